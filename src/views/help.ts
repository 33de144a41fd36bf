import { heading, list, type Message, message } from "#chat";
import type { Translate } from "../i18n/fluent.ts";

interface Described {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly stewardsOnly?: boolean;
}

const line = ({ name }: Described, t: Translate): readonly string[] => [
  t("help-line", { command: t("as-command", { name }), summary: t(`${name}.summary`) }),
];

/** Made from the commands themselves, so that nothing is missing from it. */
export function helpAll(commands: readonly Described[], t: Translate): Message {
  const stewards = commands.filter(({ stewardsOnly }) => stewardsOnly);
  const others = commands.filter(({ stewardsOnly }) => !stewardsOnly);
  const forStewards = [heading(t("help-stewards")), list(...stewards.map((one) => line(one, t)))];
  return message([
    heading(t("help-title")),
    list(...others.map((one) => line(one, t))),
    ...(stewards.length > 0 ? forStewards : []),
    t("help-more"),
  ]);
}

export function helpAbout(command: Described, t: Translate): Message {
  const questions = Object.keys(command.params).map((param) => [t(`${command.name}.${param}`)]);
  return message([
    heading(t("as-command", { name: command.name })),
    t(`${command.name}.summary`),
    ...(questions.length > 0 ? [list(...questions)] : []),
  ]);
}
