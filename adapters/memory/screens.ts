import type { Incoming, Memory } from "#chat";
import type { MemoryPerson, Screened } from "./screen.ts";

interface Kept {
  readonly serial: number;
  readonly lines: readonly Screened[];
  readonly opened: readonly string[];
  readonly asked: readonly (readonly [string, string])[];
  readonly hearing: Incoming | undefined;
}

/** So many lines outlive the process; older ones have scrolled away. */
const KEPT = 300;
const KEY = "screens";

/** Every line on every screen of one platform, and what has to be known to go on from there. */
export class Screens {
  readonly people = new Map<string, MemoryPerson>();
  /** Which message asked a person for the rest of a command, by place and person. */
  readonly asked = new Map<string, string>();
  /** What was said, and may not be answered yet. */
  hearing: Incoming | undefined;
  #lines: Screened[] = [];
  #serial = 0;
  #memory: Memory | undefined;
  readonly #draws: (line: Screened) => void;

  constructor(draws: (line: Screened) => void) {
    this.#draws = draws;
  }

  get lines(): readonly Screened[] {
    return this.#lines;
  }

  /** Never the same number twice, whatever happens to the process or the lines. */
  next(): number {
    this.#serial += 1;
    return this.#serial;
  }

  put(line: Omit<Screened, "id">): Screened {
    const screened = { id: `s${this.next()}`, ...line };
    this.#lines.push(screened);
    this.#draws(screened);
    return screened;
  }

  /** Undefined when there is no such line. */
  change(id: string, change: Partial<Screened>): Screened | undefined {
    const at = this.#lines.findIndex((line) => line.id === id);
    const before = this.#lines[at];
    if (!before) return undefined;
    const after = { ...before, ...change };
    this.#lines[at] = after;
    this.#draws(after);
    return after;
  }

  /** Where a message of this key stands in this room, from before the process was killed. */
  said(room: string, key: string): readonly string[] {
    return this.#lines.filter((line) => line.room === room && line.key === key).map(({ id }) => id);
  }

  clear(): void {
    this.#lines = [];
    this.asked.clear();
    this.hearing = undefined;
  }

  async restore(memory: Memory): Promise<void> {
    this.#memory = memory;
    const bytes = await memory.read(KEY);
    if (!bytes) return;
    const kept: Kept = JSON.parse(new TextDecoder().decode(bytes));
    this.#serial = Math.max(this.#serial, kept.serial);
    this.#lines = [...kept.lines];
    this.hearing = kept.hearing;
    this.asked.clear();
    for (const [place, id] of kept.asked) this.asked.set(place, id);
    for (const [id, person] of this.people) if (kept.opened.includes(id)) person.opened = true;
  }

  /** Nothing where the platform is not a lasting one. */
  async keep(): Promise<void> {
    if (!this.#memory) return;
    const kept: Kept = {
      serial: this.#serial,
      lines: this.#lines.slice(-KEPT),
      opened: [...this.people].filter(([, { opened }]) => opened).map(([id]) => id),
      asked: [...this.asked],
      hearing: this.hearing,
    };
    await this.#memory.write({ [KEY]: new TextEncoder().encode(JSON.stringify(kept)) });
  }
}
