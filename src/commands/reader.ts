import { distance } from "../aid/distance.ts";
import { unaccented, type Wording } from "../i18n/fluent.ts";
import type { Command } from "./command.ts";

export type Reading =
  | { readonly command: Command; readonly rest: string }
  | { readonly unknown: string; readonly prefix: string };

/** Every name that any language gives to a command, without accents, to that command. */
export type Names = ReadonlyMap<string, Command>;

const folded = (name: string): string => unaccented(name).toLowerCase();

export function namesOf(commands: readonly Command[], wording: Wording): Names {
  const names = new Map<string, Command>();
  for (const command of commands) {
    names.set(command.name, command);
    for (const locale of wording.locales) {
      const spoken = wording.speak(locale, { prefix: "/", accents: true });
      names.set(folded(spoken(command.name)), command);
    }
  }
  return names;
}

/** "/Besoin une échelle" → need, "une échelle"; undefined when it is no command at all. `!` works as `/` does. */
export function readCommand(text: string, names: Names): Reading | undefined {
  const [, prefix = "", word = "", rest = ""] =
    /^([/!])(\p{L}[\p{L}\p{M}\p{N}_-]*)(?:\s+|$)([^]*)$/u.exec(text) ?? [];
  if (word === "") return undefined;
  const command = names.get(folded(word));
  return command ? { command, rest } : { unknown: word, prefix };
}

/** The command that somebody most likely meant, when one is near enough; the first of equals. */
export function nearest(
  word: string,
  names: Names,
): { name: string; command: Command } | undefined {
  const typed = folded(word).slice(0, 40);
  const ranked = [...names]
    .filter(([, command]) => !command.hidden)
    .map(([name, command]) => ({ name, command, far: distance(typed, name) }))
    .toSorted((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.max(1, Math.floor(typed.length / 3)) ? best : undefined;
}
