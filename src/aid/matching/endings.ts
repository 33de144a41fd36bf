/**
 * Light stemmers of our own for two languages whose Snowball stemmers part what belongs together ("araba" and "arabası", "دراجة" and
 * "دراجتي"): they take off what nouns carry in posts, and know no grammar. Both work on words without accents.
 */

type Ending = readonly [ending: string, least: number];

const endings = (least: number, list: string): readonly Ending[] =>
  list.split(" ").map((ending) => [ending, least]);

/** Case, possessive and plural, in the order in which they come off. */
const TURKISH: readonly (readonly Ending[])[] = [
  [
    ...endings(
      3,
      "larini lerini larina lerine larinin lerinin larinda lerinde larindan lerinden larim lerim larin lerin",
    ),
    ...endings(3, "sini sina sine sinin sindan sinden sinda sinde sunu suna sunun"),
    ...endings(4, "ini ina ine inin unu una une unun"),
    ...endings(
      4,
      "daki deki taki teki ndan nden dan den tan ten nda nde da de ta te yla yle la le",
    ),
    ...endings(4, "nin nun ni nu yi yu ya ye"),
  ],
  endings(3, "larimiz lerimiz imiz umuz iniz unuz lari leri si su"),
  endings(4, "miz muz niz nuz"),
  endings(3, "lar ler"),
  endings(3, "im um in un"),
  endings(4, "m n"),
];
/** The case comes off first where more endings stand before it. */
const CASE =
  /(?<=.{3}(?:lar|ler|im|um|m|si|su))[iuae]$|(?<=.{3}[iu]?[mn][iu]z)(?:[iuae]|[iu]n|d[ae]n?)$/;
const LAST: readonly Ending[] = endings(3, "i u a e");
const SOFT: Readonly<Record<string, string>> = { b: "p", d: "t", g: "k" };

const cut = (word: string, list: readonly Ending[]): string => {
  const found = list.find(
    ([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least,
  );
  return found ? word.slice(0, word.length - found[0].length) : word;
};

/** "arabamız", "arabası", "araba" → "arab"; "koltuğu" → "koltuk". */
export function turkishStem(folded: string): string {
  const word = cut(TURKISH.reduce(cut, folded.replace(CASE, "")), LAST);
  const last = word.at(-1) ?? "";
  return SOFT[last] === undefined ? word : word.slice(0, -1) + SOFT[last];
}

const ARABIC: readonly Ending[] = [
  ...endings(2, "تها تهم تنا تكم اتي اتها"),
  ...endings(3, "ها هم كم نا ات ين ون ان يه"),
  ...endings(2, "تي ته تك"),
  ...endings(3, "ه ي ك ا"),
];

/** "دراجتي", "دراجات", "دراجة" → "دراج". */
export const arabicStem = (folded: string): string => cut(folded, ARABIC);
