import { fileURLToPath } from "node:url";
import { FlushMode } from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import { type AbstractSqlDriver, MikroORM, type SqlEntityManager } from "@mikro-orm/sql";
import { SqliteDriver } from "@mikro-orm/sqlite";
import { entities } from "./entities.ts";

export type Em = SqlEntityManager;
export type Orm = MikroORM<AbstractSqlDriver, SqlEntityManager>;

/** For rows that are only looked at: each flush compares every row it knows, so it had better not know these. */
export const READ_ONLY = { disableIdentityMap: true } as const;

/** Places for values in a statement. */
export const slots = (values: readonly unknown[]): string => values.map(() => "?").join(", ");

/** `sqlite:path` or `sqlite::memory:`. */
export const openOrm = (url: string): Promise<Orm> =>
  MikroORM.init<AbstractSqlDriver, SqlEntityManager>({
    driver: SqliteDriver,
    dbName: url.replace(/^sqlite:/, ""),
    entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    ensureDatabase: false,
    // Every change is flushed where it is made: no query has to look for changes first.
    flushMode: FlushMode.COMMIT,
    migrations: {
      path: fileURLToPath(new URL("./sqlite", import.meta.url)),
      glob: "!(*.d).{ts,js}",
      emit: "ts",
      snapshotName: "snapshot",
      snapshotOnMigrate: false,
      silent: true,
    },
  });
