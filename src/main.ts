import { randomInt } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Adapter, message } from "#chat";
import { adapters as known } from "../adapters/index.ts";
import { assemble, type Knowledge } from "./assemble.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./errors.ts";
import { readFeed } from "./feeds/feed.ts";
import { openFeeds } from "./feeds/server.ts";
import { negotiate } from "./i18n/negotiate.ts";
import { knowledgeFor } from "./knowledge.ts";
import { createLog, type Log } from "./log.ts";
import { type Heartbeat, startHeartbeat } from "./notices/heartbeat.ts";
import { reindexSome } from "./notices/reindexing.ts";
import { begin } from "./starting.ts";
import { openStatus, reportOf } from "./status.ts";
import { openStore, type Store } from "./store/store.ts";

/** A bot at work. */
export interface Running {
  /** Where a browser finds it on this machine. */
  readonly url: string;
  /** No new work, what is under way ends, everything is closed. */
  stop(): Promise<void>;
}

const clock = (): Date => new Date();
/** Codes and secret addresses are made of it: nobody may foresee it. */
const unforeseen = (): number => randomInt(2 ** 47) / 2 ** 47;
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
  return openStore(databaseUrl, unforeseen);
}

/** Where calendar programs read, once the bot has an address of its own. */
async function openCalendars(config: Config, store: Store, { wording }: Knowledge) {
  if (config.host.address === undefined) return undefined;
  const log = createLog(config.logLevel);
  const read = readFeed(store, wording);
  const feeds = await openFeeds({ read, port: config.calendarPort, log });
  log.info({ url: feeds.url }, "calendars served");
  return feeds;
}

async function openPlayground(
  config: Config,
  store: Store,
  knowledge: Knowledge,
): Promise<Running> {
  const { openPlayground: openPage } = await import("../adapters/playground/index.ts");
  const { openPlaygroundWorld } = await import("./playground.ts");
  const log = createLog(config.logLevel);
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

async function openPlatforms(config: Config, store: Store, knowledge: Knowledge): Promise<Running> {
  const log = createLog(config.logLevel);
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
  const stopping = new AbortController();
  heartbeat = startHeartbeat(
    {
      async beat() {
        while (!stopping.signal.aborted && (await delivery.deliverSome(clock())));
        if (await reindexSome({ ...knowledge, store, log })) heartbeat?.nudge();
        if (clock().getTime() - swept >= SWEEP_EVERY_MS) {
          swept = clock().getTime();
          await delivery.sweep(clock());
        }
        const now = clock();
        const next = await delivery.nextDue(now);
        return next && next.getTime() - now.getTime();
      },
      renew: () => delivery.renew(clock()),
    },
    log,
  );
  const { webhook } = config.telegram ?? {};
  let status: Awaited<ReturnType<typeof openStatus>> | undefined;
  const stop = async (): Promise<void> => {
    stopping.abort();
    await status?.close();
    for (const adapter of adapters) await adapter.stop();
    await heartbeat?.stop();
    await store.close();
  };
  const refusals = new Map<string, string>();
  try {
    // First, so that it can be read there that no platform is reached.
    status = webhook ? undefined : await openStatus(config.port, reportOf(adapters, refusals));
    await begin(adapters, bot, store, log, refusals);
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
  let calendars: Awaited<ReturnType<typeof openCalendars>>;
  try {
    const real = config.telegram ?? config.discord ?? config.matrix;
    if (real) await checkNoPlayground(store);
    const knowledge = await knowledgeFor(config);
    calendars = await openCalendars(config, store, knowledge);
    const open = real ? openPlatforms : openPlayground;
    const running = await open(config, store, knowledge);
    return {
      ...running,
      async stop() {
        await calendars?.close();
        await running.stop();
      },
    };
  } catch (error) {
    await calendars?.close();
    await store.close();
    throw error;
  }
}
