import { objections } from "./check.ts";
import type { Device, Devices } from "./keys.ts";
import { page } from "./sync.ts";
import { BOT, type Content, type Event, Refusal, wire, type World } from "./world.ts";

export interface Call {
  readonly world: World;
  readonly devices: Devices;
  readonly device: Device;
  readonly query: URLSearchParams;
  readonly body: Content;
  readonly objections: string[];
  readonly pageSize: number;
}

type Route = (call: Call, ...parts: readonly string[]) => unknown;

const positionOf = (token: string | null): number => Number((token ?? "").slice(1)) || 0;

/** Whoever is not in a room is told nothing of it. */
function inside({ world, device }: Call, room: string): void {
  if (world.membership(room, device.user) !== "join") throw new Refusal(403, "M_FORBIDDEN");
}

function latest(event: Event, world: World): Content {
  const rewritten = world.room(event.room_id).log.findLast(({ event: one }) => {
    const relation = one.content["m.relates_to"] as Content | undefined;
    return relation?.["rel_type"] === "m.replace" && relation["event_id"] === event.event_id;
  });
  const told = wire(event);
  if (!rewritten) return told;
  const { event_id, sender, origin_server_ts } = rewritten.event;
  const relations = { "m.replace": { event_id, sender, origin_server_ts } };
  return { ...told, unsigned: { ...event.unsigned, "m.relations": relations } };
}

const send: Route = (call, room = "", type = "") => {
  const { world, device, body } = call;
  if (device.user === BOT) call.objections.push(...objections(world, room, type, body));
  world.check(room, device.user, type, false);
  if (type === "m.reaction") world.checkReaction(room, device.user, body);
  return { event_id: world.put(room, device.user, type, body).event_id };
};

const state: Route = (call, room = "", type = "", key = "") => {
  inside(call, room);
  const content = call.world.state(room, type, key);
  if (!content) throw new Refusal(404, "M_NOT_FOUND");
  return content;
};

const createRoom: Route = ({ world, device, body }) => {
  const invite = (body["invite"] ?? []) as readonly string[];
  const blocked = invite.find((person) => world.hermits.has(person));
  if (blocked !== undefined) throw new Refusal(403, "M_INVITE_BLOCKED");
  const name = body["name"];
  const room = world.create(device.user, {
    invite,
    direct: body["is_direct"] === true,
    equals: body["preset"] === "trusted_private_chat",
    state: (body["initial_state"] ?? []) as readonly { type: string; content: Content }[],
    ...(typeof name === "string" && { name }),
  });
  return { room_id: room };
};

const join: Route = ({ world, device }, room = "") => {
  const asked = world.membership(room, device.user) === "invite";
  const open = world.state(room, "m.room.join_rules")?.["join_rule"] === "public";
  if (!asked && !open) throw new Refusal(403, "M_FORBIDDEN");
  world.join(room, device.user);
  return { room_id: room };
};

const relations: Route = (call, room = "", id = "", type = "") => {
  inside(call, room);
  const found = call.world.room(room).log.filter(({ event }) => {
    const relation = event.content["m.relates_to"] as Content | undefined;
    return relation?.["event_id"] === id && relation["rel_type"] === type;
  });
  return { chunk: found.map(({ event }) => wire(event)).toReversed() };
};

/** Parts of a path in brackets go to the route, in order. */
export const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ["GET", /^account\/whoami$/, ({ device }) => ({ user_id: device.user, device_id: device.id })],
  ["POST", /^user\/[^/]+\/filter$/, () => ({ filter_id: "1" })],
  ["GET", /^joined_rooms$/, ({ world, device }) => ({ joined_rooms: world.joinedBy(device.user) })],
  ["PUT", /^rooms\/([^/]+)\/send\/([^/]+)\/[^/]+$/, send],
  [
    "PUT",
    /^rooms\/([^/]+)\/redact\/([^/]+)\/[^/]+$/,
    ({ world, device }, room = "", id = "") => {
      world.check(room, device.user, "m.room.redaction", false);
      return { event_id: world.redact(room, device.user, id).event_id };
    },
  ],
  [
    "PUT",
    /^rooms\/([^/]+)\/state\/([^/]+)\/?([^/]*)$/,
    ({ world, device, body }, room = "", type = "", key = "") => {
      world.check(room, device.user, type, true);
      return { event_id: world.put(room, device.user, type, body, { state_key: key }).event_id };
    },
  ],
  ["GET", /^rooms\/([^/]+)\/state\/([^/]+)\/?([^/]*)$/, state],
  [
    "GET",
    /^rooms\/([^/]+)\/state$/,
    (call, room = "") => {
      inside(call, room);
      return [...call.world.room(room).state.values()].map(wire);
    },
  ],
  [
    "GET",
    /^rooms\/([^/]+)\/event\/([^/]+)$/,
    (call, room = "", id = "") => {
      inside(call, room);
      const event = call.world.find(id);
      if (event?.room_id !== room) throw new Refusal(404, "M_NOT_FOUND");
      return latest(event, call.world);
    },
  ],
  [
    "GET",
    /^rooms\/([^/]+)\/messages$/,
    (call, room = "") => {
      inside(call, room);
      const { world, query, pageSize } = call;
      const to = query.has("to") ? positionOf(query.get("to")) : world.position;
      return page(world.room(room).log, positionOf(query.get("from")), to, pageSize);
    },
  ],
  [
    "GET",
    /^rooms\/([^/]+)\/members$/,
    (call, room = "") => {
      inside(call, room);
      const members = [...call.world.room(room).state.values()];
      return { chunk: members.filter(({ type }) => type === "m.room.member").map(wire) };
    },
  ],
  [
    "GET",
    /^rooms\/([^/]+)\/joined_members$/,
    (call, room = "") => {
      inside(call, room);
      const people = call.world.members(room, "join");
      return { joined: Object.fromEntries(people.map((one) => [one, {}])) };
    },
  ],
  ["GET", /^rooms\/([^/]+)\/relations\/([^/]+)\/([^/]+)(?:\/[^/]+)?$/, relations],
  ["POST", /^createRoom$/, createRoom],
  ["POST", /^(?:join|rooms)\/([^/]+)(?:\/join)?$/, join],
  [
    "POST",
    /^rooms\/([^/]+)\/leave$/,
    ({ world, device }, room = "") => {
      if (world.membership(room, device.user) === "leave") throw new Refusal(403, "M_FORBIDDEN");
      world.leave(room, device.user, device.user);
      return {};
    },
  ],
  [
    "GET",
    /^user\/([^/]+)\/account_data\/([^/]+)$/,
    ({ world }, user = "", type = "") => {
      const content = world.accountData.get(`${user} ${type}`);
      if (!content) throw new Refusal(404, "M_NOT_FOUND");
      return content;
    },
  ],
  [
    "PUT",
    /^user\/([^/]+)\/account_data\/([^/]+)$/,
    ({ world, body }, user = "", type = "") => {
      world.accountData.set(`${user} ${type}`, body);
      return {};
    },
  ],
  ["POST", /^keys\/upload$/, ({ devices, device, body }) => devices.upload(device, body)],
  ["POST", /^keys\/query$/, ({ devices, body }) => devices.query(body)],
  ["POST", /^keys\/claim$/, ({ devices, body }) => devices.claim(body)],
  [
    "PUT",
    /^sendToDevice\/([^/]+)\/[^/]+$/,
    ({ devices, device, body }, type = "") => {
      devices.send(device, type, body);
      return {};
    },
  ],
];
