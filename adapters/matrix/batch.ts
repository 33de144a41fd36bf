import { backOff, type Lanes, type Memory, type Standing } from "#chat";
import type { Ask } from "./api.ts";
import { askedMs, isFinal, isTokenRefused, named } from "./errors.ts";
import { eventsOf, type Fields, fieldsOf, listOf, type RoomEvent, textOf } from "./event.ts";
import { filled, merged } from "./gap.ts";
import { type Ear, hear, turn } from "./hear.ts";
import { hearLate } from "./late.ts";
import { type Log, type Timing } from "./options.ts";
import { accountOf } from "./read.ts";
import { roomOf } from "./rooms.ts";
import { RoomState } from "./state.ts";

export interface Syncing {
  readonly ask: Ask;
  readonly ear: Ear;
  readonly memory: Memory;
  readonly lanes: Lanes;
  readonly signal: AbortSignal;
  readonly timing: Timing;
  readonly clock: () => Date;
  readonly chance: () => number;
  readonly log: Log;
  readonly stands: (standing: Standing) => void;
}

/** All that is asked for; anything else the homeserver keeps to itself. */
export const HEARD = {
  types: [
    "m.room.message",
    "m.room.encrypted",
    "m.room.redaction",
    "m.room.member",
    "m.room.name",
    "m.room.canonical_alias",
    "m.room.join_rules",
    "m.room.power_levels",
    "m.room.encryption",
    "m.room.history_visibility",
    "m.room.tombstone",
    "m.room.create",
    "m.reaction",
    "m.sticker",
  ],
  lazy_load_members: true,
};

/**
 * Until it is done, or the adapter stops: then false, and the homeserver gives it again after the next start. Only a
 * refused token ends it otherwise.
 */
export async function untilDone(job: () => Promise<void>, syncing: Syncing): Promise<boolean> {
  const { signal, timing, chance, log } = syncing;
  for (let failures = 0; ; failures += 1) {
    try {
      await job();
      return true;
    } catch (error) {
      if (isTokenRefused(error)) throw error;
      if (isFinal(error)) {
        log.warn({ reason: named(error) }, "matrix event left out");
        return true;
      }
      log.error({ reason: named(error), failures }, "matrix event not recorded, trying again");
      await timing.pause(backOff(failures, chance, askedMs(error)), signal);
    }
    if (signal.aborted) return false;
  }
}

const isOwnJoin = (event: RoomEvent, self: string): boolean =>
  event.type === "m.room.member" &&
  event.stateKey === self &&
  event.content["membership"] === "join";

/** What is to be heard of a room's part of a sync: all of it, or all since the bot came in. */
async function timelineOf(room: string, section: Fields, { ask, ear, log }: Syncing) {
  const { kept, self } = ear;
  const { since } = kept;
  const timeline = fieldsOf(section["timeline"]);
  const told = eventsOf(timeline["events"]);
  const until = textOf(timeline["prev_batch"]);
  const limited = timeline["limited"] === true && since !== undefined;
  const gap = { room, since: since ?? "", until, filter: HEARD };
  const events = limited ? await filled(told, gap, ask, log) : merged(told);
  if (kept.joined.has(room)) return { events, entered: undefined };
  const state = eventsOf(fieldsOf(section["state"])["events"]);
  const at = events.findLastIndex((event) => isOwnJoin(event, self));
  const entered = events[at] ?? state.find((event) => isOwnJoin(event, self));
  return { events: events.slice(at + 1), entered: entered?.id ?? `joined ${room}` };
}

/** Whether the bot was in before, and what a room has to say to it. */
async function openRoom(room: string, section: Fields, syncing: Syncing) {
  const { ear } = syncing;
  const { entered, events } = await timelineOf(room, section, syncing);
  if (entered !== undefined) return { events, news: await ear.doors.entered(room, entered) };
  const known = await ear.rooms.known(room);
  for (const event of eventsOf(fieldsOf(section["state"])["events"])) known?.apply(event);
  return { events, news: undefined };
}

async function hearRoom(room: string, section: Fields, syncing: Syncing): Promise<boolean> {
  const { ear } = syncing;
  let opened: Awaited<ReturnType<typeof openRoom>> | undefined;
  const open = async (): Promise<void> => void (opened = await openRoom(room, section, syncing));
  if (!(await untilDone(open, syncing))) return false;
  const { news, events = [] } = opened ?? {};
  if (news && !(await untilDone(() => turn(news, ear), syncing))) return false;
  for (const event of events) {
    if (!ear.kept.joined.has(room)) return true;
    if (!(await untilDone(() => hear(event, room, ear), syncing))) return false;
  }
  return true;
}

/** The bot was shown out; of a private chat, that is somebody who wants to hear no more. */
async function shownOut(room: string, section: Fields, { ear }: Syncing): Promise<void> {
  const { kept, self, rooms, directs } = ear;
  if (!kept.joined.has(room)) return;
  const out = eventsOf(fieldsOf(section["timeline"])["events"]).findLast(
    ({ type, stateKey }) => type === "m.room.member" && stateKey === self,
  );
  const state = await rooms.known(room)?.catch(() => undefined);
  const person = out?.sender ?? self;
  const isPrivate = directs.has(room);
  const kind = isPrivate ? "blocked" : "removed";
  const place = state
    ? roomOf(room, state, isPrivate)
    : { platform: "matrix", id: room, private: isPrivate };
  const from = accountOf(person, state ?? new RoomState());
  if (person !== self) await turn({ kind, id: out?.id ?? `out ${room}`, room: place, from }, ear);
  kept.joined.delete(room);
  rooms.forget(room);
}

/** Everything in a sync, each room in order and rooms side by side; false when it was stopped before the end. */
export async function hearAll(sync: Fields, syncing: Syncing): Promise<boolean> {
  const { ear, lanes } = syncing;
  for (const event of listOf(fieldsOf(sync["account_data"])["events"]).map(fieldsOf)) {
    if (event["type"] === "m.direct") ear.directs.heard(fieldsOf(event["content"]));
  }
  const rooms = fieldsOf(sync["rooms"]);
  const each = (part: string, job: (room: string, section: Fields) => Promise<boolean>) =>
    Object.entries(fieldsOf(rooms[part])).map(([room, section]) =>
      lanes.run(room, () => job(room, fieldsOf(section))),
    );
  const done = await Promise.all([
    ...each("leave", (room, one) => untilDone(() => shownOut(room, one, syncing), syncing)),
    ...each("join", (room, one) => hearRoom(room, one, syncing)),
    ...each("invite", (room, one) => untilDone(() => ear.doors.invited(room, one), syncing)),
  ]);
  return done.every(Boolean) && untilDone(() => hearLate(ear), syncing);
}
