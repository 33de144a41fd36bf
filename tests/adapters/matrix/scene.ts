import type { Adapter, Answer, Incoming, Memory } from "#chat";
import { type ScriptedBot, scriptedBot } from "../../kit/conformance/stage.ts";
import { openLog, openMemory } from "../../kit/rig.ts";
import {
  type MatrixServer,
  openMatrixServer,
  quickMatrix,
  type QuickOptions,
} from "../../kit/rigs/matrix.ts";

export type Play = (incoming: Incoming) => readonly Answer[] | Promise<readonly Answer[]>;

const SILENCE: Play = () => [];

/** A homeserver with a room of Ana, who looks after it, and Luis, and a bot that does what the test says. */
export interface Scene {
  readonly matrix: MatrixServer;
  readonly ana: string;
  readonly luis: string;
  readonly room: string;
  readonly log: ReturnType<typeof openLog>;
  readonly memory: Memory;
  now: number;
  adapter: Adapter;
  bot: ScriptedBot;
  play: Play;
  start(): Promise<void>;
  /** The process ends, and another one begins. */
  restart(more?: QuickOptions): Promise<void>;
  /** What it heard, in words. */
  lines(): readonly string[];
  kinds(): readonly string[];
  logged(words: string): boolean;
  close(): Promise<void>;
}

const linesOf = (heard: readonly Incoming[]): readonly string[] =>
  heard.map((one) => (one.kind === "said" && "text" in one.said ? one.said.text : one.kind));

export async function openScene(more: QuickOptions = {}): Promise<Scene> {
  const matrix = await openMatrixServer();
  const log = openLog();
  const ana = matrix.addPerson("Ana Diaz", "ana_diaz");
  const luis = matrix.addPerson("Luis");
  const room = matrix.addRoom("Rue des Lilas", [ana, luis]);
  const open = (again: QuickOptions = {}): Adapter =>
    quickMatrix(matrix, { log, clock: () => new Date(scene.now), ...more, ...again });
  const scene: Scene = {
    matrix,
    ana,
    luis,
    room,
    log,
    memory: openMemory(),
    now: Date.parse("2026-03-02T09:00:00Z"),
    adapter: undefined as never,
    bot: scriptedBot(() => scene.play),
    play: SILENCE,
    start: () => scene.adapter.start(scene.bot, scene.memory),
    async restart(again) {
      await scene.adapter.stop();
      scene.adapter = open(again);
      await scene.start();
    },
    lines: () => linesOf(scene.bot.heard),
    kinds: () => scene.bot.heard.map(({ kind }) => kind),
    logged: (words) => log.lines.some((line) => line.includes(words)),
    async close() {
      await scene.adapter.stop();
      await matrix.close();
    },
  };
  scene.adapter = open();
  return scene;
}

/** Runs other things until this is so. */
export async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((resolve) => setImmediate(resolve));
}
