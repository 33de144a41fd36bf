/** One line of a calendar file, its continuations joined to it. */
export interface Line {
  /** Where it begins in the file, from 1. */
  readonly number: number;
  /** In capitals. */
  readonly name: string;
  readonly text: string;
}

/** An event or a time zone of the file. */
export interface Part {
  readonly kind: "VEVENT" | "VTIMEZONE";
  readonly number: number;
  /** All that stands in it, without its first and last line. */
  readonly lines: readonly Line[];
}

/** Nothing can be read of such a file. */
export interface Broken {
  readonly line: number;
  readonly why: "no-calendar" | "no-property" | "not-closed" | "not-opened";
}

/** A calendar, an event, its alarm: nothing has more in one another. */
const DEEPEST = 8;

/** Lines are folded after 75 octets: what begins with a blank goes on. */
function unfold(text: string): readonly Omit<Line, "name">[] {
  const lines: { number: number; text: string }[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(raw) && last) last.text += raw.slice(1);
    else if (raw.trim() !== "") lines.push({ number: at + 1, text: raw });
  }
  return lines;
}

const nameOf = (text: string): string | undefined =>
  /^([A-Za-z0-9-]+)[;:]/.exec(text)?.[1]?.toUpperCase();

/** Its events and time zones; whatever else stands there is left alone. */
export function partsOf(text: string): readonly Part[] | Broken {
  const parts: Part[] = [];
  const open: { kind: string; number: number; lines: Line[] }[] = [];
  for (const { number, text: line } of unfold(text)) {
    const name = nameOf(line);
    if (name === undefined)
      return { line: number, why: open.length > 0 ? "no-property" : "no-calendar" };
    const kind = line
      .slice(line.indexOf(":") + 1)
      .trim()
      .toUpperCase();
    if (open.length === 0 && (name !== "BEGIN" || kind !== "VCALENDAR"))
      return { line: number, why: "no-calendar" };
    const ends = name === "END" ? open.pop() : undefined;
    if (name === "END" && ends?.kind !== kind) return { line: number, why: "not-opened" };
    if (ends && (ends.kind === "VEVENT" || ends.kind === "VTIMEZONE"))
      parts.push({ kind: ends.kind, number: ends.number, lines: ends.lines });
    // An alarm's own words are not the event's; the halves of a time zone are the zone's.
    const around = open.find((one) => one.kind === "VTIMEZONE") ?? open.at(-1);
    around?.lines.push({ number, name, text: line });
    if (name === "BEGIN" && open.length === DEEPEST) return { line: number, why: "not-closed" };
    if (name === "BEGIN") open.push({ kind, number, lines: [] });
  }
  const [first] = open;
  if (first) return { line: open.at(-1)?.number ?? first.number, why: "not-closed" };
  return parts.length > 0 || text.trim() !== "" ? parts : { line: 1, why: "no-calendar" };
}
