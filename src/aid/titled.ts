/** Without the commas and dashes around it. */
export const trimmed = (text: string): string => text.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, "");

const AT =
  /^(?:@|à|a|au|aux|at|in|en|dans|bei|im|in der|en el|en la)\s+(?:the\s+)?|^(?:à|in)\s*l['’]/iu;
const THE = /^(?:la|le|les|the)\s+/iu;
/** Where a place begins in what stands before the date: after a comma, or a preposition and what is always a place. */
const PLACE_IN_TITLE =
  /\s*,\s+|\s+@\s*|\s+(?:à la|au|aux|à l['’]|à|at the|at|in the|chez)\s*(?=(?:salle|maison|place|parc|jardin|école|mairie|café|bibliothèque|médiathèque|gymnase|centre|foyer|local|atelier|marché|square|community|hall|library|park|school|church|garden|town|village|room)(?:\P{L}|$))/iu;
/** Or a name. */
const NAME_IN_TITLE = /\s+(?:à la|au|aux|à l['’]|à|at|at the|chez)\s*(?=\p{Lu})/u;

export function cleanPlace(text: string): string | undefined {
  const clean = trimmed(text).replace(AT, "").replace(THE, "");
  return clean === "" || !/[\p{L}\p{N}]/u.test(clean) ? undefined : clean;
}

/** Dangling words around the place where the date stood: "le", "on", "de". */
const DANGLING = /(?:(?:^|\s)(?:le|la|on|ce|this|de|du|à|at|from|am|um|el|vers|around)){1,3}$/iu;
const closed = (text: string): string => trimmed(trimmed(text).replace(DANGLING, ""));

/** What stands before and after the date, as title and place. */
export function named(before: string, after: string): { title: string; place: string | undefined } {
  const left = closed(before);
  const right = trimmed(after);
  if (left !== "" && right !== "") return { title: left, place: cleanPlace(right) };
  const whole = left === "" ? right : left;
  const found = PLACE_IN_TITLE.exec(whole) ?? NAME_IN_TITLE.exec(whole);
  if (!found || found.index === 0) return { title: whole, place: undefined };
  const place = whole.slice(found.index + found[0].length);
  const chez = /chez\s*$/i.test(found[0]) ? `chez ${place}` : place;
  return { title: trimmed(whole.slice(0, found.index)), place: cleanPlace(chez) };
}
