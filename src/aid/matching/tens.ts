const SPELT: Readonly<Record<number, string>> = {
  15: "quinze fifteen quince funfzehn quindici vijftien خمسطعش خمستاشر",
  20: "vingt twenty veinte zwanzig venti ventina vinte twintig yirmi عشرين عشرون",
  25: "venticinque veinticinco funfundzwanzig vijfentwintig",
  30: "trente thirty treinta dreissig trenta trinta dertig otuz ثلاثين تلاتين ثلاثون",
  40: "quarante forty cuarenta vierzig quaranta quarenta veertig kirk اربعين اربعون",
  50: "cinquante fifty cincuenta funfzig cinquanta cinquenta vijftig elli خمسين خمسون",
};

/** Larger numbers in words, of any language: they count only before a unit. */
export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries(SPELT).flatMap(([value, words]) =>
    words.split(" ").map((word) => [word, Number(value)] as const),
  ),
);
