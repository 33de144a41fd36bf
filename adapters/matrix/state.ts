import { type Fields, fieldsOf, type RoomEvent, textOf, textsOf } from "./event.ts";

export interface Occupant {
  readonly membership: string;
  readonly name: string;
}

/** Who may look after a room, by the platform's own habit. */
const STEWARD = 50;

/** "@ana:example.org" → "ana": the name of somebody who has none. */
export const localpart = (id: string): string => /^@?([^:]*)/.exec(id)?.[1] || id;

const levelOf = (value: unknown, otherwise: number): number => {
  const level = typeof value === "string" ? Number(value) : value;
  return typeof level === "number" && Number.isFinite(level) ? level : otherwise;
};

/** A room as its state tells: who is in it, what it is called, who may do what. */
export class RoomState {
  readonly people = new Map<string, Occupant>();
  /** What its encryption is set to. Once on, it stays on. */
  encryption: Fields | undefined;
  /** Whether future readers see the past: decides who gets keys. */
  visibility: string | undefined;
  /** Where it goes on, and who said so. */
  tombstone: { readonly to: string; readonly by: string } | undefined;
  #named = new Map<string, string>();
  #joinRule = "";
  #power: Fields | undefined;
  #create: { readonly sender: string; readonly content: Fields } | undefined;

  apply(event: RoomEvent): void {
    const { type, content, sender, stateKey } = event;
    if (stateKey === undefined) return;
    if (type === "m.room.member") {
      const name = textOf(content["displayname"])?.trim() || this.nameOf(stateKey);
      this.people.set(stateKey, { membership: textOf(content["membership"]) ?? "leave", name });
    }
    if (stateKey !== "") return;
    if (type === "m.room.name") this.#named.set(type, textOf(content["name"]) ?? "");
    if (type === "m.room.canonical_alias") this.#named.set(type, textOf(content["alias"]) ?? "");
    if (type === "m.room.join_rules") this.#joinRule = textOf(content["join_rule"]) ?? "";
    if (type === "m.room.encryption") this.encryption ??= content;
    if (type === "m.room.history_visibility") {
      this.visibility = textOf(content["history_visibility"]);
    }
    if (type === "m.room.power_levels") this.#power = content;
    if (type === "m.room.create") this.#create = { sender, content };
    const to = textOf(content["replacement_room"]);
    if (type === "m.room.tombstone" && to) this.tombstone = { to, by: sender };
  }

  get title(): string | undefined {
    return this.#named.get("m.room.name") || this.#named.get("m.room.canonical_alias") || undefined;
  }

  get predecessor(): string | undefined {
    return textOf(fieldsOf(this.#create?.content["predecessor"])["room_id"]);
  }

  nameOf(person: string): string {
    return this.people.get(person)?.name ?? localpart(person);
  }

  /** Everybody but one who is in it, or may come in at any moment. */
  others(self: string): readonly string[] {
    return [...this.people]
      .filter(([id, { membership }]) => id !== self && /^(join|invite)$/.test(membership))
      .map(([id]) => id);
  }

  isIn(person: string): boolean {
    return this.people.get(person)?.membership === "join";
  }

  /** Two people, in a chat of their own; a named room of two is one that others will come to. */
  isPrivate(self: string, direct: boolean): boolean {
    if (this.others(self).length > 1) return false;
    return direct || (this.title === undefined && this.#joinRule !== "public");
  }

  power(person: string): number {
    const { sender, content } = this.#create ?? {};
    const version = Number(content?.["room_version"] ?? 1);
    const creators = [sender, ...textsOf(content?.["additional_creators"])];
    // Since room version 12 no number is above whoever made it.
    if (version >= 12 && creators.includes(person)) return Number.POSITIVE_INFINITY;
    if (!this.#power) return sender === person ? 100 : 0;
    const usual = levelOf(this.#power["users_default"], 0);
    return levelOf(fieldsOf(this.#power["users"])[person], usual);
  }

  manages(person: string): boolean {
    return this.power(person) >= STEWARD;
  }

  /** Whether who closed it had the right to; homeservers check that too. */
  mayClose(person: string): boolean {
    const usual = levelOf(this.#power?.["state_default"], STEWARD);
    const needed = levelOf(fieldsOf(this.#power?.["events"])["m.room.tombstone"], usual);
    return this.power(person) >= needed;
  }

  /** Whether it tells what people may do in it, or only who made it. */
  get tellsPower(): boolean {
    return this.#power !== undefined;
  }
}
