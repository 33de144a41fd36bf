import { createRequire } from "node:module";
import { deserialize, serialize } from "node:v8";

/** Of IndexedDB, what is used here: Node has no types for it. */
interface Asked<T> {
  readonly result: T;
  readonly error: Error | null;
  addEventListener(type: "success" | "error" | "upgradeneeded", listener: () => void): void;
}

interface ObjectStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexNames: Iterable<string>;
  index(name: string): Index;
  createIndex(name: string, path: Index["keyPath"], how: Omit<Index, "name" | "keyPath">): void;
  getAll(): Asked<readonly unknown[]>;
  getAllKeys(): Asked<readonly unknown[]>;
  put(value: unknown, key?: unknown): void;
}

interface Database {
  readonly objectStoreNames: Iterable<string>;
  transaction(names: readonly string[]): { objectStore(name: string): ObjectStore };
  createObjectStore(
    name: string,
    how: { keyPath: string | string[] | null; autoIncrement: boolean },
  ): ObjectStore;
  close(): void;
}

interface Databases {
  databases(): Promise<readonly { readonly name: string; readonly version: number }[]>;
  open(name: string, version: number): Asked<Database>;
  deleteDatabase(name: string): void;
}

function databases(): Databases {
  const { indexedDB } = createRequire(import.meta.url)("fake-indexeddb");
  return indexedDB;
}

interface Index {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

interface Shelf {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly Index[];
  readonly keys: readonly unknown[];
  readonly values: readonly unknown[];
}

interface Box {
  /** What follows the store's own name. */
  readonly suffix: string;
  readonly version: number;
  readonly shelves: readonly Shelf[];
}

const done = <T>(request: Asked<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
  });

async function shelfOf(store: ObjectStore): Promise<Shelf> {
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  const indexes = [...store.indexNames].map((name): Index => {
    const { keyPath, unique, multiEntry } = store.index(name);
    return { name, keyPath, unique, multiEntry };
  });
  const { name, keyPath, autoIncrement } = store;
  return { name, keyPath, autoIncrement, indexes, keys, values };
}

async function boxOf(name: string, suffix: string, version: number): Promise<Box> {
  const database = await done(databases().open(name, version));
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return { suffix, version, shelves: [] };
    // One transaction, so that what is read together was written together.
    const transaction = database.transaction(names);
    const shelves = await Promise.all(names.map((one) => shelfOf(transaction.objectStore(one))));
    return { suffix, version, shelves };
  } finally {
    database.close();
  }
}

async function ours(store: string) {
  return (await databases().databases()).filter(({ name }) => name.startsWith(`${store}::`));
}

/** All databases of a store, as bytes: the crypto library names them `store` and `::` and what they hold. */
export async function pack(store: string): Promise<Uint8Array> {
  const boxes: Box[] = [];
  for (const { name, version } of await ours(store)) {
    boxes.push(await boxOf(name, name.slice(store.length), version));
  }
  return serialize(boxes);
}

function furnish(database: Database, shelves: readonly Shelf[]): void {
  for (const { name, keyPath, autoIncrement, indexes, keys, values } of shelves) {
    const store = database.createObjectStore(name, { keyPath, autoIncrement });
    for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
      store.createIndex(index, path, { unique, multiEntry });
    }
    for (const [at, value] of values.entries()) {
      if (keyPath === null) store.put(value, keys[at]);
      else store.put(value);
    }
  }
}

/** The same databases under another name. */
export async function unpack(bytes: Uint8Array, store: string): Promise<void> {
  const boxes: readonly Box[] = deserialize(bytes);
  for (const { suffix, version, shelves } of boxes) {
    const opening = databases().open(`${store}${suffix}`, version);
    opening.addEventListener("upgradeneeded", () => furnish(opening.result, shelves));
    (await done(opening)).close();
  }
}

export async function discard(store: string): Promise<void> {
  for (const { name } of await ours(store)) databases().deleteDatabase(name);
}
