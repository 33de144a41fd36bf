import type { Analysis } from "./analyse.ts";
import { type Places, placesClash } from "./places.ts";
import { says } from "./act.ts";
import { has } from "./settling.ts";
import type { Word } from "./words.ts";

/** Nobody goes so far for a thing or a lesson without knowing: in kilometres, and in minutes by car. */
const FAR = 10;
const LONG = 30;
/** More is the time of day: "17 h". */
const HOURS_AT_MOST = 5;

const MINUTES: ReadonlySet<string> = new Set(
  "min mins minute minutes minuten minuti minutos minuto dakika dk mn دقيقه دقايق دقائق autominuten fahrminuten".split(
    " ",
  ),
);
const HOURS: ReadonlySet<string> = new Set(
  "h hour hours hour's heure heures hora horas ora ore stunde stunden std uur uren saat ساعه ساعات".split(
    " ",
  ),
);
const KILOMETRES: ReadonlySet<string> = new Set(
  "km kms kilometre kilometres kilometer kilometers kilometern kilometros chilometri quilometros كم كيلو كيلومتر".split(
    " ",
  ),
);

const DIGIT = /^\d/;
const WITH_UNIT = /^(\d{1,3})(km|min|mn|h)$/;

interface Distance {
  readonly at: number;
  /** The first word behind its unit. */
  readonly end: number;
  readonly unit: "way" | "time";
}

/** "40 km", "40km", "45 min", "1 h": where it is as far as that. */
function distanceAt(words: readonly Word[], at: number): Distance | undefined {
  const folded = words[at]?.folded ?? "";
  if (!DIGIT.test(folded)) return undefined;
  const glued = WITH_UNIT.exec(folded);
  const amount = Number(glued?.[1] ?? (/^\d{1,3}$/.test(folded) ? folded : Number.NaN));
  const unit =
    glued?.[2] ?? (words[at + 1]?.clause === words[at]?.clause ? words[at + 1]?.folded : "");
  const end = at + (glued ? 1 : 2);
  if (Number.isNaN(amount) || unit === undefined) return undefined;
  if (KILOMETRES.has(unit)) return amount >= FAR ? { at, end, unit: "way" } : undefined;
  const time =
    (MINUTES.has(unit) && amount >= LONG) ||
    (HOURS.has(unit) && amount >= 1 && amount <= HOURS_AT_MOST);
  return time ? { at, end, unit: "time" } : undefined;
}

const isBare = ({ empty, marks }: Word): boolean =>
  empty || marks.has("remote") || marks.has("driven");

/** "In Easthaven (40 km)": nothing else said, behind the name of a place. */
function isBehindPlace(words: readonly Word[], { at, end }: Distance, places: Places): boolean {
  const clause = words[at]?.clause ?? 0;
  const rest = words.filter(
    (word, place) => word.clause === clause && (place < at || place >= end),
  );
  const before = words.filter((word) => word.clause === clause - 1).at(-1);
  return rest.every(isBare) && before !== undefined && places.has(before.folded);
}

/** "40 km away", "à 40 km": beside it, with little between. */
function isRemote(words: readonly Word[], { at, end, unit }: Distance): boolean {
  const near = [...words.slice(Math.max(0, at - 2), at), ...words.slice(end, end + 2)].filter(
    ({ clause }) => clause === words[at]?.clause,
  );
  const driven =
    near.some((word) => has(word, "driven")) || /^(?:auto|fahr)/.test(words[end - 1]?.folded ?? "");
  return driven || (unit === "way" && near.some((word) => has(word, "remote")));
}

/** "40 km/h". */
const isSpeed = (words: readonly Word[], { end }: Distance): boolean =>
  words[end]?.after === "/" || words[end]?.folded === "h";

/** Whether a post says that it is far off: "(40 km)" behind a place, "40 min de route", "on the mainland". */
export function isFarOff(words: readonly Word[], places: Places): boolean {
  if (says(words, "overseas")) return true;
  return words.some((word, at) => {
    const distance = distanceAt(words, at);
    if (!distance || isSpeed(words, distance)) return false;
    const clause = words.filter((other) => other.clause === word.clause);
    if (says(clause, "within")) return false;
    return isBehindPlace(words, distance, places) || isRemote(words, distance);
  });
}

/** A thing or a lesson far off, unless whoever needs it names the place. */
export const isTooFar = (need: Analysis, offer: Analysis): boolean =>
  offer.far &&
  offer.subjects.some(({ kind, acts }) => kind === "object" || acts.has("lesson")) &&
  (need.places.size === 0 || offer.places.size === 0 || placesClash(need.places, offer.places));
