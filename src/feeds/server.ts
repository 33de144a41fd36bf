import { createHash } from "node:crypto";
import { createAdaptorServer } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { ConfigError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Kind } from "./feed.ts";

type Read = (kind: Kind, secret: string) => Promise<string | undefined>;

/** Nobody else learns the address, and nothing keeps what it showed. */
const HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "private, no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow",
};

const unknown = (context: Context): Response => context.text("not found\n", 404, HEADERS);

/** "W/" and the star as RFC 9110 has them: a proxy that compresses makes a tag a weak one. */
const isKnown = (given: string | undefined, etag: string): boolean =>
  given?.split(",").some((one) => [etag, "*"].includes(one.trim().replace(/^W\//, ""))) ?? false;

/** Calendars, each behind its secret, and nothing else: whatever is unknown reads alike. */
function createApp(read: Read, log: Log): Hono {
  const app = new Hono();
  app.notFound(unknown);
  app.onError((error, context) => {
    // The address is not told: it is a secret.
    log.error({ error }, "calendar failed");
    return context.text("failed\n", 500, HEADERS);
  });

  async function answer(context: Context, kind: Kind, file: string): Promise<Response> {
    if (!file.endsWith(".ics")) return unknown(context);
    const calendar = await read(kind, file.slice(0, -".ics".length));
    if (calendar === undefined) return unknown(context);
    const etag = `"${createHash("sha256").update(calendar).digest("base64url")}"`;
    if (isKnown(context.req.header("if-none-match"), etag))
      return context.body(null, 304, { ...HEADERS, etag });
    return context.body(calendar, 200, {
      ...HEADERS,
      etag,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="palier.ics"',
    });
  }

  // Hono answers HEAD as GET, without the body.
  app.get("/calendar/me/:file", (context) => answer(context, "me", context.req.param("file")));
  app.get("/calendar/:file", (context) => answer(context, "community", context.req.param("file")));
  return app;
}

/** Serves them on this machine, for the proxy before it that ends TLS. @throws ConfigError where the port is taken */
export async function openFeeds(options: {
  readonly read: Read;
  readonly port: number;
  readonly log: Log;
}): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { read, port, log } = options;
  const server = createAdaptorServer({ fetch: createApp(read, log).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", () =>
      reject(new ConfigError([`CALENDAR_PORT: ${port} cannot be used; choose another`])),
    );
    server.listen(port, "127.0.0.1", () => resolve());
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
