import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { usualSettings } from "../../src/aid/community.ts";
import { ALL, type CommunityEvent } from "../../src/aid/event.ts";
import type { NewNotice } from "../../src/store/notices.ts";
import { seeded } from "../../src/seeded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import type { Work } from "../../src/store/work.ts";

const NOW = new Date("2026-11-23T09:00:00Z");
const LATER = new Date("2026-11-27T17:00:00Z");

const hour = (count: number): Date => new Date(LATER.getTime() + count * 3_600_000);

let store: Store;
beforeEach(async () => {
  store = await openStore("sqlite::memory:", seeded(1));
});
afterEach(() => store.close());

const meet = async (work: Work, name: string): Promise<string> =>
  (await work.people.meet({ platform: "telegram", id: name, name }, NOW)).id;

async function plan(work: Work, more: { rule?: string } = {}): Promise<CommunityEvent> {
  const settings = { name: "Elm Street", locale: "en", zone: "Europe/Paris", ...usualSettings };
  const community = await work.communities.add(settings, NOW);
  return work.events.add(
    {
      communityId: community.id,
      host: await meet(work, "rita"),
      title: "Repair café",
      place: undefined,
      details: undefined,
      locale: "en",
      start: "2026-11-28T14:00",
      minutes: undefined,
      zone: "Europe/Paris",
      rule: more.rule,
      capacity: undefined,
      slots: [],
      rooms: [],
      choices: undefined,
      status: "planned",
    },
    NOW,
  );
}

describe("events in the store", () => {
  test("count their changes, and know the last, for calendars", async () => {
    const revisions = await store.work(async (work) => {
      const { id } = await plan(work);
      const first = await work.events.revision(id);
      await work.events.change(id, { place: "the hall" }, hour(1));
      const changed = await work.events.revision(id);
      await work.events.finish(id, "cancelled", hour(2));
      return [first, changed, await work.events.revision(id)];
    });
    expect(revisions).toEqual([
      { number: 0, at: NOW },
      { number: 1, at: hour(1) },
      { number: 2, at: hour(2) },
    ]);
  });

  test("come back as they were put in, with a short id that has a digit", async () => {
    const [made, found] = await store.work(async (work) => {
      const event = await plan(work, { rule: "FREQ=WEEKLY;BYDAY=SA" });
      return [event, await work.events.find(event.id)];
    });
    expect(found).toEqual(made);
    expect(made.id).toMatch(/^e(?=[a-z]*\d)[2-9a-z]{3}$/);
    expect(made.hostName).toBe("rita");
  });

  test("a later answer of one person replaces the earlier one; a new person comes last", async () => {
    await store.work(async (work) => {
      const { id: event } = await plan(work);
      const [ana, ben] = [await meet(work, "ana"), await meet(work, "ben")];
      const said = { event, date: ALL, guests: 0, role: undefined } as const;
      await work.rsvps.put({ ...said, member: ana, answer: "going" }, undefined);
      await work.rsvps.put({ ...said, member: ben, answer: "going" }, undefined);
      await work.rsvps.put({ ...said, member: ana, answer: "maybe" }, undefined);
      const answers = (await work.rsvps.of(event)).map(({ name, answer }) => [name, answer]);
      expect(answers).toEqual([
        ["ben", "going"],
        ["ana", "maybe"],
      ]);
    });
  });

  test("of two accounts that turn out to be one person, the first one's answer holds", async () => {
    await store.work(async (work) => {
      const { id: event } = await plan(work, { rule: "FREQ=WEEKLY;BYDAY=SA" });
      const [ana, anna] = [await meet(work, "ana"), await meet(work, "anna")];
      const said = { event, guests: 0, role: undefined } as const;
      await work.rsvps.put({ ...said, date: ALL, member: ana, answer: "not" }, undefined);
      await work.rsvps.put({ ...said, date: ALL, member: anna, answer: "going" }, undefined);
      await work.rsvps.put(
        { ...said, date: "2026-12-05", member: anna, answer: "maybe" },
        undefined,
      );
      await work.rsvps.reassign(anna, ana);
      await work.people.absorb(ana, anna);
      const answers = (await work.rsvps.of(event)).map(({ date, member, answer }) => [
        date,
        member,
        answer,
      ]);
      expect(answers).toEqual([
        [ALL, ana, "not"],
        ["2026-12-05", ana, "maybe"],
      ]);
    });
  });

  test("what is over goes after its time, with all that hangs on it", async () => {
    await store.work(async (work) => {
      const { id: event } = await plan(work);
      const ana = await meet(work, "ana");
      const rsvp = {
        event,
        date: ALL,
        member: ana,
        answer: "going",
        guests: 0,
        role: undefined,
      } as const;
      await work.rsvps.put(rsvp, undefined);
      await work.items.add({ event, date: ALL, by: ana, text: "toaster" });
      await work.events.finish(event, "over", NOW);
      await work.events.sweep(NOW, NOW);
      expect(await work.events.find(event)).toBeDefined();
      await work.events.sweep(LATER, LATER);
      expect(await work.events.find(event)).toBeUndefined();
      expect([await work.rsvps.of(event), await work.items.of(event)]).toEqual([[], []]);
    });
  });
});

const reminder = (event: CommunityEvent, member: string, dueAt: Date): NewNotice => ({
  to: { member },
  subject: {
    kind: "reminder",
    event: event.id,
    date: ALL,
    lead: "day",
    due: dueAt.toISOString(),
    start: "2026-11-28T13:00:00.000Z",
  },
  about: `event:${event.id}`,
  dueAt,
  class: "repeatable",
  key: `reminder:${event.id}:${member}:${dueAt.toISOString()}`,
});

const dues = async (work: Work, event: CommunityEvent): Promise<readonly Date[]> =>
  (await work.plans.waiting(`event:${event.id}`, "reminder")).map(({ dueAt }) => dueAt);

describe("what is planned about an event", () => {
  const kinds = ["reminder"] as const;

  test("is made once, however often it is planned", async () => {
    await store.work(async (work) => {
      const event = await plan(work);
      const ana = await meet(work, "ana");
      const of = { about: `event:${event.id}`, kinds };
      for (let time = 0; time < 3; time += 1)
        await work.plans.keep(of, [reminder(event, ana, LATER)], NOW);
      expect(await dues(work, event)).toEqual([LATER]);
    });
  });

  test("moves, is taken back, and comes back when it is planned again", async () => {
    await store.work(async (work) => {
      const event = await plan(work);
      const ana = await meet(work, "ana");
      const of = { about: `event:${event.id}`, kinds, member: ana };
      await work.plans.keep(of, [reminder(event, ana, LATER)], NOW);
      await work.plans.keep(of, [reminder(event, ana, hour(1))], NOW);
      expect(await dues(work, event)).toEqual([hour(1)]);
      await work.notices.cancel(`event:${event.id}`);
      expect(await dues(work, event)).toEqual([]);
      await work.plans.keep(of, [reminder(event, ana, hour(1))], NOW);
      expect(await dues(work, event)).toEqual([hour(1)]);
    });
  });

  test("leaves what is said already, and what is late", async () => {
    await store.work(async (work) => {
      const event = await plan(work);
      const ana = await meet(work, "ana");
      const of = { about: `event:${event.id}`, kinds };
      await work.plans.keep(of, [reminder(event, ana, LATER)], NOW);
      await work.plans.keep(of, [], hour(1));
      expect(await dues(work, event)).toEqual([LATER]);
      const [claimed] = await work.notices.claimDue(hour(1), { owner: "one", limit: 10, held: [] });
      if (claimed) await work.notices.sent([claimed], hour(1));
      await work.plans.keep(of, [reminder(event, ana, LATER)], NOW);
      expect(await dues(work, event)).toEqual([]);
    });
  });

  test("of one person does not touch the others", async () => {
    await store.work(async (work) => {
      const event = await plan(work);
      const [ana, ben] = [await meet(work, "ana"), await meet(work, "ben")];
      const of = { about: `event:${event.id}`, kinds };
      await work.plans.keep(of, [reminder(event, ana, LATER), reminder(event, ben, LATER)], NOW);
      await work.plans.keep({ ...of, member: ana }, [], NOW);
      expect((await work.plans.waiting(of.about, "reminder")).map(({ to }) => to)).toEqual([
        { member: ben },
      ]);
      expect(await work.plans.waiting(of.about, "reminder", ana)).toEqual([]);
    });
  });

  test("is dropped when it comes too late, and who could not be reached is told apart", async () => {
    await store.work(async (work) => {
      const event = await plan(work);
      const [ana, ben] = [await meet(work, "ana"), await meet(work, "ben")];
      const of = { about: `event:${event.id}`, kinds };
      await work.plans.keep(of, [reminder(event, ana, NOW), reminder(event, ben, LATER)], NOW);
      const [claimed] = await work.notices.claimDue(NOW, { owner: "one", limit: 1, held: [] });
      if (claimed) await work.notices.park([claimed]);
      expect(await work.plans.drop(of.about, kinds, () => true)).toEqual(["parked", "pending"]);
      expect(await dues(work, event)).toEqual([]);
    });
  });
});
