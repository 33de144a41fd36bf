import { says } from "./act.ts";
import type { Mention } from "./concepts.ts";
import { isHarmless, type Role } from "./roles.ts";
import { has, inClause, isOnly } from "./settling.ts";
import type { Word } from "./words.ts";

/** Whose make a device is, or runs, by the words for it. */
const MAKES: Readonly<Record<string, string>> = {
  apple:
    "apple mac macs macbook macbooks imac imacs iphone iphones ipad ipads ios macos ابل ايفون ايفونات ماك ماكبوك ايباد",
  android: "android androids samsung huawei xiaomi اندرويد سامسونج سامسونغ هواوي شاومي",
  windows: "windows ويندوز",
  linux: "linux ubuntu debian لينكس",
};

const MAKE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(MAKES).flatMap(([make, words]) =>
    words.split(" ").map((word) => [word, make] as const),
  ),
);

/** Makes that a post names for its own, and those it does not deal with. */
export interface Makes {
  readonly named: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

const NONE: Makes = { named: new Set(), refused: new Set() };

/** Panes of glass, and fruit, are written small. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["windows", "apple"]);

const makeOf = ({ folded, named }: Word, language: string): string | undefined =>
  AMBIGUOUS.has(folded) && language === "en" && !named ? undefined : MAKE_OF.get(folded);

const REFUSING = ["except", "denies", "cannot"] as const;

const refuses = (word: Word | undefined): boolean => REFUSING.some((mark) => has(word, mark));

/** "No Apple", "sauf iPhone", "I don't do Macs", but not "not only". */
const isRefusedBefore = (words: readonly Word[], at: number): boolean => {
  const before = inClause(words.slice(0, at), words[at]?.clause);
  return before.some(refuses) && !says(before, "only");
};

/** "Apple mache ich nicht", "iPhone hariç", but not "my iPhone won't start". */
function isRefusedBehind(words: readonly Word[], at: number): boolean {
  const clause = inClause(words, words[at]?.clause);
  const last = clause.at(-1);
  if (["broken", "nomore", "ask", "have"].some((mark) => says(clause, mark))) return false;
  const place = last ? words.indexOf(last) : -1;
  return place > at && (has(last, "nay") || (refuses(last) && !isHarmless(words, place)));
}

/** "No Apple" of whoever mends computers; "only Windows" rules the others out. */
export function makesOf(words: readonly Word[], language: string): Makes {
  const said = words.flatMap((word, at) => {
    const make = makeOf(word, language);
    return make === undefined ? [] : [{ make, at }];
  });
  if (said.length === 0) return NONE;
  const refusedAt = ({ at }: { readonly at: number }) =>
    isRefusedBefore(words, at) || isRefusedBehind(words, at);
  const named = new Set(said.filter((one) => !refusedAt(one)).map(({ make }) => make));
  const refused = said.filter(refusedAt).map(({ make }) => make);
  const only = said.some((one) => !refusedAt(one) && isOnly(words, one.at));
  const others = only ? Object.keys(MAKES).filter((make) => !named.has(make)) : [];
  return { named, refused: new Set([...refused, ...others]).difference(named) };
}

/** All that one side names is what the other does not deal with. */
const areRefused = ({ named }: Makes, { refused }: Makes): boolean =>
  named.size > 0 && named.isSubsetOf(refused);

export const makesClash = (one: Makes, other: Makes): boolean =>
  areRefused(one, other) || areRefused(other, one);

const DEVICE = /^(?:computer|laptop|tablet|smartphone|phone)/;

/** "Computers mended, no Apple": no fruit; nor are all telephones ruled out with "no iPhones". */
export const isMake = (
  { at, length, concept: { id } }: Mention,
  role: Role,
  mentions: readonly Mention[],
  words: readonly Word[],
): boolean => {
  const named = words.slice(at, at + length);
  if (role === "excluded") return named.every(({ folded }) => MAKE_OF.has(folded));
  return (
    id === "apples" &&
    named.every(({ folded }) => folded === "apple") &&
    mentions.some(({ concept }) => DEVICE.test(concept.id))
  );
};
