import { type Content, type Entry, type Event, wire, type World } from "./world.ts";

interface Filter {
  readonly types?: readonly string[];
  readonly limit?: number;
}

const passes = ({ types }: Filter, { type }: Event): boolean => !types || types.includes(type);

/** Of a room that one is only asked into, not more than this is told. */
const STRIPPED = ["m.room.create", "m.room.name", "m.room.join_rules", "m.room.encryption"];

export interface SyncOptions {
  readonly since: number | undefined;
  readonly timeline: Filter;
  /** As if so many events had come at once that the rest is left out. */
  readonly most: number | undefined;
}

function joined(world: World, person: string, room: string, options: SyncOptions) {
  const { since, timeline, most } = options;
  const { log, state } = world.room(room);
  const own = state.get(`m.room.member|${person}`);
  const fresh = since === undefined || (own !== undefined && own.position > since);
  const from = fresh ? 0 : (since ?? 0);
  const all = log.filter(({ position, event }) => position > from && passes(timeline, event));
  if (all.length === 0 && !fresh) return undefined;
  const limit = most ?? timeline.limit ?? 10;
  const told = all.slice(-limit);
  const begins = told[0]?.position ?? world.position + 1;
  const older = log.filter(({ position, event }) => {
    return position > from && position < begins && event.state_key !== undefined;
  });
  const limited = told.length < all.length;
  return {
    timeline: {
      events: told.map(({ event }) => wire(event)),
      limited,
      prev_batch: `t${begins - 1}`,
    },
    state: { events: older.map(({ event }) => wire(event)) },
  };
}

function invited(world: World, person: string, room: string, since: number | undefined) {
  const { state } = world.room(room);
  const own = state.get(`m.room.member|${person}`);
  if (!own || own.position <= (since ?? 0)) return undefined;
  const told = [...state.values()].filter(
    ({ type, state_key }) =>
      STRIPPED.includes(type) ||
      (type === "m.room.member" && (state_key === person || state_key === own.sender)),
  );
  const events = told.map(({ type, sender, state_key, content }) => {
    return { type, sender, state_key, content };
  });
  return { invite_state: { events } };
}

function left(world: World, person: string, room: string, since: number | undefined) {
  const own = world.room(room).state.get(`m.room.member|${person}`);
  if (since === undefined || !own || own.position <= since) return undefined;
  return { timeline: { events: [wire(own)], limited: false, prev_batch: `t${since}` } };
}

/** The rooms' part of a sync, as this person gets it. */
export function roomsFor(world: World, person: string, options: SyncOptions): Content {
  const rooms: Record<string, Record<string, unknown>> = { join: {}, invite: {}, leave: {} };
  for (const room of world.rooms.keys()) {
    const membership = world.membership(room, person);
    const part =
      membership === "join"
        ? joined(world, person, room, options)
        : membership === "invite"
          ? invited(world, person, room, options.since)
          : left(world, person, room, options.since);
    const place = rooms[membership === "ban" ? "leave" : membership];
    if (part && place) place[room] = part;
  }
  return rooms;
}

/** A page of a room's history, forwards. Each but the first repeats the last event of the one before. */
export function page(log: readonly Entry[], from: number, to: number, size: number) {
  const all = log.filter(({ position }) => position > from && position <= to);
  const chunk = all.slice(0, size);
  const last = chunk.at(-1);
  const more = all.length > chunk.length && last !== undefined;
  return {
    chunk: chunk.map(({ event }) => wire(event)),
    start: `t${from}`,
    ...(more && { end: `t${last.position - (chunk.length > 1 ? 1 : 0)}` }),
  };
}
