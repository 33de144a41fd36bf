import { CAPACITY, withoutSlots } from "./slots.ts";

/** What several lines say of something planned: a heading, where it is, and the rest. */
export interface Lines {
  /** In one line: what, when, how many. */
  readonly head: string;
  readonly where: string | undefined;
  readonly details: string | undefined;
  /** The rest with the line that says where, for what says that already. */
  readonly withWhere: string | undefined;
}

const WHEN = /^(?:quand|date|jour|horaires?|when|time)\s*:\s*/iu;
const WHERE = /^(?:où|ou|lieu|adresse|where|place|location|address)\s*:\s*/iu;
/** "Salle Jaurès", "à la mairie"; but "café offert" and "places limitées" are none. */
const PLACE =
  /^(?:(?:à la|au|aux|à l['’]|à|at the|at|in the|chez|la|le|l['’]|the)\s*)?(?:salle|maison|place d[eu]s?|place d['’]\p{L}+|parc|jardin|école|mairie|bibliothèque|médiathèque|gymnase|foyer|community (?:hall|centre|center)|town hall|village hall|library|park|school|church)(?:\P{L}|$)/iu;
const AT_PLACE = /^(?:au|at the|in the)\s(?:café|local|centre|square|pub)(?:\P{L}|$)/iu;
/** "12 rue des Lilas", "12 Elm Street". */
const ADDRESS =
  /^\d{1,4} ?(?:bis|ter)?,? (?:(?:rue|avenue|boulevard|bd|place|chemin|allée|quai|impasse|route)\s|.*\s(?:street|road|avenue|lane|square|close)(?:\P{L}|$))/iu;
/** A line that says where says little else. */
const LONGEST_PLACE = 80;

const isPlace = (line: string): boolean =>
  WHERE.test(line) ||
  (line.length <= LONGEST_PLACE && [PLACE, AT_PLACE, ADDRESS].some((one) => one.test(line)));

/** "12 places", "2 réparateurs, 1 cuisinier", and nothing else. */
const isNumbers = (line: string): boolean =>
  withoutSlots(line.replace(CAPACITY, " ")).rest.trim() === "";

const textOf = (lines: readonly string[]): string | undefined => {
  const text = lines.join("\n").trim();
  return text === "" ? undefined : text;
};

/** Whether a line says when, and enough of it. */
type Says = (line: string) => "time" | "day" | undefined;

/**
 * "Repair café⏎samedi 14h-17h⏎salle Jaurès": people put each thing on a line of its own.
 *
 * @param answered whether the time was asked for and said since: what was said before of it is over.
 */
export function linesOf(text: string, says: Says, answered: boolean): Lines {
  const [first = "", ...others] = text.split("\n").map((line) => line.trim());
  if (others.length === 0)
    return { head: first, where: undefined, details: undefined, withWhere: undefined };
  const saying = (what: "time" | "day"): string | undefined =>
    others.find((line) => says(line.replace(WHEN, "")) === what);
  const time = says(first) === "time" ? undefined : saying("time");
  const when = time ?? (says(first) === undefined ? saying("day") : undefined);
  const where = others.find((line) => line !== when && isPlace(line));
  const numbers = others.filter((line) => line !== "" && line !== where && isNumbers(line));
  const rest = others.filter((line) => line !== when && !numbers.includes(line));
  const dated = when === undefined || (answered && time !== undefined) ? "" : when;
  return {
    head: [first, dated.replace(WHEN, ""), ...numbers].filter((line) => line !== "").join(", "),
    where: where?.replace(WHERE, ""),
    details: textOf(rest.filter((line) => line !== where)),
    withWhere: textOf(rest),
  };
}
