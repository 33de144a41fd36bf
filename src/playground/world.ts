import { UserError } from "#chat";
import { isPrivate, type MemoryPlatform, privateId, sees } from "../../adapters/memory/index.ts";
import type {
  Change,
  DemoStep,
  Language,
  Status,
  Step,
  View,
  World,
} from "../../adapters/playground/world.ts";
import { DAY, HOUR, later } from "../aid/time.ts";
import { type Heartbeat, startHeartbeat } from "../notices/heartbeat.ts";
import { settleIn } from "../replay/cast.ts";
import { Player } from "../replay/player.ts";
import { record } from "../replay/record.ts";
import type { Script } from "../replay/script.ts";
import { demoScript, erase, lineId, seat, toLine } from "./cast.ts";
import { byDay, likeThen, quietUntil } from "./clock.ts";
import { playDemo } from "./demo.ts";
import type { Parts } from "./parts.ts";
import { peopleOf } from "./people.ts";

const MAX_LETTERS = 10_000;
/** Lines of one platform that somebody who comes now gets to see. */
const SHOWN = 300;
const STEPS = { hour: HOUR, day: DAY, week: 7 * DAY } as const;

/** One thing after the other, on the real bot: what people at the page do, the demo, and what falls due. */
export class Playground implements World {
  readonly #parts: Parts;
  #script: Script;
  #demo: DemoStep | undefined;
  #playing: { readonly stop: AbortController; readonly over: Promise<void> } | undefined;
  #starting = false;
  #busy: Promise<unknown> = Promise.resolve();
  #heartbeat: Heartbeat | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#script = demoScript(parts.kept.now().language);
  }

  async begin(): Promise<void> {
    const { kept, stage, options } = this.#parts;
    if (kept.now().settled) await stage.settle();
    else await this.#fill(kept.now().language);
    const beat = async (): Promise<undefined> => {
      await this.#inTurn(() => stage.settle());
    };
    this.#heartbeat = startHeartbeat({ beat, renew: async () => undefined }, options.log);
  }

  async stop(): Promise<void> {
    this.stopPlaying();
    await this.#playing?.over;
    await this.#heartbeat?.stop();
    await this.#inTurn(() => this.#parts.stage.stop());
  }

  watch(hear: (change: Change) => void): () => void {
    this.#parts.watchers.add(hear);
    return () => this.#parts.watchers.delete(hear);
  }

  async view(): Promise<View> {
    const status = await this.#status();
    const all = [...this.#parts.platforms];
    const rooms = all.flatMap(([platform, known]) =>
      [...known.rooms].map(([id, title]) => ({ id, platform, title })),
    );
    const lines = all.flatMap(([platform, known]) =>
      known.lines.slice(-SHOWN).map((line) => toLine(platform, line)),
    );
    return { ...status, rooms, lines };
  }

  async say(who: string, room: string, text: string, to?: string): Promise<void> {
    const platform = this.#platformOf(who);
    if (text.trim() === "") throw new UserError("error-empty");
    if (text.length >= MAX_LETTERS) throw new UserError("error-too-long");
    if (room !== privateId(who) && !platform.rooms.has(room)) throw new UserError("error-no-room");
    const target = to === undefined ? undefined : this.#seenBy(who, to);
    if (target && target.room !== room) throw new UserError("error-no-line");
    const where = isPrivate(room) ? "private" : room;
    await this.#act(() => platform.says(who, text, where, target));
  }

  async press(who: string, line: string, label: string): Promise<void> {
    const on = this.#seenBy(who, line);
    if (!on.buttons.some((button) => button.label === label))
      throw new UserError("error-no-button");
    await this.#act(() => this.#platformOf(who).presses(who, on, label));
  }

  async pass(step: Step): Promise<void> {
    await this.#act(async () => {
      const now = this.#parts.clock.now();
      if (step === "morning")
        return this.#passTo((await quietUntil(now, this.#parts.options.store)) ?? now);
      return this.#passTo(later(now, STEPS[step]));
    });
  }

  async startOver(language: Language, ifUntouched = false): Promise<void> {
    await this.#act(async () => {
      if (ifUntouched && this.#touched()) return;
      await this.#fill(language);
    });
  }

  async play(language: Language, pause: number): Promise<void> {
    if (this.#starting) throw new UserError("error-demo-playing");
    this.#starting = true;
    try {
      this.stopPlaying();
      await this.#playing?.over;
      await this.#act(() => this.#fill(language, true));
      this.#perform(language, pause);
    } finally {
      this.#starting = false;
    }
  }

  #perform(language: Language, pause: number): void {
    const stop = new AbortController();
    const player = this.#player();
    const over = playDemo({
      language,
      script: this.#script,
      pause,
      signal: stop.signal,
      act: (act, line) => this.#inTurn(() => player.act(act, line)),
      tell: (step) => this.#show(step),
    }).catch((error: unknown) => {
      this.#playing = undefined;
      this.#parts.options.log.error({ error }, "demo failed");
    });
    this.#playing = { stop, over };
  }

  #show(step: DemoStep): void {
    this.#demo = step;
    if (step.state !== "playing") this.#playing = undefined;
    this.#inTurn(async () => undefined).catch((error: unknown) => {
      this.#parts.options.log.error({ error }, "status failed");
    });
  }

  stopPlaying(): void {
    this.#playing?.stop.abort();
  }

  #player(): Player {
    const { platforms, stage, clock } = this.#parts;
    return new Player({
      script: this.#script,
      platforms,
      clock,
      stage: { ...stage, passTo: (until) => this.#passTo(until) },
      record: record(this.#script, clock.now),
    });
  }

  /** One thing after the other; whoever watches is told how things stand after each. */
  #inTurn(body: () => Promise<unknown>): Promise<void> {
    const turn = this.#busy.then(async () => {
      await body();
      this.#tell({ kind: "status", status: await this.#status() });
    });
    this.#busy = turn.catch(() => undefined);
    return turn;
  }

  /** What a person at the page does: not while the demo plays. */
  async #act(body: () => Promise<unknown>): Promise<void> {
    if (this.#playing) throw new UserError("error-demo-playing");
    await this.#inTurn(async () => {
      await body();
      await this.#parts.stage.settle();
    });
  }

  async #passTo(until: Date): Promise<void> {
    await this.#parts.clock.promise(until);
    await this.#parts.stage.passTo(until);
  }

  /** Empties everything and lets the cast of this language in. Killed on the way, the next start does it again. */
  async #fill(language: Language, forDemo = false): Promise<void> {
    const { kept, platforms, options, clock } = this.#parts;
    await kept.change({ settled: false, language });
    await erase(platforms, options.store);
    const script = demoScript(language);
    const now = options.realNow();
    const { zone } = script;
    await clock.reset(forDemo ? likeThen(script.now, now, zone) : byDay(now, zone));
    this.#script = script;
    this.#demo = undefined;
    seat(script, platforms);
    await settleIn({ ...script, now: clock.now() }, platforms, options.knowledge, options.store);
    await kept.change({ settled: true });
    this.#tell({ kind: "fresh" });
  }

  #tell(change: Change): void {
    for (const hear of this.#parts.watchers) hear(change);
  }

  #platformOf(who: string): MemoryPlatform {
    for (const platform of this.#parts.platforms.values())
      if (platform.people.has(who)) return platform;
    throw new UserError("error-nobody");
  }

  /** The line of this id, if this person has it on a screen. */
  #seenBy(who: string, id: string) {
    const platform = this.#platformOf(who);
    const found = platform.lines.find((line) => lineId(platform.platform, line.id) === id);
    if (!found || !sees(who, found)) throw new UserError("error-no-line");
    return found;
  }

  #touched(): boolean {
    return [...this.#parts.platforms.values()].some(({ lines }) => lines.length > 0);
  }

  async #status(): Promise<Status> {
    const { clock, kept, platforms, options } = this.#parts;
    const { store, knowledge } = options;
    const now = clock.now();
    return {
      now: now.toISOString(),
      zone: this.#script.zone,
      quietUntil: (await quietUntil(now, store))?.toISOString(),
      language: kept.now().language,
      touched: this.#touched(),
      people: await peopleOf(this.#script, platforms, knowledge.wording, store),
      demo: this.#demo,
    };
  }
}
