import { type Message, message } from "#chat";
import type { Translate } from "../i18n/fluent.ts";

/** A calendar to keep: what it holds is a copy, and says so. */
export const calendarFile = (ics: string, name: string, t: Translate): Message =>
  message([t("calendar-file")], {
    files: [{ name: `${name}.ics`, type: "text/calendar", bytes: new TextEncoder().encode(ics) }],
  });

/** An address to subscribe to, what whoever has it sees, and how to end that. */
export function calendarAddress(
  shown: {
    readonly address: string;
    readonly whose: "me" | "community";
    readonly community: string;
    readonly steward: boolean;
  },
  t: Translate,
): Message {
  const { address, whose, community, steward } = shown;
  const of = whose === "me" ? "" : " community";
  const ofAll = { label: t("button-agenda-link-community"), says: "/agenda link community" };
  return message(
    [
      t("agenda-link", { whose, name: community }),
      address,
      t(`agenda-link-shows-${whose}`, { name: community }),
    ],
    {
      buttons: [
        { label: t("button-agenda-link-new"), says: `/agenda link${of} new` },
        { label: t("button-agenda-link-off"), says: `/agenda link${of} off` },
        ...(steward && whose === "me" ? [ofAll] : []),
      ],
    },
  );
}
