import { expect, test } from "vitest";
import { openWorld } from "./kit/world.ts";

test("whoever tells no language is spoken to in that of the neighbours, in private and unprompted", async () => {
  const world = await openWorld();
  const { telegram } = world;
  world.person(telegram, "zoe", { manages: true });
  world.person(telegram, "malik");
  const account = { platform: "telegram", id: "malik", name: "Malik", handle: "malik" };
  telegram.people.set("malik", { account, opened: true, manages: false, refuses: false });
  await telegram.opens("zoe");
  await telegram.opens("malik");
  await telegram.says("zoe", "/community", "room");
  await telegram.says("zoe", "/settings language fr", "room");
  await telegram.says("malik", "/offer je prête une bâche", "room");
  await telegram.says("malik", "/mine", "private");
  await telegram.says("zoe", "/need a tarpaulin", "room");
  await world.stage.settle();
  const seen = world.sees(telegram, "malik").join("\n");
  expect(seen).toContain("Votre annonce ouverte");
  expect(seen).toContain("Quelqu’un du voisinage cherche");
  await world.close();
});
