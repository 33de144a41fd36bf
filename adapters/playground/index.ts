import { createAdaptorServer } from "@hono/node-server";
import { createApp, type Log } from "./app.ts";
import type { World } from "./world.ts";

/** Never another: whoever reaches this machine over a network does not reach the playground. */
const LOOPBACK = "127.0.0.1";
/** Answers under way get so long; browsers keep connections open for their own convenience. */
const PATIENCE_MS = 300;

export interface PlaygroundPage {
  readonly url: string;
  close(): Promise<void>;
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    const what = `PORT: another program uses ${port} on this machine; stop it, or set another number`;
    return new Error(what, { cause: error });
  }
  if (error.code === "EACCES") {
    return new Error(`PORT: this account may not use ${port}; set a number above 1023`, {
      cause: error,
    });
  }
  return error;
}

/** Serves the page on this machine. `port` 0 takes any. @throws Error that says which setting to change */
export async function openPlayground(options: {
  readonly world: World;
  readonly port: number;
  readonly log: Log;
}): Promise<PlaygroundPage> {
  const { world, port, log } = options;
  const { app, events } = createApp(world, log);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explained(error, port)));
    server.listen(port, LOOPBACK, () => resolve());
  });
  const hangUp = (): void => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  };
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${LOOPBACK}:${taken}/`,
    async close() {
      events.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const late = setTimeout(hangUp, PATIENCE_MS);
      await closed;
      clearTimeout(late);
    },
  };
}
