import type { Adapter, Answer, Incoming } from "#chat";
import { type ScriptedBot, scriptedBot } from "../../kit/conformance/stage.ts";
import { openLog, openMemory } from "../../kit/rig.ts";
import { openTelegramServer, quickTelegram, type TelegramServer } from "../../kit/rigs/telegram.ts";

export type Play = (incoming: Incoming) => readonly Answer[] | Promise<readonly Answer[]>;

export const SILENCE: Play = () => [];

/** Telegram with a group of Ana, who administers it, and Luis, and a bot that does what the test says. */
export interface Scene {
  readonly telegram: TelegramServer;
  readonly ana: number;
  readonly luis: number;
  readonly group: number;
  readonly log: ReturnType<typeof openLog>;
  now: number;
  adapter: Adapter;
  bot: ScriptedBot;
  play: Play;
  start(): Promise<void>;
  /** What it heard, in words. */
  lines(): readonly string[];
  logged(words: string): boolean;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const telegram = await openTelegramServer();
  const log = openLog();
  const ana = telegram.addPerson({ name: "Ana", language: "fr" });
  const luis = telegram.addPerson({ name: "Luis", language: "en" });
  const members = [ana, luis];
  const title = "Rue des Lilas";
  const group = telegram.addGroup({ title, members, administrator: ana, topics: [3, 4] });
  const scene: Scene = {
    telegram,
    ana,
    luis,
    group,
    log,
    now: Date.parse("2026-03-02T09:00:00Z"),
    adapter: quickTelegram(telegram, { log, clock: () => new Date(scene.now) }),
    bot: scriptedBot(() => scene.play),
    play: SILENCE,
    start: () => scene.adapter.start(scene.bot, openMemory()),
    lines: () =>
      scene.bot.heard.map((one) =>
        one.kind === "said" && "text" in one.said ? one.said.text : one.kind,
      ),
    logged: (words) => log.lines.some((line) => line.includes(words)),
    async close() {
      await scene.adapter.stop();
      await telegram.close();
    },
  };
  return scene;
}
