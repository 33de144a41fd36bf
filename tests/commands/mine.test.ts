import { afterEach, beforeEach, expect, test } from "vitest";
import { openWorld, type World } from "../kit/world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld({ now: "2026-03-02T10:00:00Z" });
});
afterEach(() => world.close());

test("/mine tells of each post how many wait and how many were introduced", async () => {
  const { telegram, stage } = world;
  for (const name of ["mia", "oscar", "nora"]) {
    world.person(telegram, name);
    await telegram.opens(name);
  }
  const says = async (name: string, line: string): Promise<void> => {
    await telegram.says(name, line, "room");
    await stage.settle();
  };
  const presses = async (name: string, label: string): Promise<void> => {
    const on = telegram
      .screen(name)
      .findLast(({ buttons }) => buttons.some((button) => button.label === label));
    if (!on) throw new Error(`${name} sees no ${label}`);
    await telegram.presses(name, on, label);
    await stage.settle();
  };
  await says("oscar", "/offer a ladder");
  await says("nora", "/offer my ladder");
  await says("mia", "/need a ladder");
  await presses("oscar", "I can help");
  await says("mia", "/mine");
  expect(world.sees(telegram, "mia").at(-1)).toContain("One neighbour waits for your answer.");
  await presses("mia", "Yes, introduce us");
  await says("mia", "/mine");
  expect(world.sees(telegram, "mia").at(-1)).toContain(
    "You have been introduced to one neighbour.",
  );
});
