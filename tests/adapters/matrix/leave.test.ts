import { afterEach, beforeEach, expect, it } from "vitest";
import type { Adapter } from "#chat";
import { seeded } from "../../../src/seeded.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { type MatrixServer, openMatrixServer, quickMatrix } from "../../kit/rigs/matrix.ts";
import { BOT } from "../../kit/rigs/matrix/world.ts";
import { MORNING, wholeBot } from "../../kit/whole.ts";
import { Neighbour } from "./neighbour.ts";

const MEGOLM = { algorithm: "m.megolm.v1.aes-sha2" };

let matrix: MatrixServer;
let store: Store;
let adapter: Adapter;
let ana: Neighbour;
/** Ana's id, and Luis's, who has no app that encrypts. */
let people: { readonly ana: string; readonly luis: string };
let sealed: string;
let open: string;
let settled: () => Promise<void>;

/** One community with an encrypted room, where Ana is, and a clear one, where Luis is, who has a clear private chat. */
beforeEach(async () => {
  matrix = await openMatrixServer();
  store = await openStore("sqlite::memory:", seeded(7));
  people = { ana: matrix.addPerson("Ana"), luis: matrix.addPerson("Luis") };
  sealed = matrix.addRoom("Cour", [people.ana]);
  matrix.world.put(sealed, people.ana, "m.room.encryption", MEGOLM, { state_key: "" });
  open = matrix.addRoom("Rue des Lilas", [people.luis, matrix.addPerson("Zoé", "zoe")]);
  const chat = matrix.opens(people.luis);
  matrix.world.join(chat, BOT);
  matrix.world.accountData.set(`${BOT} m.direct`, { [people.luis]: [chat] });
  ana = await new Neighbour(matrix, people.ana).begin();
  adapter = quickMatrix(matrix, { encryption: "auto" });
  const { bot, delivery } = wholeBot({ store, adapters: [adapter] });
  await store.work(async ({ communities }) => {
    const quiet = { from: "21:00", to: "08:00" };
    const lives = { offer: 90, need: 30 };
    const usual = { locale: "en", zone: "Europe/Paris", quiet, lives, town: undefined };
    const made = await communities.add(
      { ...usual, name: "Les Lilas", roomReminder: true },
      MORNING,
    );
    for (const id of [sealed, open])
      await communities.keepRoom(
        { platform: "matrix", id, private: false },
        { community: made.id, home: id === open },
      );
  });
  await adapter.start(bot, store.memory("matrix"));
  settled = async () => {
    for (let round = 0; round < 2; round += 1) {
      await matrix.settled();
      await delivery.deliverDue(MORNING);
      matrix.arrive();
      await matrix.settled();
      await ana.pull();
    }
  };
});

afterEach(async () => {
  await adapter.stop();
  await store.close();
  await matrix.close();
  ana.close();
});

const says = async (room: string, text: string): Promise<void> => {
  await ana.says(room, text);
  await settled();
};

const luisSays = async (text: string): Promise<void> => {
  matrix.says(people.luis, open, text);
  await settled();
};

const lines = (room: string): readonly string[] =>
  matrix
    .screen(room)
    .filter(({ by }) => by === "bot")
    .map(({ text }) => text);
const toLuis = (): readonly string[] => lines(matrix.chat(people.luis) ?? "");
/** The private chat that the bot opened with Ana: encrypted, so that only her own app can read it. */
const hers = (): string => matrix.chat(people.ana) ?? "";
/** Everything that any server on the way could read. */
const inClear = (): string =>
  JSON.stringify(matrix.puts.filter(({ type }) => type === "m.room.message"));

it("what was written in an encrypted room is not said in a clear one before its author allows it, asked once", async () => {
  await luisSays("!offer I can lend my ladder");
  await says(sealed, "!need a ladder for Rosalind's attic");
  expect(toLuis().at(-1)).toContain(
    "A neighbour needs something you may have. What they wrote stays",
  );
  expect(toLuis().at(-1)).toContain("ladder");
  expect(inClear()).not.toContain("Rosalind");
  const questions = (): readonly string[] =>
    ana.texts(hers()).filter((text) => text.includes("May I show your words there?"));
  expect(questions()).toHaveLength(1);
  expect(questions()[0]).toContain("What you wrote is encrypted");

  await says(sealed, "!need a drill for Rosalind's shelf");
  await luisSays("!find drill");
  expect(inClear()).not.toContain("Rosalind");
  expect(lines(open).at(-1)).toContain("words that stay where it is encrypted");
  expect(questions()).toHaveLength(1);

  await says(hers(), "!platforms encrypted matrix yes");
  expect(ana.texts(hers()).at(-1)).toContain("may now be shown unencrypted on Matrix");
  await luisSays("!find drill");
  expect(lines(open).at(-1)).toContain("a drill for Rosalind's shelf");

  await says(hers(), "!platforms encrypted matrix no");
  await luisSays("!find drill");
  expect(lines(open).at(-1)).not.toContain("Rosalind");
});

it("with leave, the neighbour who is asked reads the words", async () => {
  await luisSays("!offer I can lend my ladder");
  await says(sealed, "!platforms encrypted matrix yes");
  await says(sealed, "!need a ladder for Rosalind's attic");
  expect(toLuis().at(-1)).toContain("“a ladder for Rosalind's attic”");
});

it("new words for a post in a clear room stay away from it when they are written encrypted", async () => {
  matrix.world.join(open, people.ana);
  await ana.pull();
  matrix.says(people.ana, open, "!offer a table");
  await settled();
  expect(lines(open).at(-1)).toContain("“a table”");
  await says(sealed, "!edit a table, ask at Rosalind's");
  expect(inClear()).not.toContain("Rosalind");
  expect(lines(open).join()).toContain("Ana offers: “words that stay where it is encrypted”");
});

it("an event is for everybody: leave is asked first, and then it is planned", async () => {
  await says(sealed, "!event Soup at Rosalind's, Saturday at 18:00");
  expect(ana.texts(hers()).at(-1)).toContain("Events, desks, the name of a community and the like");
  await says(hers(), "!platforms public yes");
  const preview = ana.texts(hers()).at(-1) ?? "";
  expect(preview).toMatch(/Soup\n[^\n]*18:00\nWhere: Rosalind's/);
  expect(inClear()).not.toContain("Rosalind");

  await says(hers(), "!platforms public no");
  await says(sealed, "!event Cake at Rosalind's, Sunday at 15:00");
  expect(ana.texts(sealed).at(-1)).toContain("you asked me to keep what you write here");
  expect(inClear()).not.toContain("Rosalind");
});

it("so are the name of a community and its town, which are asked about in the same way", async () => {
  const who = people.ana;
  await store.work(async ({ communities, people }) => {
    const home = await communities.room({ platform: "matrix", id: open });
    const person = await people.meet({ platform: "matrix", id: who, name: "Ana" }, MORNING);
    await people.join(person.id, home?.community ?? "", "steward");
  });
  await says(sealed, "!community Rosalind's");
  expect(ana.texts(hers()).at(-1)).toContain("the name of a community and the like");
  await luisSays("!community");
  expect(lines(open).at(-1)).toContain("This is Les Lilas");
  await says(hers(), "!platforms public yes");
  expect(ana.texts(hers()).at(-1)).toContain("This community is called Rosalind's now.");
  await luisSays("!community");
  expect(lines(open).at(-1)).toContain("This is Rosalind's");
});
