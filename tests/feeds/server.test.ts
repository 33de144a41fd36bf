import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { abilities, type Bot, plain } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { readKnowledge } from "../../src/assemble.ts";
import { readFeed } from "../../src/feeds/feed.ts";
import { openFeeds } from "../../src/feeds/server.ts";
import { createLog } from "../../src/log.ts";
import type { Delivery } from "../../src/notices/deliver.ts";
import { seeded } from "../../src/seeded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { wholeBot } from "../kit/whole.ts";
import { saying } from "../kit/world.ts";

const { wording } = readKnowledge();
const NOW = new Date("2026-11-23T09:00:00Z");
const ADDRESS = "https://bot.example";

let store: Store;
let bot: Bot;
let delivery: Delivery;
let feeds: Awaited<ReturnType<typeof openFeeds>>;
let told = 0;

beforeEach(async () => {
  store = await openStore("sqlite::memory:", seeded(1));
  ({ bot, delivery } = wholeBot({
    store,
    adapters: [new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram })],
    clock: () => NOW,
    host: { name: undefined, funding: undefined, address: ADDRESS },
  }));
  feeds = await openFeeds({ read: readFeed(store, wording), port: 0, log: createLog("silent") });
  await bot.handle({ ...saying("m0", "ana", "/offer a ladder"), manages: true });
  await bot.handle(saying("m1", "ben", "/offer a drill"));
});
afterEach(async () => {
  await feeds.close();
  await store.close();
});

/** What the bot answers in private. */
async function say(person: string, text: string): Promise<string> {
  told += 1;
  const room = { platform: "telegram", id: `private:${person}`, private: true };
  const answers = await bot.handle({ ...saying(`p${told}`, person, text), room });
  return answers
    .map(
      ({ message }) =>
        `${plain(message)} ${(message.buttons ?? []).map((one) => one.says).join(" ")}`,
    )
    .join("\n");
}

/** Planned by Ana. */
async function plan(sentence: string): Promise<string> {
  const [, id = ""] = /\/plan (e\w+) publish/.exec(await say("ana", `/event ${sentence}`)) ?? [];
  await say("ana", `/plan ${id} publish`);
  return id;
}

/** The path of an address that the bot gives. */
async function pathOf(person: string, wish: string): Promise<string> {
  const said = await say(person, `/agenda ${wish}`);
  return /https:\/\/bot\.example(\/\S+\.ics)/.exec(said)?.[1] ?? "";
}

const get = (path: string, more: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, feeds.url), more);

describe("a community's calendar", () => {
  test("shows what is planned, and neither who organises nor how to reach anybody", async () => {
    const id = await plan(
      "Choir of 12 rue des Lilas @annie, Tuesday 24 November 18:00-19:00, ring 06 12 34 56 78",
    );
    await say("ben", `/rsvp ${id} going`);
    const answer = await get(await pathOf("ana", "link community"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    const ics = await answer.text();
    expect(ics).toContain("X-WR-CALNAME:Elm Street\r\n");
    expect(ics).toContain("DTSTART;TZID=Europe/Paris:20261124T180000\r\n");
    expect(ics).toContain("SUMMARY:Choir of 12 rue des Lilas […]\r\n");
    expect(ics).not.toMatch(/12 34 56|annie|\bana\b|\bben\b|ATTENDEE|ORGANIZER/i);
  });

  test("hides a telephone number or mail address wherever it stands", async () => {
    const id = await plan("Choir, every Tuesday 18:00-19:00, school");
    const moved = { start: "2026-12-02T18:00", minutes: 60, place: "(555) 123-4567" };
    const change = {
      details: "Write to annie@example.org or https://wa.me/33612345678, page: example.org/choir",
      place: "school, ring +33 6 12 34 56 78",
      moved: { "2026-12-01": moved },
    };
    await store.work((work) => work.events.change(id, change, NOW));
    const ics = await (await get(await pathOf("ana", "link community"))).text();
    expect(ics.replaceAll("\r\n ", "")).toContain("page: example.org/choir");
    expect(ics).toContain("LOCATION:school\\, ring […]\r\n");
    expect(ics).not.toMatch(/annie|wa\.me|33612|6 12 34|123-4567/);
  });

  test("keeps what was called off for thirty days, as called off, and no draft", async () => {
    const id = await plan("Choir, Tuesday 24 November 18:00-19:00, school");
    await say("ana", "/event Secret party, Friday 27 November 20:00-22:00, attic");
    const path = await pathOf("ana", "link community");
    await say("ana", `/cancel ${id}`);
    await say("ana", `/change ${id} off`);
    await store.work((work) => work.events.finish(id, "cancelled", NOW));
    const after = async (days: number): Promise<string> => {
      await delivery.sweep(new Date(NOW.getTime() + days * 86_400_000 + 1));
      return (await get(path)).text();
    };
    const soon = await after(29);
    expect(soon).toContain("STATUS:CANCELLED\r\n");
    expect(soon).not.toContain("Secret");
    expect(await after(30)).not.toContain("BEGIN:VEVENT");
  });
});

describe("somebody's own calendar", () => {
  test("shows what they said yes or maybe to, and nothing else", async () => {
    const [choir, film, games] = [
      await plan("Choir, Tuesday 24 November 18:00-19:00, school"),
      await plan("Film, Wednesday 25 November 20:00-22:00, school"),
      await plan("Games, Thursday 26 November 20:00-22:00, school"),
    ];
    await say("ben", `/rsvp ${choir} going`);
    await say("ben", `/rsvp ${film} maybe`);
    await say("ben", `/rsvp ${games} not`);
    const ics = await (await get(await pathOf("ben", "link"))).text();
    expect(ics.match(/^SUMMARY:.*$/gm)).toEqual(["SUMMARY:Choir", "SUMMARY:Film"]);
    expect(ics).not.toMatch(/\bana\b|\bben\b/i);
  });

  test("has one address until another is asked for; then the old one shows nothing", async () => {
    const first = await pathOf("ben", "link");
    expect(await pathOf("ben", "lien")).toBe(first);
    expect((await get(first)).status).toBe(200);
    const second = await pathOf("ben", "link new");
    expect(second).not.toBe(first);
    expect([(await get(first)).status, (await get(second)).status]).toEqual([404, 200]);
    await say("ben", "/agenda link off");
    expect((await get(second)).status).toBe(404);
  });

  test("is among all that is kept about somebody", async () => {
    const secret = (await pathOf("ben", "link")).slice(13, -4);
    const room = { platform: "telegram", id: "private:ben", private: true };
    const answers = await bot.handle({ ...saying("all", "ben", "/mydata"), room });
    const [file] = answers.flatMap(({ message }) => message.files ?? []);
    expect(new TextDecoder().decode(file?.bytes)).toContain(`"calendarAddress": "${secret}"`);
  });

  test("is gone with whoever is erased", async () => {
    const path = await pathOf("ben", "link");
    await say("ben", "/forget");
    await say("ben", "/forget yes");
    expect((await get(path)).status).toBe(404);
    expect(await store.work((work) => work.feeds.find(path.slice(13, -4)))).toBeUndefined();
  });

  test("follows whoever links a second account, and stays with the first that has one", async () => {
    await store.work(async (work) => {
      const [ana, ben, zoe] = await Promise.all(
        ["a", "b", "z"].map((name) =>
          work.people.meet({ platform: "discord", id: name, name }, NOW),
        ),
      );
      if (!ana || !ben || !zoe) throw new Error("nobody");
      const [one, two] = [{ member: ana.id }, { member: ben.id }];
      const secret = await work.feeds.make(one, NOW);
      await work.feeds.pass(one, two);
      expect([await work.feeds.of(one), await work.feeds.of(two)]).toEqual([undefined, secret]);
      await work.feeds.make({ member: zoe.id }, NOW);
      await work.feeds.pass({ member: zoe.id }, two);
      expect(await work.feeds.of(two)).toBe(secret);
    });
  });
});

describe("the server of calendars", () => {
  test("has a zone where there is no event yet: a calendar of nothing is none", async () => {
    for (const path of [await pathOf("ana", "link community"), await pathOf("ben", "link")]) {
      const ics = await (await get(path)).text();
      expect(ics.match(/^BEGIN:V.*$/gm)).toEqual(["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE"]);
    }
  });

  test("answers whatever is not there alike, revoked or never made", async () => {
    const revoked = await pathOf("ben", "link");
    await say("ben", "/agenda link off");
    const common = await pathOf("ana", "link community");
    const own = await pathOf("ana", "link");
    const unknown = [
      revoked,
      "/calendar/me/22222222222222222222222222222222.ics",
      common.replace("/calendar/", "/calendar/me/"),
      own.replace("/me/", "/"),
      common.replace(".ics", ""),
      "/calendar/.ics",
      "/calendar/me/%00.ics",
      "/calendar/../../etc/passwd",
      "/calendar/",
      "/calendar",
      "/",
      "/ready",
    ];
    const seen = await Promise.all(
      unknown.map(async (path) => {
        const answer = await get(path);
        const headers = [...answer.headers].filter(([name]) => name !== "date");
        return JSON.stringify([answer.status, await answer.text(), headers]);
      }),
    );
    expect(new Set(seen)).toEqual(new Set([seen[0]]));
    expect(seen[0]).toContain("404");
  });

  test("takes no other method than GET and HEAD", async () => {
    const path = await pathOf("ben", "link");
    for (const method of ["POST", "PUT", "DELETE", "PROPFIND"])
      expect((await get(path, { method })).status).toBe(404);
    const head = await get(path, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe((await get(path)).headers.get("etag"));
  });

  test("says that nothing changed until something did", async () => {
    const path = await pathOf("ana", "link community");
    const tag = (await get(path)).headers.get("etag") ?? "";
    const ask = async (given: string): Promise<number> =>
      (await get(path, { headers: { "if-none-match": given } })).status;
    expect(await ask(tag)).toBe(304);
    expect(await ask(`"other", W/${tag}`)).toBe(304);
    expect(await ask('"other"')).toBe(200);
    await plan("Choir, Tuesday 24 November 18:00-19:00, school");
    expect(await ask(tag)).toBe(200);
  });

  test("keeps no secret in the clear where it is looked for", async () => {
    const secret = (await pathOf("ben", "link")).slice(13, -4);
    expect(secret).toMatch(/^[0-9a-z]{32}$/);
    expect(await store.work((work) => work.feeds.find(secret))).toHaveProperty("member");
  });

  test("says which setting to change when its port is taken", async () => {
    const port = Number(new URL(feeds.url).port);
    const again = openFeeds({ read: async () => undefined, port, log: createLog("silent") });
    await expect(again).rejects.toThrow(`CALENDAR_PORT: ${port} cannot be used; choose another`);
  });
});
