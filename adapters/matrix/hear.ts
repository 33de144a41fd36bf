import { type Adapter, type Bot, type Incoming, sayAnswers } from "#chat";
import type { Cipher } from "./cipher.ts";
import type { Directs } from "./directs.ts";
import type { Doors } from "./doors.ts";
import type { RoomEvent } from "./event.ts";
import type { Kept } from "./kept.ts";
import type { Lookup } from "./lookup.ts";
import { accountOf, read, signOf, targetOf, type View } from "./read.ts";
import { roomOf, type Rooms } from "./rooms.ts";
import type { RoomState } from "./state.ts";
import { unreadable } from "./late.ts";
import type { Voice } from "./send.ts";
import { fieldsOf, textOf } from "./event.ts";

export interface Ear {
  readonly adapter: Adapter;
  readonly bot: Bot;
  readonly self: string;
  readonly rooms: Rooms;
  readonly directs: Directs;
  readonly doors: Doors;
  readonly kept: Kept;
  readonly lookup: Lookup;
  readonly voice: Voice;
  readonly cipher: Cipher | undefined;
  readonly clock: () => Date;
  readonly lateMs: number;
}

/** A question to somebody in a room replies to what they wrote. */
function replyingTo(incoming: Incoming, { adapter, voice }: Ear): Adapter {
  const asker = incoming.kind === "said" ? incoming.message?.ids[0] : undefined;
  const here = incoming.room.id;
  const { platform, abilities } = adapter;
  return {
    platform,
    abilities,
    start: (bot, memory) => adapter.start(bot, memory),
    stop: () => adapter.stop(),
    send: (room, message, key) =>
      voice.send(room, message, key, room.id === here ? asker : undefined),
    update: (sent, message) => adapter.update(sent, message),
    privateRoom: (account) => adapter.privateRoom(account),
  };
}

/** A whole turn: handled and answered. Rejects when it has to be tried again. */
export async function turn(incoming: Incoming, ear: Ear): Promise<void> {
  const answers = await ear.bot.handle(incoming);
  await sayAnswers(replyingTo(incoming, ear), ear.bot, incoming, answers);
}

async function viewOf(event: RoomEvent, room: string, state: RoomState, ear: Ear): Promise<View> {
  const { self, lookup, kept, directs } = ear;
  const press = event.redacts === undefined ? undefined : kept.presses.get(event.redacts);
  const about = press?.on ?? targetOf(event);
  const target = about === undefined ? undefined : await lookup.event(room, about);
  const pressed = (event.type === "m.reaction" || press) && target?.sender === self;
  return {
    self,
    state,
    room: roomOf(room, state, state.isPrivate(self, directs.has(room))),
    target,
    buttons: pressed ? await lookup.buttons(room, target) : undefined,
    press,
    hasHeard: kept.hasHeard,
  };
}

/** Remembers what its being taken away would mean. */
function keep(incoming: Incoming, event: RoomEvent, { kept }: Ear): void {
  if (incoming.kind === "said") kept.heardMessage(event.id);
  const on = incoming.kind === "pressed" ? incoming.on?.ids[0] : undefined;
  if (incoming.kind !== "pressed" || on === undefined) return;
  const { says, room } = incoming;
  const sign = signOf(event);
  if (sign !== undefined) kept.heardPress(event.id, { says, on, thread: room.thread, sign });
}

async function understood(
  event: RoomEvent,
  room: string,
  state: RoomState,
  ear: Ear,
  { sealed }: { readonly sealed: boolean } = { sealed: false },
) {
  const told = read(event, await viewOf(event, room, state, ear));
  if (!told) return;
  // What came encrypted is kept so, even where the room does not say that it is.
  const incoming = sealed ? { ...told, room: { ...told.room, encrypted: true } } : told;
  const acts = incoming.kind === "said" || incoming.kind === "pressed";
  const asks = acts && !incoming.room.private;
  const manages = asks && (await ear.rooms.manages(room, event.sender));
  await turn(asks ? { ...incoming, manages } : incoming, ear);
  keep(incoming, event, ear);
  if (event.redacts !== undefined) ear.kept.presses.delete(event.redacts);
}

/** Somebody came or went. Who is alone leaves. */
async function membership(event: RoomEvent, room: string, was: string, ear: Ear): Promise<void> {
  const { self, rooms, directs, doors } = ear;
  const person = event.stateKey;
  const state = await rooms.load(room);
  const now = textOf(event.content["membership"]);
  if (person === undefined || person === self || now === "join" || now === "invite") return;
  if (was !== "join" && was !== "invite") return;
  const alone = state.others(self).length === 0;
  const isPrivate = alone && state.isPrivate(self, directs.has(room));
  const place = roomOf(room, state, isPrivate);
  const from = accountOf(person, state);
  if (isPrivate) await turn({ kind: "blocked", id: event.id, room: place, from }, ear);
  else if (was === "join") await turn({ kind: "left", id: event.id, room: place, from }, ear);
  if (!alone) return;
  if (!isPrivate) {
    await turn({ kind: "removed", id: `${event.id} alone`, room: place, from }, ear);
  }
  await doors.leave(room);
}

/** One event of a room that the bot is in. Rejects when it has to be tried again. */
export async function hear(event: RoomEvent, room: string, ear: Ear): Promise<void> {
  const { rooms, self, cipher, doors, kept } = ear;
  const state = await rooms.load(room);
  const known = state.people.get(event.stateKey ?? "")?.membership;
  state.apply(event);
  if (event.type === "m.room.member" && event.stateKey !== undefined) {
    const told = textOf(fieldsOf(event.unsigned["prev_content"])["membership"]);
    await membership(event, room, told ?? known ?? "", ear);
    return;
  }
  const { tombstone } = state;
  if (event.type === "m.room.tombstone" && tombstone) {
    const wanted = !kept.joined.has(tombstone.to) && state.mayClose(tombstone.by);
    const door = { by: tombstone.by, follows: room, check: false };
    if (wanted) doors.want(tombstone.to, door);
    return;
  }
  if (event.sender === self) return;
  if (event.type !== "m.room.encrypted") {
    await understood(event, room, state, ear);
    return;
  }
  const clear = await cipher?.open(event, room);
  if (clear) {
    kept.told.delete(`${room} ${event.sender}`);
    await understood(clear, room, state, ear, { sealed: true });
  } else if (cipher) {
    kept.waitFor({ room, raw: event.raw, until: ear.clock().getTime() + ear.lateMs });
  } else await unreadable(event, room, ear);
}
