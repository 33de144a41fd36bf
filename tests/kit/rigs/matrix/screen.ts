import type { Seen } from "../../rig.ts";
import { readHtml } from "./html.ts";
import { BOT, type Content, type Event, type World } from "./world.ts";

const fields = (value: unknown): Content =>
  typeof value === "object" && value !== null ? (value as Content) : {};

const relates = ({ content }: Pick<Event, "content">): Content => fields(content["m.relates_to"]);

const LEGEND = /^(\d\uFE0F\u20E3) (.+)$/;

/** Events of a room that still say something. */
const living = (world: World, room: string): readonly Event[] => {
  const seen = new Set<string>();
  return world
    .room(room)
    .log.map(({ event }) => event)
    .filter((event) => {
      const twice = seen.has(event.event_id);
      seen.add(event.event_id);
      return !twice && event.unsigned["redacted_because"] === undefined;
    });
};

/** What a message says now, after whatever its own sender made of it. */
function contentNow(message: Event, all: readonly Event[]): Content {
  const rewritten = all.findLast((event) => {
    const { rel_type: type, event_id: id } = relates(event);
    return type === "m.replace" && id === message.event_id && event.sender === message.sender;
  });
  return rewritten ? fields(rewritten.content["m.new_content"]) : message.content;
}

const lettersOf = (content: Content): string => {
  const { formatted_body: html, body } = content;
  if (typeof html === "string") return readHtml(html).text;
  return typeof body === "string" ? body : "";
};

/** Which signs the bot put under a message, to be tapped. */
const offered = (message: string, all: readonly Event[]): ReadonlyMap<string, Event> =>
  new Map(
    all
      .filter((event) => event.type === "m.reaction" && event.sender === BOT)
      .filter((event) => relates(event)["event_id"] === message)
      .map((event) => [String(relates(event)["key"]), event]),
  );

export interface Line extends Seen {
  /** The sign that stands for each button, by its label. */
  readonly signs: ReadonlyMap<string, string>;
  readonly thread: string | undefined;
  readonly replyTo: string | undefined;
}

/** A content as it shows where these signs stand under it: what they mean are buttons, and no text. */
export function lookOf(content: Content, here: { has(sign: string): boolean }) {
  const signs = new Map<string, string>();
  const isFile = content["msgtype"] === "m.file";
  const text = (isFile ? "" : lettersOf(content)).split("\n").filter((line) => {
    const [, sign = "", label = ""] = LEGEND.exec(line) ?? [];
    if (!here.has(sign)) return true;
    signs.set(label, sign);
    return false;
  });
  const files = isFile ? [String(content["body"])] : [];
  return { text: text.join("\n"), labels: [...signs.keys()], files, signs };
}

function lineOf(message: Event, all: readonly Event[]): Line {
  const { text, labels, files, signs } = lookOf(
    contentNow(message, all),
    offered(message.event_id, all),
  );
  const { rel_type: type, event_id: root } = relates(message);
  const reply = fields(relates(message)["m.in_reply_to"])["event_id"];
  return {
    id: message.event_id,
    by: message.sender === BOT ? "bot" : message.sender,
    text,
    buttons: labels,
    files,
    signs,
    thread: type === "m.thread" ? String(root) : undefined,
    replyTo: typeof reply === "string" ? reply : undefined,
  };
}

/** A room as everybody in it sees it. */
export function screenOf(world: World, room: string): readonly Line[] {
  const all = living(world, room);
  return all
    .filter(
      (event) => event.type === "m.room.message" && relates(event)["rel_type"] !== "m.replace",
    )
    .map((event) => lineOf(event, all));
}

/** A person's own reaction with this sign. */
export const reactionOf = (
  world: World,
  room: string,
  person: string,
  message: string,
  sign: string,
): Event | undefined =>
  living(world, room).find((event) => {
    const { event_id: id, key } = relates(event);
    return event.type === "m.reaction" && event.sender === person && id === message && key === sign;
  });
