import type { Person } from "../../adapters/playground/world.ts";
import type { Wording } from "../i18n/fluent.ts";
import { negotiate } from "../i18n/negotiate.ts";
import type { Script } from "../replay/script.ts";
import type { Store } from "../store/store.ts";
import type { Platforms } from "./cast.ts";

/** What is worth trying first, in the group and in private. */
const HINTS = {
  room: ["need", "offer", "find", "help"],
  private: ["mine", "undo", "privacy", "help"],
} as const;

/** Everybody of the cast, as the bot knows them now. */
export function peopleOf(
  script: Script,
  platforms: Platforms,
  wording: Wording,
  store: Store,
): Promise<readonly Person[]> {
  return store.work(async (work) => {
    const people: Person[] = [];
    for (const { name, platform: on, steward } of script.people) {
      const platform = platforms.get(on);
      const there = platform?.people.get(name);
      if (!platform || !there) continue;
      const chosen = (await work.people.byAccount(on, name))?.locale;
      const language = negotiate([chosen, there.account.locale], wording.locales);
      const t = wording.speak(language, platform.abilities);
      const spelt = (command: string): string => t("as-command", { name: command });
      people.push({
        id: name,
        name: there.account.name,
        platform: on,
        language,
        steward,
        opened: there.opened,
        hints: { room: HINTS.room.map(spelt), private: HINTS.private.map(spelt) },
      });
    }
    return people;
  });
}
