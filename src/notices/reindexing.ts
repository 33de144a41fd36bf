import type { Concepts } from "../aid/matching/concepts.ts";
import { indexTokens } from "../flows/posts.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";

const BATCH = 200;
/** Where the adapters keep theirs, under a name that no platform has. */
const MEMORY = "matching";

const text = (bytes: Uint8Array | undefined): string =>
  bytes ? Buffer.from(bytes).toString() : "";

export interface Reindexing {
  readonly store: Store;
  readonly concepts: Concepts;
  /** Of the list that posts are read by. */
  readonly fingerprint: string;
  readonly log: Log;
}

/**
 * Open posts are read anew when the list of concepts is another one than they were read by: a batch at a time, between other
 * work, going on after a restart where it stopped. Whether anything is left to do.
 */
export async function reindexSome({
  store,
  concepts,
  fingerprint,
  log,
}: Reindexing): Promise<boolean> {
  const memory = store.memory(MEMORY);
  if (text(await memory.read("read-by")) === fingerprint) return false;
  const [towards = "", from = "", count = "0"] = text(await memory.read("underway")).split(" ");
  const after = towards === fingerprint ? from : "";
  const before = towards === fingerprint ? Number(count) : 0;
  const last = await store.work(async (work) => {
    const some = await work.posts.open(after, BATCH);
    for (const post of some) {
      await work.posts.setStatus(post.id, "open", await indexTokens(post, { work, concepts }));
    }
    return { id: some.at(-1)?.id, many: some.length };
  });
  const done = before + last.many;
  if (last.id === undefined || last.many < BATCH) {
    await memory.write({ "read-by": Buffer.from(fingerprint), underway: null });
    if (done > 0) log.info({ posts: done }, "posts re-indexed");
    return false;
  }
  await memory.write({ underway: Buffer.from(`${fingerprint} ${last.id} ${done}`) });
  log.info({ posts: done }, "posts being re-indexed");
  return true;
}
