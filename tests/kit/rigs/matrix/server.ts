import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Device, Devices } from "./keys.ts";
import { answer, bodyOf } from "./http.ts";
import { People } from "./people.ts";
import { type Call, ROUTES } from "./routes.ts";
import { roomsFor } from "./sync.ts";
import { refuse, SENDS, type Trouble } from "./trouble.ts";
import { BOT, type Content, Refusal, World } from "./world.ts";

const TOKEN = "syt_cGFsaWVy_TEST-no_real_token_0000";
const PASSWORD = "correct horse";

export class MatrixServer extends People {
  readonly token = TOKEN;
  readonly objections: string[] = [];
  /** How often each path was called, ids left out. */
  readonly calls = new Map<string, number>();
  /** All that the bot put into rooms. */
  readonly puts: { readonly room: string; readonly type: string; readonly body: Content }[] = [];
  /** Syncs tell so many events at most, and say that they left something out. */
  most: number | undefined;
  readonly #server = createServer((request, response) => void this.#take(request, response));
  readonly #once = new Map<string, unknown>();
  readonly #waiting: (() => void)[] = [];
  readonly #polls = new Set<{ readonly device: Device; since: number; wake: () => void }>();
  #busy = 0;
  #port = 0;
  #trouble: Trouble | undefined;
  #logins = 0;

  constructor() {
    const world = new World(() => this.#wake());
    super(world, new Devices(() => world.move()));
    this.devices.add(BOT, "PALIERDEV", TOKEN);
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
      const closed = once(this.#server, "close");
      this.#server.close();
      this.#server.closeAllConnections();
      await closed;
    } else if (before === "down") await this.listen();
    for (const { wake } of this.#polls) wake();
  }

  /** A number of logins is all that a homeserver allows. */
  get logins(): number {
    return this.#logins;
  }

  /**
   * Resolves when the bot has confirmed all that arrived and listens again: what it answers has been accepted by then.
   * Rejects when it did what people would not like.
   */
  async settled(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#check();
    });
    this.#object();
  }

  /** Resolves when the bot has put so many reactions under its messages: some come after the turn. */
  async reacted(count: number): Promise<void> {
    const all = (): number =>
      [...this.world.rooms.values()]
        .flatMap(({ log }) => log)
        .filter(({ event }) => event.type === "m.reaction" && event.sender === BOT).length;
    while (all() < count) await new Promise((resolve) => setImmediate(resolve));
  }

  async close(): Promise<void> {
    if (this.#trouble !== "down") await this.troubles("down");
    this.#object();
  }

  #object(): void {
    if (this.objections.length > 0) throw new Error(this.objections.join("\n"));
  }

  #isNews({ device, since }: { device: Device; since: number }): boolean {
    if (this.devices.isNews(device, since)) return true;
    return [...this.world.rooms.values()].some(({ id, log, state }) => {
      const own = state.get(`m.room.member|${device.user}`);
      const isIn = this.world.membership(id, device.user) === "join";
      return isIn ? (log.at(-1)?.position ?? 0) > since : (own?.position ?? 0) > since;
    });
  }

  #wake(): void {
    for (const poll of this.#polls) if (this.#isNews(poll)) poll.wake();
    this.#check();
  }

  #check(): void {
    const listens = [...this.#polls].some(
      (poll) => poll.device.user === BOT && !this.#isNews(poll),
    );
    if (!listens || this.#busy > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const [, area, , ...rest] = url.pathname.slice(1).split("/");
    const path = rest.join("/");
    const name = path.replaceAll(/%21[^/]*|%24[^/]*|%40[^/]*/g, "…").replace(/[\w-]{32}$/, "…");
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const token = request.headers.authorization?.replace(/^Bearer /, "");
    const device = this.devices.by(token);
    const counts = device?.user === BOT && path !== "sync";
    if (counts) this.#busy += 1;
    response.once("close", () => {
      if (counts) this.#busy -= 1;
      this.#check();
    });
    try {
      const body = await bodyOf(request);
      if (path === "login") answer(response, 200, this.#login(body));
      else if (url.pathname === "/_matrix/client/versions")
        answer(response, 200, { versions: ["v1.2"] });
      else if (!device || this.#trouble === "revoked") throw new Refusal(401, "M_UNKNOWN_TOKEN");
      else if (area === "media") answer(response, 200, { content_uri: "mxc://lilas.test/abc" });
      else if (path === "sync") await this.#sync(device, url.searchParams, response);
      else this.#do(request.method ?? "", path, device, url.searchParams, body, response);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
      answer(response, refusal.status, refusal.body);
    }
  }

  #login(body: Content): Content {
    const { user } = (body["identifier"] ?? {}) as { user?: string };
    if (body["password"] !== PASSWORD) throw new Refusal(403, "M_FORBIDDEN");
    this.#logins += 1;
    const id = user?.startsWith("@") ? user : `@${user}:lilas.test`;
    const device = `DEVICE${this.devices.all.length}`;
    const token = `${TOKEN}${this.devices.all.length}`;
    this.devices.add(id, device, token);
    return { user_id: id, access_token: token, device_id: device };
  }

  async #sync(device: Device, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const told = query.get("since");
    this.#checkFilter(query);
    const since = told === null ? undefined : Number(told.slice(1));
    const filter = query.get("filter")?.startsWith("{") ? JSON.parse(query.get("filter")!) : {};
    const hold = Number(query.get("timeout") ?? 0);
    if (since !== undefined && hold > 0) await this.#hold(device, since, hold, response);
    if (response.destroyed) return;
    const timeline = filter.room?.timeline ?? {};
    const most = device.user === BOT ? this.most : undefined;
    const rooms = roomsFor(this.world, device.user, { since, timeline, most });
    const next_batch = `s${this.world.position}`;
    answer(response, 200, { next_batch, rooms, ...this.devices.told(device, since) });
  }

  #checkFilter(query: URLSearchParams): void {
    if (this.#trouble === "unfiltered" && query.has("filter"))
      throw new Refusal(400, "M_INVALID_PARAM");
  }

  async #hold(device: Device, since: number, hold: number, response: ServerResponse) {
    await new Promise<void>((resolve) => {
      const hung = (): boolean => this.#trouble === "hung";
      const timer = setTimeout(resolve, hold);
      const poll = { device, since, wake: () => (hung() ? undefined : resolve()) };
      response.once("close", () => {
        clearTimeout(timer);
        this.#polls.delete(poll);
        resolve();
      });
      this.#polls.add(poll);
      if (this.#isNews(poll)) poll.wake();
      else this.#check();
    });
    for (const poll of this.#polls) {
      if (poll.device === device && poll.since === since) this.#polls.delete(poll);
    }
  }

  #do(
    method: string,
    path: string,
    device: Device,
    query: URLSearchParams,
    body: Content,
    response: ServerResponse,
  ): void {
    const sends = SENDS.test(path) && device.user === BOT;
    if (sends && this.#trouble === "broken") {
      response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>");
      return;
    }
    refuse(this.#trouble, path, sends);
    this.#checkFilter(query);
    const call: Call = {
      world: this.world,
      devices: this.devices,
      device,
      query,
      body,
      objections: this.objections,
      pageSize: 3,
    };
    const result = this.#result(method, path, call);
    if (sends && this.#trouble === "lost-answer") response.destroy();
    else answer(response, 200, result);
  }

  /** The same transaction of the same device is done once. */
  #result(method: string, path: string, call: Call): unknown {
    const key = `${call.device.token} ${path}`;
    const repeatable = method === "PUT" && /\/(send|redact)\/|^sendToDevice/.test(path);
    if (repeatable && this.#once.has(key)) return this.#once.get(key);
    for (const [verb, pattern, route] of ROUTES) {
      const found = verb === method ? pattern.exec(path) : null;
      if (!found) continue;
      const parts = found.slice(1).map((part) => decodeURIComponent(part ?? ""));
      const [room = "", type = ""] = parts;
      if (path.includes("/send/") && call.device.user === BOT) {
        this.puts.push({ room, type, body: call.body });
      }
      const result = route(call, ...parts);
      if (repeatable) this.#once.set(key, result);
      return result;
    }
    throw new Refusal(404, "M_UNRECOGNIZED");
  }
}

/** A homeserver on the loopback interface, with rooms as people see them, and people who act in them. */
export const openMatrixServer = (): Promise<MatrixServer> => new MatrixServer().listen();
