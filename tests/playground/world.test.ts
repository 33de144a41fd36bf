import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { View, World } from "../../adapters/playground/world.ts";
import { demoEnds, openWorld, when } from "../kit/playground.ts";

const inRoom = (view: View, room: string) => view.lines.filter((line) => line.room === room);

async function press(world: World, who: string, label: string): Promise<void> {
  const { lines } = await world.view();
  const on = lines.findLast(
    (line) =>
      line.buttons.includes(label) &&
      (!line.room.startsWith("private:") || line.room === `private:${who}`),
  );
  await world.press(who, on?.id ?? "", label);
}

async function introduce(world: World): Promise<void> {
  await world.say("luis", "discord room", "/offre Je prête mon échelle");
  await world.say("ana", "telegram room", "/besoin une échelle");
  await press(world, "ana", "Ouvrir notre conversation");
  await press(world, "luis", "Je peux aider");
  await press(world, "ana", "Oui, présentez-nous");
}

describe("one community on three platforms", () => {
  test("four neighbours, one of whom has not opened the private chat", async () => {
    const { world, close } = await openWorld();
    const { people, rooms, touched, lines } = await world.view();
    expect(people.map(({ name, platform, opened }) => [name, platform, opened])).toEqual([
      ["Ana", "telegram", false],
      ["Luis", "discord", true],
      ["Zoé", "telegram", true],
      ["Malik", "matrix", true],
    ]);
    expect(rooms.map(({ platform, title }) => [platform, title])).toEqual([
      ["telegram", "Rue des Lilas"],
      ["discord", "Rue des Lilas"],
      ["matrix", "Rue des Lilas"],
    ]);
    expect(people[0]?.hints.room.slice(0, 2)).toEqual(["/besoin", "/offre"]);
    expect(people[3]?.hints.room.slice(0, 2)).toEqual(["!need", "!offer"]);
    expect([touched, lines]).toEqual([false, []]);
    await close();
  });

  test("an offer meets a need, and the bot carries words across", async () => {
    const { world, close } = await openWorld();
    await introduce(world);
    await world.say("ana", "private:ana", "Bonjour Luis !");
    const view = await world.view();
    expect(inRoom(view, "private:luis").at(-1)?.text).toContain("Bonjour Luis !");
    expect(
      inRoom(view, "private:ana").find(({ text }) => text.includes("Luis veut bien"))?.buttons,
    ).toEqual([]);
    await close();
  });

  test("a line is told twice when it is rewritten, with the same id", async () => {
    const { world, close } = await openWorld();
    const told: string[] = [];
    world.watch((change) => {
      if (change.kind === "line" && change.line.room === "private:luis") told.push(change.line.id);
    });
    await introduce(world);
    expect(told.length).toBeGreaterThan(new Set(told).size);
    await close();
  });
});

describe("the clock", () => {
  test("moves on, and what is due on the way is said", async () => {
    const { world, close } = await openWorld();
    await introduce(world);
    for (let day = 0; day < 3; day += 1) await world.pass("day");
    const view = await world.view();
    expect(view.now).toBe("2026-03-05T09:00:00.000Z");
    expect(inRoom(view, "private:ana").at(-1)?.buttons).toContain("Oui, ça a marché");
    await close();
  });

  test("whoever comes at night finds the next morning; quiet hours are told, and end with a step", async () => {
    const { world, close } = await openWorld({ realNow: () => new Date("2026-03-02T23:00:00Z") });
    expect((await world.view()).now).toBe("2026-03-03T08:00:00.000Z");
    for (let hour = 0; hour < 13; hour += 1) await world.pass("hour");
    expect((await world.view()).quietUntil).toBe("2026-03-04T07:00:00.000Z");
    await world.pass("morning");
    expect(await world.view()).toMatchObject({
      now: "2026-03-04T07:00:00.000Z",
      quietUntil: undefined,
    });
    await close();
  });
});

describe("what cannot be done is refused, and changes nothing", () => {
  const refusals: readonly (readonly [string, (world: World) => Promise<void>, string])[] = [
    ["nothing said", (world) => world.say("ana", "telegram room", "  \n "), "error-empty"],
    [
      "too much said",
      (world) => world.say("ana", "telegram room", "a".repeat(10_000)),
      "error-too-long",
    ],
    [
      "a person who is not there",
      (world) => world.say("bob", "telegram room", "/aide"),
      "error-nobody",
    ],
    [
      "a room of another platform",
      (world) => world.say("ana", "discord room", "/aide"),
      "error-no-room",
    ],
    [
      "somebody else's private chat",
      (world) => world.say("ana", "private:luis", "/aide"),
      "error-no-room",
    ],
    [
      "a message that is not there",
      (world) => world.press("ana", "telegram/s999", "Clore"),
      "error-no-line",
    ],
    [
      "a reply to what is not there",
      (world) => world.say("ana", "telegram room", "oui", "x"),
      "error-no-line",
    ],
  ];
  test.each(refusals)("%s", async (_, act, key) => {
    const { world, close } = await openWorld();
    await expect(act(world)).rejects.toMatchObject({ name: "UserError", key });
    expect((await world.view()).lines).toEqual([]);
    await close();
  });

  test("another neighbour's private message, and a button that is gone", async () => {
    const { world, close } = await openWorld();
    await world.say("luis", "discord room", "/offre Je prête mon échelle");
    const own = inRoom(await world.view(), "private:luis").at(-1);
    const id = own?.id ?? "";
    await expect(world.press("zoé", id, "Clore")).rejects.toMatchObject({ key: "error-no-line" });
    await expect(world.press("luis", id, "Autre")).rejects.toMatchObject({
      key: "error-no-button",
    });
    await close();
  });
});

describe("the demo", () => {
  test.each([
    ["fr", "Ça a marché avec Ana"],
    ["en", "It worked out with Ana"],
  ] as const)("plays to its end in %s", async (language, thanks) => {
    const { world, close } = await openWorld();
    const over = demoEnds(world);
    await world.play(language, 0);
    const demo = await over;
    expect(demo).toMatchObject({ state: "over", language, done: demo.of });
    const view = await world.view();
    expect(view.language).toBe(language);
    expect(
      view.lines.some(({ room, text }) => room === "private:luis" && text.includes(thanks)),
    ).toBe(true);
    await close();
  });

  test("stops when asked, after the step under way; until then nobody else acts", async () => {
    const { world, close } = await openWorld();
    const over = demoEnds(world);
    await world.play("fr", 60_000);
    await expect(world.say("ana", "telegram room", "/aide")).rejects.toMatchObject({
      key: "error-demo-playing",
    });
    world.stopPlaying();
    expect((await over).state).toBe("stopped");
    await world.say("ana", "telegram room", "/aide");
    expect((await world.view()).lines.length).toBeGreaterThan(0);
    await close();
  });

  test("started twice at once, it plays once", async () => {
    const { world, close } = await openWorld();
    const both = await Promise.allSettled([world.play("fr", 60_000), world.play("fr", 60_000)]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    await close();
  });

  test("starting over empties everything; where something was said, `ifUntouched` does nothing", async () => {
    const { world, close } = await openWorld();
    await introduce(world);
    await world.pass("week");
    await world.startOver("en", true);
    expect((await world.view()).language).toBe("fr");
    const fresh = when(world, ({ kind }) => (kind === "fresh" ? true : undefined));
    await world.startOver("en");
    await fresh;
    const view = await world.view();
    expect(view).toMatchObject({
      language: "en",
      touched: false,
      lines: [],
      now: "2026-03-02T09:00:00.000Z",
    });
    expect(view.people.map(({ opened }) => opened)).toEqual([false, true, true, true]);
    await world.say("luis", "private:luis", "/mine");
    expect((await world.view()).lines.at(-1)?.text).toContain("nothing open");
    await close();
  });
});

describe("on a database that outlives the process", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "palier-playground-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = () => openWorld({ database: `sqlite:${folder}/palier.sqlite` });

  test("the next start goes on where this one was: screens, clock, people, questions", async () => {
    const first = await open();
    await introduce(first.world);
    await first.world.pass("day");
    await first.world.say("zoé", "telegram room", "/besoin");
    const before = await first.world.view();
    await first.close();

    const second = await open();
    expect(await second.world.view()).toEqual(before);
    await second.world.say("zoé", "telegram room", "une brouette");
    const after = await second.world.view();
    expect(inRoom(after, "telegram room").at(-1)?.text).toContain("une brouette");
    await second.close();
  });

  test("a community is not made anew in another language", async () => {
    const first = await open();
    await first.world.startOver("en");
    await first.close();
    const second = await open();
    expect(await second.world.view()).toMatchObject({ language: "en" });
    await second.close();
  });
});
