import type { Account, Adapter, Room } from "#chat";
import type { Screened } from "../../../adapters/memory/index.ts";

/** What the bot has just put on somebody's screen, in the script's own names. */
export interface Happening {
  readonly id: string;
  readonly room: string;
  readonly only?: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly files: readonly string[];
  readonly deleted?: boolean;
  /** An earlier message was rewritten, or is gone. */
  readonly updates: boolean;
}

/** One platform's server, as the people of a script use it. Everybody and every room goes by the script's names. */
export interface Wire {
  /** A fresh one, as a new process makes it. */
  readonly open: () => Adapter;
  readonly account: (person: string) => Account | undefined;
  readonly room: (id: string) => Room;
  readonly screen: (person: string) => readonly Screened[];
  /** What was shown since the last time, in order. */
  readonly news: () => readonly Happening[];
  /** `place` is a room's id, or `private:` and the person's; `to` what it replies to. */
  readonly says: (
    person: string,
    text: string,
    place: string,
    to: Screened | undefined,
  ) => Promise<void>;
  readonly presses: (person: string, on: Screened, label: string) => void;
  readonly unpresses: (person: string, on: Screened, label: string) => void;
  readonly again: (person: string) => void;
  readonly edits: (person: string, text: string) => void;
  readonly deletes: (person: string) => void;
  readonly opens: (person: string) => void;
  readonly lets: (person: string, write: boolean) => void;
  /** Looks at the clock before anything happens. */
  readonly looks: (now: Date) => void;
  readonly troubles: (trouble: "down" | undefined) => Promise<void>;
  /** All that arrived is confirmed, and all that was said is accepted. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const button = (label: string) => ({ label, says: "" });

export const shownName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** An id that a platform would give: letters without accents. */
export const plainName = (name: string): string => name.normalize("NFD").replaceAll(/\p{M}/gu, "");

/** Two ways round: the script's names, and a server's. */
export class Names<Id> {
  readonly #ids = new Map<string, Id>();
  readonly #names = new Map<Id, string>();

  add(name: string, id: Id): void {
    this.#ids.set(name, id);
    this.#names.set(id, name);
  }

  has(name: string): boolean {
    return this.#ids.has(name);
  }

  get all(): readonly string[] {
    return [...this.#ids.keys()];
  }

  id(name: string): Id {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`nothing is called ${name}`);
    return id;
  }

  /** Undefined for what is no part of the script. */
  name(id: Id): string | undefined {
    return this.#names.get(id);
  }
}
