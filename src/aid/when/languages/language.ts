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
  | "night"
  /** "evenings": of every day, or every such weekday. */
  | "mornings"
  | "afternoons"
  | "evenings"
  /** "le matin": every morning, as likely. */
  | "each-morning"
  | "each-evening"
  /** The evening of today. */
  | "tonight"
  /** Right behind an hour: "pm", "du soir", "de la madrugada". */
  | "am"
  | "pm"
  | "of-morning"
  | "of-afternoon"
  | "of-evening"
  | "of-night"
  | "of-dawn"
  /** After an hour: "h", "heures", "Uhr". */
  | "hour"
  | "and-half"
  | "and-quarter"
  | "less-quarter"
  /** After an hour, before minutes: "moins dix", "y diez". */
  | "less"
  | "plus"
  /** Before an hour: "half past", "quarter past", "quarter to", German "halb" (half before). */
  | "half-past"
  | "quarter-past"
  | "quarter-to"
  | "half-to"
  /** Between minutes and an hour: "ten past six". */
  | "minutes-past"
  | "minutes-to"
  | "at"
  | "from"
  | "starting"
  | "between"
  | "to"
  /** Before the day on which a habit ends. */
  | "until"
  /** Behind a number: how often a habit comes. Before it: "for". */
  | "times"
  | "in-all"
  | "onwards"
  | "and"
  | "or"
  | "except"
  | "of"
  | "article"
  | "articles"
  | "this"
  | "next"
  /** Behind a weekday: the one that was. */
  | "last-one"
  /** "samedi en huit", "Saturday week": a week after the coming one; and two. */
  | "week-after"
  | "two-weeks-after"
  /** The same before the day: "a week on". */
  | "a-week-on"
  | "two-weeks-on"
  /** "samedi dans quinze jours". */
  | "about-two-weeks"
  | "this-week"
  | "next-week"
  | "in"
  | "from-now"
  | "minutes"
  | "hours"
  /** Of hours that something takes: "two and a half hours". */
  | "and-a-half"
  | "days"
  | "weeks"
  | "fortnights"
  | "months"
  | "every"
  /** "sur deux", "alternos"; before a number: "sur". */
  | "one-in-two"
  | "one-in"
  /** "every other", "jeden zweiten". */
  | "every-other"
  | "every-week"
  /** "toutes les deux semaines". */
  | "every-two-weeks"
  /** "un jour sur deux". */
  | "every-two-days"
  | "every-month"
  | "every-day"
  | "workdays"
  | "weekends"
  | "of-the-month"
  | "of-this-month"
  | "of-next-month"
  | "of-every-month"
  | "last"
  | "last-day"
  | "next-day"
  /** "la semaine prochaine": some day of several. */
  | "vague"
  | "filler";

/** Words between commas; accents, case and hyphens do not matter. */
export interface WhenLanguage {
  readonly tag: string;
  /** Monday first; the singular forms and abbreviations of each. */
  readonly weekdays: readonly string[];
  /** Forms that mean every such day ("mardis", "dienstags"), Monday first. */
  readonly everyWeekday: readonly string[];
  readonly months: readonly string[];
  /** Zero to thirty-one, and minutes, as `word number`. */
  readonly numbers: string;
  /** Lengths of time as `words minutes`. */
  readonly stretches: string;
  /** First to fifth in words; digits with these endings are read too. */
  readonly ordinals: readonly string[];
  readonly ordinalEnding: string;
  /** Feasts as `name day/month`, or `name +days` counted from Easter Sunday; several days where the name is of several. */
  readonly feasts: string;
  readonly phrases: Readonly<Partial<Record<Tag, string>>>;
  /** Whether 12/5 is 12 May, or may be 5 December too. */
  readonly dayFirst: boolean;
  /** "le mardi" is every Tuesday, or the coming one. */
  readonly articleIsHabit: boolean;
  /** "les mardis", "los martes" are all of them; English "on Tuesday" is one. */
  readonly articlesAreHabit: boolean;
  /** Bare hours are counted to twelve, so that "half past eight" may be in the evening. */
  readonly twelveHours: boolean;
  /** "9:30" is in the morning, since the evening would be 21:30. */
  readonly colonsAre24: boolean;
  /** So many days that people count one too many: "dans 8 jours" is a week. */
  readonly looseDays: readonly number[];
  /** "18.10" is a time even without a word behind it. */
  readonly dottedTimes: boolean;
}
