import { withRealHosts } from "./links.ts";

/** C0 and C1 controls but tab and newline, direction controls, zero-width space and joiners' relatives, BOM, tag characters. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- they are what is removed
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0001}-\u{E007F}]/gu;

/** More than three combining marks in a row are nobody's language. */
const ZALGO = /(\p{M}{3})\p{M}+/gu;

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(ZALGO, "$1")
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/**
 * What people write → clean plain text: NFC, no control or direction characters, no unpaired surrogates, at most three
 * combining marks on a letter, blanks trimmed, addresses with their real host. Keeps the joiners that scripts and emoji
 * need. Idempotent.
 */
export const normalise = (text: string): string => withRealHosts(cleaned(text));
