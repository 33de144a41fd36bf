import { afterEach, beforeEach, expect, it } from "vitest";
import type { Adapter } from "#chat";
import { seeded } from "../src/seeded.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { type DiscordServer, openDiscordServer, quickDiscord } from "./kit/rigs/discord.ts";
import { type MatrixServer, openMatrixServer, quickMatrix } from "./kit/rigs/matrix.ts";
import { openTelegramServer, quickTelegram, type TelegramServer } from "./kit/rigs/telegram.ts";
import { MORNING, wholeBot } from "./kit/whole.ts";

let telegram: TelegramServer;
let discord: DiscordServer;
let matrix: MatrixServer;
let store: Store;
let adapters: readonly Adapter[];
/** All that arrived anywhere is answered, and all that is due is said. */
let settled: () => Promise<void>;

beforeEach(async () => {
  telegram = await openTelegramServer();
  discord = await openDiscordServer();
  matrix = await openMatrixServer();
  store = await openStore("sqlite::memory:", seeded(7));
  adapters = [quickTelegram(telegram), quickDiscord(discord), quickMatrix(matrix)];
  const { bot, delivery } = wholeBot({
    store,
    adapters,
  });
  const arrive = async (): Promise<void> => {
    await telegram.settled();
    await discord.settled();
    await matrix.settled();
  };
  settled = async () => {
    await arrive();
    await delivery.deliverDue(MORNING);
    matrix.arrive();
    await arrive();
  };
  for (const adapter of adapters) await adapter.start(bot, store.memory(adapter.platform));
});

afterEach(async () => {
  for (const adapter of adapters) await adapter.stop();
  await store.close();
  await telegram.close();
  await discord.close();
  await matrix.close();
});

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");
const lines = (seen: readonly { by: string; text: string }[]): readonly string[] =>
  seen.filter(({ by }) => by === "bot").map(({ text }) => plain(text));

const onDiscord = (person: string): readonly string[] =>
  lines(discord.screen(person, discord.chats.direct(person)));
const onMatrix = (person: string): readonly string[] =>
  lines(matrix.screen(matrix.chat(person) ?? ""));

/** Luis and Zoé on Discord, Ana on Matrix, in one community, joined by a code. */
async function oneCommunity() {
  const zoe = discord.addPerson({ name: "Zoé", locale: "fr", username: "zoe" });
  const luis = discord.addPerson({ name: "Luis", locale: "en-GB", username: "luis_b" });
  const { guild, channel } = discord.addGuild({
    name: "Club des Lilas",
    members: [zoe, luis],
    owner: zoe,
    without: "bot",
  });
  discord.adds(guild);
  await settled();
  const ana = matrix.addPerson("Ana");
  const room = matrix.addRoom("Rue des Lilas", [ana], { without: "bot" });
  matrix.world.invite(room, ana, "@palier:lilas.test");
  await settled();
  matrix.says(ana, room, "!langue fr");
  await settled();

  discord.slash(zoe, channel, "/communauté Les Lilas");
  await settled();
  discord.slash(zoe, channel, "/lier");
  await settled();
  const shown = discord.screen(zoe, channel).map(({ text }) => plain(text));
  const [, code = ""] = /([a-z0-9]{4}-[a-z0-9]{4})/.exec(shown.at(-1) ?? "") ?? [];
  expect(lines(discord.screen(luis, channel)).join()).not.toContain(code);
  matrix.says(ana, room, `!lier ${code}`);
  await settled();
  expect(lines(matrix.screen(room)).at(-1)).toContain("fait désormais partie de Les Lilas");
  return { ana, luis, room, channel };
}

it("a need on Matrix meets an offer on Discord, both say yes, and the two talk through the bot", async () => {
  const { ana, luis, room, channel } = await oneCommunity();
  discord.slash(luis, channel, "/offer I can lend my ladder");
  await settled();
  matrix.says(ana, room, "!besoin une échelle pour samedi");
  await settled();

  const asked = onDiscord(luis).findLast((text) => text.includes("may have")) ?? "";
  expect(asked).toContain("ladder");
  expect(asked).not.toMatch(/échelle pour samedi|Ana/);
  discord.presses(luis, "I can help");
  await settled();
  const offered = onMatrix(ana).findLast((text) => text.includes("peut vous aider")) ?? "";
  expect(offered).toContain("échelle");
  expect(offered).not.toMatch(/Luis|lend my ladder/);

  matrix.presses(ana, "Oui, présentez-nous");
  await settled();
  expect(onMatrix(ana).join("\n")).toContain("Luis veut bien vous aider");
  expect(onDiscord(luis).join("\n")).toContain("Ana would be glad of your help");

  matrix.says(ana, matrix.chat(ana) ?? "", "Bonjour Luis, samedi à 10 h ?");
  await settled();
  expect(onDiscord(luis).at(-1)).toContain("Ana: Bonjour Luis, samedi à 10 h ?");
  discord.says(luis, discord.chats.direct(luis), "Perfect, see you *there*");
  await settled();
  expect(onMatrix(ana).at(-1)).toContain("Luis : Perfect, see you *there*");
});

it("one platform that is down does not keep the others from talking, and hears what it missed", async () => {
  const { ana, luis, room, channel } = await oneCommunity();
  discord.slash(luis, channel, "/offer I can lend my ladder");
  await settled();
  await telegram.troubles("down");
  matrix.says(ana, room, "!besoin une échelle");
  await matrix.settled();
  await telegram.troubles(undefined);
  await settled();
  expect(onDiscord(luis).join()).toContain("may have");
});
