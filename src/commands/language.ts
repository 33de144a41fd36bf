import { message, UserError } from "#chat";
import { defineCommand, inPrivate } from "./command.ts";
import { text } from "./params.ts";

/** The language that the bot speaks with this person. */
export const language = defineCommand({
  name: "language",
  params: { which: text({ required: false }) },
  anyone: true,
  async run({ work, person, args, t, locales, speak }) {
    const names = locales.map((locale) => ({ locale, name: speak(locale)("language-name") }));
    if (args.which === undefined) {
      const buttons = names.map(({ locale, name }) => ({
        label: name,
        says: `/language ${locale}`,
      }));
      return [inPrivate(message([t("language-which")], { buttons }))];
    }
    const wanted = args.which.toLowerCase();
    const chosen = names.find(
      ({ locale, name }) => locale === wanted || name.toLowerCase() === wanted,
    );
    if (!chosen)
      throw new UserError("error-language", { names: names.map(({ name }) => name).join(", ") });
    await work.people.choose(person.id, { locale: chosen.locale });
    return [inPrivate(message([speak(chosen.locale)("language-set")]), { instead: true })];
  },
});
