import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Call, Refusal } from "./check.ts";
import { People } from "./people.ts";
import { answer } from "./routes.ts";
import { Sockets } from "./sockets.ts";

/** How Discord refuses: what is said in channels, unless said otherwise. */
export type Trouble =
  /** Nobody listens, and the connection is gone. */
  | "down"
  /** 429 with the time to wait. */
  | "too-fast"
  /** 429 from the guard before Discord, in HTML, without a time. */
  | "banned"
  /** 502 with HTML. */
  | "broken"
  /** 500. */
  | "failing"
  /** What is said is taken, and the answer lost. */
  | "lost-answer"
  /** So are first answers to interactions. */
  | "lost-callback"
  /** 401 to everything. */
  | "revoked"
  /** Another server, which knows a few endpoints only. */
  | "minimal";

const TOKEN = "NDIwMA.TEST.this_is_no_real_token";

const ROOT = "/api/v10";

const SPEAKS = /^\/(?:channels\/\d+\/messages|guilds\/\d+\/scheduled-events)/;

async function callIn(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
  const path = pathname.startsWith(ROOT) ? pathname.slice(ROOT.length) : pathname;
  const authorized = request.headers.authorization === `Bot ${TOKEN}`;
  const common = { method: request.method ?? "GET", path, query, authorized };
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) {
    const body = bytes.length === 0 ? {} : JSON.parse(bytes.toString("utf8"));
    return { ...common, body, files: [] };
  }
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const parts = [...form.values()].filter((part) => typeof part !== "string");
  const files = parts.map(({ name }) => name);
  const json = form.get("payload_json");
  return { ...common, body: typeof json === "string" ? JSON.parse(json) : {}, files };
}

function send(response: ServerResponse, status: number, body: object | undefined): void {
  // Without idle connections there is no telling a closed one from a lost answer.
  const close = { connection: "close" };
  if (body === undefined) response.writeHead(204, close).end();
  else {
    response.writeHead(status, { ...close, "content-type": "application/json" });
    response.end(JSON.stringify(body));
  }
}

class Server extends People {
  readonly token = TOKEN;
  /** How often each endpoint was called, ids left out. */
  readonly calls = new Map<string, number>();
  readonly #server = createServer((request, response) => void this.#take(request, response));
  readonly #objections: string[] = [];
  readonly #waiting: (() => void)[] = [];
  #port = 0;
  #busy = 0;
  #trouble: Trouble | undefined;

  constructor() {
    super(new Sockets(TOKEN, () => this.#check()));
  }

  /** For `apiRoot`. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async listen(): Promise<this> {
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    if (this.#port === 0) this.sockets.attach(this.#server, () => this.#origin);
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** From now on. */
  async troubles(trouble: Trouble | undefined): Promise<void> {
    const before = this.#trouble;
    this.#trouble = trouble;
    if (trouble === "down" && before !== "down") {
      this.sockets.drop();
      await this.#close();
    } else if (before === "down" && trouble !== "down") await this.listen();
  }

  /**
   * Resolves when the bot has received all that was told, and confirmed what asked for a turn: what it answers has been
   * accepted by then. Rejects when the bot did what Discord takes, and we do not.
   */
  async settled(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#check();
    });
    await this.sockets.synced();
    if (this.#objections.length > 0) throw new Error(this.#objections.join("\n"));
  }

  async close(): Promise<void> {
    this.sockets.end();
    if (this.#trouble !== "down") await this.#close();
    if (this.#objections.length > 0) throw new Error(this.#objections.join("\n"));
  }

  get #origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async #close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #check(): void {
    if (!this.sockets.quiet || this.#busy > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#busy += 1;
    try {
      this.#answer(await callIn(request), response);
    } catch (error) {
      const { status, code, message, more } =
        error instanceof Refusal ? error : new Refusal(500, 0, String(error));
      send(response, status, { code, message, ...more });
    }
    this.#busy -= 1;
    this.look();
    this.#check();
  }

  #answer(call: Call, response: ServerResponse): void {
    const { method, path } = call;
    const name = `${method} ${path.replace(/\d{5,}/g, ":id").replace(/itoken-[\w-]+/, ":token")}`;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const tokenless = /^\/(?:interactions|webhooks)\//.test(path);
    if ((!tokenless && !call.authorized) || this.#trouble === "revoked") {
      throw new Refusal(401, 0, "401: Unauthorized");
    }
    if (SPEAKS.test(path) && this.#refused(response)) return;
    const body = answer(
      {
        chats: this.chats,
        url: this.#origin,
        complain: (lines) => void this.#objections.push(...lines),
        completed: (token, choices) => this.offered(token, choices),
        minimal: this.#trouble === "minimal",
      },
      call,
    );
    const lost =
      (this.#trouble === "lost-answer" && SPEAKS.test(path) && method !== "GET") ||
      (this.#trouble === "lost-callback" && path.endsWith("/callback"));
    if (lost) response.destroy();
    else send(response, 200, body as object | undefined);
  }

  /** @throws Refusal */
  #refused(response: ServerResponse): boolean {
    const html = { "content-type": "text/html", connection: "close" };
    switch (this.#trouble) {
      case "too-fast":
        throw new Refusal(429, 0, "You are being rate limited.", {
          retry_after: 7.3,
          global: false,
        });
      case "banned":
        response.writeHead(429, html).end("<html>error code: 1015</html>");
        return true;
      case "broken":
        response.writeHead(502, html).end("<html>Bad Gateway</html>");
        return true;
      case "failing":
        throw new Refusal(500, 0, "Internal Server Error");
      default:
        return false;
    }
  }
}

export type DiscordServer = Server;

/** A Discord on the loopback interface: communities as people see them, and people who act in them. */
export const openDiscordServer = (): Promise<DiscordServer> => new Server().listen();
