import { afterEach, beforeEach, expect, it } from "vitest";
import type { Adapter, Bot } from "#chat";
import { seeded } from "../../../src/seeded.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { type MatrixServer, openMatrixServer, quickMatrix } from "../../kit/rigs/matrix.ts";
import { MORNING, wholeBot } from "../../kit/whole.ts";

let matrix: MatrixServer;
let store: Store;
let adapter: Adapter;
let bot: Bot;
/** All that arrived is answered, and all that is due is said. */
let settled: () => Promise<void>;

beforeEach(async () => {
  matrix = await openMatrixServer();
  store = await openStore("sqlite::memory:", seeded(7));
  adapter = quickMatrix(matrix);
  const whole = wholeBot({
    store,
    adapters: [adapter],
  });
  bot = whole.bot;
  settled = async () => {
    await matrix.settled();
    await whole.delivery.deliverDue(MORNING);
    matrix.arrive();
    await matrix.settled();
  };
});

afterEach(async () => {
  await adapter.stop();
  await store.close();
  await matrix.close();
});

const texts = (room: string): readonly string[] =>
  matrix
    .screen(room)
    .filter(({ by }) => by === "bot")
    // French puts unbreakable blanks inside its quotation marks.
    .map(({ text }) => text.replaceAll(/[\u00A0\u202F]/g, " "));

const inPrivate = (person: string): readonly string[] => texts(matrix.chat(person) ?? "");

async function presses(person: string, label: string): Promise<void> {
  matrix.presses(person, label);
  await settled();
}

async function says(person: string, room: string, text: string): Promise<string> {
  const id = matrix.says(person, room, text);
  await settled();
  return id;
}

/** A room of Ana and Luis, into which Ana asks the bot, who both posted. */
async function neighbours() {
  const ana = matrix.addPerson("Ana");
  const luis = matrix.addPerson("Luis");
  const room = matrix.addRoom("Rue des Lilas", [ana, luis], { without: "bot" });
  await adapter.start(bot, store.memory("matrix"));
  matrix.world.invite(room, ana, "@palier:lilas.test");
  await settled();
  await says(ana, room, "!langue fr");
  await says(luis, room, "!langue fr");
  const offer = await says(luis, room, "!offre je prête une échelle");
  await says(ana, room, "!besoin échelle pour samedi");
  return { ana, luis, room, offer };
}

it("two people of a room find each other, from the offer to the introduction", async () => {
  const { ana, luis, room } = await neighbours();
  const lines = texts(room).join("\n");
  expect(lines).toContain("Luis propose : « je prête une échelle »");
  expect(lines).toContain("Ana cherche : « échelle pour samedi »");
  const inPublic = texts(room);

  expect(inPrivate(luis).at(-1)).toContain("Quelqu’un du voisinage cherche quelque chose");
  expect(inPrivate(luis).join()).not.toMatch(/Ana|ana:/);
  await presses(luis, "Je peux aider");

  expect(inPrivate(ana).at(-1)).toContain("Quelqu’un du voisinage peut vous aider");
  expect(inPrivate(ana).join()).not.toMatch(/Luis|luis:/);
  await presses(ana, "Oui, présentez-nous");

  expect(inPrivate(ana).join()).toContain("Luis veut bien vous aider");
  expect(inPrivate(luis).at(-1)).toContain("votre aide ferait plaisir à Ana");
  expect(texts(room)).toEqual(inPublic);
});

it("an edited post is edited on the screens, a redacted one is withdrawn", async () => {
  const { room, offer } = await neighbours();
  const before = matrix.screen(room).length;
  matrix.edits(offer, "!offre je prête ma grande échelle");
  await settled();
  expect(texts(room)).toContain("Luis propose : « je prête ma grande échelle »");
  expect(matrix.screen(room)).toHaveLength(before);
  matrix.deletes(offer);
  await settled();
  const line = matrix.screen(room).find(({ text }) => text.includes("grande échelle"));
  expect(line?.buttons ?? []).toEqual([]);
});

it("a reaction taken away takes back what it said", async () => {
  const { ana, luis } = await neighbours();
  await presses(luis, "Je peux aider");
  expect(inPrivate(ana).at(-1)).toContain("peut vous aider");
  matrix.unpresses(luis);
  await settled();
  expect(inPrivate(ana).at(-1)).toContain("Cette aide n’est finalement plus possible");
  expect(inPrivate(luis).at(-1)).toContain("C’est annulé");
});

it("a process that dies after the turn and before the answer leaves it to the next one", async () => {
  const { luis, room } = await neighbours();
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
  await quickMatrix(matrix).start(dying, store.memory("matrix"));
  matrix.says(luis, room, "!offre ma perceuse");
  await died;
  expect(texts(room).join()).not.toContain("perceuse");
  await adapter.start(bot, store.memory("matrix"));
  await settled();
  const lines = texts(room).filter((text) => text === "Luis propose : « ma perceuse »");
  expect(lines).toHaveLength(1);
});
