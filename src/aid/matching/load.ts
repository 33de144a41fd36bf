import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import type { Embedder } from "./embedder.ts";
import { lazily } from "./lazy.ts";
import { type Concept, type ConceptKind, type Concepts, indexConcepts } from "./concepts.ts";

const KINDS: readonly ConceptKind[] = ["object", "service", "skill", "place", "event", "context"];
const isKind = (kind: string): kind is ConceptKind => KINDS.some((known) => known === kind);
const HEAD = /^([a-z0-9-]+) (\w+)(?: < ([a-z0-9-]+))?$/;
const TERMS = /^ {2}([a-z]{2}): (.+)$/;

/**
 * Reads one file of concepts: `ladder object < tool` and, indented, a line of terms for each language.
 *
 * @throws Error that names the file, the line, and what was expected.
 */
export function parseConcepts(source: string, file: string): readonly Concept[] {
  const concepts: {
    id: string;
    kind: ConceptKind;
    kindOf: string | undefined;
    where: string;
    terms: Record<string, string>;
  }[] = [];
  for (const [index, line] of source.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const wrong = (expected: string) => new Error(`${file}:${index + 1}: expected ${expected}`);
    const [, locale, terms] = TERMS.exec(line) ?? [];
    const current = concepts.at(-1);
    if (locale !== undefined && terms !== undefined) {
      if (!current) throw wrong("a concept before its terms");
      current.terms[locale] = terms;
      continue;
    }
    const [, id, kind = "", kindOf] = HEAD.exec(line) ?? [];
    if (id === undefined || !isKind(kind))
      throw wrong(`"id kind" with a kind of ${KINDS.join(", ")}, or "  fr: term, term"`);
    concepts.push({ id, kind, kindOf, where: `${file}:${index + 1}`, terms: {} });
  }
  return concepts;
}

/** Where files that were read well are kept, and whom to tell of one that was not. */
export interface Keeping {
  readonly folder: URL;
  readonly tell: (problem: string) => void;
}

/** Half a file is never kept. */
function keep(source: string, copy: URL): void {
  if (existsSync(copy) && readFileSync(copy, "utf8") === source) return;
  const half = new URL(`${copy.href}.new`);
  writeFileSync(half, source);
  renameSync(half, copy);
}

/** A file of concepts; the last good one in place of one with a mistake. */
function readGood(name: string, folder: URL, keeping: Keeping | undefined): readonly Concept[] {
  const source = readFileSync(new URL(name, folder), "utf8");
  if (!keeping) return parseConcepts(source, name);
  const copy = new URL(name, keeping.folder);
  try {
    const read = parseConcepts(source, name);
    mkdirSync(keeping.folder, { recursive: true });
    keep(source, copy);
    return read;
  } catch (error) {
    if (!existsSync(copy)) throw error;
    const problem = error instanceof Error ? error.message : "";
    keeping.tell(`${problem}. Mend that line; until then the last good ${name} is used.`);
    return parseConcepts(readFileSync(copy, "utf8"), name);
  }
}

interface Reading {
  /** A file that is made from the others. */
  readonly but?: string;
  readonly keeping?: Keeping | undefined;
}

export const readConcepts = (folder: URL, { but, keeping }: Reading = {}): readonly Concept[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && name !== but)
    .sort()
    .flatMap((name) => readGood(name, folder, keeping));

/** Emoji and the concepts that they show, one of each on a line. */
const readEmoji = (folder: URL): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(new URL("emoji.tsv", folder), "utf8")
      .split("\n")
      .flatMap((line) => {
        const [emoji, id] = line.split("\t");
        return emoji && id ? [[emoji, id] as const] : [];
      }),
  );

const WORDS = new URL("../../../config/words/", import.meta.url);

/** The commonest words of a language, without accents; empty where we have none. */
function readCommon(locale: string): ReadonlySet<string> {
  const file = new URL(`${locale}.txt`, WORDS);
  return new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);
}

/** Raised when posts are read in another way by the same list. */
const READING = "7";

/** Another one as soon as a word of the list is another one. */
export function fingerprintOf(folder: URL): string {
  const hash = createHash("sha256").update(READING);
  for (const name of readdirSync(folder)
    .filter((file) => /\.(?:txt|tsv)$/.test(file))
    .sort()) {
    hash.update(readFileSync(new URL(name, folder)));
  }
  return hash.digest("hex").slice(0, 16);
}

interface Loading {
  /** How many posts' readings are kept in memory. */
  readonly remembered?: number | undefined;
  readonly keeping?: Keeping | undefined;
  readonly embedder?: Embedder | undefined;
}

/** Read and checked now, indexed at first use. */
export function loadConceptsFrom(
  folder: URL,
  { remembered, keeping, embedder }: Loading = {},
): Concepts & { readonly warmUp: () => void } {
  const all = readConcepts(folder, { keeping });
  const emoji = readEmoji(folder);
  return lazily(
    () => indexConcepts(all, { emoji, remembered, common: readCommon, embedder }),
    embedder,
  );
}
