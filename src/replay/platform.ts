import type { Account, Adapter, Room } from "#chat";
import type { Screened } from "../../adapters/memory/index.ts";

/** A platform as the people of a script use it: what they do in their apps, and what stands on their screens. */
export interface PlayedPlatform extends Adapter {
  account(person: string): Account | undefined;
  /** A room of the script as this platform tells of it. */
  room(id: string): Room;
  /** Oldest first. */
  screen(person: string): readonly Screened[];
  /** In a room or in "private"; `to` is the message that it replies to. */
  says(person: string, text: string, where: string, to?: Screened): Promise<void>;
  presses(person: string, on: Screened, label: string, how: "pressed" | "unpressed"): Promise<void>;
  /** The platform hands over once more what they did last. */
  again(person: string): Promise<void>;
  edits(person: string, text: string): Promise<void>;
  deletes(person: string): Promise<void>;
  /** Opens the private chat with the bot. */
  opens(person: string): Promise<void>;
  /** Whether this person takes private messages of the bot's. */
  lets(person: string, write: boolean): void | Promise<void>;
  goesDown(): void | Promise<void>;
  comesUp(): Promise<void>;
}

export type Platforms = ReadonlyMap<string, PlayedPlatform>;
