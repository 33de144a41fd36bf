import { UserError } from "#chat";
import type { Community } from "./community.ts";
import { isZone } from "./time.ts";

/** The words that `/settings` and transcripts use, with what stands now. */
export const settingsOf = ({ locale, zone, quiet, lives, town, roomReminder }: Community) => ({
  language: locale,
  zone,
  quiet: `${quiet.from}-${quiet.to}`,
  offers: String(lives.offer),
  needs: String(lives.need),
  town: town ?? "",
  "room-reminder": roomReminder ? "on" : "off",
});

type Change = Partial<Omit<Community, "id">>;

const TIME = /^([01]?\d|2[0-3])[:h]([0-5]\d)?$/;

function readTime(text: string): string {
  const [, hours, minutes = "00"] = TIME.exec(text.trim()) ?? [];
  if (hours === undefined) throw new UserError("error-setting-quiet");
  return `${hours.padStart(2, "0")}:${minutes}`;
}

function readDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 365) throw new UserError("error-setting-days");
  return days;
}

/** What to change for `key value`; undefined for an unknown key. @throws UserError that says what the value may be. */
export function changeFor(
  key: string,
  value: string,
  locales: readonly string[],
  now: Community,
): Change | undefined {
  switch (key) {
    case "language":
      if (!locales.includes(value))
        throw new UserError("error-language", { names: locales.join(", ") });
      return { locale: value };
    case "zone":
      if (!isZone(value)) throw new UserError("error-setting-zone");
      return { zone: value };
    case "quiet": {
      const [from = "", to = ""] = value.split(/[-–]/);
      return { quiet: { from: readTime(from), to: readTime(to) } };
    }
    case "offers":
      return { lives: { offer: readDays(value), need: now.lives.need } };
    case "needs":
      return { lives: { offer: now.lives.offer, need: readDays(value) } };
    case "town":
      return { town: value === "" ? undefined : value };
    case "room-reminder":
      if (value !== "on" && value !== "off") throw new UserError("error-setting-on-off");
      return { roomReminder: value === "on" };
    default:
      return undefined;
  }
}
