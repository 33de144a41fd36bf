import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { usualSettings } from "../../src/aid/community.ts";
import type { Desk } from "../../src/aid/desk.ts";
import { seeded } from "../../src/seeded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import type { Work } from "../../src/store/work.ts";

const NOW = new Date("2026-11-23T09:00:00Z");
const LATER = new Date("2026-12-23T09:00:00Z");

let store: Store;
beforeEach(async () => {
  store = await openStore("sqlite::memory:", seeded(1));
});
afterEach(() => store.close());

const meet = async (work: Work, name: string): Promise<string> =>
  (await work.people.meet({ platform: "telegram", id: name, name }, NOW)).id;

async function put(work: Work): Promise<Desk> {
  const settings = { name: "Elm Street", locale: "en", zone: "Europe/Paris", ...usualSettings };
  const community = await work.communities.add(settings, NOW);
  const hours = { start: "2026-11-24T09:00", minutes: 180, rule: "FREQ=WEEKLY;BYDAY=TU" };
  return work.desks.add(
    {
      communityId: community.id,
      steward: await meet(work, "rita"),
      name: "Form help",
      locale: "en",
      zone: "Europe/Paris",
      stops: [{ ...hours, number: 1, place: "town hall", district: "North" }],
      numbered: 1,
    },
    NOW,
  );
}

describe("desks in the store", () => {
  test("come back as they were put in and changed, with a short id that has a digit", async () => {
    const made = await store.work(put);
    expect(made.id).toMatch(/^d(?=[a-z]*\d)[2-9a-z]{3}$/);
    const change = { status: "listed", services: "forms", cost: undefined } as const;
    await store.work((work) => work.desks.change(made.id, change));
    const found = await store.work((work) => work.desks.find(made.id));
    expect(found).toEqual({ ...made, ...change });
  });

  test("drafts that nobody finished go, what neighbours see stays", async () => {
    const draft = await store.work(put);
    await store.work((work) => work.desks.sweep(NOW));
    expect(await store.work((work) => work.desks.find(draft.id))).toBeDefined();
    await store.work((work) => work.desks.change(draft.id, { status: "listed" }));
    await store.work((work) => work.desks.sweep(LATER));
    expect(await store.work((work) => work.desks.find(draft.id))).toBeDefined();
    await store.work((work) => work.desks.change(draft.id, { status: "draft" }));
    await store.work((work) => work.desks.sweep(LATER));
    expect(await store.work((work) => work.desks.find(draft.id))).toBeUndefined();
  });

  test("a desk stays when its steward is erased, with nobody to answer for it", async () => {
    const { id, steward } = await store.work(put);
    await store.work((work) => work.erasure.erase(steward ?? ""));
    const desk = await store.work((work) => work.desks.find(id));
    expect([desk?.name, desk?.steward]).toEqual(["Form help", undefined]);
  });

  test("of two accounts that turn out to be one person, the desks are theirs", async () => {
    const { id, steward } = await store.work(put);
    const other = await store.work((work) => meet(work, "ritta"));
    await store.work((work) => work.desks.reassign(steward ?? "", other));
    const desks = await store.work((work) => work.desks.of({ steward: other }));
    expect(desks.map((desk) => desk.id)).toEqual([id]);
  });

  test("a community that becomes part of another brings its desks along", async () => {
    const made = await store.work(put);
    const { communityId } = await store.work(put);
    await store.work((work) => work.desks.moveTo(communityId, made.communityId));
    const desks = await store.work((work) => work.desks.of({ community: communityId }));
    expect(desks).toHaveLength(2);
  });
});
