import { abilities, type Adapter, DeliveryError } from "#chat";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { seeded } from "../../src/seeded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { MORNING, wholeBot } from "../kit/whole.ts";

const seconds = (count: number): Date => new Date(MORNING.getTime() + count * 1000);
const MANY = 40;

let store: Store;
beforeEach(async () => {
  store = await openStore("sqlite::memory:", seeded(1));
});
afterEach(() => store.close());

/** So many people, each of whom is to be told something now. */
const tell = (platform: string, many: number): Promise<void> =>
  store.work(async ({ people, notices }) => {
    for (let n = 0; n < many; n += 1) {
      const account = { platform, id: `${n}`, name: `Person ${n}`, locale: "en" };
      const { id: member } = await people.meet(account, MORNING);
      await people.setOpened(account, true);
      await notices.add(
        {
          to: { member },
          subject: { kind: "answer", message: { blocks: [] } },
          about: "post:p4t9",
          dueAt: MORNING,
          class: "repeatable",
          key: `${platform} ${n}`,
        },
        MORNING,
      );
    }
  });

/** A platform that takes so many messages and then asks for half a minute's patience, once. */
function platformOf(platform: string, patience: number) {
  const taken: string[] = [];
  let tried = 0;
  const adapter: Adapter = {
    platform,
    abilities: abilities.telegram,
    start: async () => undefined,
    stop: async () => undefined,
    update: async () => undefined,
    privateRoom: async ({ id }) => ({ platform, id, private: true }),
    async send(room, _, key) {
      tried += 1;
      if (tried === patience + 1) throw new DeliveryError("rate-limited", { retryAfterMs: 30_000 });
      taken.push(key);
      return { room, ids: ["1"] };
    },
  };
  return { adapter, taken, tried: () => tried };
}

describe("a platform that asks for patience", () => {
  test("is left alone until then; the others are not, and nothing is said twice", async () => {
    const busy = platformOf("telegram", 5);
    const other = platformOf("matrix", Infinity);
    const adapters = [busy.adapter, other.adapter];
    const { delivery } = wholeBot({ store, adapters });
    await tell("telegram", MANY);
    await tell("matrix", MANY);
    await delivery.deliverDue(MORNING);
    expect(busy.tried()).toBe(6);
    expect(other.taken.length).toBe(MANY);
    await delivery.deliverDue(seconds(29));
    expect(busy.taken.length).toBe(5);
    expect(await delivery.nextDue(seconds(29))).toEqual(seconds(30));
    await delivery.deliverDue(seconds(60));
    expect(new Set(busy.taken).size).toBe(MANY);
    expect(busy.taken.length).toBe(MANY);
  });
});

const claim = (owner: string, at: Date) =>
  store.work(({ notices }) => notices.claimDue(at, { owner, limit: 10, held: [] }));

describe("a lease", () => {
  test("keeps others away as long as it is renewed", async () => {
    await tell("telegram", 1);
    expect((await claim("one", MORNING)).length).toBe(1);
    await store.work(({ notices }) => notices.renew(seconds(20), "one"));
    expect(await claim("two", seconds(40))).toEqual([]);
    expect((await claim("two", seconds(51))).length).toBe(1);
  });

  test("of a process that is gone is not taken over for what may be said only once", async () => {
    await tell("telegram", 1);
    await store.work(({ notices }) =>
      notices.add(
        {
          to: { room: { platform: "telegram", id: "room" } },
          subject: { kind: "answer", message: { blocks: [] } },
          about: "post:p4t9",
          dueAt: MORNING,
          class: "once",
          key: "room",
        },
        MORNING,
      ),
    );
    expect((await claim("one", MORNING)).length).toBe(2);
    expect((await claim("two", seconds(31))).map(({ key }) => key)).toEqual(["telegram 0"]);
  });
});

describe("many at once", () => {
  test("one that cannot be said does not keep the others from being said", async () => {
    const telegram = platformOf("telegram", Infinity);
    const { delivery } = wholeBot({ store, adapters: [telegram.adapter] });
    await tell("telegram", 3);
    await store.work(async ({ people, notices }) => {
      const person = await people.byAccount("telegram", "1");
      await notices.add(
        {
          to: { member: person?.id ?? "" },
          // No such community anywhere: what is planned for it cannot be worded.
          subject: {
            kind: "reminder",
            event: "e000",
            date: "all",
            lead: "day",
            due: "",
            start: "",
          },
          about: "event:e000",
          dueAt: MORNING,
          class: "repeatable",
          key: "a reminder of nothing",
        },
        MORNING,
      );
    });
    await delivery.deliverDue(MORNING);
    expect([...telegram.taken].toSorted()).toEqual(["telegram 0", "telegram 1", "telegram 2"]);
    expect(await delivery.nextDue(MORNING)).toBeUndefined();
  });
});
