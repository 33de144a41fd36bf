import type { MenuEntry } from "#chat";

/** Letters as people type them, whatever keyboard they have: without accents, small. */
const folded = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Matrix keeps no list of commands: what people type is what counts, in all languages at once. So each name has to be one
 * that can be typed after `!`, and may mean one command only.
 *
 * @throws Error with every reason why a name would not do.
 */
export function checkMenu(menu: readonly MenuEntry[]): void {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { name: command, text } of menu) {
    for (const [locale, { name }] of Object.entries(text)) {
      const where = `"${name}" (${locale})`;
      if (!/^\p{L}[\p{L}\p{M}\p{N}_-]*$/u.test(name)) {
        problems.push(`${where}: a name is a letter, then letters, digits, _ and -`);
      }
      const owner = owners.get(folded(name));
      if (owner !== undefined && owner !== command) {
        problems.push(`${where}: it names two commands, ${owner} and ${command}`);
      }
      owners.set(folded(name), command);
    }
  }
  if (problems.length > 0) throw new Error(`Matrix cannot use this menu: ${problems.join("; ")}`);
}
