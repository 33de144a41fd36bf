import { unaccented } from "../i18n/fluent.ts";
import type { Turn } from "./command.ts";

const bare = (text: string): string =>
  unaccented(text.toLowerCase().replaceAll("’", "'"))
    .replace(/[\s.!]+/g, " ")
    .trim();

/** Whether words are among those that any language has for something, between commas under this key. */
export const means = (
  said: string,
  key: string,
  { locales, speak }: Pick<Turn, "locales" | "speak">,
): boolean =>
  locales.some((locale) =>
    speak(locale)(key)
      .split(",")
      .some((word) => bare(word) === bare(said)),
  );
