/** Where a person speaks: the room of their platform, in private, or a further room by its name. */
export type Where = "room" | "private" | { readonly room: string };

export type Act =
  | { readonly kind: "says"; readonly who: string; readonly where: Where; readonly text: string }
  | { readonly kind: "replies"; readonly who: string; readonly to: string; readonly text: string }
  | {
      readonly kind: "presses" | "unpresses";
      readonly who: string;
      /** A label as that person saw it, or the position among the newest buttons, from 1. */
      readonly button: string | number;
      readonly within: "private" | "room" | undefined;
    }
  | { readonly kind: "edits"; readonly who: string; readonly text: string }
  | { readonly kind: "again" | "deletes" | "opens"; readonly who: string }
  | { readonly kind: "passes"; readonly ms: number }
  | { readonly kind: "until"; readonly local: string }
  | { readonly kind: "crashes" }
  | { readonly kind: "down" | "up"; readonly platform: string }
  | {
      readonly kind: "refuses" | "accepts";
      readonly platform: string;
      readonly who: string;
    };

export const NAME = "[a-zà-ÿ0-9-]+";
export const PLATFORMS = ["telegram", "discord", "matrix"] as const;

const UNITS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/** `\n` and `\u202E` stand for what they say. */
const unescape = (text: string): string =>
  text.replace(
    /\\(?:n|u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4}))/gi,
    (_, long?: string, short?: string) => {
      const code = long ?? short;
      return code === undefined ? "\n" : String.fromCodePoint(parseInt(code, 16));
    },
  );

function where(place: string | undefined): Where {
  if (place === undefined) return "room";
  return place === "private" ? "private" : { room: place };
}

interface Pattern {
  readonly form: RegExp;
  readonly make: (groups: Readonly<Record<string, string | undefined>>) => Act;
}

const who = `(?<who>${NAME})`;
const platform = `(?<platform>${PLATFORMS.join("|")})`;
const pattern = (form: string, make: Pattern["make"]): Pattern => ({
  form: new RegExp(`^${form}$`, "u"),
  make,
});

const PATTERNS: readonly Pattern[] = [
  pattern(`${who} again(?:: .*)?`, ({ who = "" }) => ({ kind: "again", who })),
  pattern(`${who} deletes`, ({ who = "" }) => ({ kind: "deletes", who })),
  pattern(`${who} opens the bot`, ({ who = "" }) => ({ kind: "opens", who })),
  pattern(`${who} edits: (?<text>.*)`, ({ who = "", text = "" }) => ({
    kind: "edits",
    who,
    text: unescape(text),
  })),
  pattern(
    `${who} replies to (?:the (?<bot>bot)|(?<to>${NAME})): (?<text>.*)`,
    ({ who = "", to = "bot", text = "" }) => ({ kind: "replies", who, to, text: unescape(text) }),
  ),
  pattern(
    `${who} (?<how>presses|unpresses) (?:\\[(?<label>.+)\\]|(?<position>[1-9]\\d?))(?: in (?<within>private|the room))?`,
    ({ who = "", how, label, position, within }) => ({
      kind: how === "unpresses" ? "unpresses" : "presses",
      who,
      button: label ?? Number(position),
      within: within === "private" ? "private" : within === undefined ? undefined : "room",
    }),
  ),
  pattern(`${who}(?:, in (?<place>${NAME}))?: (?<text>.*)`, ({ who = "", place, text = "" }) => ({
    kind: "says",
    who,
    where: where(place),
    text: unescape(text),
  })),
  pattern(
    "\\((?<count>\\d{1,6}) (?<unit>minute|hour|day|week)s? pass(?:es)?\\)",
    ({ count, unit = "" }) => ({ kind: "passes", ms: Number(count) * (UNITS[unit] ?? 0) }),
  ),
  pattern(
    "\\(until (?<day>\\d{4}-\\d\\d-\\d\\d)[ T](?<time>\\d\\d:\\d\\d)\\)",
    ({ day = "", time = "" }) => ({ kind: "until", local: `${day}T${time}` }),
  ),
  pattern("\\(the bot crashes\\)", () => ({ kind: "crashes" })),
  pattern(`\\(${platform} is (?<state>down|up)\\)`, ({ platform = "", state }) => ({
    kind: state === "up" ? "up" : "down",
    platform,
  })),
  pattern(
    `\\(${platform} (?<how>refuses|accepts) ${who}\\)`,
    ({ platform = "", how, who = "" }) => ({
      kind: how === "accepts" ? "accepts" : "refuses",
      platform,
      who,
    }),
  ),
];

export const EXPECTED =
  "an action such as `ana: /besoin une échelle`, `luis presses [I can help]` or `(3 days pass)`";

/** One unindented line as what somebody does; undefined when it is nothing that we know. */
export function readAct(line: string): Act | undefined {
  for (const { form, make } of PATTERNS) {
    const found = form.exec(line);
    if (found) return make(found.groups ?? {});
  }
  return undefined;
}
