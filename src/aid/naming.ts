import type { Place } from "./desk.ts";
import { fold } from "./matching/words.ts";

/** Words around the name of a place: "only at the", "à l’arrêt de la". */
const SMALL = new Set(
  "a à au aux la le les l d de du des dans chez pour sur arret seulement uniquement at the in of on for stop only just".split(
    " ",
  ),
);

const wordsOf = (text: string | undefined): readonly string[] =>
  fold((text ?? "").toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.has(word));

const all = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => others.includes(word));

/** Which places words name: "au marché" is "marché Saint-Aubin"; a district is all its places; none where that is not clear. */
export function placesNamed(text: string, places: readonly Place[]): readonly Place[] {
  const said = wordsOf(text);
  if (said.length === 0) return [];
  const known = places.map((one) => ({
    one,
    place: wordsOf(one.place),
    district: wordsOf(one.district),
  }));
  const fits = known.filter(({ place, district }) => all(said, [...place, ...district]));
  const inFull = fits.filter(({ place }) => all(place, said));
  const inDistrict = fits.filter(({ district }) => all(said, district) && all(district, said));
  const [only, ...others] = inFull.length > 0 ? inFull : fits;
  if (only && others.length === 0) return [only.one];
  return inDistrict.map(({ one }) => one);
}
