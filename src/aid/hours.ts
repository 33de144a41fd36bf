import type { Hours, Place } from "./desk.ts";
import { whenOf } from "./event.ts";
import { type At, type Plan, readPlan } from "./sentence.ts";
import { DAY, later, minutesBetween, plusMinutes } from "./time.ts";

/** Why no hours were read: as for any date, or no end, or a single date instead of a rhythm, or the other way round. */
export type Why = NonNullable<Plan["why"]> | "end" | "rhythm" | "once";

/** What a sentence says of a stop: "Aide administrative, mardi 9h-12h, mairie annexe (Empalot)". */
export interface SaidStop {
  readonly name: string;
  readonly place: string | undefined;
  /** Two where there is a break at noon; none: ask. */
  readonly hours: readonly Hours[];
  readonly why: Why | undefined;
}

const WEEK = 7 * 24 * 60;
const DAY_OF_WEEK =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
/** "Lundi et jeudi", "Monday, Wednesday and Friday": of a desk, every one of them. */
const SEVERAL_DAYS = new RegExp(
  `(?:tous les |les |le |every |on )?\\b${DAY_OF_WEEK}(?:,\\s*(?:le )?${DAY_OF_WEEK})*,?\\s+(et|and)\\s+(?:le )?${DAY_OF_WEEK}(?![\\p{L}])`,
  "giu",
);
const HOUR = String.raw`\d{1,2}(?:\s?h\s?\d{0,2}|:\d\d|\s?[ap]m)?`;
const SPAN = String.raw`${HOUR}\s?(?:-|–|à|to)\s?${HOUR}`;
/** "9h-12h et 14h-17h". */
const TWO_SPANS = new RegExp(
  `(${SPAN})\\s*(?:et|and|&|puis|then|,|\\+)\\s*(?:de |from )?(${SPAN})`,
  "iu",
);

function everyDay(text: string): string {
  return text.replaceAll(SEVERAL_DAYS, (days: string, and: string) => {
    const french = and.toLowerCase() === "et";
    const names = days.match(new RegExp(DAY_OF_WEEK, "giu")) ?? [];
    const said = french ? names.map((name) => `${name}s`) : names;
    const list = `${said.slice(0, -1).join(", ")} ${and} ${said.at(-1) ?? ""}`;
    return `${french ? "tous les" : "every"} ${list}`;
  });
}

const apart = (text: string): readonly string[] => {
  const found = TWO_SPANS.exec(text);
  const [both = "", first = "", second = ""] = found ?? [];
  return found ? [first, second].map((span) => text.replace(both, span)) : [text];
};

const IN_BRACKETS = /\s*\(([^()]+)\)\s*$/u;
const QUARTER = /[\s,]+(?:quartier|district)\s+(?:de |du |des |of )?([^,()]+)$/iu;

/** "Place du marché (Empalot)", "marché, quartier Empalot". */
export function readPlaceIn(text: string | undefined): Place | undefined {
  if (text === undefined) return undefined;
  const found = IN_BRACKETS.exec(text) ?? QUARTER.exec(text);
  const place = (found ? text.slice(0, found.index) : text).trim();
  const district = found?.[1]?.trim();
  if (!/[\p{L}\p{N}]/u.test(place))
    return district === undefined ? undefined : { place: district, district };
  return { place, district };
}

const RULE_OF: Readonly<Record<string, string>> = {
  "1": "MO",
  "2": "TU",
  "3": "WE",
  "4": "TH",
  "5": "FR",
  "6": "SA",
  "0": "SU",
};

/** Of a desk, "mardi" is every Tuesday: a day that stays the same tomorrow and is another one in a week. */
function weekly(read: (now: Date) => Plan, now: Date): string | undefined {
  const [first] = read(now).readings;
  const day = first && RULE_OF[new Date(`${first.start}Z`).getUTCDay()];
  if (!first || day === undefined) return undefined;
  const after = (ms: number): number => {
    const start = read(later(now, ms)).readings[0]?.start;
    return start === undefined ? Number.NaN : minutesBetween(first.start, start);
  };
  const stays = [0, WEEK].includes(after(DAY));
  return stays && after(7 * DAY) === WEEK ? `FREQ=WEEKLY;BYDAY=${day}` : undefined;
}

/** Hours said today hold today, also when they have begun: the first date lies a week back. */
const since = ({ start, rule }: Pick<Hours, "start" | "rule">): string =>
  rule.startsWith("FREQ=WEEKLY;BYDAY") ? plusMinutes(start, -WEEK) : start;

function hoursOf(read: (now: Date) => Plan, now: Date): Hours | Why {
  const plan = read(now);
  const [first] = plan.readings;
  if (!first) return plan.why ?? "words";
  const rhythms = plan.readings.filter(({ rrule }) => rrule !== null);
  if (rhythms.length > 1) return "choice";
  const { start, minutes, rule = weekly(read, now) } = whenOf(rhythms[0] ?? first);
  if (minutes === undefined) return "end";
  return rule === undefined ? "rhythm" : { start: since({ start, rule }), minutes, rule };
}

/** A desk or a stop in one sentence; `when` where the hours were asked for and said by themselves. */
export function readStop(text: string, at: At, when?: string): SaidStop {
  const several = apart(everyDay(when ?? text)).map(
    (said) =>
      (now: Date): Plan =>
        when === undefined ? readPlan(said, { ...at, now }) : readPlan(text, { ...at, now }, said),
  );
  const found = several.map((read) => hoursOf(read, at.now));
  const { title = "", place } = several[0]?.(at.now) ?? { place: undefined };
  return {
    name: title,
    place,
    hours: found.filter((one) => typeof one !== "string"),
    why: found.find((one) => typeof one === "string"),
  };
}
