import type { Incoming } from "#chat";

/** Hears one utterance at a time, as all platforms hand them over; what comes while it is down waits. */
export class Ears {
  readonly #turn: (person: string, incoming: Incoming) => Promise<void>;
  readonly #waiting: Incoming[] = [];
  readonly #last = new Map<string, Incoming>();
  #down = false;
  #busy: Promise<void> = Promise.resolve();

  constructor(turn: (person: string, incoming: Incoming) => Promise<void>) {
    this.#turn = turn;
  }

  get down(): boolean {
    return this.#down;
  }

  async hear(person: string, incoming: Incoming): Promise<void> {
    this.#last.set(person, incoming);
    if (this.#down) {
      this.#waiting.push(incoming);
      return;
    }
    const turn = this.#busy.then(() => this.#turn(person, incoming));
    this.#busy = turn.catch(() => undefined);
    await turn;
  }

  /** The same once more, with the same id. */
  async again(person: string): Promise<void> {
    const last = this.#last.get(person);
    if (last) await this.hear(person, last);
  }

  /** Resolves when what was heard is answered. */
  async quiet(): Promise<void> {
    await this.#busy;
  }

  goDown(): void {
    this.#down = true;
  }

  async comeUp(): Promise<void> {
    this.#down = false;
    for (const incoming of this.#waiting.splice(0)) await this.hear(incoming.from.id, incoming);
  }
}
