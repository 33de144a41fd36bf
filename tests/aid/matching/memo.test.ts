import { expect, test } from "vitest";
import { byWord, type Memo, memo, wordMemo } from "../../../src/aid/matching/memo.ts";

/** Asks for each letter in turn, and says which were made anew. */
function madeBy(remember: Memo<string>, asked: string): string {
  let made = "";
  const make = (key: string): string => {
    made += key;
    return key;
  };
  for (const key of asked) expect(remember(key, () => make(key))).toBe(key);
  return made;
}

test("all that fits is remembered, then the oldest goes", () => {
  expect(madeBy(memo(3), "abcabcabc")).toBe("abc");
  expect(madeBy(memo(3), "abcdbcda")).toBe("abcda");
});

test("words that come again stay, however many pass by once", () => {
  expect(madeBy(wordMemo(4), "abab")).toBe("ab");
  expect(madeBy(wordMemo(4), "axaxayayazaz")).toBe("axyz");
  expect(madeBy(wordMemo(4), "abcdefa")).toBe("abcdefa");
});

test("each language has words of its own", () => {
  const said = byWord(10, (word, locale) => `${word} ${locale}`);
  expect([said("pain", "fr"), said("pain", "en"), said("pain", "fr")]).toEqual([
    "pain fr",
    "pain en",
    "pain fr",
  ]);
});
