import { afterEach, beforeEach, expect, it } from "vitest";
import type { Adapter, Bot } from "#chat";
import { seeded } from "../../../src/seeded.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { openTelegramServer, quickTelegram, type TelegramServer } from "../../kit/rigs/telegram.ts";
import { MORNING, wholeBot } from "../../kit/whole.ts";

let telegram: TelegramServer;
let store: Store;
let adapter: Adapter;
let bot: Bot;
/** All that arrived is answered, and all that is due is said. */
let settled: () => Promise<void>;

beforeEach(async () => {
  telegram = await openTelegramServer();
  store = await openStore("sqlite::memory:", seeded(7));
  adapter = quickTelegram(telegram);
  const whole = wholeBot({
    store,
    adapters: [adapter],
  });
  bot = whole.bot;
  settled = async () => {
    await telegram.settled();
    await whole.delivery.deliverDue(MORNING);
  };
});

afterEach(async () => {
  await adapter.stop();
  await store.close();
  await telegram.close();
});

const texts = (where: number): readonly string[] =>
  telegram
    .screen(where)
    .filter(({ by }) => by === "bot")
    .map(({ text }) => text);

const labels = (where: number): readonly string[] =>
  telegram.screen(where).flatMap(({ buttons }) => buttons);

async function presses(person: number, label: string): Promise<void> {
  telegram.presses(person, label);
  await settled();
}

const handle = (username?: string) => (username === undefined ? {} : { username });

/** A group of Ana and Luis, who both posted and opened their private chats. */
async function neighbours(handles: { ana?: string; luis?: string } = {}) {
  const ana = telegram.addPerson({ name: "Ana", language: "fr", ...handle(handles.ana) });
  const luis = telegram.addPerson({ name: "Luis", language: "fr", ...handle(handles.luis) });
  const members = [ana, luis];
  const group = telegram.addGroup({ title: "Rue des Lilas", members, without: "bot" });
  await adapter.start(bot, store.memory("telegram"));
  telegram.adds(ana, group);
  await settled();
  expect(texts(group).at(-1)).toContain("/offre et /besoin");

  telegram.says(luis, group, "/offre je prête une échelle");
  await settled();
  expect(texts(group)).toContain("Luis propose\u00A0: «\u00A0je prête une échelle\u00A0»");
  await presses(luis, "Ouvrir notre conversation");
  expect(texts(luis).at(-1)).toContain("Votre offre reste ouverte jusqu’au 31 mai.");

  telegram.says(ana, group, "/besoin échelle pour samedi");
  await settled();
  expect(texts(group)).toContain("Ana cherche\u00A0: «\u00A0échelle pour samedi\u00A0»");
  await presses(ana, "Ouvrir notre conversation");
  expect(texts(ana).at(-1)).toContain("«\u00A0échelle pour samedi\u00A0»");
  return { ana, luis, group };
}

it("two people of a group find each other, from the offer to the introduction", async () => {
  const { ana, luis, group } = await neighbours({ ana: "ana_diaz", luis: "luis_b" });
  const inPublic = texts(group);

  expect(texts(luis).at(-1)).toContain("Quelqu’un du voisinage cherche quelque chose");
  expect(texts(luis).join()).not.toMatch(/Ana|ana_diaz/);
  await presses(luis, "Je peux aider");

  expect(texts(ana).at(-1)).toContain("Quelqu’un du voisinage peut vous aider");
  expect(texts(ana).join()).not.toMatch(/Luis|luis_b/);
  await presses(ana, "Oui, présentez-nous");

  expect(texts(ana).join()).toContain("Luis veut bien vous aider");
  expect(texts(ana).join()).toContain("@luis_b");
  expect(texts(luis).at(-1)).toContain("votre aide ferait plaisir à Ana");
  expect(texts(luis).at(-1)).toContain("@ana_diaz");
  expect(telegram.chats.messages.at(-1)?.entities).toMatchObject([
    { type: "text_link", url: "https://t.me/ana_diaz" },
  ]);
  expect(texts(group)).toEqual(inPublic);
  expect(telegram.busy.size).toBe(0);
});

it("whoever reads the need in the group may help, and neither has to have a username", async () => {
  const { ana, luis } = await neighbours();
  const noor = telegram.addPerson({ name: "Noor", language: "fr" });
  for (const { members } of telegram.chats.groups.values()) members.set(noor, "member");
  await presses(noor, "Je peux aider");
  await presses(noor, "Ouvrir notre conversation");
  await presses(ana, "Oui, présentez-nous");
  expect(texts(noor).join()).toContain("votre aide ferait plaisir à Ana");
  expect(texts(ana).join()).toContain("Noor veut bien vous aider");
  expect(texts(luis).join()).not.toMatch(/Noor|Ana/);
});

it("a process that dies after the turn and before the answer leaves it to the next one", async () => {
  const { luis, group } = await neighbours();
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
  const first = quickTelegram(telegram);
  await first.start(dying, store.memory("telegram"));
  telegram.says(luis, group, "/offre ma perceuse");
  await died;
  expect(texts(group).join()).not.toContain("perceuse");

  await adapter.start(bot, store.memory("telegram"));
  await settled();
  const lines = texts(group).filter(
    (text) => text === "Luis propose\u00A0: «\u00A0ma perceuse\u00A0»",
  );
  expect(lines).toHaveLength(1);
  telegram.says(luis, luis, "/annonces");
  await settled();
  expect(labels(luis).filter((label) => label.startsWith("Clore "))).toHaveLength(2);
});

it("an edited post is edited on the screens, without another word", async () => {
  const { luis, group } = await neighbours();
  const before = telegram.screen(group).length;
  const said = telegram.screen(group).find(({ by }) => by === String(luis));
  telegram.edits(Number(said?.id), "/offre je prête ma grande échelle");
  await settled();
  expect(texts(group)).toContain("Luis propose\u00A0: «\u00A0je prête ma grande échelle\u00A0»");
  expect(telegram.screen(group)).toHaveLength(before);
});
