/** What a homeserver tells is believed field by field. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((one) => typeof one === "string");

/** One event of a room, as far as it is understood. */
export interface RoomEvent {
  readonly id: string;
  readonly type: string;
  readonly sender: string;
  readonly stateKey: string | undefined;
  readonly content: Fields;
  readonly unsigned: Fields;
  /** Of a redaction: what it takes away. */
  readonly redacts: string | undefined;
  readonly raw: Fields;
}

/** Undefined when it is no event that could be answered. */
export function eventOf(value: unknown): RoomEvent | undefined {
  const raw = fieldsOf(value);
  const { event_id: id, type, sender, state_key: stateKey } = raw;
  if (typeof type !== "string" || typeof sender !== "string") return undefined;
  const content = fieldsOf(raw["content"]);
  return {
    id: textOf(id) ?? "",
    type,
    sender,
    stateKey: textOf(stateKey),
    content,
    unsigned: fieldsOf(raw["unsigned"]),
    // Inside the content since room version 11.
    redacts: textOf(raw["redacts"]) ?? textOf(content["redacts"]),
    raw,
  };
}

export const eventsOf = (value: unknown): readonly RoomEvent[] =>
  listOf(value)
    .map(eventOf)
    .filter((event) => event !== undefined);

export interface Relation {
  readonly type: string | undefined;
  readonly event: string | undefined;
  readonly key: string | undefined;
  readonly inReplyTo: string | undefined;
  /** The reply is only there for apps that do not know threads. */
  readonly fallingBack: boolean;
}

export function relationOf({ content }: RoomEvent): Relation {
  const relates = fieldsOf(content["m.relates_to"]);
  return {
    type: textOf(relates["rel_type"]),
    event: textOf(relates["event_id"]),
    key: textOf(relates["key"]),
    inReplyTo: textOf(fieldsOf(relates["m.in_reply_to"])["event_id"]),
    fallingBack: relates["is_falling_back"] === true,
  };
}
