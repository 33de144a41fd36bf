import type { About, Account, Incoming, Message, Room, Sent } from "#chat";
import type { Community, Member } from "../aid/community.ts";
import type { Scene } from "../flows/scene.ts";
import type { Translate } from "../i18n/fluent.ts";
import type { Person } from "../store/people.ts";
import type { Param } from "./params.ts";

export type Params = Readonly<Record<string, Param>>;
export type Args<P extends Params> = {
  readonly [K in keyof P]: P[K]["required"] extends true ? string : string | undefined;
};

/** What a command answers: where the person spoke, or in private with the words that carry on there. */
export type Reply =
  | {
      readonly where: "here";
      readonly message: Message;
      readonly live?: string;
      /** In place of the message whose button was pressed, when that is a private one. */
      readonly instead?: boolean;
      /** Of this message of the bot's. */
      readonly replaces?: Sent;
    }
  | {
      readonly where: "private";
      readonly message: Message;
      /** What to say in the private chat to get there, where the bot cannot write first; at most 48 bytes. */
      readonly resume?: string;
      readonly instead?: boolean;
      readonly live?: string;
    };

/** Who runs this, as /privacy tells. */
export interface Host {
  readonly name: string | undefined;
  readonly funding: string | undefined;
  /** Where calendar programs find it, without a slash at its end; undefined where they do not. */
  readonly address?: string | undefined;
}

/** All that a command may know and use while it answers one utterance. */
export interface Turn<A = unknown> extends Scene {
  readonly args: A;
  readonly incoming: Incoming;
  readonly about: About | undefined;
  readonly account: Account;
  readonly person: Person;
  readonly member: Member;
  readonly community: Community;
  readonly room: Room;
  readonly t: Translate;
  readonly host: Host;
  /** Whether this person administers the room, as far as the platform tells. */
  readonly manages: boolean;
  readonly locales: readonly string[];
  /** The same wording in another language, spelt as on the platform of this turn. */
  readonly speak: (locale: string) => Translate;
  /** Start another command in this one's place. */
  readonly commands: () => readonly Command[];
}

export interface Command<P extends Params = Params> {
  readonly name: string;
  readonly params: P;
  readonly where?: "private";
  readonly stewardsOnly?: boolean;
  /** Its answer is for the room; every other command's is for the asker alone, where the platform can show it so. */
  readonly public?: boolean;
  /** Not in the menus: said by buttons. */
  readonly hidden?: boolean;
  /** Also offered on a message of somebody else, where the platform has a menu there. */
  readonly onMessage?: boolean;
  /** Not for who is muted. */
  readonly speaks?: boolean;
  /** Arguments whose words everybody may read: leave is asked where they were written encrypted. */
  readonly publishes?: readonly string[];
  /** Works for somebody who belongs to no community yet. */
  readonly anyone?: boolean;
  run(turn: Turn<Args<P>>): Promise<readonly Reply[]>;
}

/** A command holds no wording: its name finds it in the locale files. */
export const defineCommand = <const P extends Params>(command: Command<P>): Command<P> => command;

export const here = (message: Message, more: { live?: string; instead?: boolean } = {}): Reply => ({
  where: "here",
  message,
  ...more,
});

export const inPrivate = (
  message: Message,
  more: { resume?: string; live?: string; instead?: boolean } = {},
): Reply => ({ where: "private", message, ...more });
