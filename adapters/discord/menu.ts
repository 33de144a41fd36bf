import { type ApplicationCommandOptionType, Locale } from "discord.js";
import type { MenuEntry, MenuParam, MenuText } from "#chat";

type Localised = Readonly<Partial<Record<Locale, string>>>;

interface Choice {
  /** As it is read. */
  readonly name: string;
  readonly name_localizations: Localised;
  /** As it is said, in every language. */
  readonly value: string;
}

interface Option {
  readonly type: ApplicationCommandOptionType.String | ApplicationCommandOptionType.Number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Localised;
  readonly required: boolean;
  readonly choices?: readonly Choice[];
  readonly autocomplete?: true;
}

interface Named {
  readonly name: string;
  readonly name_localizations: Localised;
  /** In communities, in the private chat with the bot. */
  readonly contexts: readonly (0 | 1)[];
  /** Added to communities, not to people. */
  readonly integration_types: readonly [0];
  readonly default_member_permissions: string | null;
}

/** A command as Discord lists it: after a slash, or in the menu of a message. */
export type Listed =
  | (Named & {
      readonly type: 1;
      readonly description: string;
      readonly description_localizations: Localised;
      readonly options: readonly Option[];
    })
  | (Named & { readonly type: 3 });

const MANAGE_GUILD = "32";

/** Whose language Discord does not list reads this one. */
const FALLBACK = "en";

const MOST: Readonly<Record<Listed["type"], number>> = { 1: 100, 3: 15 };
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const LONGEST = 100;
const LONGEST_NAME = 32;
const LONGEST_ALL = 8000;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const worded = ({ text }: MenuEntry): MenuText =>
  text[FALLBACK] ?? Object.values(text)[0] ?? { name: "", summary: "", params: {} };

/** In every language of Discord's that one of ours is: `es` stands for es-ES and es-419. */
function localised(
  { text }: MenuEntry,
  wording: (text: MenuText) => string | undefined,
): Localised {
  const found = Object.values(Locale).flatMap((locale): [Locale, string][] => {
    const { language } = new Intl.Locale(locale);
    const words = text[locale] ?? text[language];
    const said = words && wording(words);
    return said === undefined ? [] : [[locale, said]];
  });
  return Object.fromEntries(found);
}

const contexts: Readonly<Record<MenuEntry["where"], readonly (0 | 1)[]>> = {
  anywhere: [0, 1],
  room: [0],
  private: [1],
};

const choice = (value: string, entry: MenuEntry): Choice => ({
  name: worded(entry).choices?.[value] ?? value,
  name_localizations: localised(entry, (words) => words.choices?.[value]),
  value,
});

function option(param: MenuParam, entry: MenuEntry): Option {
  const { name, kind, choices } = param;
  const { params } = worded(entry);
  return {
    type: kind === "number" ? 10 : 3,
    name,
    description: params[name] ?? name,
    description_localizations: localised(entry, (words) => words.params[name]),
    // What may be long is asked for in a form, which has room for it.
    required: param.required && !param.long,
    ...(choices && { choices: choices.map((value) => choice(value, entry)) }),
    ...((kind === "post" || kind === "event") && { autocomplete: true }),
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function listed(entry: MenuEntry): readonly Listed[] {
  const { name, summary } = worded(entry);
  const who = {
    contexts: contexts[entry.where],
    integration_types: [0] as const,
    default_member_permissions: entry.stewardsOnly ? MANAGE_GUILD : null,
  };
  const slash: Listed = {
    type: 1,
    name,
    name_localizations: localised(entry, (words) => words.name),
    description: summary,
    description_localizations: localised(entry, (words) => words.summary),
    ...who,
    // Discord wants those first that may not be left out.
    options: entry.params
      .map((param) => option(param, entry))
      .toSorted((a, b) => Number(b.required) - Number(a.required)),
  };
  if (!entry.onMessage) return [slash];
  const onMessage: Listed = {
    type: 3,
    name: capital(entry.text["en"]?.onMessage ?? name),
    name_localizations: localised(entry, (words) => capital(words.onMessage ?? words.name)),
    ...who,
  };
  return [slash, onMessage];
}

const longest = (plain: string, others: Localised): number =>
  Math.max(plain.length, ...Object.values(others).map(({ length }) => length));

/** As Discord counts it: the longest language of each text. */
function sizeOf(command: Listed & { type: 1 }): number {
  const { options } = command;
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations);
  return options.reduce((sum, { name, description, description_localizations, choices = [] }) => {
    const chosen = choices.reduce(
      (all, one) => all + longest(one.name, one.name_localizations) + one.value.length,
      0,
    );
    return sum + name.length + longest(description, description_localizations) + chosen;
  }, own);
}

const badName = (name: string): boolean => !NAME.test(name) || name !== name.toLowerCase();

function problemsOf(command: Listed): readonly string[] {
  const names = [command.name, ...Object.values(command.name_localizations)];
  if (command.type === 3) {
    return names
      .filter(({ length }) => length < 1 || length > LONGEST_NAME)
      .map((name) => `"${name}": a name in the message menu has 1 to ${LONGEST_NAME} characters`);
  }
  const { options, description, description_localizations: described } = command;
  const texts = [
    [command.name, description],
    ...Object.values(described).map((text) => [command.name, text]),
    ...options.flatMap(({ name, description, description_localizations }) =>
      [description, ...Object.values(description_localizations)].map((text) => [
        `${command.name} ${name}`,
        text,
      ]),
    ),
  ] as const;
  return [
    ...[...names, ...options.map(({ name }) => name)]
      .filter(badName)
      .map((name) => `"${name}": a name is 1 to ${LONGEST_NAME} small letters, digits, - and _`),
    ...texts
      .filter(([, text = ""]) => text.length < 1 || text.length > LONGEST)
      .map(([where]) => `"${where}": a description has 1 to ${LONGEST} characters`),
    ...(options.length > MOST_OPTIONS
      ? [`"${command.name}": ${MOST_OPTIONS} options at most`]
      : []),
    ...options
      .filter(({ choices = [] }) => choices.length > MOST_CHOICES)
      .map(({ name }) => `"${command.name} ${name}": ${MOST_CHOICES} choices at most`),
    ...options
      .flatMap(({ name, choices = [] }) => choices.map((one) => [name, one] as const))
      .filter(([, { name, name_localizations }]) =>
        [name, ...Object.values(name_localizations)].some(
          (text) => text.length < 1 || text.length > LONGEST,
        ),
      )
      .map(([name]) => `"${command.name} ${name}": a choice has 1 to ${LONGEST} characters`),
    ...(sizeOf(command) > LONGEST_ALL
      ? [`"${command.name}": ${LONGEST_ALL} characters at most in all its texts`]
      : []),
  ];
}

/** In each language, since people of all of them see one list. */
function twice(commands: readonly Listed[]): readonly string[] {
  const locales = [undefined, ...Object.values(Locale)];
  return locales.flatMap((locale) => {
    const names = commands.map(({ type, name, name_localizations }) => {
      return `${type} ${(locale && name_localizations[locale]) ?? name}`;
    });
    return names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `"${name.slice(2)}": two commands have this name`);
  });
}

/** The menu as Discord takes it. @throws Error with every reason why it would not. */
export function commandList(menu: readonly MenuEntry[]): readonly Listed[] {
  const commands = menu.flatMap(listed);
  const many = ([1, 3] as const).filter(
    (type) => commands.filter((one) => one.type === type).length > MOST[type],
  );
  const problems = new Set([
    ...commands.flatMap(problemsOf),
    ...twice(commands),
    ...many.map((type) => `${MOST[type]} commands at most`),
  ]);
  if (problems.size > 0) throw new Error(`Discord refuses this menu: ${[...problems].join("; ")}`);
  return commands;
}

/** The entry that a name in an interaction stands for; Discord hands over the one that is not localised. */
export const entryNamed = (menu: readonly MenuEntry[], name: string): MenuEntry | undefined =>
  menu.find((entry) => {
    const own = worded(entry).name;
    return name === own || name === capital(own);
  });
