import { message, UserError } from "#chat";
import { contributionOf, isKnown, type Meaning } from "../aid/matching/vocabulary.ts";
import { stemOf } from "../aid/matching/words.ts";
import { teach, unteach } from "../flows/teaching.ts";
import { likelyMeanings } from "../flows/guessing.ts";
import { askMeaning, exported, taught } from "../views/words.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { means } from "./meant.ts";
import { text } from "./params.ts";
import { question } from "./question.ts";

/** Words that are asked about at a time: a message each. */
const SHOWN = 5;
const NOTHING = "-";
const ONE_WORD = /^[\p{L}\p{M}\p{N}]{2,24}$/u;

const instead = { instead: true };

/** The commonest words that nobody taught the bot. */
async function commonest(turn: Turn): Promise<readonly Reply[]> {
  const { work, community, concepts, t } = turn;
  const unknown = await work.words.commonest(community.id, SHOWN);
  const known = (await work.words.vocabulary(community.id)).size;
  const replies: Reply[] = [];
  for (const { word, language, count } of unknown) {
    const likely = await likelyMeanings(word, language, community.id, turn);
    replies.push(inPrivate(askMeaning({ word, count, likely }, concepts, t)));
  }
  const lead = t(unknown.length > 0 ? "words-lead" : "words-none");
  const more = known > 0 ? [t("words-known", { count: known })] : [];
  return [inPrivate(message([lead, ...more])), ...replies];
}

async function known(word: string, { work, community }: Turn): Promise<Meaning | undefined> {
  const meanings = await work.words.meanings(community.id);
  return meanings.find(
    (meaning) => stemOf(meaning.word, meaning.language) === stemOf(word, meaning.language),
  );
}

async function forget(word: string, turn: Turn): Promise<readonly Reply[]> {
  const meaning = await known(word, turn);
  if (!meaning) throw new UserError("error-words-no-meaning", { word });
  await unteach(turn.community.id, meaning, turn);
  return [inPrivate(message([turn.t("words-forgotten", { word: meaning.word })]), instead)];
}

/** The concept that a steward means: `=ladder` as a button has it, else a usual word in any language that is spoken here. */
function conceptFor(meant: string, { concepts, t, community, locales }: Turn): string | undefined {
  if (meant.startsWith("=")) return concepts.get(meant.slice(1))?.id;
  const languages = [...new Set([t.locale, community.locale, ...locales, ...concepts.locales])];
  return languages.map((language) => concepts.of(meant, language)).find((id) => id !== undefined);
}

async function mean(word: string, meant: string, turn: Turn): Promise<readonly Reply[]> {
  const { work, community, concepts, t } = turn;
  const language = (await work.words.languageOf(community.id, word)) ?? t.locale;
  if (isKnown(word, language, concepts)) throw new UserError("error-words-known", { word });
  if (meant === NOTHING || means(meant, "words-say-nothing", turn)) {
    await teach(community.id, { word, language, concept: undefined }, turn);
    return [inPrivate(taught(t("words-nothing", { word }), word, t), instead)];
  }
  const concept = conceptFor(meant, turn);
  if (concept === undefined) throw new UserError("error-words-unknown", { meant, word });
  const count = await teach(community.id, { word, language, concept }, turn);
  const said = t("words-taught", { word, usual: concepts.label(concept, t.locale), count });
  return [inPrivate(taught(said, word, t), instead)];
}

/** One word alone: what is it? */
async function ask(word: string, turn: Turn): Promise<readonly Reply[]> {
  const draft = { command: "words", args: { word }, param: "meaning" };
  return [await question(turn, draft, undefined, turn.t("words-which", { word }))];
}

/** What the words of this community mean that nobody taught the bot: stewards say so, a press or a line each. */
export const words = defineCommand({
  name: "words",
  publishes: ["word", "meaning"],
  params: { word: text({ required: false }), meaning: text({ required: false }) },
  where: "private",
  stewardsOnly: true,
  async run(turn) {
    const { args, work, community, concepts, t } = turn;
    const [first = "", ...rest] = (args.word ?? "").split(/\s+/);
    const meaning = [...rest, args.meaning ?? ""].join(" ").trim();
    if (first === "") return commonest(turn);
    if (meaning === "" && means(first, "words-say-export", turn)) {
      const lines = contributionOf(await work.words.meanings(community.id), concepts);
      if (lines === "") throw new UserError("error-words-no-export");
      return [inPrivate(exported(lines, t))];
    }
    const forgets = means(first, "words-say-forget", turn);
    const word = (forgets ? meaning : first).toLowerCase();
    if (!ONE_WORD.test(word)) throw new UserError("error-words-one");
    if (forgets) return forget(word, turn);
    return meaning === "" ? ask(word, turn) : mean(word, meaning, turn);
  },
});
