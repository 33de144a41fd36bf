import { heading, list, type Message, message } from "#chat";
import type { Community } from "../aid/community.ts";
import type { Translate } from "../i18n/fluent.ts";

const KEPT = [
  "account",
  "posts",
  "words",
  "answers",
  "events",
  "calendar",
  "relay",
  "reports",
  "never",
] as const;

/** Plain answers to "who runs this, who pays, what do you keep, until when?". */
export function privacy(
  host: { readonly name: string | undefined; readonly funding: string | undefined },
  { lives }: Pick<Community, "lives">,
  t: Translate,
): Message {
  return message([
    heading(t("privacy-title")),
    host.name === undefined ? t("privacy-host-unnamed") : t("privacy-host", { name: host.name }),
    host.funding === undefined
      ? t("privacy-funding-unsaid")
      : t("privacy-funding", { funding: host.funding }),
    t("privacy-kept"),
    list(...KEPT.map((what) => [t(`privacy-${what}`, { offers: lives.offer, needs: lives.need })])),
    t("privacy-platforms"),
    t("privacy-encrypted"),
    t("privacy-rights"),
  ]);
}
