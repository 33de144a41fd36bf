/** Longest first, so that a part of one is not taken for another. */
const PATTERNS: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S{1,2000}/giu,
  /[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu,
  /[@＠][\p{L}\p{N}_.-]{2,64}(?::[\p{L}\p{N}.-]{1,255})?/gu,
  /[\p{L}\p{N}_.]{2,32}#\d{4}\b/gu,
  /\b(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:com|org|net|fr|be|ch|eu|io|me|co|uk|de|es|it|pt|nl|tr|info|app|gg|link|li|ly)\b(?:\/\S{0,2000})?/giu,
  /\b\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|pl\.|impasse|allée|chemin|quai|route|cours|square|passage|villa)\s(?:\p{L}[\p{L}'’-]{0,30}\s?){1,5}/giu,
  /\b\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}'’-]{1,30}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Way|Court|Terrace|Gardens)\b/gu,
  /(?:\+|\b00)\d{1,3}[\s.\-/()]{0,3}(?:\d[\s.\-/()]{0,3}){6,13}\d/gu,
  /\b0[\s.\-/]?\d(?:[\s.\-/]{0,2}\d){7,10}\b/gu,
];

/** Telephone numbers, mail addresses, links, handles and street addresses, replaced: they are not shown before both said yes. */
export const mask = (text: string, shown: string): string =>
  PATTERNS.reduce((masked, pattern) => masked.replace(pattern, shown), text);
