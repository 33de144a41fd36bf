import type { MenuEntry, MenuText } from "#chat";
import type { Wording } from "../i18n/fluent.ts";
import type { Command } from "./command.ts";
import { menuParam } from "./params.ts";

function wordingOf(command: Command, locale: string, wording: Wording): MenuText {
  const t = wording.speak(locale, { prefix: "/", accents: true });
  const params = Object.keys(command.params).map(
    (param) => [param, t(`${command.name}.${param}`)] as const,
  );
  const choices = Object.values(command.params).flatMap(({ choices = [] }) => choices);
  return {
    name: t(command.name),
    summary: t(`${command.name}.summary`),
    params: Object.fromEntries(params),
    ...(choices.length > 0 && {
      choices: Object.fromEntries(choices.map((one) => [one, t(`choice-${one}`)])),
    }),
    ...(command.onMessage && { onMessage: t(`${command.name}.on-message`) }),
  };
}

/** All commands that platforms list, with their wording in every language. */
export const menuOf = (commands: readonly Command[], wording: Wording): readonly MenuEntry[] =>
  commands
    .filter(({ hidden }) => !hidden)
    .map((command) => ({
      name: command.name,
      where: command.where ?? "anywhere",
      stewardsOnly: command.stewardsOnly ?? false,
      discreet: !command.public,
      onMessage: command.onMessage ?? false,
      params: Object.entries(command.params).map(([name, param]) => menuParam(name, param)),
      text: Object.fromEntries(
        wording.locales.map((locale) => [locale, wordingOf(command, locale, wording)]),
      ),
    }));
