import { createRequire, Module } from "node:module";
import { wasmBinding } from "./binding.ts";

export type Sdk = typeof import("matrix-bot-sdk");

/** What encrypts: the SDK's own library, its WebAssembly build, or nothing. */
export type Crypto = "native" | "wasm" | "none";

export interface Loaded {
  readonly sdk: Sdk;
  readonly crypto: Crypto;
}

const LIBRARY = "@matrix-org/matrix-sdk-crypto-nodejs";

let loaded: Loaded | undefined;

const silent = (): void => undefined;

function unusable(): never {
  throw new Error("encryption is not available here");
}

/** Can be loaded and taken apart, and throws as soon as it is used. */
const standIn = (): object =>
  new Proxy({}, { get: (_, name) => (typeof name === "symbol" ? undefined : unusable) });

function fill(require: NodeJS.Require, file: string, exports: unknown): void {
  const filled = new Module(file);
  filled.filename = file;
  filled.loaded = true;
  filled.exports = exports;
  require.cache[file] = filled;
}

/**
 * The SDK requires its crypto library as it loads, and that library is a binary which an install script fetches, or does
 * not. Where it is missing, its place is filled first.
 *
 * @param never the library that may not be used, since another one has the keys of this device.
 */
export function loadSdk(never?: "native"): Loaded {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const file = createRequire(require.resolve("matrix-bot-sdk")).resolve(LIBRARY);
  let crypto: Crypto = "native";
  try {
    if (never === "native") throw new Error("not wanted");
    require(file);
  } catch {
    try {
      fill(require, file, wasmBinding());
      crypto = "wasm";
    } catch {
      fill(require, file, standIn());
      crypto = "none";
    }
  }
  // An old library of the SDK's, which nothing here calls, warns of itself as it loads.
  const { noDeprecation } = process;
  process.noDeprecation = true;
  const sdk: Sdk = require("matrix-bot-sdk");
  process.noDeprecation = noDeprecation ?? false;
  // Its lines hold ids of people and rooms.
  sdk.LogService.setLogger({
    info: silent,
    warn: silent,
    error: silent,
    debug: silent,
    trace: silent,
  });
  loaded = { sdk, crypto };
  return loaded;
}
