import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Call, objections, Refusal, textOf } from "./check.ts";
import { BOT, Chats } from "./chats.ts";
import { methods } from "./methods.ts";
import { People } from "./people.ts";
import { Updates } from "./updates.ts";

/** How Telegram refuses: all it says, or what is sent only. */
export type Trouble =
  /** Nobody listens. */
  | "down"
  /** 429 to what is sent. */
  | "too-fast"
  /** 502 with HTML to what is sent. */
  | "broken"
  /** What is sent is taken, and the answer lost. */
  | "lost-answer"
  /** 500 to what is sent. */
  | "failing"
  /** 401 to everything. */
  | "revoked"
  /** 409 to polls. */
  | "polled-twice"
  /** Another server: it holds no poll open and knows a few methods only. */
  | "minimal";

export interface TelegramServer extends People {
  /** For `apiRoot`. */
  readonly url: string;
  readonly token: string;
  readonly bot: string;
  readonly updates: Updates;
  /** How often each method was called. */
  readonly calls: ReadonlyMap<string, number>;
  /** From now on. */
  troubles(trouble: Trouble | undefined): Promise<void>;
  /**
   * Resolves when the bot has confirmed all that arrived and listens again: what it answers has been accepted by then.
   * Rejects when the bot used the API in a way that Telegram would not like.
   */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const TOKEN = "4242:TEST-this_is_no_real-token";

const MINIMAL = ["getMe", "getUpdates", "sendMessage", "answerCallbackQuery"];

const SENDS = /^(send|edit|delete)(?!Webhook)/;

async function callIn(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const call: Record<string, unknown> = {};
    // Files are named in their field, `attach://` and the name of the part.
    for (const [name, value] of form) {
      const part = typeof value === "string" ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
      if (typeof value === "string") call[name] = part === undefined ? value : form.get(part);
    }
    return call;
  }
  return body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
}

function answer(response: ServerResponse, status: number, body: object): void {
  // Without idle connections there is no telling a closed one from a lost answer.
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, error: unknown): void {
  const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
  const { code, message, parameters } = refusal;
  const more = Object.keys(parameters).length > 0 ? { parameters } : {};
  answer(response, code, { ok: false, error_code: code, description: message, ...more });
}

class Server extends People implements TelegramServer {
  readonly token = TOKEN;
  readonly bot = BOT.username;
  readonly calls = new Map<string, number>();
  readonly #server = createServer((request, response) => void this.#take(request, response));
  readonly #objections: string[] = [];
  readonly #waiting: (() => void)[] = [];
  #port = 0;
  #trouble: Trouble | undefined;

  constructor() {
    const changed = (): void => this.#check();
    super(new Chats(), new Updates(changed));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async listen(): Promise<this> {
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async troubles(trouble: Trouble | undefined): Promise<void> {
    const before = this.#trouble;
    this.#trouble = trouble;
    if (trouble === "down") {
      this.updates.release();
      const closed = once(this.#server, "close");
      this.#server.close();
      this.#server.closeAllConnections();
      await closed;
    } else if (before === "down") await this.listen();
  }

  async settled(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#check();
    });
    if (this.#objections.length > 0) throw new Error(this.#objections.join("\n"));
  }

  async close(): Promise<void> {
    this.updates.hook(undefined);
    if (this.#trouble !== "down") await this.troubles("down");
    if (this.#objections.length > 0) throw new Error(this.#objections.join("\n"));
  }

  #check(): void {
    if (!this.updates.quiet) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    try {
      const call = await callIn(request);
      this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
      if (token !== TOKEN || this.#trouble === "revoked") throw new Refusal(401, "Unauthorized");
      if (this.#trouble === "minimal" && !MINIMAL.includes(method)) {
        throw new Refusal(404, "Not Found: method not found");
      }
      this.#objections.push(...objections(method, call));
      if (method === "getUpdates") await this.#poll(call, response);
      else this.#do(method, call, response);
    } catch (error) {
      refuse(response, error);
    }
    this.#check();
  }

  async #poll(call: Call, response: ServerResponse): Promise<void> {
    if (this.#trouble === "polled-twice") {
      throw new Refusal(409, "Conflict: terminated by other getUpdates request");
    }
    const { offset, timeout, allowed_updates } = call;
    this.updates.allowed = allowed_updates;
    let gone = false;
    response.once("close", () => {
      gone = !response.writableFinished;
      if (gone) this.updates.release();
    });
    const from = offset === undefined ? undefined : Number(offset);
    const holds = Number(timeout ?? 0) > 0 && this.#trouble !== "minimal";
    const result = await this.updates.poll(from, holds);
    if (!gone) answer(response, 200, { ok: true, result });
  }

  #do(method: string, call: Call, response: ServerResponse): void {
    const sends = SENDS.test(method);
    if (sends && this.#trouble === "too-fast") {
      throw new Refusal(429, "Too Many Requests: retry after 7", { retry_after: 7 });
    }
    if (sends && this.#trouble === "failing") throw new Refusal(500, "Internal Server Error");
    if (sends && this.#trouble === "broken") {
      response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>");
      return;
    }
    const result = this.#result(method, call);
    if (sends && this.#trouble === "lost-answer") response.destroy();
    else answer(response, 200, { ok: true, result });
  }

  #result(method: string, call: Call): unknown {
    const { url, secret_token: secret } = call;
    switch (method) {
      case "setWebhook":
        this.updates.allowed = call["allowed_updates"];
        this.updates.hook({
          url: textOf(url),
          secret: secret === undefined ? undefined : textOf(secret),
        });
        return true;
      case "deleteWebhook":
        this.updates.hook(undefined);
        return true;
      case "answerCallbackQuery":
        this.acknowledged(String(call["callback_query_id"]));
        return true;
      default:
        return methods[method]?.(this.chats, call);
    }
  }
}

/** A Bot API server on the loopback interface, with the chats as people see them, and people who act in them. */
export const openTelegramServer = (): Promise<TelegramServer> => new Server().listen();
