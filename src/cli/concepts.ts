import { Command } from "commander";
import { analyse } from "../aid/matching/analyse.ts";
import { type Concept, type Concepts, indexConcepts, termsIn } from "../aid/matching/concepts.ts";
import { isLittle, isOrdinary, isWeak, LANGUAGES } from "../aid/matching/languages/known.ts";
import { readConcepts } from "../aid/matching/load.ts";
import { wordsOf } from "../aid/matching/words.ts";

const CONCEPTS = new URL("../../config/concepts/", import.meta.url);
const FAILED = 1;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function listed({ id, kind, kindOf, where }: Concept): string {
  return `${id} (${kind}${kindOf === undefined ? "" : `, a kind of ${kindOf}`}; ${where})`;
}

/** What one language makes of these words; undefined where it makes nothing of them. */
function meaning(text: string, tag: string, concepts: Concepts): string | undefined {
  const words = wordsOf(text, tag);
  const id = concepts.of(text, tag);
  const concept = id === undefined ? undefined : concepts.get(id);
  if (concept) return listed(concept);
  const mentioned = analyse(text, tag, concepts).subjects;
  if (mentioned.length > 0) {
    return `holds ${mentioned.map((one) => one.id).join(", ")}, understood from a part or another form`;
  }
  const [only] = words.length === 1 ? words : [];
  if (!only) return undefined;
  if (isLittle(only.folded, tag)) return "a little word, skipped inside terms";
  if (isWeak(only.folded, tag)) return "of asking, times and people: never about a thing";
  if (isOrdinary(only.folded, tag)) return "an ordinary word, whatever it looks like";
  if (only.marks.size > 0) return `does something in a sentence: ${[...only.marks].join(", ")}`;
  return undefined;
}

function why(text: string): void {
  const concepts = indexConcepts(readConcepts(CONCEPTS));
  const meanings = LANGUAGES.flatMap(({ tag }) => {
    const meant = meaning(text, tag, concepts);
    return meant === undefined ? [] : [{ tag, meant }];
  });
  const lines = [...Map.groupBy(meanings, ({ meant }) => meant)].map(
    ([meant, by]) => `${by.map(({ tag }) => tag).join(", ")}: ${meant}`,
  );
  if (lines.length === 0) {
    print(
      `No language knows "${text}". Add it to a concept in config/concepts (its README says how).`,
    );
    process.exitCode = FAILED;
  }
  for (const line of lines) print(line);
}

/** Those written by hand: names of emoji are what there is. */
function coverage(): void {
  const all = readConcepts(CONCEPTS, { but: "cldr.txt" });
  print(`${all.length} concepts`);
  for (const { tag } of LANGUAGES) {
    const known = all.filter((concept) => termsIn(concept, tag).length > 0);
    const terms = known.reduce((sum, concept) => sum + termsIn(concept, tag).length, 0);
    const missing = all.filter((concept) => !known.includes(concept)).map(({ id }) => id);
    const gap =
      missing.length === 0
        ? ""
        : `; without: ${missing.slice(0, 12).join(", ")}${missing.length > 12 ? ", …" : ""}`;
    print(`${tag}  ${known.length} concepts, ${terms} terms${gap}`);
  }
}

export function conceptsCommand(): Command {
  const command = new Command("concepts").description(
    "Look into the list of what neighbours exchange.",
  );
  command
    .command("why")
    .description("Say what a word or phrase means in each language, and which file says so.")
    .argument("<words...>")
    .action((words: readonly string[]) => why(words.join(" ")));
  command
    .command("coverage")
    .description("Count concepts and terms by language, and name what lacks one.")
    .action(coverage);
  return command;
}
