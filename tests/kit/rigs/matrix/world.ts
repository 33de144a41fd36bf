/** What a homeserver keeps, and the rules by which it takes something in. */

export type Content = Readonly<Record<string, unknown>>;

export interface Event {
  readonly event_id: string;
  readonly type: string;
  readonly room_id: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly state_key?: string;
  readonly redacts?: string;
  content: Content;
  unsigned: Content;
  /** Where in the stream it was taken in first. */
  readonly position: number;
}

/** An event as it is handed out: the same one may be handed out twice. */
export interface Entry {
  readonly position: number;
  readonly event: Event;
}

export interface MatrixRoom {
  readonly id: string;
  readonly log: Entry[];
  readonly state: Map<string, Event>;
}

export class Refusal extends Error {
  readonly status: number;
  readonly body: Content;

  constructor(status: number, errcode: string, more: Content = {}) {
    super(errcode);
    this.status = status;
    this.body = { errcode, error: `${errcode}, says the homeserver`, ...more };
  }
}

export const SERVER = "lilas.test";
export const BOT = `@palier:${SERVER}`;

const number = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;

const contentOf = (value: unknown): Content =>
  typeof value === "object" && value !== null ? (value as Content) : {};

export class World {
  readonly rooms = new Map<string, MatrixRoom>();
  readonly names = new Map<string, string>([[BOT, "Palier"]]);
  readonly accountData = new Map<string, Content>();
  /** Whoever wants no invitations. */
  readonly hermits = new Set<string>();
  position = 0;
  /** Hears of each event that is taken in. */
  watch: (event: Event) => void = () => undefined;
  readonly #changed: () => void;
  #serial = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  id(sign: "$" | "!"): string {
    this.#serial += 1;
    return `${sign}${"x".repeat(this.#serial % 7)}${this.#serial}:${SERVER}`;
  }

  move(): number {
    this.position += 1;
    this.#changed();
    return this.position;
  }

  room(id: string): MatrixRoom {
    const room = this.rooms.get(id);
    if (!room) throw new Refusal(404, "M_NOT_FOUND");
    return room;
  }

  state(room: string, type: string, key = ""): Content | undefined {
    return this.rooms.get(room)?.state.get(`${type}|${key}`)?.content;
  }

  membership(room: string, person: string): string {
    const membership = this.state(room, "m.room.member", person)?.["membership"];
    return typeof membership === "string" ? membership : "leave";
  }

  members(room: string, ...memberships: readonly string[]): readonly string[] {
    return [...this.room(room).state.values()]
      .filter(({ type, content }) => {
        return type === "m.room.member" && memberships.includes(String(content["membership"]));
      })
      .map(({ state_key }) => state_key ?? "");
  }

  joinedBy(person: string): readonly string[] {
    return [...this.rooms.keys()].filter((room) => this.membership(room, person) === "join");
  }

  isEncrypted(room: string): boolean {
    return this.state(room, "m.room.encryption") !== undefined;
  }

  power(room: string, person: string): number {
    const levels = this.state(room, "m.room.power_levels");
    if (!levels) return this.room(room).log[0]?.event.sender === person ? 100 : 0;
    return number(contentOf(levels["users"])[person], number(levels["users_default"], 0));
  }

  /** What the room's own rules forbid. */
  check(room: string, sender: string, type: string, isState: boolean): void {
    if (this.membership(room, sender) !== "join") throw new Refusal(403, "M_FORBIDDEN");
    const levels = this.state(room, "m.room.power_levels") ?? {};
    const usual = isState
      ? number(levels["state_default"], 50)
      : number(levels["events_default"], 0);
    const needed = number(contentOf(levels["events"])[type], usual);
    if (this.power(room, sender) < needed) throw new Refusal(403, "M_FORBIDDEN");
  }

  /** Takes an event in. */
  put(
    room: string,
    sender: string,
    type: string,
    content: Content,
    more: { state_key?: string; redacts?: string } = {},
  ): Event {
    if (Buffer.byteLength(JSON.stringify(content)) > 65_000) throw new Refusal(413, "M_TOO_LARGE");
    const place = this.room(room);
    const before =
      more.state_key === undefined ? undefined : place.state.get(`${type}|${more.state_key}`);
    const event: Event = {
      event_id: this.id("$"),
      type,
      room_id: room,
      sender,
      origin_server_ts: 1_770_000_000_000 + this.position,
      content: structuredClone(content),
      unsigned: before ? { prev_content: before.content, prev_sender: before.sender } : {},
      position: this.position + 1,
      ...more,
    };
    if (more.state_key !== undefined) place.state.set(`${type}|${more.state_key}`, event);
    place.log.push({ position: this.position + 1, event });
    if (more.redacts !== undefined) this.#empty(more.redacts, event);
    this.watch(event);
    this.move();
    return event;
  }

  find(id: string): Event | undefined {
    for (const { log } of this.rooms.values()) {
      const found = log.find(({ event }) => event.event_id === id);
      if (found) return found.event;
    }
    return undefined;
  }

  /** Hands the same event out once more. */
  again(id: string): void {
    const event = this.find(id);
    if (!event) throw new Error(`no event ${id}`);
    this.room(event.room_id).log.push({ position: this.position + 1, event });
    this.move();
  }

  create(
    sender: string,
    settings: {
      readonly name?: string;
      readonly invite?: readonly string[];
      readonly direct?: boolean;
      readonly equals?: boolean;
      readonly state?: readonly { type: string; state_key?: string; content: Content }[];
      readonly predecessor?: string;
    },
  ): string {
    const id = this.id("!");
    this.rooms.set(id, { id, log: [], state: new Map() });
    const { name, invite = [], direct, equals, predecessor } = settings;
    const before = predecessor === undefined ? {} : { predecessor: { room_id: predecessor } };
    const set = (type: string, content: Content, state_key = ""): Event =>
      this.put(id, sender, type, content, { state_key });
    set("m.room.create", { creator: sender, room_version: "10", ...before });
    this.join(id, sender);
    const people = [sender, ...(equals ? invite : [])].map((one) => [one, 100] as const);
    set("m.room.power_levels", { users: Object.fromEntries(people), events_default: 0 });
    set("m.room.join_rules", { join_rule: "invite" });
    set("m.room.history_visibility", { history_visibility: "shared" });
    if (name !== undefined) set("m.room.name", { name });
    for (const one of settings.state ?? []) set(one.type, one.content, one.state_key);
    for (const one of invite) this.invite(id, sender, one, direct === true);
    return id;
  }

  join(room: string, person: string): void {
    const displayname = this.names.get(person);
    const content = { membership: "join", ...(displayname !== undefined && { displayname }) };
    this.put(room, person, "m.room.member", content, { state_key: person });
  }

  invite(room: string, by: string, person: string, direct = false): void {
    if (this.hermits.has(person)) throw new Refusal(403, "M_INVITE_BLOCKED");
    const content = { membership: "invite", ...(direct && { is_direct: true }) };
    this.put(room, by, "m.room.member", content, { state_key: person });
  }

  leave(room: string, by: string, person: string): void {
    const membership = { membership: "leave" };
    this.put(room, by, "m.room.member", membership, { state_key: person });
  }

  redact(room: string, by: string, id: string): Event {
    const event = this.find(id);
    if (!event) throw new Refusal(404, "M_NOT_FOUND");
    if (event.sender !== by && this.power(room, by) < 50) throw new Refusal(403, "M_FORBIDDEN");
    return this.put(room, by, "m.room.redaction", { redacts: id }, { redacts: id });
  }

  /** The same reaction by the same person, twice. */
  checkReaction(room: string, by: string, content: Content): void {
    const wanted = JSON.stringify(content["m.relates_to"]);
    const twice = this.room(room).log.some(
      ({ event }) =>
        event.type === "m.reaction" &&
        event.sender === by &&
        JSON.stringify(event.content["m.relates_to"]) === wanted,
    );
    if (twice) throw new Refusal(400, "M_DUPLICATE_ANNOTATION");
  }

  #empty(id: string, because: Event): void {
    const event = this.find(id);
    if (!event) return;
    event.content = {};
    event.unsigned = { redacted_because: because };
  }
}

/** As it travels. */
export function wire({ position: _position, ...event }: Event): Content {
  return structuredClone(event);
}
