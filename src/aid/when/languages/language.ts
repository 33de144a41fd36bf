/** What a phrase means in a date, in any language: the grammar knows these alone. */
export type Tag =
  | "today"
  | "tomorrow"
  | "overmorrow"
  | "yesterday"
  | "noon"
  | "midnight"
  | "morning"
  | "afternoon"
  | "evening"
  /** "du matin", "pm": which half of the day an hour is in. */
  | "am"
  | "pm"
  /** After an hour: "h", "heures", "Uhr". */
  | "hour"
  | "and-half"
  | "and-quarter"
  | "less-quarter"
  /** Before an hour: "half past", "quarter past", "quarter to", German "halb" (half before). */
  | "half-past"
  | "quarter-past"
  | "quarter-to"
  | "half-to"
  | "at"
  | "from"
  | "starting"
  | "between"
  | "to"
  | "and"
  | "or"
  | "of"
  | "article"
  | "articles"
  | "this"
  | "next"
  /** "samedi en huit", "Saturday week": a week after the coming one; and two. */
  | "week-after"
  | "two-weeks-after"
  | "next-week"
  | "in"
  | "minutes"
  | "hours"
  | "half-hour"
  | "days"
  | "weeks"
  | "months"
  | "fortnights"
  | "every"
  /** "sur deux", "out of two". */
  | "one-in-two"
  /** "every other", "jeden zweiten". */
  | "every-other"
  /** "toutes les deux semaines". */
  | "every-two-weeks"
  | "every-week"
  /** "un jour sur deux". */
  | "every-two-days"
  /** "a week on" Saturday. */
  | "a-week-on"
  | "every-month"
  | "day-of-month"
  | "every-day"
  | "workdays"
  | "weekends"
  | "of-the-month"
  | "of-every-month"
  | "last"
  | "next-day"
  | "filler";

export interface WhenLanguage {
  readonly tag: string;
  /** Monday first; the singular forms and abbreviations of each, between commas. */
  readonly weekdays: readonly string[];
  /** Forms that mean every such day ("mardis", "dienstags"), Monday first. */
  readonly everyWeekday: readonly string[];
  readonly months: readonly string[];
  /** Zero to thirty-one, and the tens to fifty, as `word number` between commas. */
  readonly numbers: string;
  /** First to fifth in words; digits with these endings are read too. */
  readonly ordinals: readonly string[];
  readonly ordinalEnding: string;
  /** Feasts as `name day/month`, or `name +days` counted from Easter Sunday. */
  readonly feasts: string;
  readonly phrases: Readonly<Partial<Record<Tag, string>>>;
  /** Whether 12/5 is 12 May, or may be 5 December too. */
  readonly dayFirst: boolean;
  /** "le mardi" is every Tuesday, or the coming one. */
  readonly articleIsHabit: boolean;
  /** Bare hours are counted to twelve, so that "at 8" may be in the evening. */
  readonly twelveHours: boolean;
  /** "5:30" is in the morning, since the afternoon would be 17:30. */
  readonly colonsAre24: boolean;
  /** "dans 8 jours" is a week, "dans 15 jours" two. */
  readonly looseDays: boolean;
  /** "18.30" is a time even without a word behind it. */
  readonly dottedTimes: boolean;
}
