import { expect } from "vitest";
import { scriptedBot } from "./stage.ts";
import type { Chapter } from "./stage.ts";

export const theMenu: Chapter = {
  "every command is published in every language": async ({ rig }) => {
    const spelt = rig.adapter.abilities.accents ? "mesdonnées" : "mesdonnees";
    expect(rig.menu("ana", "room")).toContainEqual({
      name: spelt,
      summary: "Le résumé de mesdonnées",
    });
    const need = { name: "need", summary: "The summary of need" };
    expect(rig.menu("luis", "room")).toContainEqual(need);
    expect(rig.menu("luis", "private")).toContainEqual(need);
  },

  "each place lists what can be said there": async ({ rig }) => {
    const names = (...[person, where]: Parameters<typeof rig.menu>) =>
      rig.menu(person, where)?.map(({ name }) => name);
    expect(names("luis", "room")).toEqual(["need", "mydata"]);
    expect(names("luis", "private")).toEqual(["need", "mydata", "forget"]);
    expect(names("ana", "room")).toHaveLength(3);
  },

  "starting twice publishes once": async ({ rig, memory }) => {
    const once = rig.published();
    await rig.adapter.stop();
    await rig.restarts().start(
      scriptedBot(() => () => []),
      memory,
    );
    expect(once).toBeGreaterThan(0);
    expect(rig.published()).toBe(once);
  },
};
