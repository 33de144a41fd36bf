import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type About,
  abilities,
  type Account,
  type Adapter,
  type Bot,
  clear,
  DeliveryError,
  type Incoming,
  type Message,
  plain,
  type Room,
  sayAnswers,
  type Sent,
} from "#chat";
import type { Match } from "../src/aid/match.ts";
import { readKnowledge } from "../src/assemble.ts";
import { seeded } from "../src/seeded.ts";
import { openStore } from "../src/store/store.ts";
import { ask } from "../src/views/match.ts";
import { MORNING, wholeBot } from "./kit/whole.ts";

/** In every word that Ana says where it is encrypted. */
const SECRET = "rosalind";

const encrypted = (id: string): boolean => id.startsWith("sealed");

const ABILITIES = { matrix: abilities.matrix, telegram: abilities.telegram };

const wording = (room: Room, message: Message): Message =>
  encrypted(room.id) ? message : clear(message);

/** A platform with encrypted places, or without, that shows what any server on the way could read. */
function recording(platform: "matrix" | "telegram") {
  const readable: string[] = [];
  const busy = { left: 0 };
  let bot: Bot | undefined;
  let count = 0;
  /** What the bot said last, as a reply to it is about it. */
  let last: About | undefined;
  const note = (room: Room, message: Message): void => {
    if (encrypted(room.id)) return;
    const { files = [] } = message;
    const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
    readable.push([plain(message), JSON.stringify(message.buttons ?? []), ...texts].join("\n"));
  };
  const adapter: Adapter = {
    platform,
    abilities: ABILITIES[platform],
    start: async (heard) => void (bot = heard),
    stop: async () => undefined,
    async send(room, message) {
      if (busy.left > 0) {
        busy.left -= 1;
        throw new DeliveryError("rate-limited", { retryAfterMs: 0 });
      }
      note(room, wording(room, message));
      count += 1;
      const sent = { room: { ...room, encrypted: encrypted(room.id) }, ids: [`bot${count}`] };
      last = { message: sent, byBot: true, text: plain(wording(room, message)) };
      return sent;
    },
    async update({ room }: Sent, message) {
      if (message) note(room, wording(room, message));
    },
    privateRoom: async ({ id }) => place(`chat ${id}`),
  };
  const place = (id: string): Room => ({
    platform,
    id,
    private: id.includes("chat"),
    ...(encrypted(id) && { encrypted: true }),
  });
  const hear = async (incoming: Incoming): Promise<void> => {
    if (bot) await sayAnswers(adapter, bot, incoming, await bot.handle(incoming));
  };
  const says = async (from: Account, where: string, text: string): Promise<Sent> => {
    count += 1;
    const [id, room] = [`${platform}${count}`, place(where)];
    const message = { room, ids: [id] };
    await hear({ kind: "said", id, room, from, said: { text }, toBot: true, message });
    return message;
  };
  const replies = async (from: Account, where: string, text: string): Promise<void> => {
    count += 1;
    const [id, room] = [`${platform}${count}`, place(where)];
    const said = { kind: "said", id, room, from, said: { text }, toBot: true } as const;
    await hear({ ...said, ...(last && { about: last }) });
  };
  const edits = async (from: Account, message: Sent, text: string): Promise<void> => {
    count += 1;
    const { room } = message;
    await hear({ kind: "edited", id: `${platform}${count}`, room, from, said: { text }, message });
  };
  return { adapter, readable, busy, says, replies, edits };
}

const account = (platform: string, id: string): Account => ({
  platform,
  id,
  name: id,
  locale: "en",
});
const ana = account("matrix", "ana");
const zoe = account("matrix", "zoe");
const luis = account("telegram", "luis");

/** What Ana may say where it is encrypted. */
const HERS = [
  "/need a ladder for rosalind",
  "/offer a drill of rosalind",
  "/need rosalind",
  "/edit a table of rosalind",
  "rosalind wonders",
  "/event Soup at rosalind, Saturday at 18:00",
  "/event rosalind",
  "/desk Help at rosalind, Tuesdays 10:00-12:00",
  "/bring a lamp of rosalind",
  "/report rosalind is rude",
  "/find rosalind",
  "/tell rosalind",
  "/rosalind",
  "/decline rosalind",
  "/language rosalind",
  "/link rosalind",
  "/community rosalind",
  "/settings town rosalind",
] as const;

/** What is said in clear places, by anybody, Ana too. */
const THEIRS = [
  "/mine",
  "/edit",
  "/close",
  "/find ladder",
  "/find drill",
  "/find table",
  "/offer a ladder and a table",
  "/need a drill",
  "/events",
  "/accept",
  "/decline",
  "/why",
  "/undo",
  "/mydata",
  "/desks",
  "/platforms",
  "/community",
  "/settings",
  "hello",
] as const;

const act = fc.oneof(
  fc.record({
    kind: fc.constant("sealed" as const),
    text: fc.constantFrom(...HERS),
    room: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("clear" as const),
    text: fc.constantFrom(...THEIRS),
    who: fc.constantFrom(0, 1, 2),
    room: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("edit" as const) }),
);

/** Ana has an encrypted room and chat, Zoé clear ones of the same platform, Luis those of another. */
async function village(leave: readonly string[]) {
  const store = await openStore("sqlite::memory:", seeded(3));
  const matrix = recording("matrix");
  const telegram = recording("telegram");
  const adapters = [matrix.adapter, telegram.adapter];
  const { bot, delivery } = wholeBot({ store, adapters });
  for (const adapter of adapters) await adapter.start(bot, store.memory(adapter.platform));
  await store.work(async (work) => {
    const lives = { offer: 90, need: 30 };
    const quiet = { from: "21:00", to: "08:00" };
    const usual = { locale: "en", zone: "Europe/Paris", quiet, lives, town: undefined };
    const { id } = await work.communities.add(
      { ...usual, name: "Les Lilas", roomReminder: true },
      MORNING,
    );
    for (const [platform, room] of [
      ["matrix", "sealed room"],
      ["matrix", "room"],
      ["telegram", "room"],
    ] as const)
      await work.communities.keepRoom({ platform, id: room, private: false }, { community: id });
    for (const one of [ana, zoe, luis]) {
      const person = await work.people.meet(one, MORNING);
      await work.people.join(person.id, id, one === luis ? undefined : "steward");
      await work.people.setOpened(one, true);
      if (one === ana) for (const key of leave) await work.people.allow(person.id, key, true);
    }
  });
  return { store, matrix, telegram, settle: () => delivery.deliverDue(MORNING) };
}

type Village = Awaited<ReturnType<typeof village>>;

async function play(
  acts: readonly (typeof act extends fc.Arbitrary<infer A> ? A : never)[],
  { matrix, telegram, settle }: Village,
) {
  const people = [ana, zoe, luis] as const;
  let last: Sent | undefined;
  for (const one of acts) {
    if (one.kind === "sealed")
      last = await matrix.says(ana, one.room ? "sealed room" : "sealed chat ana", one.text);
    else if (one.kind === "edit") {
      if (last) await matrix.edits(ana, last, "/need a table of rosalind");
    } else {
      const who = people[one.who];
      const on = who === luis ? telegram : matrix;
      await on.says(who, one.room ? "room" : `chat ${who.id}`, one.text);
    }
    await settle();
  }
}

describe("what is said where it is encrypted", () => {
  it(
    "is in no message to a clear place before leave, whatever is said",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
          const here = await village([]);
          try {
            await play(acts, here);
            const seen = [...here.matrix.readable, ...here.telegram.readable];
            expect(seen.filter((text) => text.toLowerCase().includes(SECRET))).toEqual([]);
          } finally {
            await here.store.close();
          }
        }),
        { numRuns: 25, seed: 20_261_126 },
      );
    },
  );

  it("goes where leave was given, and only there", async () => {
    const here = await village(["telegram", "encrypted:telegram"]);
    await here.telegram.says(luis, "room", "/offer a ladder");
    await here.matrix.says(zoe, "room", "/offer a ladder");
    await here.matrix.says(ana, "sealed room", "/need a ladder for rosalind");
    await here.settle();
    await here.telegram.says(luis, "room", "/find ladder");
    await here.matrix.says(zoe, "room", "/find ladder");
    await here.store.close();
    expect(here.telegram.readable.join("\n")).toContain("a ladder for rosalind");
    expect(here.matrix.readable.join("\n")).not.toContain(SECRET);
  });

  it("is carried to the other side of a conversation once that is allowed, and then without a question", async () => {
    const here = await village(["telegram"]);
    const { matrix, telegram, settle } = here;
    const says = async (on: typeof matrix, from: Account, where: string, text: string) => {
      await on.says(from, where, text);
      await settle();
    };
    await says(telegram, luis, "room", "/offer a ladder");
    await says(matrix, ana, "room", "/need a ladder");
    await says(telegram, luis, "chat luis", "/accept");
    await says(matrix, ana, "chat ana", "/accept");
    await says(matrix, ana, "sealed chat ana", "it is for rosalind");
    expect(telegram.readable.join("\n")).not.toContain(SECRET);
    await says(matrix, ana, "sealed chat ana", "/platforms encrypted telegram yes");
    expect(telegram.readable.at(-1)).toContain("ana: it is for rosalind");
    await says(matrix, ana, "sealed chat ana", "rosalind thanks you");
    expect(telegram.readable.at(-1)).toContain("ana: rosalind thanks you");
    await here.store.close();
    expect(matrix.readable.join("\n")).not.toContain(SECRET);
  });

  it("is kept from the stewards elsewhere when what was carried is reported", async () => {
    const here = await village(["telegram", "encrypted:telegram"]);
    const { matrix, telegram, settle } = here;
    const acts: readonly (readonly [typeof matrix, Account, string, string])[] = [
      [telegram, luis, "room", "/offer a ladder"],
      [matrix, ana, "room", "/need a ladder"],
      [telegram, luis, "chat luis", "/accept"],
      [matrix, ana, "chat ana", "/accept"],
      [matrix, ana, "sealed chat ana", "rosalind thanks you"],
    ];
    for (const [on, from, where, text] of acts) {
      await on.says(from, where, text);
      await settle();
    }
    expect(telegram.readable.at(-1)).toContain("ana: rosalind thanks you");
    await telegram.replies(luis, "chat luis", "/report no thanks wanted");
    await settle();
    await here.store.close();
    expect(matrix.readable.join("\n")).toContain("look at something that ana wrote");
    expect(matrix.readable.join("\n")).not.toContain(SECRET);
  });

  it("is listed where it may be shown, with a button that takes that back", async () => {
    const here = await village(["telegram"]);
    const screen = (): string => here.matrix.readable.at(-1) ?? "";
    await here.matrix.says(ana, "chat ana", "/platforms");
    expect(screen()).not.toContain("encrypted");
    await here.matrix.says(ana, "chat ana", "/platforms encrypted telegram yes");
    await here.matrix.says(ana, "chat ana", "/platforms public no");
    await here.matrix.says(ana, "chat ana", "/platforms");
    expect(screen()).toContain("may also be shown unencrypted on: Telegram.");
    expect(screen()).toContain("/platforms encrypted telegram no");
    expect(screen()).toContain("/platforms public yes");
    await here.matrix.says(ana, "chat ana", "/platforms telegram no");
    await here.matrix.says(ana, "chat ana", "/platforms");
    expect(screen()).not.toContain("unencrypted on: Telegram.");
    await here.matrix.says(ana, "chat ana", "/platforms encrypted constructor yes");
    expect(screen()).toContain("Please say telegram, discord or matrix");
    await here.store.close();
  });

  it("stays there too when a platform was too busy to take the answer at first", async () => {
    const { matrix, settle, store } = await village([]);
    await matrix.says(ana, "sealed chat ana", "/need a ladder for rosalind");
    await settle();
    matrix.busy.left = 1;
    await matrix.says(ana, "sealed chat ana", "/edit");
    await settle();
    expect(matrix.busy.left).toBe(0);
    await store.close();
    expect(matrix.readable.join("\n")).not.toContain(SECRET);
  });
});

it("a card names things as the concepts do, in the reader's language, and no word that both sides used", () => {
  const { wording, concepts } = readKnowledge();
  const because = [
    { kind: "words", words: [SECRET] },
    { kind: "concept", concept: "ladder" },
  ] as const;
  const match = { id: "m2", because } as unknown as Match;
  const about = { match, words: undefined, own: undefined, kept: "unquoted" } as const;
  const fr = wording.speak("fr", abilities.telegram);
  for (const side of ["giver", "needer"] as const) {
    const card = plain(ask({ ...about, side }, concepts, fr));
    expect(card).toContain("échelle");
    expect(card).not.toContain(SECRET);
  }
});
