import type { Memory } from "#chat";
import { ConfigError } from "../errors.ts";
import { MemoryRow } from "./entities/speech.ts";
import { type Em, type Orm, openOrm } from "./orm.ts";
import { type Work, workOf } from "./work.ts";

/** One process owns the file: the lock is the operating system's, so a killed process leaves none behind. */
const PRAGMAS = [
  "pragma busy_timeout = 250",
  "pragma locking_mode = exclusive",
  "pragma journal_mode = wal",
  "pragma synchronous = full",
  "pragma foreign_keys = on",
  "pragma secure_delete = on",
];

export interface Store {
  /** One unit of work: kept as a whole when `body` resolves, else not at all. Never open another one inside it. */
  work<T>(body: (work: Work) => Promise<T>): Promise<T>;
  memory(platform: string): Memory;
  /** Nothing that was erased stays readable in the write-ahead log. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  (/SQLITE_BUSY|database is locked/.test(error.message) || isBusy(error.cause));

async function prepare(orm: Orm): Promise<void> {
  for (const pragma of PRAGMAS) await orm.em.getConnection().execute(pragma);
  await orm.migrator.up();
}

function memoryOf(em: Em, platform: string): Memory {
  return {
    async read(key) {
      const row = await em.fork().findOne(MemoryRow, { platform, key });
      return row ? new Uint8Array(row.value) : undefined;
    },
    async write(entries) {
      await em.fork().transactional(async (tx) => {
        for (const [key, value] of Object.entries(entries)) {
          if (value === null) await tx.nativeDelete(MemoryRow, { platform, key });
          else await tx.upsert(MemoryRow, { platform, key, value: Buffer.from(value) });
        }
      });
    },
  };
}

/**
 * @param chance 0 ≤ n < 1, for ids that people read.
 * @throws ConfigError when another process has the file.
 */
export async function openStore(url: string, chance: () => number): Promise<Store> {
  const orm = await openOrm(url);
  try {
    await prepare(orm);
  } catch (error) {
    await orm.close(true);
    if (!isBusy(error)) throw error;
    throw new ConfigError([
      "DATABASE_URL: another process is using this database; stop that one first",
    ]);
  }
  return {
    work: (body) => orm.em.fork().transactional((tx) => body(workOf(tx, chance))),
    memory: (platform) => memoryOf(orm.em, platform),
    checkpoint: async () => {
      await orm.em.getConnection().execute("pragma wal_checkpoint(truncate)");
    },
    close: () => orm.close(true),
  };
}
