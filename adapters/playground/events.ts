import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Change, World } from "./world.ts";

/** A line now and then keeps what stands between from giving up, and shows a lost reader. */
const PULSE_MS = 20_000;
const RETRY_MS = 1000;

/** Everything that appears, to every page that is open. */
export interface Events {
  stream(context: Context): Response;
  close(): void;
}

export function eventsOf(world: World): Events {
  const open = new Set<() => void>();
  return {
    close() {
      for (const end of open) end();
    },
    /** All there is first, after a lost connection too; then each change. */
    stream: (context) =>
      streamSSE(context, async (stream) => {
        const queue: (Change | "pulse")[] = [{ kind: "fresh" }];
        let waking = Promise.withResolvers<void>();
        const ending = new AbortController();
        const add = (change: Change | "pulse"): void => {
          queue.push(change);
          waking.resolve();
        };
        const end = (): void => {
          ending.abort();
          waking.resolve();
        };
        const unwatch = world.watch(add);
        const pulse = setInterval(add, PULSE_MS, "pulse").unref();
        open.add(end);
        stream.onAbort(end);
        try {
          while (!ending.signal.aborted) {
            const change = queue.shift();
            if (change === undefined) {
              await waking.promise;
              waking = Promise.withResolvers<void>();
            } else if (change === "pulse") await stream.writeSSE({ event: "pulse", data: "" });
            else await stream.writeSSE(await told(change, world));
          }
        } finally {
          clearInterval(pulse);
          unwatch();
          open.delete(end);
        }
      }),
  };
}

async function told(change: Change, world: World) {
  switch (change.kind) {
    case "fresh":
      return { event: "view", data: JSON.stringify(await world.view()), retry: RETRY_MS };
    case "line":
      return { event: "line", data: JSON.stringify(change.line) };
    case "status":
      return { event: "status", data: JSON.stringify(change.status) };
  }
}
