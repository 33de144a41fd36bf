import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Imported } from "../../src/aid/calendar/imported.ts";
import type { CommunityEvent } from "../../src/aid/event.ts";
import { readKnowledge } from "../../src/assemble.ts";
import { importEvent, type Outcome } from "../../src/flows/importing.ts";
import { openWorld, type World } from "../kit/world.ts";

const { concepts } = readKnowledge();
const CHOIR: Imported = {
  uid: "choir@school",
  title: "Choir",
  place: "school",
  details: undefined,
  start: "2026-03-03T18:00",
  minutes: 60,
  zone: "Europe/Paris",
  rule: "FREQ=WEEKLY;BYDAY=TU",
  except: [],
  moved: {},
  cancelled: false,
};

let world: World;
beforeEach(async () => {
  world = await openWorld();
  world.person(world.telegram, "ana", { manages: true });
  world.person(world.telegram, "ben");
  await world.telegram.says("ana", "/settings", "room");
  await world.telegram.says("ben", "/help", "room");
});
afterEach(() => world.close());

const planned = (): Promise<readonly CommunityEvent[]> =>
  world.store.work(async (work) => {
    const [community] = await work.communities.all();
    return work.events.known(community?.id ?? "");
  });

/** The file is imported, and whoever is concerned hears of it. */
async function imports(event: Imported): Promise<Outcome> {
  const outcome = await world.store.work(async (work) => {
    const [community] = await work.communities.all();
    const [host] = await work.people.stewardsOf(community?.id ?? "");
    if (!community || host === undefined) throw new Error("nobody there");
    return importEvent(event, { work, now: world.now(), concepts, community, host });
  });
  await world.stage.settle();
  return outcome;
}

/** Ben answers, in his private chat. */
async function benSays(wish: string): Promise<void> {
  const [event] = await planned();
  await world.telegram.says("ben", `/rsvp ${event?.id} ${wish}`, "private");
}
const heard = (): readonly string[] =>
  world.sees(world.telegram, "ben").filter((text) => /changed|called off|moved/i.test(text));

describe("an event of a calendar file", () => {
  test("is planned once, in the steward's name, however often it is imported", async () => {
    expect(await imports(CHOIR)).toBe("planned");
    expect(await imports(CHOIR)).toBe("same");
    const [event, ...more] = await planned();
    expect(more).toEqual([]);
    expect(event).toMatchObject({ title: "Choir", hostName: "ana", status: "planned", rooms: [] });
    expect(event?.rule).toBe(CHOIR.rule);
  });

  test("reminds whoever said yes, as any other does", async () => {
    await imports(CHOIR);
    await benSays("going all");
    await world.pass("1 day");
    expect(world.sees(world.telegram, "ben").join("\n")).toMatch(/Reminder.*Choir/s);
  });

  test("is changed where the file is, and who counts on it hears of it once", async () => {
    await imports(CHOIR);
    await benSays("going all");
    const later = { ...CHOIR, start: "2026-03-03T19:00" };
    expect(await imports(later)).toBe("changed");
    expect(await imports(later)).toBe("same");
    expect((await planned())[0]?.start).toBe("2026-03-03T19:00");
    expect(heard()).toHaveLength(1);
    expect(heard()[0]).toContain("19:00");
  });

  test("moves or loses one date, and who comes to that one hears of it", async () => {
    await imports(CHOIR);
    await benSays("going 2026-03-10");
    const moved = { "2026-03-10": { start: "2026-03-11T18:00", minutes: 60, place: "park" } };
    expect(await imports({ ...CHOIR, moved })).toBe("changed");
    expect(heard()).toHaveLength(1);
    expect(heard()[0]).toContain("11 March");
    expect(await imports({ ...CHOIR, moved, except: ["2026-03-17"] })).toBe("changed");
    expect(heard()).toHaveLength(1);
    expect(await imports({ ...CHOIR, except: ["2026-03-10", "2026-03-17"] })).toBe("changed");
    expect(heard()).toHaveLength(2);
    const [event] = await planned();
    expect([event?.except, event?.moved]).toEqual([["2026-03-17", "2026-03-10"], {}]);
    expect(await imports({ ...CHOIR, except: ["2026-03-10", "2026-03-17"] })).toBe("same");
  });

  test("takes place again where the file takes the exception back", async () => {
    await imports({ ...CHOIR, except: ["2026-03-10"] });
    expect(await imports(CHOIR)).toBe("changed");
    expect((await planned())[0]?.except).toEqual([]);
  });

  test("is called off with the file, and not brought back by it", async () => {
    await imports(CHOIR);
    await benSays("going all");
    expect(await imports({ ...CHOIR, cancelled: true })).toBe("called-off");
    expect(heard()).toHaveLength(1);
    expect(await imports(CHOIR)).toBe("same");
    expect((await planned()).map(({ status }) => status)).toEqual(["cancelled"]);
    expect(await imports({ ...CHOIR, uid: "other@school", cancelled: true })).toBe("same");
    expect(await planned()).toHaveLength(1);
  });

  test("that comes from our own calendar is not planned a second time", async () => {
    await imports(CHOIR);
    const [event] = await planned();
    const uid = `${event?.id}.${event?.communityId}@palier`;
    expect(await imports({ ...CHOIR, uid })).toBe("own");
    expect(await imports({ ...CHOIR, uid: `2026-03-11.${uid}` })).toBe("own");
    expect(await planned()).toHaveLength(1);
  });

  test("of another community is another event", async () => {
    await imports(CHOIR);
    const other = await world.store.work(async (work) => {
      const [community] = await work.communities.all();
      const made = await work.communities.add({ ...community!, name: "Oak Street" }, world.now());
      return work.events.byUid(made.id, CHOIR.uid);
    });
    expect(other).toBeUndefined();
  });
});

test("what came from a file says so to nobody: it reads like any other", async () => {
  await imports(CHOIR);
  await world.telegram.says("ben", "/events", "private");
  expect(world.sees(world.telegram, "ben").at(-1)).toContain("Choir, Tuesday, 3 March 2026");
});
