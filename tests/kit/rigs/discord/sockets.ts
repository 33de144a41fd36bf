import type { Server } from "node:http";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { BOT } from "./chats.ts";

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly events: Event[];
  /** Of those events that the bot has to take a turn for, the newest. */
  expected: number;
  confirmed: number;
  socket: WebSocket | undefined;
}

/** Members, presences and contents are for those who applied. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

interface Payload {
  readonly op: number;
  readonly d: Readonly<Record<string, unknown>>;
}

const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Uint8Array)).toString("utf8");

/** The gateway: what happens is told in order, and told again to whoever takes a session up. */
export class Sockets {
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #open = new Set<WebSocket>();
  readonly #sessions = new Map<string, Session>();
  readonly #beats: (() => void)[] = [];
  readonly #comings: (() => void)[] = [];
  readonly #token: string;
  readonly #changed: () => void;
  #current: Session | undefined;
  #serial = 0;
  /** The next connection is closed with this code once it is made, as often as it is tried. */
  closesWith: number | undefined;
  /** How often somebody introduced themselves, took a session up, or only connected. */
  readonly counts = { identify: 0, resume: 0, connect: 0 };
  /** What the bot is told first; the guilds it is in. */
  welcome: () => readonly { readonly t: string; readonly d: unknown }[] = () => [];

  constructor(token: string, changed: () => void) {
    this.#token = token;
    this.#changed = changed;
  }

  attach(server: Server, url: () => string): void {
    server.on("upgrade", (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (one) => this.#greet(one, url()));
    });
  }

  /** Nothing is left to confirm. */
  get quiet(): boolean {
    return !this.#current || this.#current.confirmed >= this.#current.expected;
  }

  get connected(): boolean {
    return this.#current?.socket !== undefined;
  }

  dispatch(t: string, d: unknown, { expected }: { expected: boolean }): void {
    const session = this.#current;
    if (!session) return;
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    if (expected) session.expected = event.s;
    this.#tell(session, event);
  }

  get last(): Pick<Event, "t" | "d"> | undefined {
    return this.#current?.events.at(-1);
  }

  /** The last thing that happened, or an earlier one, once more. */
  again(event = this.last): void {
    if (event) this.dispatch(event.t, event.d, { expected: true });
  }

  confirmed(id: string, sequence: number): void {
    const session = this.#sessions.get(id);
    if (session) session.confirmed = Math.max(session.confirmed, sequence);
    this.#changed();
  }

  /** Resolves when the bot has received all that was told; at once where it does not listen. */
  async synced(): Promise<void> {
    const socket = this.#current?.socket;
    if (!socket) return;
    const beat = new Promise<void>((resolve) => this.#beats.push(resolve));
    socket.send(JSON.stringify({ op: 1, d: null }));
    await beat;
  }

  /** Resolves when somebody has introduced themselves so often. */
  async introduced(times: number): Promise<void> {
    while (this.counts.identify < times)
      await new Promise<void>((resolve) => this.#comings.push(resolve));
  }

  /** The connection breaks, or is closed with a code. */
  drop(code?: number): void {
    for (const socket of this.#open) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
    for (const session of this.#sessions.values()) session.socket = undefined;
    for (const beat of this.#beats.splice(0)) beat();
  }

  /** Sessions are forgotten: whoever comes back has to introduce themselves. */
  forget(): void {
    this.#sessions.clear();
  }

  /** The process at the other end died: nothing reaches it any more, and nothing from it counts. */
  orphan(): void {
    for (const socket of this.#open) socket.removeAllListeners("message");
    for (const session of this.#sessions.values()) session.socket = undefined;
  }

  end(): void {
    // Orphans would come back for ever otherwise.
    for (const socket of this.#open) socket.close(4004);
    this.#sockets.close();
  }

  #greet(socket: WebSocket, url: string): void {
    this.counts.connect += 1;
    this.#open.add(socket);
    socket.on("close", () => {
      this.#open.delete(socket);
      for (const session of this.#sessions.values()) {
        if (session.socket === socket) session.socket = undefined;
      }
      for (const beat of this.#beats.splice(0)) beat();
    });
    socket.on("message", (data) => this.#hear(socket, JSON.parse(textOf(data)), url));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }));
  }

  #hear(socket: WebSocket, { op, d }: Payload, url: string): void {
    if (op === 1) {
      socket.send(JSON.stringify({ op: 11 }));
      for (const beat of this.#beats.splice(0)) beat();
    }
    if (op !== 2 && op !== 6) return;
    if (this.closesWith !== undefined) socket.close(this.closesWith);
    else if (d["token"] !== this.#token) socket.close(4004);
    else if (op === 2) this.#identify(socket, Number(d["intents"]), url);
    else this.#resume(socket, String(d["session_id"]), Number(d["seq"]));
  }

  #identify(socket: WebSocket, intents: number, url: string): void {
    this.counts.identify += 1;
    if ((intents & PRIVILEGED) !== 0) {
      socket.close(4014);
      return;
    }
    this.#serial += 1;
    const id = `session-${this.#serial}`;
    const session: Session = { id, events: [], expected: 0, confirmed: 0, socket };
    this.#sessions.set(id, session);
    this.#current = session;
    const welcome = this.welcome();
    this.dispatch(
      "READY",
      {
        v: 10,
        user: BOT,
        application: { id: BOT.id, flags: 0 },
        session_id: id,
        resume_gateway_url: url.replace("http:", "ws:"),
        guilds: welcome.map((one) => ({ id: (one.d as { id: string }).id, unavailable: true })),
      },
      { expected: false },
    );
    for (const { t, d } of welcome) this.dispatch(t, d, { expected: false });
    this.dispatch("SOMETHING_NEW", { odd: [1, 2] }, { expected: false });
    for (const come of this.#comings.splice(0)) come();
    this.#changed();
  }

  #resume(socket: WebSocket, id: string, sequence: number): void {
    this.counts.resume += 1;
    const session = this.#sessions.get(id);
    if (!session) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    session.socket = socket;
    this.#current = session;
    for (const event of session.events) if (event.s > sequence) this.#tell(session, event);
    this.dispatch("RESUMED", {}, { expected: false });
    this.#changed();
  }

  #tell({ socket }: Session, event: Event): void {
    socket?.send(JSON.stringify({ op: 0, ...event }));
  }
}
