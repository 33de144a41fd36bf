/** Longest first, so that a part of one is not taken for another. */
const WEB = /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S{1,2000}/giu;
const SITE =
  /\b(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:com|org|net|fr|be|ch|eu|io|me|co|uk|de|es|it|pt|nl|tr|info|app|gg|link|li|ly)\b(?:\/\S{0,2000})?/giu;

const MAIL_AND_HANDLE: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu,
  /[@＠][\p{L}\p{N}_.-]{2,64}(?::[\p{L}\p{N}.-]{1,255})?/gu,
  /[\p{L}\p{N}_.]{2,32}#\d{4}\b/gu,
];

const STREETS: readonly RegExp[] = [
  /\b\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|pl\.|impasse|allée|chemin|quai|route|cours|square|passage|villa)\s(?:\p{L}[\p{L}'’-]{0,30}\s?){1,5}/giu,
  /\b\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}'’-]{1,30}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Way|Court|Terrace|Gardens)\b/gu,
];

const TELEPHONE: readonly RegExp[] = [
  /(?:\+|\b00)\d{1,3}[\s.\-/()]{0,3}(?:\d[\s.\-/()]{0,3}){6,13}\d/gu,
  /\b0[\s.\-/]?\d(?:[\s.\-/]{0,2}\d){7,10}\b/gu,
  // Where they begin with no 0: Spain, Portugal, North America.
  /\b[679]\d{2}(?:[\s.]?\d{3}){2}\b|\b[679]\d{2}(?:[\s.]\d{2}){3}\b/gu,
  /(?:\(\d{3}\)\s?|\b\d{3}[\s.-])\d{3}[\s.-]\d{4}\b/gu,
];

/** Web addresses that lead to a person: with a number or a name in them. */
const TO_SOMEBODY =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/)?\b(?:www\.)?(?:wa\.me|api\.whatsapp\.com|t\.me|telegram\.me|signal\.me|m\.me|matrix\.to|discord(?:app)?\.com\/users)\/\S{1,2000}/giu;

const all = (text: string, patterns: readonly RegExp[], shown: string): string =>
  patterns.reduce((masked, pattern) => masked.replace(pattern, shown), text);

/** Telephone numbers, mail addresses, links, handles and street addresses, replaced: they are not shown before both said yes. */
export const mask = (text: string, shown: string): string =>
  all(text, [WEB, ...MAIL_AND_HANDLE, SITE, ...STREETS, ...TELEPHONE], shown);

/** What reaches a person, replaced; where something takes place, and a page about it, stay. */
export const maskContacts = (text: string, shown: string): string =>
  all(text, [TO_SOMEBODY, ...MAIL_AND_HANDLE, ...TELEPHONE], shown);
