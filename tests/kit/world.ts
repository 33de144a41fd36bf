import { abilities, type Answer, type Incoming, type Message, plain } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { readKnowledge } from "../../src/assemble.ts";
import { createLog } from "../../src/log.ts";
import { seeded } from "../../src/seeded.ts";
import { handClock, openStage, type Stage } from "../../src/stage.ts";
import { openStore, type Store } from "../../src/store/store.ts";

const knowledge = readKnowledge();
const ABILITIES = { ...abilities };
const make = (platform: keyof typeof ABILITIES): MemoryPlatform =>
  new MemoryPlatform({ platform, abilities: ABILITIES[platform] });
const UNITS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

export interface World {
  readonly store: Store;
  readonly stage: Stage;
  readonly telegram: MemoryPlatform;
  readonly discord: MemoryPlatform;
  readonly matrix: MemoryPlatform;
  now(): Date;
  /** A person of a platform who administers its rooms or not; the private chat is open. */
  person(
    platform: MemoryPlatform,
    name: string,
    more?: { manages?: boolean; opened?: boolean },
  ): void;
  /** "3 days", "1 hour": each due row at its own instant. */
  pass(time: string): Promise<void>;
  /** What this person sees, newest last, as plain text. */
  sees(platform: MemoryPlatform, name: string): readonly string[];
  close(): Promise<void>;
}

/** A whole bot on a fresh database, with a clock moved by hand. */
export async function openWorld(
  options: { now?: string; url?: string; seed?: number } = {},
): Promise<World> {
  const clock = handClock(new Date(options.now ?? "2026-03-02T09:00:00Z"));
  const chance = seeded(options.seed ?? 1);
  const store = await openStore(options.url ?? "sqlite::memory:", chance);
  const [telegram, discord, matrix] = [make("telegram"), make("discord"), make("matrix")];
  const stage = await openStage({
    ...knowledge,
    store,
    platforms: [telegram, discord, matrix],
    clock,
    chance,
    host: { name: undefined, funding: undefined },
    zone: "Europe/Paris",
    log: createLog("silent"),
  });
  return {
    store,
    stage,
    telegram,
    discord,
    matrix,
    now: clock.now,
    person(platform, name, { manages = false, opened = true } = {}) {
      const account = { platform: platform.platform, id: name, name, handle: name, locale: "en" };
      platform.people.set(name, { account, opened, manages, refuses: false });
      platform.rooms.set("room", "Elm Street");
    },
    async pass(time) {
      const [, count = "", unit = ""] = /^(\d+) (minute|hour|day)s?$/.exec(time) ?? [];
      await stage.passTo(
        new Date(clock.now().getTime() + Number(count) * (UNITS[unit] ?? Number.NaN)),
      );
    },
    sees: (platform, name) =>
      platform
        .screen(name)
        .map(({ text, buttons }) => [text, ...buttons.map(({ label }) => `[${label}]`)].join("\n")),
    async close() {
      await stage.stop();
      await store.close();
    },
  };
}

/** One line said in the room "room" of Telegram, as the bot hears it. */
export const saying = (id: string, person: string, text: string): Incoming => ({
  kind: "said",
  id,
  room: { platform: "telegram", id: "room", private: false, title: "Elm Street" },
  from: { platform: "telegram", id: person, name: person, locale: "en" },
  said: { text },
  toBot: true,
  message: { room: { platform: "telegram", id: "room", private: false }, ids: [id] },
});

export const texts = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ message }: { message: Message }) => plain(message));
