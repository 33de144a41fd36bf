import type { Abilities } from "#chat";
import { MemoryPlatform, privateId, type Screened } from "../../../adapters/memory/index.ts";
import type { Person, Place, Rig, Seen } from "../rig.ts";

const ROOM = "lilas";

/** A platform in a Map, with the abilities of any other. */
export async function openMemoryPlatform(platform: string, abilities: Abilities): Promise<Rig> {
  const adapter = new MemoryPlatform({ platform, abilities });
  adapter.rooms.set(ROOM, "Rue des Lilas");
  const person = (id: Person, name: string, locale: string): void => {
    const account = { platform, id, name, handle: `${id}_diaz`, locale };
    adapter.people.set(id, { account, opened: false, manages: id === "ana", refuses: false });
  };
  person("ana", "Ana Diaz", "fr");
  person("luis", "Luis", "en");
  const place = (of: Person, where: Place): string => (where === "room" ? ROOM : privateId(of));
  const screened = (of: Person, id: string): Screened => {
    const found = adapter.screen(of).find((one) => one.id === id);
    if (!found) throw new Error(`no message ${id} on the screen`);
    return found;
  };

  return {
    adapter,
    says: (of, text, where) => adapter.says(of, text, where === "room" ? ROOM : "private"),
    async presses(of, label) {
      const on = adapter
        .screen(of)
        .findLast(({ buttons }) => buttons.some((button) => button.label === label));
      if (!on) throw new Error(`no button "${label}" on the screen`);
      await adapter.presses(of, on, label);
    },
    async replies(of, text, to) {
      const on = screened(of, to.id);
      await adapter.says(of, text, on.room === ROOM ? ROOM : "private", on);
    },
    edits: (of, text) => adapter.edits(of, text),
    deletes: (of) => adapter.deletes(of),
    opens: (of) => adapter.opens(of),
    repeats: (of) => adapter.again(of),
    screen: (of, where): readonly Seen[] =>
      adapter
        .screen(of)
        .filter(({ room }) => room === place(of, where))
        .map(({ id, by, text, buttons, files }) => ({
          id,
          by,
          text,
          buttons: buttons.map(({ label }) => label),
          files,
        })),
    menu: () => undefined,
    published: () => 0,
    settled: () => Promise.resolve(),
    async refuses(why) {
      for (const one of adapter.people.values()) one.refuses = why === "blocked-by-person";
      if (why === "down") adapter.goesDown();
      else await adapter.comesUp();
    },
    restarts: () => adapter,
    logs: () => "",
    token: undefined,
    close: () => adapter.stop(),
  };
}
