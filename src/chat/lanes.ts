/** One job at a time in each lane, in order; lanes go on side by side. */
export class Lanes {
  readonly #ends = new Map<string, Promise<void>>();

  run<T>(lane: string, job: () => Promise<T>): Promise<T> {
    const turn = (this.#ends.get(lane) ?? Promise.resolve()).then(job);
    const end: Promise<void> = turn.then(
      () => this.#leave(lane, end),
      () => this.#leave(lane, end),
    );
    this.#ends.set(lane, end);
    return turn;
  }

  /** Resolves when no lane has anything left to do. */
  async idle(): Promise<void> {
    while (this.#ends.size > 0) await Promise.all(this.#ends.values());
  }

  #leave(lane: string, end: Promise<void>): void {
    if (this.#ends.get(lane) === end) this.#ends.delete(lane);
  }
}
