import { randomUUID } from "node:crypto";
import type { Adapter, Bot } from "#chat";
import type { Embedder } from "./aid/matching/embedder.ts";
import { fingerprintOf, type Keeping, loadConceptsFrom } from "./aid/matching/load.ts";
import type { Concepts } from "./aid/matching/concepts.ts";
import { createBot } from "./bot.ts";
import type { Host } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { namesOf } from "./commands/reader.ts";
import { loadWording, type Wording } from "./i18n/fluent.ts";
import type { Log } from "./log.ts";
import { createDelivery, type Delivery } from "./notices/deliver.ts";
import type { Store } from "./store/store.ts";
import type { Limits } from "./turns/pace.ts";

/** What the program knows before it meets anybody: its words, and what words mean. Read once. */
export interface Knowledge {
  readonly wording: Wording;
  readonly concepts: Concepts & { readonly warmUp: () => void };
  /** Of the list of concepts: posts read by another one are read anew. */
  readonly fingerprint: string;
}

const CONCEPTS = new URL("../config/concepts/", import.meta.url);

interface Means {
  readonly keeping?: Keeping | undefined;
  readonly embedder?: Embedder | undefined;
}

export const readKnowledge = (means: Means = {}): Knowledge => ({
  wording: loadWording(new URL("../config/locales/", import.meta.url)),
  concepts: loadConceptsFrom(CONCEPTS, means),
  fingerprint: fingerprintOf(CONCEPTS),
});

export interface Parts extends Knowledge {
  readonly store: Store;
  readonly adapters: readonly Adapter[];
  readonly clock: () => Date;
  /** 0 ≤ n < 1. */
  readonly chance: () => number;
  readonly host: Host;
  readonly zone: string;
  readonly log: Log;
  readonly nudge: () => void;
  readonly limits?: Limits;
  /** Notices on their way at a time. */
  readonly abreast: number;
}

/** The whole bot, wired: the same for production, playground, transcripts and tests. */
export function assemble(parts: Parts): { bot: Bot; delivery: Delivery } {
  const abilities = Object.fromEntries(
    parts.adapters.map(({ platform, abilities }) => [platform, abilities]),
  );
  const names = namesOf(commands, parts.wording);
  const bot = createBot({ ...parts, commands, names, abilities });
  const adapters = new Map(parts.adapters.map((adapter) => [adapter.platform, adapter]));
  return { bot, delivery: createDelivery({ ...parts, abilities, adapters, owner: randomUUID() }) };
}
