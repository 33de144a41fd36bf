import { helpAbout, helpAll } from "../views/help.ts";
import { unaccented } from "../i18n/fluent.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { text } from "./params.ts";

/** What one can say here; with a word, what that command does and asks. */
export const help = defineCommand({
  name: "help",
  params: { about: text({ required: false }) },
  anyone: true,
  async run({ args, t, member, commands }) {
    const shown = commands().filter(
      ({ hidden, stewardsOnly }) => !hidden && (!stewardsOnly || member.role === "steward"),
    );
    const wanted = unaccented(args.about ?? "")
      .toLowerCase()
      .replace(/^[/!]/, "");
    const one = shown.find(({ name }) => name === wanted || unaccented(t(name)) === wanted);
    return [inPrivate(one ? helpAbout(one, t) : helpAll(shown, t))];
  },
});
