import type { LanguageCode } from "grammy/types";
import type { MenuEntry } from "#chat";

/** One list as Telegram keeps it, for one kind of chat and one language; without a language, for all others. */
export interface CommandList {
  readonly scope: "all_private_chats" | "all_group_chats" | "all_chat_administrators";
  readonly language?: LanguageCode;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

const SCOPES: readonly (readonly [CommandList["scope"], (entry: MenuEntry) => boolean])[] = [
  ["all_private_chats", ({ where, stewardsOnly }) => where !== "room" && !stewardsOnly],
  ["all_group_chats", ({ where, stewardsOnly }) => where !== "private" && !stewardsOnly],
  ["all_chat_administrators", ({ where }) => where !== "private"],
];

/** Everybody whose language is not listed reads this one. */
const FALLBACK = "en";

const MOST = 100;
const LONGEST = 256;

const unaccented = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Telegram knows languages by two letters, and has no lists for the others. */
const isListed = (language: string): language is LanguageCode => /^[a-z]{2}$/.test(language);

function commandsIn(locale: string, entries: readonly MenuEntry[]): CommandList["commands"] {
  return entries.flatMap(({ text }) => {
    const worded = text[locale] ?? text[FALLBACK];
    if (!worded) return [];
    return [{ command: unaccented(worded.name), description: worded.summary }];
  });
}

function problemsOf({ commands, language, scope }: CommandList): readonly string[] {
  const where = `${language ?? FALLBACK}, ${scope}`;
  const names = commands.map(({ command }) => command);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...names
      .filter((name) => !/^[a-z0-9_]{1,32}$/.test(name))
      .map((name) => `"${name}" (${where}): a name is 1 to 32 of a-z, 0-9 and _`),
    ...commands
      .filter(({ description }) => description.length < 1 || description.length > LONGEST)
      .map(({ command }) => `"${command}" (${where}): a summary has 1 to ${LONGEST} characters`),
    ...twice.map((name) => `"${name}" (${where}): two commands have this name`),
    ...(commands.length > MOST ? [`${where}: ${MOST} commands at most`] : []),
  ];
}

/** The menu as Telegram takes it. @throws Error with every reason why it would not. */
export function commandLists(menu: readonly MenuEntry[]): readonly CommandList[] {
  const locales = [...new Set(menu.flatMap(({ text }) => Object.keys(text)))].sort();
  const languages = new Map<LanguageCode, string>();
  for (const locale of locales) {
    const { language } = new Intl.Locale(locale);
    const listed = isListed(language) && language !== FALLBACK && !languages.has(language);
    if (listed) languages.set(language, locale);
  }
  const lists = SCOPES.flatMap(([scope, shows]): CommandList[] => {
    const entries = menu.filter(shows);
    return [
      { scope, commands: commandsIn(FALLBACK, entries) },
      ...[...languages].map(([language, locale]) => ({
        scope,
        language,
        commands: commandsIn(locale, entries),
      })),
    ];
  });
  const problems = [...new Set(lists.flatMap(problemsOf))];
  if (problems.length > 0) throw new Error(`Telegram refuses this menu: ${problems.join("; ")}`);
  return lists;
}
