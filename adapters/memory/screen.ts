import {
  type About,
  type Account,
  type Block,
  type Button,
  type Message,
  plain,
  type Room,
  type Sent,
} from "#chat";

/** One message on the screens of a platform that lives in memory. */
export interface Screened {
  readonly id: string;
  /** A room's id, or `private:` and a person's. */
  readonly room: string;
  /** A person's id, or "bot". */
  readonly by: string;
  /** Only this person sees it. */
  readonly only?: string;
  readonly text: string;
  /** What the bot says, in its parts. */
  readonly blocks?: readonly Block[];
  readonly buttons: readonly Button[];
  readonly files: readonly string[];
  readonly deleted?: boolean;
  /** ISO 8601, where the platform has a clock. */
  readonly at?: string;
  /** What its sender called it: said again after a crash, it is the same message. */
  readonly key?: string;
}

/** What just appeared: `answers` is the person whose words a turn answered with it. */
export interface Appearance {
  readonly screened: Screened;
  readonly answers: string | undefined;
  readonly updates: boolean;
}

export interface MemoryPerson {
  readonly account: Account;
  /** Whether they have opened a private chat with the bot. */
  opened: boolean;
  /** Whether they administer the rooms of this platform. */
  readonly manages: boolean;
  refuses: boolean;
}

export const privateId = (person: string): string => `private:${person}`;

export const isPrivate = (room: string): boolean => room.startsWith("private:");

/** Whether a person has this message on one of their screens; whoever is on a platform is in all its rooms. */
export const sees = (person: string, { room, only, deleted }: Screened): boolean =>
  !deleted &&
  (isPrivate(room) ? room === privateId(person) : only === undefined || only === person);

/** A message as it shows. */
export const look = ({ blocks, buttons = [], files = [] }: Message) => ({
  text: plain({ blocks }),
  blocks,
  buttons,
  files: files.map(({ name }) => name),
});

export const roomOf = (platform: string, id: string, title?: string): Room => ({
  platform,
  id,
  private: isPrivate(id),
  ...(title !== undefined && { title }),
});

export const sentOf = (platform: string, { id, room }: Screened): Sent => ({
  room: roomOf(platform, room),
  ids: [id],
});

/** The message that somebody replies to, and who said it. */
export const aboutOf = (platform: string, target: Screened, said?: MemoryPerson): About => ({
  message: sentOf(platform, target),
  byBot: target.by === "bot",
  text: target.text,
  ...(said && { from: said.account }),
});
