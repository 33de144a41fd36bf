import { UserError } from "#chat";
import { type Desk, type Exception, type Place, placesOf, type Stop } from "../aid/desk.ts";
import { readClosingAt, readOpening } from "../aid/closing.ts";
import { readPlaceIn, readStop, type Why } from "../aid/hours.ts";
import { placesNamed } from "../aid/naming.ts";
import { charactersIn } from "../aid/wish.ts";
import { sayPlace } from "../views/desk.ts";
import type { Turn } from "./command.ts";

export const MAX_NAME = 120;
const MAX_PLACE = 200;
/** Of one desk: more no page shows. */
const MAX_PARTS = 60;

/** What is added to a desk; or what is still to be asked, and why. */
export type Added =
  | { readonly stops: readonly Stop[] }
  | { readonly exceptions: readonly Exception[] }
  | { readonly ask: "when"; readonly why: Why }
  | { readonly ask: "stop"; readonly why: string }
  | { readonly ask: "where" };

const atFor = ({ t, now }: Turn, { zone }: Desk) => ({ locale: t.locale, now, zone });

/** @throws UserError for a place that is too long. */
export function checkStop(stop: Stop): Stop {
  const length = charactersIn(stop.place) + charactersIn(stop.district ?? "");
  if (length > MAX_PLACE) throw new UserError("error-too-long", { length, max: MAX_PLACE });
  return stop;
}

/** @throws UserError when there are too many already. */
export function checkParts({ stops, exceptions }: Desk): void {
  if (stops.length + exceptions.length >= MAX_PARTS)
    throw new UserError("error-too-many-parts", { max: MAX_PARTS });
}

/** "Jeudi 14h-17h, marché Saint-Aubin". */
export function newStops(desk: Desk, text: string, where: string | undefined, turn: Turn): Added {
  const { hours, name, place, why } = readStop(text, atFor(turn, desk));
  if (why !== undefined) return { ask: "when", why };
  const said = [name, place].filter((part) => part !== undefined && part !== "").join(", ");
  const at = readPlaceIn(where ?? (said === "" ? undefined : said));
  if (!at) return { ask: "where" };
  const stops = hours.map((one, index) => ({ ...one, ...at, number: desk.numbered + index + 1 }));
  return { stops: stops.map(checkStop) };
}

const EVERYWHERE = /^(?:all|everywhere|every stop|tous?|toutes?|partout)$/iu;

/** "24 décembre", "24 décembre, marché": everywhere, or at the stops that are named. */
export function newClosing(desk: Desk, text: string, where: string | undefined, turn: Turn): Added {
  const { t } = turn;
  const places = placesOf(desk);
  const { span, only, unclear } = readClosingAt(text, atFor(turn, desk), places);
  if (typeof span === "string") return { ask: "when", why: span };
  const said = where ?? unclear;
  const named = where === undefined ? only : placesNamed(where, places);
  const everywhere = said === undefined || EVERYWHERE.test(said.trim());
  if (named.length === 0 && !everywhere) {
    const known = places.map((place) => sayPlace(place, t)).join(" · ");
    return { ask: "stop", why: t("desk-no-stop", { said, known }) };
  }
  const at: readonly (Place | undefined)[] = named.length > 0 ? named : [undefined];
  return {
    exceptions: at.map((place, index) => ({
      ...span,
      number: desk.numbered + index + 1,
      at: undefined,
      ...(place && { only: place }),
    })),
  };
}

/** Where a desk has one place only, that is where it opens. */
export function newOpening(desk: Desk, text: string, where: string | undefined, turn: Turn): Added {
  const { span, at } = readOpening(text, atFor(turn, desk));
  if (typeof span === "string") return { ask: "when", why: span };
  const [first, ...others] = desk.stops;
  const only = first && others.every(({ place }) => place === first.place) ? first : undefined;
  const known = only && { place: only.place, district: only.district };
  const place = readPlaceIn(where) ?? at ?? known;
  if (!place) return { ask: "where" };
  return { exceptions: [{ ...span, number: desk.numbered + 1, at: place }] };
}
