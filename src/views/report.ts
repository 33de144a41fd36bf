import { type Message, message } from "#chat";
import type { Community } from "../aid/community.ts";
import { MUTED_DAYS, type Report } from "../aid/report.ts";
import type { Translate } from "../i18n/fluent.ts";
import { quoted } from "./post.ts";

/** For a steward: what was said, by whom, why it was reported, and what can be done. */
export function reported(
  report: Report,
  name: string,
  community: Community,
  t: Translate,
): Message {
  const { id, post, reason, text } = report;
  const down = { label: t("button-take-down"), says: `/decide ${id} down` };
  const lines = [t("report-shown", { name, community: community.name }), quoted(text, t)];
  return message(reason === undefined ? lines : [...lines, t("report-reason", { reason })], {
    buttons: [
      ...(post === undefined ? [] : [down]),
      { label: t("button-mute", { days: MUTED_DAYS }), says: `/decide ${id} mute` },
      { label: t("button-fine"), says: `/decide ${id} fine` },
    ],
  });
}

/** For whoever it is about: what was decided, and why. */
export function measure({ verdict, text, reason }: Report, t: Translate): Message {
  const what = t(verdict === "mute" ? "measure-mute" : "measure-down", { days: MUTED_DAYS });
  const why = reason === undefined ? [] : [t("report-reason", { reason })];
  return message([what, quoted(text, t), ...why, t("measure-next")]);
}
