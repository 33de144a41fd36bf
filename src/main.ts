import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Adapter, type Bot, message } from "#chat";
import { adapters as known } from "../adapters/index.ts";
import { assemble, type Knowledge, readKnowledge } from "./assemble.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./errors.ts";
import { negotiate } from "./i18n/negotiate.ts";
import { createLog, type Log } from "./log.ts";
import { type Heartbeat, startHeartbeat } from "./notices/heartbeat.ts";
import { reindexSome } from "./notices/reindexing.ts";
import { openStatus } from "./status.ts";
import { openStore, type Store } from "./store/store.ts";

/** A bot at work. */
export interface Running {
  /** Where a browser finds it on this machine. */
  readonly url: string;
  /** No new work, what is under way ends, everything is closed. */
  stop(): Promise<void>;
}

const clock = (): Date => new Date();
const ABREAST = 8;
/** Far more than anybody types, far less than a flood. */
const LIMITS = { person: 20, room: 90 };
const SWEEP_EVERY_MS = 3_600_000;

/** Words are indexed once the bot hears: whoever speaks in that very moment waits a little longer. */
const warmUpSoon = ({ concepts }: Knowledge): void => {
  setTimeout(() => concepts.warmUp(), 50).unref();
};

function openFile(databaseUrl: string): Promise<Store> {
  const path = databaseUrl.replace(/^sqlite:/, "");
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  return openStore(databaseUrl, Math.random);
}

async function openPlayground(config: Config, store: Store): Promise<Running> {
  const { openPlayground: openPage } = await import("../adapters/playground/index.ts");
  const { openPlaygroundWorld } = await import("./playground.ts");
  const log = createLog(config.logLevel);
  const knowledge = readKnowledge();
  const world = await openPlaygroundWorld({
    knowledge,
    store,
    log,
    host: config.host,
    realNow: clock,
    chance: Math.random,
  });
  try {
    const page = await openPage({ world, port: config.port, log });
    warmUpSoon(knowledge);
    return {
      url: page.url,
      async stop() {
        await page.close();
        await world.stop();
        await store.close();
      },
    };
  } catch (cause) {
    await world.stop();
    throw new ConfigError([cause instanceof Error ? cause.message : "PORT"], { cause });
  }
}

/** The adapters of all platforms that are configured; no other's SDK is loaded. */
async function configured(
  config: Config,
  { wording }: Knowledge,
  log: Log,
): Promise<readonly Adapter[]> {
  const { telegram, discord, matrix, port } = config;
  const shared = { log, clock, chance: Math.random };
  const adapters: Adapter[] = [];
  if (telegram) {
    const { createTelegram } = await known.telegram();
    const { token, apiRoot, webhook } = telegram;
    const root = apiRoot === undefined ? {} : { apiRoot };
    adapters.push(
      createTelegram({
        token,
        ...shared,
        ...root,
        ...(webhook && { webhook: { ...webhook, port } }),
      }),
    );
  }
  if (discord) {
    const { createDiscord } = await known.discord();
    const root = discord.apiRoot === undefined ? {} : { apiRoot: discord.apiRoot };
    const say = (key: string, locale: string | undefined): string =>
      wording.speak(negotiate([locale], wording.locales), { prefix: "/", accents: true })(key);
    const words = {
      apology: (locale: string | undefined) => message([say("apology", locale)]),
      replyHint: (locale: string | undefined) => say("reply-hint", locale),
    };
    adapters.push(createDiscord({ token: discord.token, words, ...shared, ...root }));
  }
  if (matrix) {
    const { createMatrix } = await known.matrix();
    adapters.push(createMatrix({ homeserver: matrix.homeserver, ...matrix.as, ...shared }));
  }
  return adapters;
}

/**
 * Starts every platform, and resolves with the first that hears. One that is down or refuses its settings does not hurt
 * the others: it is told, and the rest goes on.
 *
 * @throws ConfigError when all refuse.
 */
async function begin(
  adapters: readonly Adapter[],
  bot: Bot,
  store: Store,
  log: Log,
): Promise<void> {
  const starting = adapters.map(async (adapter) => {
    const { platform } = adapter;
    try {
      await adapter.start(bot, store.memory(platform));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : "it does not start";
      log.error({ platform, why }, "platform not started");
      throw new ConfigError([`${platform}: ${why}`], { cause });
    }
  });
  try {
    await Promise.any(starting);
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    throw new ConfigError(error.errors.map((one) => (one instanceof Error ? one.message : "")));
  }
}

async function openPlatforms(config: Config, store: Store): Promise<Running> {
  const log = createLog(config.logLevel);
  const knowledge = readKnowledge();
  const adapters = await configured(config, knowledge, log);
  let heartbeat: Heartbeat | undefined;
  const { bot, delivery } = assemble({
    ...knowledge,
    store,
    adapters,
    clock,
    chance: Math.random,
    host: config.host,
    zone: config.zone,
    log,
    nudge: () => heartbeat?.nudge(),
    abreast: ABREAST,
    limits: LIMITS,
  });
  await delivery.recover(clock());
  let swept = 0;
  heartbeat = startHeartbeat(async () => {
    await delivery.deliverDue(clock());
    if (await reindexSome({ ...knowledge, store, log })) heartbeat?.nudge();
    if (clock().getTime() - swept < SWEEP_EVERY_MS) return;
    swept = clock().getTime();
    await delivery.sweep(clock());
  }, log);
  const { webhook } = config.telegram ?? {};
  let status: Awaited<ReturnType<typeof openStatus>> | undefined;
  const stop = async (): Promise<void> => {
    await status?.close();
    for (const adapter of adapters) await adapter.stop();
    await heartbeat?.stop();
    await store.close();
  };
  try {
    await begin(adapters, bot, store, log);
    status = webhook ? undefined : await openStatus(config.port, adapters);
  } catch (error) {
    await stop();
    throw error;
  }
  heartbeat.nudge();
  warmUpSoon(knowledge);
  return { url: status?.url ?? webhook?.url ?? "", stop };
}

/** Made-up neighbours must not be written to on real platforms. */
async function checkNoPlayground(store: Store): Promise<void> {
  if (await store.memory("playground").read("world")) {
    throw new ConfigError([
      "DATABASE_URL: this file holds the playground's made-up neighbours; name another",
    ]);
  }
}

/** Opens everything that is configured; without any platform, the playground. @throws ConfigError */
export async function run(config: Config): Promise<Running> {
  const store = await openFile(config.databaseUrl);
  try {
    const real = config.telegram ?? config.discord ?? config.matrix;
    if (!real) return await openPlayground(config, store);
    await checkNoPlayground(store);
    return await openPlatforms(config, store);
  } catch (error) {
    await store.close();
    throw error;
  }
}
