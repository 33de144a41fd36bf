import { type Button, message, type Message, quote } from "#chat";
import type { Concepts } from "../aid/matching/concepts.ts";
import type { Translate } from "../i18n/fluent.ts";

/** What a button can hold. */
const MAX_SAYS = 48;

interface Asked {
  readonly word: string;
  /** How many posts hold it. */
  readonly count: number;
  /** Concepts that it may mean. */
  readonly likely: readonly string[];
}

/** "zorgul", in three posts: what is it? With a press for each likely answer. */
export function askMeaning(
  { word, count, likely }: Asked,
  concepts: Concepts,
  t: Translate,
): Message {
  const guesses = likely.map((id) => ({
    label: concepts.label(id, t.locale),
    says: `/words ${word} =${id}`,
  }));
  const buttons: readonly Button[] = [
    ...guesses,
    { label: t("button-word-other"), says: `/words ${word}` },
    { label: t("button-word-nothing"), says: `/words ${word} -` },
  ];
  return message([t("words-unknown", { word, count })], {
    buttons: buttons.filter(({ says }) => Buffer.byteLength(says) <= MAX_SAYS),
  });
}

/** What a word means now, with a way back. */
export function taught(said: string, word: string, t: Translate): Message {
  const buttons = [{ label: t("button-undo"), says: `/words forget ${word}` }];
  return message([said], { buttons });
}

/** The community's own words, as a contribution. */
export const exported = (lines: string, t: Translate): Message =>
  message([t("words-export"), quote(lines)]);
