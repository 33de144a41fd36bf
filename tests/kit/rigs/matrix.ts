import type { Adapter } from "#chat";
import { createMatrix, type Shared } from "../../../adapters/matrix/index.ts";
import { openLog, type Person, type Place, type Refusal, type Rig, type Seen } from "../rig.ts";
import { type MatrixServer, openMatrixServer } from "./matrix/server.ts";
import type { Trouble } from "./matrix/trouble.ts";

export { type MatrixServer, openMatrixServer } from "./matrix/server.ts";

const TROUBLES: Readonly<Partial<Record<Refusal, Trouble>>> = {
  "too-fast": "too-fast",
  down: "down",
  "lost-answer": "lost-answer",
};

/** Anything that is set otherwise than a test usually has it. */
export type QuickOptions = Partial<Shared & { token: string; user: string; password: string }>;

/** An adapter that waits for nothing longer than for its turn. */
export function quickMatrix(server: MatrixServer, more: QuickOptions = {}): Adapter {
  const { token = server.token, user, password, ...shared } = more;
  const known = user !== undefined && password !== undefined;
  return createMatrix({
    ...(known ? { user, password } : { token }),
    homeserver: server.url,
    log: openLog(),
    clock: () => new Date("2026-03-02T09:00:00Z"),
    chance: () => 0,
    encryption: "none",
    ...shared,
    timing: {
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      ...shared.timing,
    },
  });
}

/** Matrix: the real adapter at a homeserver of ours. */
export async function openMatrix(more: QuickOptions = {}): Promise<Rig> {
  const server = await openMatrixServer();
  const ids: Readonly<Record<Person, string>> = {
    ana: server.addPerson("Ana Diaz", "ana_diaz"),
    luis: server.addPerson("Luis"),
  };
  const room = server.addRoom("Rue des Lilas", [ids.ana, ids.luis]);
  const log = openLog();
  const open = (): Adapter => quickMatrix(server, { log, ...more });
  const last = new Map<Person, string>();
  const name = (by: string): string => Object.entries(ids).find(([, id]) => id === by)?.[0] ?? by;
  /** The private chat, once the bot is in it. */
  const chat = async (person: Person): Promise<string> => {
    const found = server.opens(ids[person]);
    await server.settled();
    return found;
  };
  const place = async (person: Person, where: Place): Promise<string> =>
    where === "room" ? room : chat(person);
  let adapter = open();

  return {
    get adapter() {
      return adapter;
    },
    async says(person, text, where) {
      last.set(person, server.says(ids[person], await place(person, where), text));
    },
    presses: async (person, label) => server.presses(ids[person], label),
    async replies(person, text, to) {
      const where = server.world.find(to.id)?.room_id ?? room;
      last.set(person, server.replies(ids[person], where, text, to.id));
    },
    edits: async (person, text) => server.edits(last.get(person) ?? "", text),
    deletes: async (person) => server.deletes(last.get(person) ?? ""),
    opens: async (person) => void server.opens(ids[person]),
    repeats: async (person) => server.world.again(last.get(person) ?? ""),
    screen(person, where): readonly Seen[] {
      server.arrive();
      const found = where === "room" ? room : server.chat(ids[person]);
      const lines = found === undefined ? [] : server.screen(found);
      return lines.map(({ id, by, text, buttons, files }) => {
        return { id, by: name(by), text, buttons, files };
      });
    },
    menu: () => undefined,
    published: () => 0,
    settled: () => server.settled(),
    async refuses(why) {
      for (const person of Object.values(ids)) {
        const found = server.chat(person);
        const mute = why === "blocked-by-person" ? 50 : 0;
        if (found !== undefined) server.mute(found, person, mute);
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
