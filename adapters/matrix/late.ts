import type { Incoming } from "#chat";
import { eventOf, type RoomEvent } from "./event.ts";
import { type Ear, hear, turn } from "./hear.ts";
import { accountOf } from "./read.ts";
import { roomOf } from "./rooms.ts";

/**
 * Says once to each person in each room that their messages cannot be read, until one can. Where nothing can be encrypted
 * it is said elsewhere, in a clear private chat: never in clear text where people encrypt.
 */
export async function unreadable(event: RoomEvent, room: string, ear: Ear): Promise<void> {
  const { rooms, directs, kept, self, cipher, adapter } = ear;
  const who = `${room} ${event.sender}`;
  if (kept.told.has(who)) return;
  const state = await rooms.load(room);
  const here = roomOf(room, state, state.isPrivate(self, directs.has(room)));
  const from = accountOf(event.sender, state);
  const place = cipher ? here : await adapter.privateRoom(from).catch(() => here);
  const incoming: Incoming = {
    kind: "unreadable",
    id: `unreadable ${event.id}`,
    room: place,
    from,
    message: { room: here, ids: [event.id] },
  };
  await turn(incoming, ear);
  kept.told.add(who);
}

/** Messages whose keys were missing: heard now if the keys are there, given up when it is time. */
export async function hearLate(ear: Ear): Promise<void> {
  const { kept, cipher, clock, rooms } = ear;
  const now = clock().getTime();
  for (const one of kept.late) {
    const { room, raw, until } = one;
    const event = eventOf(raw);
    const done = (): void => void (kept.late = kept.late.filter((other) => other !== one));
    if (!event || !kept.joined.has(room)) done();
    else if (await cipher?.open(event, room)) {
      await hear(event, room, ear);
      done();
    } else if (now >= until) {
      await rooms.load(room);
      await unreadable(event, room, ear);
      done();
    }
  }
}
