import type { Language, Marked, Mark } from "./languages/language.ts";

/** Monday first. */
export const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export const PARTS = ["morning", "afternoon", "evening", "night"] as const;

interface Sign extends Marked {
  readonly joined: boolean;
  readonly marks: ReadonlySet<Mark>;
}

/** Words between two days of one list: "di et jeu", "lun au ven". */
const ties = ({ marks }: Sign): boolean => marks.has("and") || marks.has("until");

const HOUR = /^\d{1,2}(?:h|u|uhr|am|pm)?(?:\d{2})?$/;

/** The day that stands next in a list: the word itself, or the one behind "and" or "to". */
const nextTo = (words: readonly Sign[], at: number, step: 1 | -1): number => {
  const beside = words[at + step];
  return beside && ties(beside) ? at + 2 * step : at + step;
};

/**
 * "Mo-Fr", "lun et jeu", "Sa ab 10 Uhr": abbreviations of days are also other words, so they count only beside another day, or, those of
 * more than a letter or two that are nothing else, before a part of the day.
 */
export function withShortDays<W extends Sign>(
  words: readonly W[],
  { shortDays = "", ambiguousDays = "" }: Pick<Language, "shortDays" | "ambiguousDays">,
): readonly W[] {
  if (shortDays === "") return words;
  const known = new Map(
    shortDays.split(" ").flatMap((forms, at) => forms.split("|").map((form) => [form, at])),
  );
  const ambiguous = new Set(ambiguousDays.split(" "));
  const dayAt = (place: number): number | undefined => {
    const word = words[place];
    if (!word) return undefined;
    const full = WEEK.findIndex((day) => word.marks.has(day));
    return full >= 0 ? full : known.get(word.folded);
  };
  return words.map((word, at) => {
    const day = known.get(word.folded);
    if (day === undefined) return word;
    const others = [dayAt(nextTo(words, at, 1)), dayAt(nextTo(words, at, -1))];
    const listed = others.some((other) => other !== undefined && other !== day);
    const after = words[at + 1];
    const timed =
      after?.clause === word.clause &&
      (PARTS.some((part) => after.marks.has(part)) || HOUR.test(after.folded));
    if (!listed && (!timed || ambiguous.has(word.folded))) return word;
    return { ...word, marks: new Set([...word.marks, WEEK[day] ?? ""]) };
  });
}
