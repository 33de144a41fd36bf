/** How one language says dates; whatever it says, its grammar reads back. */
export interface Sayer {
  readonly locale: string;
  readonly time: (hour: number, minute: number) => string;
  readonly at: (time: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly nextDay: string;
  readonly stretch: (from: string, at: string, to: string, until: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly times: (count: number) => string;
  readonly daily: string;
  readonly everyDays: (interval: number) => string;
  readonly workdays: string;
  /** Every one of these weekdays, every so many weeks. */
  readonly weekly: (days: readonly string[], interval: number) => string;
  readonly monthly: (nths: readonly string[], weekday: string) => string;
  /** Days of the month in digits, -1 the last. */
  readonly monthDays: (days: readonly number[]) => string;
  readonly nth: (nth: number) => string;
  readonly and: string;
}

const two = (value: number): string => String(value).padStart(2, "0");
const colon = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`;
const NBSP = "\u00A0";
/** "3 h" may be taken for the afternoon, up to this hour; "03:00" and "3 h 30" are not. */
const SMALL_HOURS = 6;
const isSmall = (hour: number, minute: number): boolean =>
  hour > 0 && hour <= SMALL_HOURS && minute === 0;

const listed = (some: readonly string[], and: string): string =>
  some.length < 2 ? (some[0] ?? "") : `${some.slice(0, -1).join(", ")} ${and} ${some.at(-1)}`;

export const SAYERS: Readonly<Record<string, Sayer>> = {
  fr: {
    locale: "fr",
    time: (hour, minute) =>
      `${hour}${NBSP}h${minute === 0 ? "" : `${NBSP}${two(minute)}`}${isSmall(hour, minute) ? " du matin" : ""}`,
    at: (time) => `à ${time}`,
    range: (from, to) => `de ${from} à ${to}`,
    nextDay: " (le lendemain)",
    stretch: (from, at, to, until) => `du ${from} ${at} au ${to} ${until}`,
    from: (date) => `à partir du ${date}`,
    until: (date) => `jusqu’au ${date}`,
    times: (count) => `${count}${NBSP}fois`,
    daily: "tous les jours",
    everyDays: (interval) => (interval === 2 ? "un jour sur deux" : `tous les ${interval} jours`),
    workdays: "du lundi au vendredi",
    weekly: (days, interval) => {
      if (interval === 1)
        return `tous les ${listed(
          days.map((day) => `${day}s`),
          "et",
        )}`;
      const each = days.map((day) => `le ${day}`);
      return `toutes les ${numberWord("fr", interval)} semaines ${listed(each, "et")}`;
    },
    monthly: (nths, weekday) => `le ${listed(nths, "et le")} ${weekday} de chaque mois`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "dernier jour" : day === 1 ? "1er" : `${day}`));
      return `le ${listed(each, "et le")} de chaque mois`;
    },
    nth: (nth) => (nth < 0 ? "dernier" : nth === 1 ? "1er" : `${nth}e`),
    and: "et",
  },
  en: {
    locale: "en-GB",
    time: colon,
    at: (time) => `at ${time}`,
    range: (from, to) => `from ${from} to ${to}`,
    nextDay: " (the next day)",
    stretch: (from, at, to, until) => `from ${from} ${at} to ${to} ${until}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    times: (count) => (count === 1 ? "once" : `${count} times`),
    daily: "every day",
    everyDays: (interval) => (interval === 2 ? "every other day" : `every ${interval} days`),
    workdays: "Monday to Friday",
    weekly: (days, interval) =>
      interval === 1
        ? `every ${listed(days, "and")}`
        : `every ${numberWord("en", interval)} weeks on ${listed(days, "and")}`,
    monthly: (nths, weekday) => `the ${listed(nths, "and")} ${weekday} of every month`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "last day" : ordinal(day)));
      return `the ${listed(each, "and")} of every month`;
    },
    nth: (nth) => (nth < 0 ? "last" : ordinal(nth)),
    and: "and",
  },
  de: {
    locale: "de",
    time: (hour, minute) =>
      `${hour}${minute === 0 ? "" : `:${two(minute)}`} Uhr${isSmall(hour, minute) ? " morgens" : ""}`,
    at: (time) => `um ${time}`,
    range: (from, to) => `von ${from} bis ${to}`,
    nextDay: " (am nächsten Tag)",
    stretch: (from, at, to, until) => `von ${from} ${at} bis ${to} ${until}`,
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
    times: (count) => `${count}-mal`,
    daily: "jeden Tag",
    everyDays: (interval) => (interval === 2 ? "jeden zweiten Tag" : `alle ${interval} Tage`),
    workdays: "Montag bis Freitag",
    weekly: (days, interval) =>
      interval === 1
        ? `jeden ${listed(days, "und")}`
        : `alle ${numberWord("de", interval)} Wochen am ${listed(days, "und")}`,
    monthly: (nths, weekday) => `jeden ${listed(nths, "und")} ${weekday} im Monat`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "letzten Tag" : `${day}.`));
      return `am ${listed(each, "und")} jedes Monats`;
    },
    nth: (nth) => (nth < 0 ? "letzten" : `${nth}.`),
    and: "und",
  },
  es: {
    locale: "es",
    time: (hour, minute) => `${two(hour)}:${two(minute)}${NBSP}h`,
    at: (time) => `a las ${time}`,
    range: (from, to) => `de ${from} a ${to}`,
    nextDay: " (del día siguiente)",
    stretch: (from, at, to, until) => `del ${from} ${at} al ${to} ${until}`,
    from: (date) => `a partir del ${date}`,
    until: (date) => `hasta el ${date}`,
    times: (count) => (count === 1 ? "una vez" : `${count} veces`),
    daily: "todos los días",
    everyDays: (interval) => `cada ${interval === 2 ? "dos" : interval} días`,
    workdays: "de lunes a viernes",
    weekly: (days, interval) =>
      interval === 1
        ? `todos los ${listed(days, "y")}`
        : `cada ${numberWord("es", interval)} semanas los ${listed(days, "y")}`,
    monthly: (nths, weekday) => `el ${listed(nths, "y")} ${weekday} de cada mes`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "último día" : `${day}`));
      return `el ${listed(each, "y el")} de cada mes`;
    },
    nth: (nth) =>
      nth < 0 ? "último" : (["primer", "segundo", "tercer", "cuarto", "quinto"][nth - 1] ?? ""),
    and: "y",
  },
};

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(!teen && { 1: "st", 2: "nd", 3: "rd" }[value % 10]) || "th"}`;
}

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  fr: ["deux", "trois", "quatre"],
  en: ["two", "three", "four"],
  de: ["zwei", "drei", "vier"],
  es: ["dos", "tres", "cuatro"],
};

const numberWord = (tag: string, value: number): string =>
  NUMBERS[tag]?.[value - 2] ?? String(value);
