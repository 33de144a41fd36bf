import type { Calendar } from "./calendar.ts";
import type { DeliveryError } from "./errors.ts";
import type { Message } from "./message.ts";

/** Someone as one platform knows them. A member may have several accounts. */
export interface Account {
  readonly platform: string;
  readonly id: string;
  readonly name: string;
  /** What others of the same platform can mention or open them by, where there is one. */
  readonly handle?: string;
  /** BCP 47, where the platform tells. */
  readonly locale?: string;
}

/** Where things are said: a Telegram group, a Discord channel, a Matrix room, or a private chat in any of them. */
export interface Room {
  readonly platform: string;
  readonly id: string;
  readonly private: boolean;
  readonly title?: string;
  /** What belongs together by itself: a Discord server. Its rooms are one community. */
  readonly space?: string;
  /** Forum topic or thread to answer in. */
  readonly thread?: string;
  /** What is said there is read by those who are there, and by no server. In `Sent`: as it was when it was said. */
  readonly encrypted?: boolean;
}

/** Enough to find a message again; plain data, so that it can be stored. A long message is several. */
export interface Sent {
  readonly room: Room;
  readonly ids: readonly string[];
}

/** What somebody said: text to be read, or a command that the platform has already taken apart. */
export type Said =
  | { readonly text: string }
  | { readonly command: string; readonly args: Readonly<Record<string, string>> };

interface Arriving {
  /** The platform's own id: the same thing delivered twice has the same id. */
  readonly id: string;
  readonly room: Room;
  readonly from: Account;
  /** Whether this person administers the room, asked of the platform before the turn, at most a minute old. */
  readonly manages?: boolean;
  /** Said in the room's own name (an anonymous administrator): `from` is the room, not a person. */
  readonly anonymous?: boolean;
}

/** The message that an utterance replies to, or that was chosen in the message menu. */
export interface About {
  readonly message: Sent;
  readonly byBot: boolean;
  readonly from?: Account;
  readonly text?: string;
}

/** Everything that can arrive. What an adapter does not hear, its abilities say. */
export type Incoming = Arriving &
  (
    | {
        readonly kind: "said";
        readonly said: Said;
        /** By command, mention, reply or private chat; nothing else is read, stored or logged. */
        readonly toBot: boolean;
        readonly message?: Sent;
        readonly about?: About;
      }
    | { readonly kind: "pressed" | "unpressed"; readonly says: string; readonly on?: Sent }
    | { readonly kind: "edited"; readonly said: Said; readonly message: Sent }
    | { readonly kind: "deleted" | "unreadable"; readonly message: Sent }
    | { readonly kind: "opened" | "blocked" | "added" | "removed" | "left" }
    | { readonly kind: "moved"; readonly to: Room }
  );

/**
 * What a turn answers. Here, rewriting an earlier message, or in private with what to say here where that cannot be.
 * `live` names a message that may be rewritten later: the bot hears through `answered` where it stands.
 */
export type Answer =
  | {
      readonly where: "here";
      readonly message: Message;
      readonly replaces?: Sent;
      readonly live?: string;
    }
  | {
      readonly where: "private";
      readonly message: Message;
      readonly elsewise: Message;
      /** Shown in the room, to the asker only. */
      readonly discreet?: boolean;
      readonly live?: string;
    };

/** What a platform can do. An adapter is never asked for more than it declares here. */
export interface Abilities {
  readonly prefix: "/" | "!";
  /** Whether a command's name may carry accents where people see and tap it. */
  readonly accents: boolean;
  /** How one says a command about an earlier message: in reply to it, or in the menu that it has. */
  readonly aboutMessages: "reply" | "menu";
  readonly buttons: "native" | "reactions";
  readonly maxButtons: number;
  /** In UTF-16 units. */
  readonly maxLength: number;
  /** An answer that only the asker sees, in the room. */
  readonly discreet: boolean;
  /** It may write to a person who never wrote to it. */
  readonly writesFirst: boolean;
  readonly files: boolean;
  readonly hearsEdits: boolean;
  readonly hearsDeletions: boolean;
  /** Some of its places are encrypted: of a message with two wordings it says the one for the place. */
  readonly encrypts: boolean;
}

export interface MenuEntry {
  readonly name: string;
  readonly where: "anywhere" | "room" | "private";
  readonly stewardsOnly: boolean;
  /** Decided per command, since a platform may want to know before the answer is ready. */
  readonly discreet: boolean;
  /** Also offered on a message of somebody else. */
  readonly onMessage: boolean;
  readonly params: readonly MenuParam[];
  /** Wording by locale. */
  readonly text: Readonly<Record<string, MenuText>>;
}

export interface MenuParam {
  readonly name: string;
  readonly kind: "text" | "choice" | "when" | "number" | "post" | "event";
  readonly required: boolean;
  readonly long: boolean;
  readonly choices?: readonly string[];
}

export interface MenuText {
  readonly name: string;
  /** In the menu of a message, where the command is offered there. */
  readonly onMessage?: string;
  readonly summary: string;
  readonly params: Readonly<Record<string, string>>;
  /** What is to be read for each choice of any of them; a choice without is read as it is said. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What somebody has typed so far of one argument, for completions. */
export interface Typing {
  readonly room: Room;
  readonly from: Account;
  readonly command: string;
  readonly param: string;
  readonly text: string;
}

/** The bot, as adapters see it. */
export interface Bot {
  readonly menu: readonly MenuEntry[];
  /**
   * What to answer, in order; empty for silence. Rejects only if what arrived could not be recorded: the adapter then does
   * not confirm it to the platform, and tries again with back-off. Any other bug becomes an apology.
   */
  handle(incoming: Incoming): Promise<readonly Answer[]>;
  /**
   * Where each answer stands, in order, or why it does not: a repeat of `incoming` now meets silence, and what a platform
   * was only too busy to take is said later.
   */
  answered(incoming: Incoming, outcomes: readonly (Sent | DeliveryError)[]): Promise<void>;
  /** Completions while somebody types an argument. */
  suggest(typing: Typing): Promise<readonly { readonly label: string; readonly value: string }[]>;
}

/** Small durable memory of one adapter: sync position, crypto store, menu already published, open interactions. */
export interface Memory {
  read(key: string): Promise<Uint8Array | undefined>;
  write(entries: Readonly<Record<string, Uint8Array | null>>): Promise<void>;
}

/** It hears; it is being reached, again or for the first time; or it refuses us, and does so until we start anew. */
export type Standing = "hears" | "trying" | "refused";

/** A chat platform. It translates; it decides nothing. */
export interface Adapter {
  readonly platform: string;
  readonly abilities: Abilities;
  /** Where the platform has one of its own; it is an extra, and never needed. */
  readonly calendar?: Calendar;
  /** How it does just now, where the platform can be away. */
  readonly standing?: () => Standing;
  /** Connects, publishes the menu where it changed, then hands everything that arrives to the bot and says what it answers. */
  start(bot: Bot, memory: Memory): Promise<void>;
  stop(): Promise<void>;
  /** `key` makes a repeat harmless where the platform allows: transaction id, nonce. @throws DeliveryError */
  send(room: Room, message: Message, key: string): Promise<Sent>;
  /** Undefined removes it. @throws DeliveryError */
  update(sent: Sent, message: Message | undefined): Promise<void>;
  /** @throws DeliveryError "unreachable" when this person has to write to the bot first. */
  privateRoom(account: Account): Promise<Room>;
}
