import { createHash, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Update } from "grammy/types";
import { named } from "./errors.ts";
import type { Lanes } from "#chat";
import type { Log, Webhook } from "./options.ts";
import { chatOf } from "./read.ts";

const MOST_BYTES = 1024 * 1024;

/** What stands in the way of starting, without the values. */
export function problemsOf({ url, secret }: Webhook): readonly string[] {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const loopback =
    parsed?.protocol === "http:" && /^(127(\.\d+){3}|localhost|\[::1\])$/.test(parsed.hostname);
  return [
    ...(parsed?.protocol === "https:" || loopback
      ? []
      : ["its address has to begin with https://"]),
    ...(secret.length < 32 ? ["its secret has to be at least 32 characters long"] : []),
    ...(/^[A-Za-z0-9_-]{1,256}$/.test(secret)
      ? []
      : ["its secret may hold A-Z, a-z, 0-9, _ and -, at most 256 of them"]),
  ];
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Takes the same time whatever is wrong. */
const isSecret = (given: unknown, secret: string): boolean =>
  timingSafeEqual(digest(typeof given === "string" ? given : ""), digest(secret));

/** The body, or undefined when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const isUpdate = (value: unknown): value is Update =>
  typeof value === "object" &&
  value !== null &&
  "update_id" in value &&
  typeof value.update_id === "number";

function updateIn(body: string): Update | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isUpdate(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export interface Hook {
  readonly webhook: Webhook;
  /** Rejects when the update has to come again. */
  readonly hear: (update: Update) => Promise<void>;
  readonly lanes: Lanes;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** The status that answers one call: 200 only when the turn is over. */
async function answerTo(request: IncomingMessage, hook: Hook): Promise<number> {
  const { webhook, lanes, hear, signal, log } = hook;
  if (request.url !== new URL(webhook.url).pathname) return 404;
  if (request.method !== "POST") return 405;
  if (!isSecret(request.headers["x-telegram-bot-api-secret-token"], webhook.secret)) return 401;
  const body = await bodyOf(request);
  if (body === undefined) return 413;
  const update = updateIn(body);
  if (!update) return 400;
  if (signal.aborted) return 503;
  try {
    await lanes.run(chatOf(update), () => hear(update));
    return 200;
  } catch (error) {
    log.error({ reason: named(error) }, "telegram update not recorded, it will come again");
    return 500;
  }
}

/** Listens for what Telegram hands over. The proxy before it ends TLS. */
export async function listen(hook: Hook): Promise<Server> {
  const { port, host = "127.0.0.1" } = hook.webhook;
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    answerTo(request, hook).then(
      (status) => response.writeHead(status, { connection: "close" }).end(),
      (error: unknown) => {
        hook.log.warn({ reason: named(error) }, "telegram call broken off");
        response.destroy();
      },
    );
  });
  server.listen(port, host);
  await once(server, "listening");
  return server;
}

/** Resolves when the calls under way are answered. */
export async function close(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  await once(server, "close");
}
