import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Embedder, openEmbedder } from "./aid/matching/embedder.ts";
import type { Keeping } from "./aid/matching/load.ts";
import { type Knowledge, readKnowledge } from "./assemble.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./errors.ts";
import { createLog } from "./log.ts";

/** The host's own model of meaning, if one is set. @throws ConfigError that says what is missing. */
async function embedderOf({ embedder }: Config): Promise<Embedder | undefined> {
  try {
    return embedder === undefined ? undefined : await openEmbedder(embedder);
  } catch (cause) {
    throw new ConfigError([`EMBEDDER: ${cause instanceof Error ? cause.message : ""}`], { cause });
  }
}

/** Good files of concepts are kept beside the database, so that a slip in one of them stops nobody. */
function keepingOf({ databaseUrl, logLevel }: Config): Keeping | undefined {
  const path = databaseUrl.replace(/^sqlite:/, "");
  if (path === ":memory:") return undefined;
  const folder = pathToFileURL(`${join(dirname(path), "concepts")}/`);
  const log = createLog(logLevel);
  return { folder, tell: (problem) => log.error({ problem }, "a file of concepts has a mistake") };
}

/** What the bot of this host knows. @throws ConfigError, or Error with the file and line of a mistake in it. */
export const knowledgeFor = async (config: Config): Promise<Knowledge> =>
  readKnowledge({ keeping: keepingOf(config), embedder: await embedderOf(config) });
