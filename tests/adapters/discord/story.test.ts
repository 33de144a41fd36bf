import { afterEach, beforeEach, expect, it } from "vitest";
import type { Adapter, Bot } from "#chat";
import { seeded } from "../../../src/seeded.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { type DiscordServer, openDiscordServer, quickDiscord } from "../../kit/rigs/discord.ts";
import { MORNING, wholeBot } from "../../kit/whole.ts";

let discord: DiscordServer;
let store: Store;
let adapter: Adapter;
let bot: Bot;
/** The time for an answer is over. */
let patienceEnds: () => void;
/** All that arrived is answered, and all that is due is said. */
let settled: () => Promise<void>;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve()));

beforeEach(async () => {
  discord = await openDiscordServer();
  store = await openStore("sqlite::memory:", seeded(7));
  const patience = new Promise<void>((resolve) => (patienceEnds = resolve));
  const timing = { patience: (signal: AbortSignal) => Promise.race([patience, aborted(signal)]) };
  adapter = quickDiscord(discord, { timing });
  const whole = wholeBot({
    store,
    adapters: [adapter],
  });
  bot = whole.bot;
  settled = async () => {
    await discord.settled();
    await whole.delivery.deliverDue(MORNING);
  };
});

afterEach(async () => {
  await adapter.stop();
  await store.close();
  await discord.close();
});

const texts = (person: string, where: string): readonly string[] =>
  discord
    .screen(person, where)
    .filter(({ by }) => by === "bot")
    .map(({ text }) => text.replace(/[\u00A0\u202F]/g, " "));

const direct = (person: string): readonly string[] => texts(person, discord.chats.direct(person));

async function slash(person: string, where: string, line: string): Promise<void> {
  discord.slash(person, where, line);
  await settled();
}

async function presses(person: string, label: string): Promise<void> {
  discord.presses(person, label);
  await settled();
}

/** A community of Ana and Luis, to which Ana has just added the bot. */
async function community() {
  const ana = discord.addPerson({ name: "Ana", locale: "fr", username: "ana_diaz" });
  const luis = discord.addPerson({ name: "Luis", locale: "fr", username: "luis_b" });
  const members = [ana, luis];
  const name = "Rue des Lilas";
  const { guild, channel } = discord.addGuild({ name, members, owner: ana, without: "bot" });
  await adapter.start(bot, store.memory("discord"));
  discord.adds(guild);
  await settled();
  return { ana, luis, guild, channel };
}

it("two people of a community find each other, from the offer to the introduction", async () => {
  const { ana, luis, channel } = await community();
  expect(texts(luis, channel).at(-1)).toMatch(/\/offer|\/offre/);

  await slash(luis, channel, "/offre je prête une échelle");
  expect(texts(ana, channel)).toContain("Luis propose : « je prête une échelle »");
  expect(direct(luis).at(-1)).toContain("Votre offre reste ouverte jusqu’au 31 mai.");

  discord.slash(ana, channel, "/besoin");
  await settled();
  const form = discord.chats.forms.get(ana);
  expect(form?.components[0]?.components[0]?.label).toBe("De quoi avez-vous besoin ?");
  discord.submits(ana, "échelle pour samedi");
  await settled();
  expect(texts(luis, channel)).toContain("Ana cherche : « échelle pour samedi »");
  const inPublic = texts(ana, channel);

  expect(direct(luis).at(-1)).toContain("Quelqu’un du voisinage cherche quelque chose");
  expect(direct(luis).join()).not.toMatch(/Ana|ana_diaz/);
  await presses(luis, "Je peux aider");

  expect(direct(ana).at(-1)).toContain("Quelqu’un du voisinage peut vous aider");
  expect(direct(ana).join()).not.toMatch(/Luis|luis_b/);
  await presses(ana, "Oui, présentez-nous");

  expect(direct(ana).join()).toContain("Luis veut bien vous aider");
  expect(direct(luis).at(-1)).toContain("votre aide ferait plaisir à Ana");
  expect(texts(ana, channel)).toEqual(inPublic);
  expect(discord.waiting()).toEqual([]);
});

it("what is for one person is seen by nobody else in the channel", async () => {
  const { ana, luis, channel } = await community();
  await slash(luis, channel, "/offre ma perceuse");
  const before = texts(ana, channel);
  await slash(luis, channel, "/annonces");
  expect(texts(luis, channel).at(-1)).toContain("ma perceuse");
  expect(texts(ana, channel)).toEqual(before);
});

it("whose private chat is closed reads the invitation alone, and nothing is lost", async () => {
  const { ana, luis, channel } = await community();
  discord.chats.person(luis).closed = true;
  await slash(luis, channel, "/offre ma perceuse");
  const [line, ...more] = texts(luis, channel).slice(-2);
  expect(line).toBe("Luis propose : « ma perceuse »");
  expect(more).toHaveLength(1);
  expect(texts(ana, channel).at(-1)).toBe(line);
});

it("while the database is busy, the asker sees that it thinks, and then the answer", async () => {
  const { ana, luis, channel } = await community();
  const { promise: busy, resolve: free } = Promise.withResolvers<void>();
  const held = store.work(() => busy);
  discord.slash(luis, channel, "/offre ma perceuse");
  patienceEnds();
  await discord.shows("thinking…");
  expect(discord.waiting()).toEqual(["thinking…"]);
  free();
  await held;
  await settled();
  expect(texts(ana, channel).at(-1)).toBe("Luis propose : « ma perceuse »");
  expect(discord.waiting()).toEqual([]);
});

it("a process that dies after the turn and before the answer leaves it to the next one", async () => {
  const { ana, luis, channel } = await community();
  await adapter.stop();
  const { promise: died, resolve: die } = Promise.withResolvers<void>();
  const dying: Bot = {
    ...bot,
    async handle(incoming) {
      await bot.handle(incoming);
      die();
      return new Promise(() => undefined);
    },
  };
  await quickDiscord(discord).start(dying, store.memory("discord"));
  discord.slash(luis, channel, "/offre ma perceuse");
  await died;
  expect(texts(ana, channel).join()).not.toContain("perceuse");

  discord.sockets.orphan();
  await adapter.start(bot, store.memory("discord"));
  await settled();
  const lines = texts(ana, channel).filter((text) => text.startsWith("Luis propose"));
  expect(lines).toEqual(["Luis propose : « ma perceuse »"]);
});

it("one's own posts are completed while an argument is typed", async () => {
  const { luis, channel } = await community();
  await slash(luis, channel, "/offre ma perceuse");
  const offered = discord.types(luis, channel, "clore", { post: "perc" });
  expect(await offered).toEqual([
    { name: expect.stringContaining("ma perceuse"), value: expect.stringMatching(/^p/) },
  ]);
});

it("what an argument can be is read in the reader's language, and says the same", async () => {
  const { luis, channel } = await community();
  const forget = discord.chats.commands.find(({ name }) => name === "forget");
  expect(forget?.options?.find(({ name }) => name === "sure")?.choices).toEqual([
    {
      name: "Yes",
      name_localizations: { "en-US": "Yes", "en-GB": "Yes", fr: "Oui" },
      value: "yes",
    },
    { name: "No", name_localizations: { "en-US": "No", "en-GB": "No", fr: "Non" }, value: "no" },
  ]);
  await slash(luis, channel, "/offre une table");
  discord.slash(luis, channel, "/clore", { outcome: "no" });
  await settled();
  expect(texts(luis, channel).at(-1)).toContain("Entendu");
});
