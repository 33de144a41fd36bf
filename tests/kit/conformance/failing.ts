import { inspect } from "node:util";
import { expect } from "vitest";
import { DeliveryError, message, type Room } from "#chat";
import type { Chapter, Stage } from "./stage.ts";

async function privateRoom({ rig, bot }: Stage): Promise<Room> {
  await rig.opens("ana");
  await rig.settled();
  return rig.adapter.privateRoom(bot.heard[0]!.from);
}

/** What came of it: everything but a DeliveryError is a mistake of the adapter. */
async function problem(call: Promise<unknown>): Promise<DeliveryError> {
  const error: unknown = await call.then(
    () => new Error("it was delivered"),
    (error: unknown) => error,
  );
  if (error instanceof DeliveryError) return error;
  throw error;
}

export const failing: Chapter = {
  "who blocked the bot cannot be reached": async (stage) => {
    const room = await privateRoom(stage);
    await stage.rig.refuses("blocked-by-person");
    const error = await problem(stage.rig.adapter.send(room, message(["Bonjour"]), "k1"));
    expect(error).toMatchObject({ reason: "unreachable", perhaps: false });
    await stage.rig.refuses(undefined);
  },

  "who never wrote to the bot cannot be reached where it may not write first": async (stage) => {
    const { rig, says, bot } = stage;
    await says("luis", "/need a ladder", "room");
    const { from } = bot.heard[0]!;
    const open = rig.adapter.privateRoom(from);
    const sent = open.then((room) => rig.adapter.send(room, message(["Bonjour"]), "k1"));
    if (rig.adapter.abilities.writesFirst) await expect(sent).resolves.toBeDefined();
    else expect(await problem(sent)).toMatchObject({ reason: "unreachable" });
  },

  "too fast: it says how long to wait": async (stage) => {
    const room = await privateRoom(stage);
    await stage.rig.refuses("too-fast");
    const error = await problem(stage.rig.adapter.send(room, message(["Bonjour"]), "k1"));
    expect(error.reason).toBe("rate-limited");
    expect(error.retryAfterMs).toBeGreaterThan(0);
    await stage.rig.refuses(undefined);
  },

  "a platform that is down is unavailable, and nothing was sent": async (stage) => {
    const room = await privateRoom(stage);
    await stage.rig.refuses("down");
    const error = await problem(stage.rig.adapter.send(room, message(["Bonjour"]), "k1"));
    expect(error).toMatchObject({ reason: "unavailable", perhaps: false });
    await stage.rig.refuses(undefined);
  },

  "a lost answer may stand for a message that was taken": async (stage) => {
    const room = await privateRoom(stage);
    await stage.rig.refuses("lost-answer");
    const error = await problem(stage.rig.adapter.send(room, message(["Bonjour"]), "k1"));
    expect(error).toMatchObject({ reason: "unavailable", perhaps: true });
    expect(stage.last("ana", "private")?.text).toBe("Bonjour");
    await stage.rig.refuses(undefined);
  },

  "a message that is not there cannot be rewritten": async (stage) => {
    const room = await privateRoom(stage);
    const gone = { room, ids: ["999999"] };
    const error = await problem(stage.rig.adapter.update(gone, message(["Bonjour"])));
    expect(error.reason).toBe("rejected");
  },

  "the bot is told what was not delivered": async (stage) => {
    const { rig, bot, answers, says } = stage;
    await privateRoom(stage);
    answers(() => [{ where: "here", message: message(["C'est noté."]) }]);
    await rig.refuses("blocked-by-person");
    await says("ana", "a ladder", "private");
    expect(bot.outcomes.at(-1)).toMatchObject({ name: "DeliveryError", reason: "unreachable" });
    await rig.refuses(undefined);
  },

  "neither logs nor errors hold the token": async (stage) => {
    const { rig } = stage;
    const room = await privateRoom(stage);
    const errors: unknown[] = [];
    for (const why of ["blocked-by-person", "too-fast", "lost-answer", "down"] as const) {
      await rig.refuses(why);
      errors.push(await problem(rig.adapter.send(room, message(["Bonjour"]), why)));
    }
    await rig.refuses(undefined);
    await rig.settled();
    const told = rig.logs() + inspect(errors, { depth: 20, showHidden: true });
    expect(errors).toHaveLength(4);
    expect(told).not.toContain(rig.token);
  },
};
