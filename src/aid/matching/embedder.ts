import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Model } from "./likelihood.ts";

/** Texts → vectors of one length, near each other where the texts mean alike. */
export type Embed = (texts: readonly string[]) => readonly Float32Array[];

/** A model of meaning that the host provides: none comes with the bot, and none is ever fetched. */
export interface Embedder {
  readonly embed: Embed;
  /** Weights that were fitted with it (`npm run fit:matching -- FOLDER`); without them it changes nothing. */
  readonly model: Model | undefined;
}

const PROGRAM = "embed.js";
const WEIGHTS = "weights.json";

const numbersIn = (value: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(typeof value === "object" && value !== null ? value : {}).filter(
      (entry): entry is [string, number] => Number.isFinite(entry[1]),
    ),
  );

function readModel(source: string): Model {
  const read: unknown = JSON.parse(source);
  const { bias, notify, list } = numbersIn(read);
  const weights =
    typeof read === "object" && read !== null && "weights" in read ? read.weights : undefined;
  if (bias === undefined || notify === undefined || list === undefined || weights === undefined) {
    throw new Error(`${WEIGHTS} needs bias, notify, list and weights`);
  }
  const trust = typeof read === "object" && read !== null && "trust" in read ? read.trust : {};
  return { bias, notify, list, weights: numbersIn(weights), trust: numbersIn(trust) };
}

const isEmbed = (value: unknown): value is Embed => typeof value === "function";

/**
 * Loads `embed.js` of a folder, a module that exports `embed(texts)`, and the weights beside it.
 *
 * @throws Error that says what is missing.
 */
export async function openEmbedder(folder: string): Promise<Embedder> {
  const home = pathToFileURL(folder.endsWith("/") ? folder : `${folder}/`);
  const program = new URL(PROGRAM, home);
  if (!existsSync(program)) throw new Error(`${PROGRAM} is not in the folder of the embedder`);
  const { embed }: { embed?: unknown } = await import(program.href);
  if (!isEmbed(embed)) throw new Error(`${PROGRAM} must export a function called embed`);
  const weights = new URL(WEIGHTS, home);
  if (!existsSync(weights)) return { embed, model: undefined };
  return { embed, model: readModel(readFileSync(weights, "utf8")) };
}

/** How alike two vectors are, from 0 to 1; what points apart is as unlike as can be. */
export function likeness(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (!one || !other || one.length !== other.length) return 0;
  let [dot, left, right] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    const across = other[at] ?? 0;
    dot += value * across;
    left += value * value;
    right += across * across;
  }
  const cosine = dot / Math.sqrt(left * right);
  return Number.isFinite(cosine) ? Math.max(0, Math.min(1, cosine)) : 0;
}
