import type { Adapter, Bot } from "#chat";
import { ConfigError } from "./errors.ts";
import type { Log } from "./log.ts";
import type { Store } from "./store/store.ts";

/**
 * Starts every platform, and resolves with the first that hears. One that is down or refuses its settings does not hurt
 * the others: it is told, and the rest goes on.
 *
 * @throws ConfigError when all refuse.
 */
export async function begin(
  adapters: readonly Adapter[],
  bot: Bot,
  store: Store,
  log: Log,
  refusals: Map<string, string>,
): Promise<void> {
  const starting = adapters.map(async (adapter) => {
    const { platform } = adapter;
    try {
      await adapter.start(bot, store.memory(platform));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : "it does not start";
      refusals.set(platform, why);
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
