import type {
  Answer,
  Bot,
  DeliveryError,
  Incoming,
  Memory,
  MenuEntry,
  Message,
  Said,
  Sent,
} from "#chat";
import { openMemory, type Person, type Place, type Rig, type Seen } from "../rig.ts";

type Play = (incoming: Incoming) => readonly Answer[] | Promise<readonly Answer[]>;

/** A bot that does what the test says, and keeps what it heard. */
export interface ScriptedBot extends Bot {
  readonly heard: readonly Incoming[];
  /** Where each answer stands, or why it does not. */
  readonly outcomes: readonly (Sent | DeliveryError)[];
}

export interface Stage {
  readonly rig: Rig;
  readonly bot: ScriptedBot;
  readonly memory: Memory;
  /** What the bot answers from now on. */
  readonly answers: (play: Play) => void;
  /** As people type it there: `/need` is `!need` on Matrix. */
  readonly typed: (text: string) => string;
  /** Types it and waits until all is settled. */
  readonly says: (person: Person, text: string, where: Place) => Promise<void>;
  /** All that arrived of this kind. */
  readonly heard: <K extends Incoming["kind"]>(kind: K) => readonly (Incoming & { kind: K })[];
  /** What the bot last said there. */
  readonly last: (person: Person, where: Place) => Seen | undefined;
}

/** One question to a platform. */
type Check = (stage: Stage) => Promise<void>;
export type Chapter = Readonly<Record<string, Check>>;

const entry = (name: string, french: string, more: Partial<MenuEntry> = {}): MenuEntry => ({
  name,
  where: "anywhere",
  stewardsOnly: false,
  discreet: false,
  onMessage: false,
  params: [],
  text: {
    en: { name, summary: `The summary of ${name}`, params: {} },
    fr: { name: french, summary: `Le résumé de ${french}`, params: {} },
  },
  ...more,
});

const menu: readonly MenuEntry[] = [
  entry("need", "besoin"),
  entry("mydata", "mesdonnées"),
  entry("forget", "oublier", { where: "private" }),
  entry("settings", "réglages", { where: "room", stewardsOnly: true }),
];

export function scriptedBot(play: () => Play): ScriptedBot {
  const heard: Incoming[] = [];
  const outcomes: (Sent | DeliveryError)[] = [];
  return {
    menu,
    heard,
    outcomes,
    async handle(incoming) {
      if (incoming.kind === "said" && !incoming.toBot) return [];
      const answers = await play()(incoming);
      heard.push(incoming);
      return answers;
    },
    answered: async (_incoming, given) => void outcomes.push(...given),
    suggest: async () => [],
  };
}

const SILENCE: Play = () => [];

export async function openStage(openRig: () => Promise<Rig>): Promise<Stage> {
  const rig = await openRig();
  const memory = openMemory();
  let play = SILENCE;
  const typed = (text: string): string => text.replace(/^\//, rig.adapter.abilities.prefix);
  const bot = scriptedBot(() => play);
  await rig.adapter.start(bot, memory);
  return {
    rig,
    bot,
    memory,
    answers: (next) => void (play = next),
    typed,
    async says(person, text, where) {
      await rig.says(person, typed(text), where);
      await rig.settled();
    },
    heard: (kind) =>
      bot.heard.filter((one): one is Incoming & { kind: typeof kind } => one.kind === kind),
    last: (person, where) => rig.screen(person, where).findLast(({ by }) => by === "bot"),
  };
}

/** What was said, whether the platform takes commands apart or not, and whatever sign they begin with. */
export const line = (said: Said): string =>
  "text" in said
    ? said.text.replace(/^!/, "/")
    : [`/${said.command}`, ...Object.values(said.args)].join(" ");

export const here = (message: Message): readonly Answer[] => [{ where: "here", message }];
