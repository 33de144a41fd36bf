import { inspect } from "node:util";
import type { Adapter, Memory } from "#chat";

/** A line on somebody's screen; buttons are listed by label, files by name. */
export interface Seen {
  readonly id: string;
  /** "bot", or whoever wrote it. */
  readonly by: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly files: readonly string[];
}

/** The people of every rig: Ana, whose app is French, administers the room; Luis, whose app is English, is in it too. */
export type Person = "ana" | "luis";

export type Place = "room" | "private";

/** How a platform refuses. */
export type Refusal =
  | "blocked-by-person"
  | "too-fast"
  | "down"
  /** It takes the message, and its answer is lost. */
  | "lost-answer";

/** A platform to test against: act as people act, look where people look. */
export interface Rig {
  /** The one that was made last: see `restarts`. */
  readonly adapter: Adapter;
  says(person: Person, text: string, where: Place): Promise<void>;
  /** The newest button with this label that the person sees. */
  presses(person: Person, label: string): Promise<void>;
  replies(person: Person, text: string, to: Seen): Promise<void>;
  /** What they said last. */
  edits(person: Person, text: string): Promise<void>;
  deletes(person: Person): Promise<void>;
  /** Opens the private chat with the bot, for the first time. */
  opens(person: Person): Promise<void>;
  /** The platform hands over the last utterance once more. */
  repeats(person: Person): Promise<void>;
  screen(person: Person, where: Place): readonly Seen[];
  /** What the platform lists when this person looks for commands there; undefined where it has no such list. */
  menu(person: Person, where: Place): readonly { name: string; summary: string }[] | undefined;
  /** How often the menu was published. */
  published(): number;
  /** Resolves when all that arrived is confirmed and all that was said is accepted: no test sleeps. */
  settled(): Promise<void>;
  /** From now on the platform refuses, the way it really does. */
  refuses(why: Refusal | undefined): Promise<void>;
  /** The process died: a fresh adapter on the same platform, which is not started. */
  restarts(): Adapter;
  /** All that adapters of this rig have logged. */
  logs(): string;
  /** Of what the platform holds to be ours: in no log and no error. */
  readonly token: string | undefined;
  close(): Promise<void>;
}

/** What an adapter remembers, for as long as a test. */
export function openMemory(): Memory {
  const kept = new Map<string, Uint8Array>();
  return {
    read: (key) => Promise.resolve(kept.get(key)),
    write(entries) {
      for (const [key, value] of Object.entries(entries)) {
        if (value === null) kept.delete(key);
        else kept.set(key, value);
      }
      return Promise.resolve();
    },
  };
}

/** A log that a test can read, errors and their causes included. */
export function openLog() {
  const lines: string[] = [];
  const write = (fields: object, line: string): void => {
    lines.push(inspect({ line, ...fields }, { depth: 20, breakLength: Infinity }));
  };
  return { info: write, warn: write, error: write, lines };
}
