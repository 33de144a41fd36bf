import type { Slot } from "./event.ts";
import { linesOf } from "./lines.ts";
import { CAPACITY, TIMES, withoutSlots } from "./slots.ts";
import { cleanPlace, named, trimmed } from "./titled.ts";
import { type Reading, readWhen, whyNot } from "./when/read.ts";

export interface At {
  readonly locale: string;
  readonly now: Date;
  readonly zone: string;
}

/** What one sentence says of an event; what it does not say is asked. */
export interface Plan {
  readonly title: string;
  readonly place: string | undefined;
  readonly details: string | undefined;
  /** Likeliest first; empty: ask. */
  readonly readings: readonly Reading[];
  /** Why there is none, where the sentence speaks of a time at all. */
  readonly why: ReturnType<typeof whyNot>;
  readonly capacity: number | undefined;
  readonly slots: readonly Slot[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
  readonly readings: readonly Reading[];
  readonly why: Plan["why"];
}

/** Longer than this no date is said, in words. */
const LONGEST = 14;
/** More words than this are searched no further: a date stands nearer to the beginning. */
const SEARCHED = 45;
const MOST_READINGS = 4;

/** No word of a date is as long as this. */
const LONG_WORD = 40;

const phraseOf = (words: readonly string[], from: number, to: number): string =>
  trimmed(words.slice(from, to).join(" ").replaceAll(/[()]/g, " "));

/** Every run of words, the longest first. */
function runs(words: readonly string[], longest: number): readonly (readonly [number, number])[] {
  const many = Math.min(words.length, SEARCHED);
  return Array.from({ length: Math.min(longest, many) }, (_, at) => Math.min(longest, many) - at)
    .flatMap((size) =>
      Array.from({ length: many - size + 1 }, (_, from) => [from, from + size] as const),
    )
    .filter(([from, to]) => words.slice(from, to).every((word) => word.length < LONG_WORD));
}

const key = (readings: readonly Reading[]): string => JSON.stringify(readings);
const apart = (a: Pick<Span, "from" | "to">, from: number, to: number): boolean =>
  to <= a.from || from >= a.to;

/** A time without its day, and the day elsewhere: "tous les mardis, salle Jaurès, 17h-19h". */
function withItsDay(words: readonly string[], time: Span, at: At): readonly Span[] | undefined {
  for (const [from, to] of runs(words, 5)) {
    if (!apart(time, from, to)) continue;
    const phrase = phraseOf(words, from, to);
    if (phrase === "") continue;
    const readings = readWhen(`${phrase} ${time.phrase}`, at);
    if (readings.length === 0 || key(readings) === key(time.readings)) continue;
    return [
      { ...time, readings },
      { ...time, from, to, readings },
    ];
  }
  return undefined;
}

/** Whether it names a day, beside the hour: "samedi 14h" does, "midi" in "repas de midi" does not. */
const hasDay = (words: readonly string[], { from, to, readings }: Span, at: At): boolean =>
  readings.some(({ rrule }) => rrule !== null) ||
  runs(words.slice(from, to), LONGEST).some(
    ([start, end]) => whyNot(phraseOf(words.slice(from, to), start, end), at) === "time",
  );

/** Words that a sentence holds anyway. */
const SMALL = /^(?:de|du|des|d['’].*|la|le|les|of|the)$/iu;

/** "Soirée jeux" and "Repas de midi" name things by a part of the day; "ce soir", "à midi" and "20h" say when. */
const saysWhen = (phrase: string): boolean =>
  /\d|^tonight$/iu.test(phrase) || phrase.split(" ").filter((word) => !SMALL.test(word)).length > 1;

/** Every part that says when, or says what cannot be, and is not within a longer one. */
function partsOf(words: readonly string[], at: At): readonly Span[] {
  const found: Span[] = [];
  for (const [from, to] of runs(words, LONGEST)) {
    const phrase = phraseOf(words, from, to);
    if (phrase === "" || found.some((span) => span.from <= from && span.to >= to)) continue;
    const readings = readWhen(phrase, at);
    const why = readings.length > 0 ? undefined : whyNot(phrase, at);
    const cannotBe = why === "past" || why === "impossible";
    if ((readings.length > 0 || cannotBe) && saysWhen(phrase))
      found.push({ from, to, phrase, readings, why });
  }
  return found;
}

/** "Film night tomorrow 8pm", "Café du dimanche, tous les dimanches 9h": what stands before the day and changes nothing. */
function shrunk(words: readonly string[], span: Span, at: At): Span {
  for (let from = span.to - 1; from > span.from; from -= 1) {
    const rest = { ...span, from, phrase: phraseOf(words, from, span.to) };
    const isPart = readWhen(phraseOf(words, span.from, from), at).length > 0;
    const ends = words[from - 1]?.endsWith(",") ?? false;
    if (!(isPart || ends) || key(readWhen(rest.phrase, at)) !== key(span.readings)) continue;
    if (hasDay(words, rest, at)) return rest;
  }
  return span;
}

/**
 * The parts of a sentence that say when. Two that each name a day and an hour ("samedi 14h, repli dimanche 15h") are
 * both given, to be chosen from: never a wrong date in silence. So "le 30 février à 14h" is not today at 14:00 either.
 */
function spansOf(words: readonly string[], at: At): readonly Span[] {
  const parts = partsOf(words, at);
  const understood = parts.filter(({ why }) => why === undefined);
  const days = understood.filter((span) => hasDay(words, span, at));
  const wrong = parts.find(
    ({ why, from, to }) => why !== undefined && !days.some((day) => apart(day, from, to)),
  );
  if (wrong) return [wrong];
  const known = days.length > 0 ? days : understood;
  const exact = known.filter(({ phrase }) => /\d/.test(phrase));
  const sure = known.filter(
    (span) => exact.includes(span) || exact.every(({ from, to }) => apart(span, from, to)),
  );
  const [first, ...others] = sure.toSorted((a, b) => a.from - b.from);
  if (!first) return [];
  if (others.length > 0) return [first, ...others];
  return days.length > 0 ? [shrunk(words, first, at)] : (withItsDay(words, first, at) ?? [first]);
}

/** "Samedi" without an hour, "30 février": said of the date, and not enough to know it. */
function almost(words: readonly string[], at: At): Span | undefined {
  for (const [from, to] of runs(words, 8)) {
    const phrase = phraseOf(words, from, to);
    const why = phrase === "" ? undefined : whyNot(phrase, at);
    const ofName = /^(?:de|du|d|of|the)$/i.test(words[from - 1] ?? "");
    if (why === undefined || why === "words" || (ofName && why === "time")) continue;
    if (why !== "time" && !saysWhen(phrase)) continue;
    return { from, to, phrase, readings: [], why };
  }
  return undefined;
}

/** Everything outside the spans, in two: before the first, and after it. */
function around(words: readonly string[], spans: readonly Span[]): readonly [string, string] {
  const inside = (at: number): boolean => spans.some(({ from, to }) => at >= from && at < to);
  const first = Math.min(...spans.map(({ from }) => from));
  const rest = (wanted: (at: number) => boolean): string =>
    words.filter((_, at) => wanted(at) && !inside(at)).join(" ");
  return [rest((at) => at < first), rest((at) => at > first)];
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== "");

interface Timed {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

/** The parts that say when; how often a series comes may stand apart from them: "tous les lundis à 18h, salle B, 10 fois". */
function timed(text: string, at: At): Timed {
  const words = wordsOf(text);
  const spans = spansOf(words, at);
  const often = TIMES.exec(text)?.[1];
  const endless = spans.some(({ readings }) =>
    readings.some(({ rrule }) => rrule !== null && !rrule.includes("UNTIL")),
  );
  if (often === undefined || !endless) return { words, spans };
  const others = wordsOf(text.replace(TIMES, " "));
  const counted = spansOf(others, at).map((span) => ({
    ...span,
    readings: readWhen(`${span.phrase}, ${often}`, at),
  }));
  const all = counted.every(({ readings }) => readings.length > 0);
  return all ? { words: others, spans: counted } : { words, spans };
}

/** "Repair café, samedi 14h-17h, salle Jaurès, 12 places": its first line; what follows is the description. */
export function readPlan(text: string, at: At, whenSaid?: string): Plan {
  const says = (line: string) => {
    if (spansOf(wordsOf(line), at).length > 0) return "time";
    return almost(wordsOf(line), at) ? "day" : undefined;
  };
  const { head, where, details, withWhere } = linesOf(text, says, whenSaid !== undefined);
  const capacity = CAPACITY.exec(head)?.[1];
  const { rest, slots } = withoutSlots(head.replace(CAPACITY, " "));
  const { words, spans } =
    whenSaid === undefined ? timed(rest, at) : { words: wordsOf(rest), spans: [] };
  const partial = spans.length === 0 ? almost(words, at) : undefined;
  const used = partial ? [partial] : spans;
  const [before, after] = used.length > 0 ? around(words, used) : [words.join(" "), ""];
  const { title, place } = named(before, after);
  return {
    title,
    place: place ?? (where === undefined ? undefined : cleanPlace(where)),
    details: place === undefined ? details : withWhere,
    ...dated(spans, partial, whenSaid, at),
    capacity: capacity === undefined ? undefined : Number(capacity),
    slots,
  };
}

function dated(
  spans: readonly Span[],
  partial: Span | undefined,
  whenSaid: string | undefined,
  at: At,
): Pick<Plan, "readings" | "why"> {
  if (whenSaid === undefined) {
    const all = new Map(spans.flatMap(({ readings }) => readings).map((one) => [key([one]), one]));
    const why = [...spans, partial].find((span) => span?.why !== undefined)?.why;
    return { readings: [...all.values()].slice(0, MOST_READINGS), why };
  }
  const joined = partial?.why === "time" ? readWhen(`${partial.phrase} ${whenSaid}`, at) : [];
  const readings = joined.length > 0 ? joined : readWhen(whenSaid, at);
  return { readings, why: readings.length === 0 ? whyNot(whenSaid, at) : undefined };
}
