import { readdirSync, readFileSync } from "node:fs";
import { FluentParser, type Entry, type Pattern, Visitor } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { loadWording, unaccented } from "../src/i18n/fluent.ts";

const folder = new URL("../config/locales/", import.meta.url);
const locales = readdirSync(folder)
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => name.replace(".ftl", ""));

/** Names of variables and functions in a pattern. */
class Uses extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: { id: { name: string } }): void {
    this.names.add(`$${node.id.name}`);
  }
}

function usesOf(pattern: Pattern | null): readonly string[] {
  const uses = new Uses();
  if (pattern) uses.visit(pattern);
  return [...uses.names].sort();
}

interface Read {
  readonly junk: readonly string[];
  /** "key" or "key.attribute" → the variables in it. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
  readonly twice: readonly string[];
}

function read(locale: string): Read {
  const source = readFileSync(new URL(`${locale}.ftl`, folder), "utf8");
  const resource = new FluentParser().parse(source);
  const uses = new Map<string, readonly string[]>();
  const junk: string[] = [];
  const twice: string[] = [];
  const add = (key: string, pattern: Pattern | null): void => {
    if (uses.has(key)) twice.push(key);
    uses.set(key, usesOf(pattern));
  };
  for (const entry of resource.body as readonly Entry[]) {
    if (entry.type === "Junk") junk.push((entry as { content?: string }).content ?? "");
    if (entry.type !== "Message") continue;
    const message = entry;
    if (message.value) add(message.id.name, message.value);
    for (const attribute of message.attributes) {
      add(`${message.id.name}.${attribute.id.name}`, attribute.value);
    }
  }
  return { junk, uses, twice };
}

const english = read("en");

const sourceFiles = readdirSync(new URL("../src/", import.meta.url), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ts") && !name.startsWith("playground"))
  .map((name) => readFileSync(new URL(`../src/${name}`, import.meta.url), "utf8"));
const source = sourceFiles.join("\n");

/** Keys as they stand in the code: whole, or with a part that is filled in (`line-${kind}`). */
const spoken = [
  ...source.matchAll(/["'`]([a-z][a-z0-9]*(?:-(?:[a-z0-9]+|\$\{[^}]+\}))*(?:\.[a-z]+)?)["'`]/g),
].map(
  ([, key = ""]) =>
    new RegExp(`^${key.replaceAll(/\$\{[^}]+\}/g, "[a-z-]+").replaceAll(".", "\\.")}$`),
);

describe("wording", () => {
  test("there are French and English at least", () => {
    expect(locales).toEqual(expect.arrayContaining(["en", "fr"]));
  });

  test.for(locales)("%s has no broken and no doubled message", (locale) => {
    const { junk, twice } = read(locale);
    expect({ junk, twice }).toEqual({ junk: [], twice: [] });
  });

  test.for(locales)("%s has the same messages, attributes and variables as English", (locale) => {
    const { uses } = read(locale);
    expect([...uses.keys()].sort()).toEqual([...english.uses.keys()].sort());
    for (const [key, names] of english.uses)
      expect({ key, names: uses.get(key) }).toEqual({ key, names });
  });

  test("nothing is written that nobody says", () => {
    const ofCommands = commands.flatMap(({ name, params }) => [
      name,
      `${name}.summary`,
      `${name}.on-message`,
      ...Object.keys(params).map((param) => `${name}.${param}`),
    ]);
    const unused = [...english.uses.keys()].filter(
      (key) => !ofCommands.includes(key) && !spoken.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test("everything that is said with a whole key is written", () => {
    const keys = [
      ...source.matchAll(/\b(?:t|say)\(\s*"([a-z][a-z0-9.-]*)"/g),
      ...source.matchAll(/new UserError\(\s*"([a-z][a-z0-9.-]*)"/g),
    ].map(([, key = ""]) => key);
    expect(keys.length).toBeGreaterThan(80);
    expect(keys.filter((key) => !english.uses.has(key))).toEqual([]);
  });

  test.for(locales)(
    "%s: every command has a name, a summary and its questions, within the platforms' limits",
    (locale) => {
      const t = loadWording(folder).speak(locale, { prefix: "/", accents: true });
      const names = commands.map(({ name }) => t(name));
      expect(new Set(names.map((name) => unaccented(name))).size).toBe(names.length);
      for (const { name, params } of commands) {
        expect(t(name)).toMatch(/^[\p{Ll}\p{N}_-]{1,32}$/u);
        expect(unaccented(t(name))).toMatch(/^[a-z0-9_]{1,32}$/);
        expect(t(`${name}.summary`).length).toBeLessThanOrEqual(100);
        for (const param of Object.keys(params)) {
          expect(t(`${name}.${param}`).length).toBeLessThanOrEqual(100);
        }
      }
    },
  );

  test.for(locales)("%s: text is text, without any markup", (locale) => {
    const lines = readFileSync(new URL(`${locale}.ftl`, folder), "utf8").split("\n");
    const marked = lines.filter(
      (line) =>
        !line.startsWith("#") && /[*_`<>]{1,2}\w|<\/?\w|\]\(/.test(line.replace(/^\s*\*\[/, "")),
    );
    expect(marked).toEqual([]);
  });

  test("French uses its own quotation marks, apostrophes and blanks before double signs", () => {
    const lines = readFileSync(new URL("fr.ftl", folder), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .map((line) => line.replaceAll(/\{[^}]*\}/g, "X").replaceAll(/(?:->|\*?\[[^\]]*\])/g, ""));
    expect(lines.filter((line) => /[“”']|[^\u00A0\d][!?;:»]|«[^\u00A0]/.test(line))).toEqual([]);
  });

  test("a key that nobody wrote fails when it is said, and names itself", () => {
    const t = loadWording(folder).speak("en", { prefix: "/", accents: true });
    expect(() => t("no-such-key")).toThrow('no wording for "no-such-key" in en');
  });
});
