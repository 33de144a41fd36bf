import type { Class } from "./classes.ts";
import { type MarkWords, markerOf } from "./languages/language.ts";
import { SCHOOLS, type Schools } from "./languages/schools.ts";
import { memo } from "./memo.ts";
import type { SchoolWord } from "./ordinals.ts";

const keyed = (kind: string, lists: Readonly<Record<string, string>>) =>
  Object.entries(lists).map(([key, list]) => [`${kind} ${key}`, list] as const);

const markers = memo<MarkWords>(Object.keys(SCHOOLS).length);

/** Marks what words say of schools, in one language. */
export const markerFor = (tag: string, schools: Schools): MarkWords =>
  markers(tag, () => {
    const { ages, before, behind, none, upTo, upFrom, level, pupil, beyond, nearby } = schools;
    return markerOf({
      marks: {
        ...Object.fromEntries([
          ...keyed("age", ages),
          ...keyed("before", before),
          ...keyed("behind", behind),
        ]),
        none,
        upTo,
        upFrom,
        level,
        pupil,
        beyond,
        nearby,
      },
    });
  });

/** Names of schools and exams: "collège", "A-levels". */
export function namesIn(words: readonly SchoolWord[]): readonly Class[] {
  const found: Class[] = [];
  for (const [at, { school }] of words.entries()) {
    for (const mark of school) {
      const [, from, to] = /^age (\d+)-(\d+)$/.exec(mark) ?? [];
      if (from === undefined) continue;
      const said = words[at - 1]?.school.has(mark) === true;
      const last = found.findLast((one) => one.end === at && one.from === Number(from));
      if (said && last) found.splice(found.indexOf(last), 1, { ...last, end: at + 1 });
      else found.push({ at, end: at + 1, from: Number(from), to: Number(to) });
    }
  }
  return found;
}
