import type { Adapter } from "#chat";
import { createTelegram, type TelegramOptions } from "../../../adapters/telegram/index.ts";
import { openLog, type Person, type Place, type Refusal, type Rig, type Seen } from "../rig.ts";
import { openTelegramServer, type TelegramServer, type Trouble } from "./telegram/server.ts";

export { openTelegramServer, type TelegramServer } from "./telegram/server.ts";

const TROUBLES: Readonly<Partial<Record<Refusal, Trouble>>> = {
  "too-fast": "too-fast",
  down: "down",
  "lost-answer": "lost-answer",
};

/** An adapter that waits for nothing longer than for its turn. */
export const quickTelegram = (
  server: TelegramServer,
  more: Partial<TelegramOptions> = {},
): Adapter =>
  createTelegram({
    token: server.token,
    apiRoot: server.url,
    log: openLog(),
    clock: () => new Date("2026-03-02T09:00:00Z"),
    chance: () => 0,
    timing: { pause: () => new Promise((resolve) => setImmediate(resolve)) },
    ...more,
  });

/** Telegram: the real adapter with the real SDK, at a Bot API server of ours. */
export async function openTelegram(more: Partial<TelegramOptions> = {}): Promise<Rig> {
  const server = await openTelegramServer();
  server.privacy = false;
  const ids: Readonly<Record<Person, number>> = {
    ana: server.addPerson({ name: "Ana", last: "Diaz", language: "fr", username: "ana_diaz" }),
    luis: server.addPerson({ name: "Luis", language: "en" }),
  };
  const group = server.addGroup({
    title: "Rue des Lilas",
    members: [ids.ana, ids.luis],
    administrator: ids.ana,
  });
  const log = openLog();
  const open = (): Adapter => quickTelegram(server, { log, ...more });
  const place = (person: Person, where: Place): number => (where === "room" ? group : ids[person]);
  const last = new Map<Person, number>();
  const name = (by: string): string =>
    Object.entries(ids).find(([, id]) => String(id) === by)?.[0] ?? by;
  const say = (person: Person, where: number, text: string, replyTo?: number): void => {
    const options = replyTo === undefined ? {} : { replyTo };
    last.set(person, server.says(ids[person], where, text, options));
  };
  let adapter = open();

  return {
    get adapter() {
      return adapter;
    },
    says: async (person, text, where) => say(person, place(person, where), text),
    presses: async (person, label) => server.presses(ids[person], label),
    async replies(person, text, to) {
      say(person, server.chats.find(Number(to.id)).chat, text, Number(to.id));
    },
    edits: async (person, text) => server.edits(last.get(person) ?? 0, text),
    deletes: async (person) => server.deletes(last.get(person) ?? 0),
    opens: async (person) => server.opens(ids[person]),
    repeats: async () => server.updates.again(),
    screen: (person, where): readonly Seen[] =>
      server.screen(place(person, where)).map((seen) => ({ ...seen, by: name(seen.by) })),
    menu: (person, where) =>
      server.chats
        .menu(ids[person], place(person, where))
        .map(({ command, description }) => ({ name: command, summary: description })),
    published: () => server.calls.get("setMyCommands") ?? 0,
    settled: () => server.settled(),
    async refuses(why) {
      for (const person of server.chats.people.values()) {
        person.blocked = why === "blocked-by-person";
      }
      await server.troubles(why && TROUBLES[why]);
    },
    restarts() {
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
