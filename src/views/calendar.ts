import { type Message, message } from "#chat";
import type { Translate } from "../i18n/fluent.ts";

/** A calendar to keep: what it holds is a copy, and says so. */
export const calendarFile = (ics: string, name: string, t: Translate): Message =>
  message([t("calendar-file")], {
    files: [{ name: `${name}.ics`, type: "text/calendar", bytes: new TextEncoder().encode(ics) }],
  });
