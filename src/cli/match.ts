import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import type { Because } from "../aid/match.ts";
import { analyse } from "../aid/matching/analyse.ts";
import type { Concepts } from "../aid/matching/concepts.ts";
import { openEmbedder } from "../aid/matching/embedder.ts";
import { type Fit, rank, tokensOf } from "../aid/matching/find.ts";
import { type Detect, loadDetector } from "../aid/matching/language.ts";
import { NOWHERE } from "../aid/matching/learning.ts";
import { loadConceptsFrom } from "../aid/matching/load.ts";
import { shortlistOf } from "../aid/matching/shortlist.ts";
import { withWeekdays } from "../aid/matching/weekdays.ts";
import type { Matchable } from "../aid/post.ts";
import { LineError, type PostLine, readPost } from "./posts.ts";

interface Options {
  readonly top: number;
  readonly now?: Date;
  readonly zone: string;
  readonly town?: string;
  readonly explain?: true;
  readonly stats?: true;
  readonly embedder?: string;
}

const MISUSE = 2;
/** As many as the bot itself looks at. */
const CANDIDATES = 50;
/** What two posts of one place have ahead of two of different ones, all else equal. */
const SAME_PLACE = 0.01;

const CONCEPTS = new URL("../../config/concepts/", import.meta.url);

const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

function whole(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("a number from 1 is expected.");
  return Number(text);
}

function instant(text: string): Date {
  const read = new Date(/[Zz]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(read.getTime())) {
    throw new InvalidArgumentError("a time such as 2026-03-02T08:00 is expected.");
  }
  return read;
}

function zoneName(text: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError("a name such as Europe/Paris is expected.");
  }
}

function readLines(path: string): readonly string[] | undefined {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch (cause) {
    complain(`${path}: cannot be read (${cause instanceof Error ? cause.message : "unknown"})`);
    return undefined;
  }
}

/** The posts of a file; a line that is none is told with its number, and does not stop the rest. */
function readPosts(lines: readonly string[], path: string): readonly PostLine[] {
  const known = new Set<string>();
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      const post = readPost(line);
      if (known.has(post.id)) throw new LineError(`"${post.id}" was another post's id already`);
      known.add(post.id);
      return [post];
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complain(`${path}:${index + 1}: ${error.message}`);
      process.exitCode = 1;
      return [];
    }
  });
}

interface Ready {
  readonly town: string | undefined;
  readonly posts: readonly (Matchable & { readonly place: string | undefined })[];
  readonly concepts: Concepts;
}

/** Posts as matching knows them: a language for each, and the day that "tomorrow" is. */
function prepare(lines: readonly PostLine[], detect: Detect, options: Options): Ready["posts"] {
  const now = options.now ?? new Date();
  return lines.map((line, index) => {
    const text = line.when === undefined ? line.text : `${line.text}\n${line.when}`;
    const locale = line.lang ?? detect(line.text) ?? "en";
    return {
      id: line.id,
      kind: line.kind,
      text: withWeekdays(text, line.at ?? now, options.zone, locale),
      locale,
      author: { id: line.author ?? `somebody ${index}` },
      place: (line.place ?? options.town)?.trim().toLowerCase(),
    };
  });
}

const reasons = (because: readonly Because[], locale: string, concepts: Concepts) =>
  because.flatMap((reason) => {
    if (reason.kind === "words") return reason.words;
    const label = concepts.label(reason.concept, locale);
    return [reason.kind === "concept" ? label : `perhaps ${label}`];
  });

const printed = ({ need, offer, score, band, because }: Fit, concepts: Concepts): string =>
  JSON.stringify({
    need: need.id,
    offer: offer.id,
    score,
    band,
    notify: band === "notify",
    because: reasons(because, need.locale, concepts),
  });

/** For each need its best offers, at most `top`, silent ones too. Answers how long each took. */
function matchAll({ posts, concepts, town }: Ready, top: number): readonly number[] {
  const local = { ...NOWHERE, town };
  const offers = posts.filter(({ kind }) => kind === "offer");
  const tokens = (post: Matchable) => tokensOf(post.text, post.locale, concepts);
  const shortlist = shortlistOf(offers.map(tokens));
  const times: number[] = [];
  const output: string[] = [];
  for (const need of posts.filter(({ kind }) => kind === "need")) {
    const begun = performance.now();
    const likeliest = shortlist.likeliest(tokens(need), Math.max(CANDIDATES, top));
    const near = likeliest.flatMap((at) => offers[at] ?? []);
    const placeOf = new Map(near.map(({ id, place }) => [id, place]));
    const bonus = ({ offer }: Fit) =>
      need.place !== undefined && placeOf.get(offer.id) === need.place ? SAME_PLACE : 0;
    const fits = rank<Matchable>(need, near, concepts, local)
      .toSorted((a, b) => b.score + bonus(b) - a.score - bonus(a))
      .slice(0, top);
    times.push(performance.now() - begun);
    const chosen = new Set(fits.map(({ offer }) => offer.id));
    const others = offers.filter(
      ({ id, author }) => !chosen.has(id) && !placeOf.has(id) && author.id !== need.author.id,
    );
    const rest = rank<Matchable>(need, others.slice(0, top - fits.length), concepts, local);
    output.push(...[...fits, ...rest].map((fit) => printed(fit, concepts)));
  }
  process.stdout.write(output.map((line) => `${line}\n`).join(""));
  return times;
}

function explain({ posts, concepts }: Ready): void {
  for (const { id, text, locale } of posts) {
    const read = analyse(text, locale, concepts);
    const { subjects, beside, excluded, times, closed, selling, language } = read;
    const about = subjects.map((one) => `${one.id} (${[...one.acts].join(", ") || "open"})`);
    const parts = [
      `about ${about.join(", ") || "nothing known"}`,
      beside.length > 0 && `beside ${beside.join(", ")}`,
      excluded.length > 0 && `not ${excluded.join(", ")}`,
      times.days.size + times.parts.size > 0 &&
        `when ${[...times.days, ...times.parts].join(", ")}`,
      read.stems.size > 0 && `words ${[...read.stems.values()].join(", ")}`,
      closed && "closed",
      selling && "for sale",
    ];
    complain(`${id} [${language}] ${parts.filter(Boolean).join("; ")}`);
  }
}

const percentile = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2);

async function match(path: string, options: Options): Promise<void> {
  const lines = readLines(path);
  if (!lines) {
    process.exitCode = MISUSE;
    return;
  }
  const begun = performance.now();
  const concepts = loadConceptsFrom(CONCEPTS, {
    remembered: lines.length,
    embedder: options.embedder === undefined ? undefined : await openEmbedder(options.embedder),
  });
  const read = readPosts(lines, path);
  const untold = read.some(({ lang }) => lang === undefined);
  const detect: Detect = untold ? await loadDetector(concepts.locales) : () => undefined;
  const load = performance.now() - begun;
  const ready = { posts: prepare(read, detect, options), concepts, town: options.town };
  if (options.explain) explain(ready);
  const times = matchAll(ready, options.top).toSorted((a, b) => a - b);
  if (!options.stats) return;
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  complain(
    `load ${load.toFixed(0)} ms, match p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms, peak ${peak} MiB`,
  );
}

export const matchCommand = (): Command =>
  new Command("match")
    .description("Match a file of needs and offers with each other, as the bot would.")
    .argument("<posts>", "a file with one post in JSON on each line")
    .option("--top <k>", "at most this many offers for each need", whole, 10)
    .option("--now <time>", "when posts without a time of their own were written", instant)
    .option("--zone <zone>", "where the days of the week are counted", zoneName, "UTC")
    .option("--embedder <folder>", "a folder with a model of meaning of your own")
    .option("--town <town>", "the place of posts that name none")
    .option("--explain", "say on standard error what each post is understood as")
    .option("--stats", "say on standard error how long it took, and how much memory")
    .addHelpText(
      "after",
      `
All posts are of one community. A line, where all but id, kind and text may be missing:

  {"id":"n1","kind":"need","lang":"fr","text":"une échelle","author":"ana","place":"Lyon","when":"samedi","at":"2026-03-02T07:00:00Z"}

For each need its best offers are printed, best first, silent ones too:

  {"need":"n1","offer":"o7","score":0.83,"band":"notify","notify":true,"because":["échelle"]}

band is notify (both would be asked), list (shown to whoever searches) or silent.
Exit code 0: all lines were read. 1: some were no posts (see standard error). 2: the file cannot be read.`,
    )
    .action(match);
