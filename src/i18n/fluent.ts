import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource, type FluentValue } from "@fluent/bundle";
import type { Abilities, Vars } from "#chat";

/** "post-open" is a message, "need.summary" an attribute of one. */
export interface Translate {
  (key: string, vars?: Vars): string;
  /** The language it speaks, as a BCP 47 tag. */
  readonly locale: string;
}

/** How commands are written where the reader is: `/mesdonnees` on Telegram, `!mesdonnées` on Matrix. */
export type Spelling = Pick<Abilities, "prefix" | "accents"> &
  Partial<Pick<Abilities, "aboutMessages">>;

export interface Wording {
  readonly locales: readonly string[];
  /** @throws Error when nobody wrote this locale; ask `negotiate` first. */
  speak(locale: string, spelling: Spelling): Translate;
  has(locale: string, key: string): boolean;
}

/** Letters without their accents: "événement" → "evenement". */
export const unaccented = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** A value inside braces would be isolated with invisible marks by default: that breaks copying, so it is off. */
function bundleOf(locale: string, source: string, spelling: Spelling): FluentBundle {
  const command = ([name]: FluentValue[]): string => {
    const value = bundle.getMessage(String(name))?.value;
    const local = value ? bundle.formatPattern(value) : String(name);
    return spelling.prefix + (spelling.accents ? local : unaccented(local));
  };
  const messages = (): string => spelling.aboutMessages ?? "reply";
  const functions = { COMMAND: command, MESSAGES: messages };
  const bundle = new FluentBundle(locale, { useIsolating: false, functions });
  const [problem] = bundle.addResource(new FluentResource(source));
  if (problem)
    throw new Error(`config/locales/${locale}.ftl: ${problem.message}`, { cause: problem });
  return bundle;
}

function pattern(bundle: FluentBundle, key: string) {
  const [id = "", attribute] = key.split(".");
  const found = bundle.getMessage(id);
  return attribute === undefined ? found?.value : found?.attributes[attribute];
}

function translate(bundle: FluentBundle, locale: string): Translate {
  const say = (key: string, vars: Vars = {}): string => {
    const found = pattern(bundle, key);
    if (!found) throw new Error(`no wording for "${key}" in ${locale}`);
    const problems: Error[] = [];
    const said = bundle.formatPattern(found, vars, problems);
    if (problems[0]) throw new Error(`wording of "${key}" in ${locale}: ${problems[0].message}`);
    return said;
  };
  return Object.assign(say, { locale });
}

/** Reads every locale file once. @throws Error that names the file, at start and not at run time. */
export function loadWording(folder: URL): Wording {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const sources = new Map(
    files.map((name) => [name.replace(".ftl", ""), readFileSync(new URL(name, folder), "utf8")]),
  );
  const spoken = new Map<string, Translate>();
  const plain: Spelling = { prefix: "/", accents: true };
  const bundles = new Map(
    [...sources].map(([locale, source]) => [locale, bundleOf(locale, source, plain)]),
  );
  return {
    locales: [...sources.keys()].sort(),
    speak(locale, spelling) {
      const key = `${locale} ${spelling.prefix} ${spelling.accents} ${spelling.aboutMessages}`;
      const known = spoken.get(key);
      if (known) return known;
      const source = sources.get(locale);
      if (source === undefined) throw new Error(`no wording in "${locale}"`);
      const made = translate(bundleOf(locale, source, spelling), locale);
      spoken.set(key, made);
      return made;
    },
    has(locale, key) {
      const bundle = bundles.get(locale);
      return bundle !== undefined && Boolean(pattern(bundle, key));
    },
  };
}
