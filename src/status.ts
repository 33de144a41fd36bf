import { createServer } from "node:http";
import type { Adapter, Standing } from "#chat";
import { ConfigError } from "./errors.ts";

/** How each platform does, and why where it refuses: no names, no tokens. */
export type Report = () => Readonly<
  Record<string, { readonly standing: Standing; readonly why?: string }>
>;

/** What the platforms say of themselves; one that did not start has refused, whatever else it says. */
export const reportOf =
  (adapters: readonly Adapter[], refusals: ReadonlyMap<string, string>): Report =>
  () =>
    Object.fromEntries(
      adapters.map(({ platform, standing }) => {
        const why = refusals.get(platform);
        const told = standing?.() ?? "hears";
        return [platform, why === undefined ? { standing: told } : { standing: "refused", why }];
      }),
    );

/**
 * One page on this machine that says how the bot does, for whoever looks after it and for health checks: `/ready` answers
 * 503 while no platform hears.
 */
export async function openStatus(
  port: number,
  report: Report,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const platforms = report();
    const ready = Object.values(platforms).some(({ standing }) => standing === "hears");
    const known = request.url === "/" || request.url === "/ready";
    const status = !known ? 404 : ready || request.url === "/" ? 200 : 503;
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(known ? { ready, platforms } : { error: "not found" }));
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
