import { fileURLToPath } from "node:url";
import { Migrator } from "@mikro-orm/migrations";
import { type AbstractSqlDriver, MikroORM, type SqlEntityManager } from "@mikro-orm/sql";
import { SqliteDriver } from "@mikro-orm/sqlite";
import { entities } from "./entities.ts";

export type Em = SqlEntityManager;
export type Orm = MikroORM<AbstractSqlDriver, SqlEntityManager>;

/** `sqlite:path` or `sqlite::memory:`. */
export const openOrm = (url: string): Promise<Orm> =>
  MikroORM.init<AbstractSqlDriver, SqlEntityManager>({
    driver: SqliteDriver,
    dbName: url.replace(/^sqlite:/, ""),
    entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    ensureDatabase: false,
    migrations: {
      path: fileURLToPath(new URL("./sqlite", import.meta.url)),
      glob: "!(*.d).{ts,js}",
      emit: "ts",
      snapshotName: "snapshot",
      snapshotOnMigrate: false,
      silent: true,
    },
  });
