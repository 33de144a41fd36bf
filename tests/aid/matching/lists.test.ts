import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { termsIn } from "../../../src/aid/matching/concepts.ts";
import { parseConcepts, readConcepts } from "../../../src/aid/matching/load.ts";
import { parseTerm } from "../../../src/aid/matching/terms.ts";
import { CONCEPTS } from "./kit.ts";

const all = readConcepts(CONCEPTS);
const ids = new Set(all.map(({ id }) => id));

/** Words with two meanings that both lists need; the first file in order of names wins. Empty, and better so. */
const AMBIGUOUS: ReadonlySet<string> = new Set();

test("each concept has an id of its own", () => {
  expect(all.map(({ id }) => id).filter((id, at, list) => list.indexOf(id) !== at)).toEqual([]);
});

test("there are enough of them, and each has French and English", () => {
  expect(all.length).toBeGreaterThanOrEqual(700);
  const poor = all.filter(({ terms }) => !terms["fr"] || !terms["en"]);
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test("a broader concept exists, and no line goes round", () => {
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  for (const { id, kindOf } of all) {
    if (kindOf === undefined) continue;
    expect(ids, `${id} < ${kindOf}`).toContain(kindOf);
    const seen = new Set([id]);
    for (let at: string | undefined = kindOf; at !== undefined; at = byId.get(at)?.kindOf) {
      expect(seen.has(at), `${id} comes round to ${at}`).toBe(false);
      seen.add(at);
    }
  }
});

test("no term is empty, and slots name concepts that exist", () => {
  for (const concept of all) {
    const { id, terms } = concept;
    for (const locale of Object.keys(terms)) {
      for (const term of termsIn(concept, locale)) {
        const { parts } = parseTerm(term, locale);
        expect(parts.length, `${id} ${locale}: "${term}"`).toBeGreaterThan(0);
        const slots = parts.flatMap((part) => ("concept" in part ? [part.concept] : []));
        for (const slot of slots) expect(ids, `${id} ${locale}: "${term}"`).toContain(slot);
        expect(parts.length, `${id}: a slot alone says nothing`).toBeGreaterThan(slots.length);
      }
    }
  }
});

test("a term means one thing in a language", () => {
  const owners = new Map<string, string>();
  const clashes = all.flatMap((concept) =>
    Object.keys(concept.terms).flatMap((locale) =>
      termsIn(concept, locale).flatMap((term) => {
        const { id } = concept;
        const { literal, parts } = parseTerm(term, locale);
        const slots = parts.flatMap((part) => ("concept" in part ? [`@${part.concept}`] : []));
        const key = [locale, literal, ...slots].join(" ");
        const owner = owners.get(key) ?? id;
        owners.set(key, owner);
        return owner === id || AMBIGUOUS.has(key) ? [] : [`${key}: ${owner} and ${id}`];
      }),
    ),
  );
  expect(clashes).toEqual([]);
});

test("each file begins with a line that says what it is about", () => {
  const bare = readdirSync(CONCEPTS)
    .filter((name) => name.endsWith(".txt"))
    .filter((name) => !/^# \S/.test(readFileSync(new URL(name, CONCEPTS), "utf8")));
  expect(bare).toEqual([]);
});

test("a list that cannot be read says where, and what was expected", () => {
  expect(() => parseConcepts("ladder gadget\n", "x.txt")).toThrow(/x\.txt:1: expected "id kind"/);
  expect(() => parseConcepts("# x\n  fr: échelle\n", "x.txt")).toThrow(
    /x\.txt:2: expected a concept/,
  );
});
