import type { Adapter, Answer, Incoming, MenuEntry } from "#chat";
import type { DiscordOptions } from "../../../adapters/discord/index.ts";
import { type ScriptedBot, scriptedBot } from "../../kit/conformance/stage.ts";
import { openLog, openMemory } from "../../kit/rig.ts";
import { type DiscordServer, openDiscordServer, quickDiscord } from "../../kit/rigs/discord.ts";

type Play = (incoming: Incoming) => readonly Answer[] | Promise<readonly Answer[]>;

const SILENCE: Play = () => [];

const worded = (name: string, question: string) => ({
  name,
  summary: `The summary of ${name}`,
  params: { what: question, post: "Which one?" },
});

export const entry = (name: string, more: Partial<MenuEntry> = {}): MenuEntry => ({
  name,
  where: "anywhere",
  stewardsOnly: false,
  discreet: false,
  onMessage: false,
  params: [],
  text: { en: worded(name, "What do you need?"), fr: worded(name, "De quoi avez-vous besoin ?") },
  ...more,
});

const what = { name: "what", kind: "text", required: true, long: true } as const;

const MENU: readonly MenuEntry[] = [
  entry("need", { params: [what] }),
  entry("close", {
    discreet: true,
    params: [{ ...what, name: "post", kind: "post", long: false }],
  }),
  entry("mydata", { discreet: true }),
  entry("report", { discreet: true, onMessage: true }),
];

/** Discord with a community of Ana, who owns it, and Luis, and a bot that does what the test says. */
export interface Scene {
  readonly discord: DiscordServer;
  readonly ana: string;
  readonly luis: string;
  readonly guild: string;
  readonly channel: string;
  readonly log: ReturnType<typeof openLog>;
  readonly memory: ReturnType<typeof openMemory>;
  now: number;
  adapter: Adapter;
  bot: ScriptedBot;
  play: Play;
  /** The time for an answer is over: Discord has to be told that it takes longer. */
  patienceEnds(): void;
  start(): Promise<void>;
  /** The process died; another one begins. */
  restart(): Promise<void>;
  /** What the bot said there, as this person sees it. */
  texts(person: string, channel?: string): readonly string[];
  /** What it heard, in words. */
  lines(): readonly string[];
  logged(words: string): boolean;
  close(): Promise<void>;
}

export async function openScene(more: Partial<DiscordOptions> = {}): Promise<Scene> {
  const discord = await openDiscordServer();
  const [log, memory] = [openLog(), openMemory()];
  const ana = discord.addPerson({ name: "Ana Diaz", locale: "fr", username: "ana_diaz" });
  const luis = discord.addPerson({ name: "Luis", locale: "en-GB", username: "luis" });
  const { guild, channel } = discord.addGuild({ name: "Lilas", members: [ana, luis], owner: ana });
  const patient = new Set<() => void>();
  const patience = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      patient.add(resolve);
      signal.addEventListener("abort", () => resolve());
    });
  const open = (): Adapter =>
    quickDiscord(discord, { log, clock: () => new Date(scene.now), timing: { patience }, ...more });
  const begin = (): ScriptedBot => ({ ...scriptedBot(() => (one) => scene.play(one)), menu: MENU });
  const scene: Scene = {
    discord,
    ana,
    luis,
    guild,
    channel,
    log,
    memory,
    now: Date.parse("2026-03-02T09:00:00Z"),
    adapter: open(),
    bot: begin(),
    play: SILENCE,
    patienceEnds() {
      for (const resolve of patient) resolve();
      patient.clear();
    },
    start: () => scene.adapter.start(scene.bot, memory),
    async restart() {
      discord.sockets.orphan();
      scene.adapter = open();
      scene.bot = begin();
      await scene.start();
    },
    texts: (person, where = channel) =>
      discord
        .screen(person, where)
        .filter(({ by }) => by === "bot")
        .map(({ text }) => text),
    lines: () =>
      scene.bot.heard.map((one) => {
        if (one.kind === "pressed") return one.says;
        if (one.kind !== "said") return one.kind;
        if ("text" in one.said) return one.said.text;
        return [`/${one.said.command}`, ...Object.values(one.said.args)].join(" ");
      }),
    logged: (words) => log.lines.some((line) => line.includes(words)),
    async close() {
      await scene.adapter.stop();
      await discord.close();
    },
  };
  return scene;
}
