/**
 * Common words whose stems or bare letters are those of some term: "podía" is no stage ("podio"), "biriyle" no beer ("bira"). Folded;
 * they are a term only where a file of concepts spells it just so.
 */
export const ORDINARY: Readonly<Record<string, string>> = {
  fr: "",
  en: "",
  es: "fines podia",
  de: "",
  it: "",
  pt: "",
  nl: "",
  tr: "biriyle",
  ar: "",
};
