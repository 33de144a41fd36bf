import { createServer } from "node:http";
import type { Adapter } from "#chat";
import { ConfigError } from "./errors.ts";

/** One page on this machine that says that the bot runs, for whoever looks after it and for health checks. */
export async function openStatus(
  port: number,
  adapters: readonly Adapter[],
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const platforms = adapters.map(({ platform }) => platform);
  const server = createServer((request, response) => {
    const known = request.url === "/" || request.url === "/ready";
    response.writeHead(known ? 200 : 404, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(known ? { ready: true, platforms } : { error: "not found" }));
  });
  const bound = await new Promise<number>((resolve, reject) => {
    server.once("error", () => reject(new ConfigError([`PORT: ${port} is taken; choose another`])));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
