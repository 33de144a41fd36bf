import type { About, Account, Incoming, Room, Said, Sent } from "#chat";
import { buttonsOf, emojiOf } from "./buttons.ts";
import { type Fields, fieldsOf, relationOf, type RoomEvent, textOf, textsOf } from "./event.ts";
import type { Press } from "./kept.ts";
import { localpart, type RoomState } from "./state.ts";

/** What has to be known to understand an event, besides the event. */
export interface View {
  /** The bot's own id. */
  readonly self: string;
  readonly state: RoomState;
  /** Without a thread: the event tells. */
  readonly room: Room;
  /** The event that this one replies to, reacts to, or takes away. */
  readonly target: RoomEvent | undefined;
  /** What the bot's message offers now, where it was rewritten since. */
  readonly buttons: Readonly<Record<string, string>> | undefined;
  /** Which button the reaction pressed that is taken away. */
  readonly press: Press | undefined;
  /** Whether this message was handed to the bot. */
  readonly hasHeard: (id: string) => boolean;
}

/** The letters that the core reads as a command's name. */
const COMMAND = /^!\p{L}[\p{L}\p{M}\p{N}_-]*(?=\s|$)/u;

/** `!need@other_bot` is for another bot, whoever has that habit. */
const ANOTHERS = /^!\p{L}[\p{L}\p{M}\p{N}_-]*@\S/u;

const TEXTUAL = /^m\.(text|emote)$/;

export const accountOf = (id: string, state: RoomState): Account => ({
  platform: "matrix",
  id,
  name: state.nameOf(id),
  // The sign before it is the core's to write, as on every platform.
  handle: id.replace(/^@/, ""),
});

const threadOf = (event: RoomEvent): string | undefined => {
  const { type, event: root } = relationOf(event);
  return type === "m.thread" ? root : undefined;
};

const inThread = (room: Room, thread: string | undefined): Room =>
  thread === undefined ? room : { ...room, thread };

/** A reply proper: in a thread, one is made up for apps that do not know threads. */
const repliedTo = (event: RoomEvent): string | undefined => {
  const { inReplyTo, fallingBack } = relationOf(event);
  return fallingBack ? undefined : inReplyTo;
};

/** The event that has to be looked at before this one is understood. */
export function targetOf(event: RoomEvent): string | undefined {
  const { type, event: about } = relationOf(event);
  if (event.type === "m.reaction") return type === "m.annotation" ? about : undefined;
  if (event.type === "m.room.redaction") return event.redacts;
  if (event.type !== "m.room.message" || type === "m.replace") return undefined;
  return repliedTo(event);
}

/** Older apps repeat what they reply to, in lines that begin with `>`, and an empty line. */
const withoutQuote = (body: string): string =>
  /^> (?:<@[^>]*>|\* <?@)/.test(body) ? body.replace(/^(?:>[^\n]*\n)+\n?/, "") : body;

function bodyOf(event: RoomEvent, content: Fields): string {
  const body = textOf(content["body"]) ?? "";
  return relationOf(event).inReplyTo === undefined ? body : withoutQuote(body);
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What follows the bot's name at the start; undefined when it does not start with it. */
function afterName(text: string, { self, state }: View): string | undefined {
  const names = [state.nameOf(self), localpart(self)].filter((name) => name !== "");
  const any = `${escaped(self)}|@?(?:${names.map(escaped).join("|")})`;
  const rest = "(?![\\p{L}\\p{N}])(?:[\\s,:;.?]|!(?!\\p{L}))*";
  const [name] = new RegExp(`^(?:${any})${rest}`, "iu").exec(text) ?? [];
  return name === undefined ? undefined : text.slice(name.length);
}

const named = (content: Fields, self: string): boolean =>
  textsOf(fieldsOf(content["m.mentions"])["user_ids"]).includes(self);

/** The words that are for the bot, without its name; undefined when they are for others. */
function wordsFor(text: string, content: Fields, view: View): string | undefined {
  if (ANOTHERS.test(text)) return undefined;
  if (COMMAND.test(text)) return text;
  const words = afterName(text, view);
  if (words !== undefined) return words;
  const replies = view.target?.sender === view.self;
  return view.room.private || replies || named(content, view.self) ? text : undefined;
}

function aboutOf(event: RoomEvent, view: View): { about?: About } {
  const id = repliedTo(event);
  if (id === undefined) return {};
  const { target, self, state } = view;
  const byBot = target?.sender === self;
  const message = { room: inThread(view.room, threadOf(event)), ids: [id] };
  if (!target) return { about: { message, byBot } };
  const from = byBot ? {} : { from: accountOf(target.sender, state) };
  const text = bodyOf(target, { ...target.content, ...fieldsOf(target.content["m.new_content"]) });
  return { about: { message, byBot, ...from, ...(text !== "" && { text }) } };
}

const arriving = (event: RoomEvent, view: View, thread?: string) => ({
  id: event.id,
  room: inThread(view.room, thread),
  from: accountOf(event.sender, view.state),
});

function edited(event: RoomEvent, view: View): Incoming | undefined {
  const original = relationOf(event).event;
  const content = fieldsOf(event.content["m.new_content"]);
  const body = textOf(content["body"]);
  if (original === undefined || body === undefined) return undefined;
  if (!TEXTUAL.test(String(content["msgtype"]))) return undefined;
  const heard = view.hasHeard(original) && !ANOTHERS.test(body);
  const text = wordsFor(body, content, view) ?? (heard ? body : undefined);
  if (text === undefined) return undefined;
  const said: Said = { text };
  const message: Sent = { room: view.room, ids: [original] };
  return { kind: "edited", ...arriving(event, view), said, message };
}

function said(event: RoomEvent, view: View): Incoming | undefined {
  const kind = textOf(event.content["msgtype"]) ?? "";
  if (kind === "m.notice") return undefined;
  if (relationOf(event).type === "m.replace") return edited(event, view);
  const textual = event.type === "m.room.message" && TEXTUAL.test(kind);
  // A picture in private is for the bot, which reads only text.
  const words = textual
    ? wordsFor(bodyOf(event, event.content), event.content, view)
    : view.room.private
      ? ""
      : undefined;
  if (words === undefined) return undefined;
  const arrived = arriving(event, view, threadOf(event));
  const message: Sent = { room: arrived.room, ids: [event.id] };
  const about = aboutOf(event, view);
  return { kind: "said", ...arrived, said: { text: words }, toBot: true, message, ...about };
}

/** Which reaction it is. */
export function signOf(event: RoomEvent): string | undefined {
  const { key } = relationOf(event);
  return key === undefined ? undefined : emojiOf(key);
}

/** What our message offers under a sign, as it now stands. */
function saysUnder(sign: string | undefined, { target, self, buttons }: View): string | undefined {
  if (!target || target.sender !== self || sign === undefined) return undefined;
  const all = buttons ?? buttonsOf(target.content);
  return Object.hasOwn(all, sign) ? all[sign] : undefined;
}

function pressed(event: RoomEvent, view: View): Incoming | undefined {
  const { target } = view;
  const says = saysUnder(signOf(event), view);
  if (!target) return undefined;
  if (says === undefined) return undefined;
  const arrived = arriving(event, view, threadOf(target));
  return { kind: "pressed", ...arrived, says, on: { room: arrived.room, ids: [target.id] } };
}

function takenAway(event: RoomEvent, view: View): Incoming | undefined {
  const { press, target, self, hasHeard, room, state } = view;
  if (press) {
    const arrived = arriving(event, view, press.thread);
    const on = { room: arrived.room, ids: [press.on] };
    // Apps take a reaction away when it is pressed again: under it, people read what the message says now.
    const says = saysUnder(press.sign, view);
    if (says !== undefined && says !== press.says) return { kind: "pressed", ...arrived, says, on };
    return { kind: "unpressed", ...arrived, says: press.says, on };
  }
  const id = event.redacts;
  if (id === undefined || !hasHeard(id) || target?.sender === self) return undefined;
  // A moderator may have done it: it is their neighbour's message all the same.
  const from = accountOf(target?.sender ?? event.sender, state);
  return { kind: "deleted", id: event.id, room, from, message: { room, ids: [id] } };
}

/** What an event of a room says to the bot; undefined for whatever is not for it. */
export function read(event: RoomEvent, view: View): Incoming | undefined {
  if (event.sender === view.self || event.id === "") return undefined;
  switch (event.type) {
    case "m.room.message":
    case "m.sticker":
      // Redacted before it came.
      return event.unsigned["redacted_because"] === undefined ? said(event, view) : undefined;
    case "m.reaction":
      return pressed(event, view);
    case "m.room.redaction":
      return takenAway(event, view);
    default:
      return undefined;
  }
}
