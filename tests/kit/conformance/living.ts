import { expect } from "vitest";
import { message } from "#chat";
import { type Chapter, here, line, scriptedBot } from "./stage.ts";

export const living: Chapter = {
  "start resolves when it can hear": async ({ says, bot }) => {
    await says("ana", "/need a ladder", "room");
    expect(bot.heard).toHaveLength(1);
  },

  "what could not be recorded is handed over again": async ({ rig, says, bot, answers }) => {
    let tries = 0;
    answers(() => {
      tries += 1;
      if (tries < 3) throw new Error("the disk is full");
      return here(message(["C'est noté."]));
    });
    await says("ana", "/need a ladder", "room");
    expect(tries).toBe(3);
    expect(bot.heard).toHaveLength(1);
    expect(rig.screen("ana", "room").filter(({ by }) => by === "bot")).toHaveLength(1);
  },

  "what was not handled before a crash is heard again": async ({
    rig,
    bot,
    answers,
    memory,
    typed,
  }) => {
    const { promise: handling, resolve: reached } = Promise.withResolvers<void>();
    answers(() => {
      reached();
      return new Promise(() => undefined);
    });
    await rig.says("ana", typed("/need a ladder"), "room");
    await handling;
    const fresh = scriptedBot(() => () => []);
    await rig.restarts().start(fresh, memory);
    await rig.settled();
    expect(bot.heard).toEqual([]);
    const lines = fresh.heard.map((one) => one.kind === "said" && line(one.said));
    expect(lines).toEqual(["/need a ladder"]);
  },

  "it survives a dropped connection": async ({ rig, says, heard, typed }) => {
    await says("ana", "/need a ladder", "room");
    await rig.refuses("down");
    await rig.says("luis", typed("/offer a ladder"), "room");
    await rig.refuses(undefined);
    await rig.settled();
    await says("ana", "/mine", "room");
    expect(heard("said").map(({ said }) => line(said))).toEqual([
      "/need a ladder",
      "/offer a ladder",
      "/mine",
    ]);
  },

  "each room has one turn at a time, and hears the answers in order": async (stage) => {
    const { rig, answers, typed } = stage;
    let [running, most] = [0, 0];
    answers(async (incoming) => {
      running += 1;
      most = Math.max(most, running);
      for (let ticks = 0; ticks < 20; ticks += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      running -= 1;
      return here(message([incoming.kind === "said" ? line(incoming.said) : ""]));
    });
    const lines = Array.from({ length: 12 }, (_, i) => `/need thing ${i}`);
    await Promise.all(lines.map((text) => rig.says("ana", typed(text), "room")));
    await rig.settled();
    const said = rig.screen("luis", "room").filter(({ by }) => by === "bot");
    expect(said.map(({ text }) => text)).toEqual(lines);
    expect(most).toBe(1);
  },

  "stop waits for what is under way, and hears nothing after": async ({
    rig,
    bot,
    answers,
    typed,
  }) => {
    const { promise: handling, resolve: reached } = Promise.withResolvers<void>();
    const { promise: held, resolve: finish } = Promise.withResolvers<void>();
    answers(async () => {
      reached();
      await held;
      return here(message(["C'est noté."]));
    });
    const saying = rig.says("ana", typed("/need a ladder"), "room");
    await handling;
    const stopped = rig.adapter.stop();
    finish();
    await stopped;
    await saying;
    expect(rig.screen("ana", "room").at(-1)?.text).toBe("C'est noté.");
    await rig.says("ana", typed("/need a drill"), "room");
    expect(bot.heard).toHaveLength(1);
  },
};
