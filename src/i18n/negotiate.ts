import { negotiateLanguages } from "@fluent/langneg";

/** The best language that is spoken: the person's choice, else what the platform tells, else the community's, else English. */
export function negotiate(
  wanted: readonly (string | null | undefined)[],
  spoken: readonly string[],
): string {
  const known = wanted.filter((locale): locale is string => Boolean(locale));
  const [best] = negotiateLanguages(known, spoken, { defaultLocale: "en", strategy: "lookup" });
  return best ?? "en";
}
