import type { Adapter, Memory } from "#chat";
import { createDiscord, type DiscordOptions } from "../../../adapters/discord/index.ts";
import { openLog, type Person, type Place, type Refusal, type Rig, type Seen } from "../rig.ts";
import { type DiscordServer, openDiscordServer, type Trouble } from "./discord/server.ts";

export { type DiscordServer, openDiscordServer } from "./discord/server.ts";

const TROUBLES: Readonly<Partial<Record<Refusal, Trouble>>> = {
  "too-fast": "too-fast",
  down: "down",
  "lost-answer": "lost-answer",
};

/** Discord never learns whether an event was handled; the adapter writes it down for its next process, and we read along. */
const watched = (memory: Memory, server: DiscordServer): Memory => ({
  read: (key) => memory.read(key),
  async write(entries) {
    await memory.write(entries);
    for (const [key, bytes] of Object.entries(entries)) {
      if (!key.startsWith("session ") || !bytes) continue;
      const { sessionId, sequence } = JSON.parse(Buffer.from(bytes).toString("utf8"));
      server.sockets.confirmed(sessionId, sequence);
    }
  },
});

/** An adapter that waits for nothing longer than for its turn. */
export function quickDiscord(server: DiscordServer, more: Partial<DiscordOptions> = {}): Adapter {
  const { timing, ...options } = more;
  const inner = createDiscord({
    token: server.token,
    apiRoot: server.url,
    log: openLog(),
    clock: () => new Date("2026-03-02T09:00:00Z"),
    chance: () => 0,
    timing: {
      patience: (signal) =>
        new Promise((resolve) => signal.addEventListener("abort", () => resolve())),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      ...timing,
    },
    ...options,
  });
  return {
    platform: inner.platform,
    abilities: inner.abilities,
    ...(inner.calendar && { calendar: inner.calendar }),
    ...(inner.standing && { standing: inner.standing }),
    start: (bot, memory) => inner.start(bot, watched(memory, server)),
    stop: () => inner.stop(),
    send: (room, message, key) => inner.send(room, message, key),
    update: (sent, message) => inner.update(sent, message),
    privateRoom: (account) => inner.privateRoom(account),
  };
}

/** Discord: the real adapter with the real SDK, at a Discord of ours. */
export async function openDiscord(more: Partial<DiscordOptions> = {}): Promise<Rig> {
  const server = await openDiscordServer();
  const ids: Readonly<Record<Person, string>> = {
    ana: server.addPerson({ name: "Ana Diaz", locale: "fr", username: "ana_diaz" }),
    luis: server.addPerson({ name: "Luis", locale: "en-GB", username: "luis" }),
  };
  server.addPerson({ name: "Zoé", locale: "fr", username: "zoe", id: "7" });
  const { channel } = server.addGuild({
    name: "Rue des Lilas",
    members: Object.values(ids),
    owner: ids.ana,
  });
  const log = openLog();
  const open = (): Adapter => quickDiscord(server, { log, ...more });
  const place = (person: Person, where: Place): string =>
    where === "room" ? channel : server.chats.direct(ids[person]);
  const name = (by: string): string => Object.entries(ids).find(([, id]) => id === by)?.[0] ?? by;
  let adapter = open();

  return {
    get adapter() {
      return adapter;
    },
    async says(person, text, where) {
      // A command of somebody else's bot goes to somebody else.
      if (/^\/\S+@\S/.test(text)) return;
      if (text.startsWith("/")) server.slash(ids[person], place(person, where), text);
      else server.says(ids[person], place(person, where), text);
    },
    presses: async (person, label) => server.presses(ids[person], label),
    async replies(person, text, to) {
      const at = server.chats.find(to.id);
      if (!at) throw new Error(`no message ${to.id}`);
      server.says(ids[person], at.channel, text, { replyTo: to.id });
    },
    // Commands leave no message that could be edited or deleted.
    edits: async () => undefined,
    deletes: async () => undefined,
    async opens(person) {
      server.says(ids[person], place(person, "private"), "/start");
    },
    repeats: async () => server.sockets.again(),
    screen: (person, where): readonly Seen[] =>
      server
        .screen(ids[person], place(person, where))
        .map((seen) => ({ ...seen, by: name(seen.by) })),
    menu: (person, where) => server.chats.menu(ids[person], place(person, where)),
    published: () => server.calls.get("PUT /applications/:id/commands") ?? 0,
    settled: () => server.settled(),
    async refuses(why) {
      for (const person of server.chats.people.values()) {
        person.closed = why === "blocked-by-person";
      }
      await server.troubles(why && TROUBLES[why]);
    },
    restarts() {
      server.sockets.orphan();
      adapter = open();
      return adapter;
    },
    logs: () => log.lines.join("\n"),
    token: server.token,
    async close() {
      await adapter.stop();
      await server.close();
    },
  };
}
