import { message, UserError } from "#chat";
import { defineCommand, inPrivate } from "./command.ts";
import { text } from "./params.ts";

const NAMES: Readonly<Record<string, string>> = {
  telegram: "Telegram",
  discord: "Discord",
  matrix: "Matrix",
};

/** Where my words may be shown: my own platforms always, others only where I allowed it. */
export const platforms = defineCommand({
  name: "platforms",
  params: { change: text({ required: false }) },
  anyone: true,
  async run({ work, person, args, t }) {
    const own = person.accounts.map(({ platform }) => platform);
    const [platform = "", answer = ""] = (args.change ?? "").toLowerCase().split(/\s+/);
    if (args.change === undefined) {
      const buttons = Object.entries(NAMES)
        .filter(([key]) => !own.includes(key))
        .map(([key, name]) => {
          const allowed = person.allows.includes(key);
          return {
            label: t(allowed ? "button-disallow" : "button-allow", { platform: name }),
            says: `/platforms ${key} ${allowed ? "no" : "yes"}`,
          };
        });
      const where = [...new Set([...own, ...person.allows])]
        .map((key) => NAMES[key] ?? key)
        .join(", ");
      return [inPrivate(message([t("platforms-are", { where })], { buttons }))];
    }
    const name = NAMES[platform];
    if (name === undefined || !["yes", "no"].includes(answer))
      throw new UserError("error-platform");
    await work.people.allow(person.id, platform, answer === "yes");
    return [
      inPrivate(
        message([
          t(answer === "yes" ? "platform-allowed" : "platform-refused", { platform: name }),
        ]),
        { instead: true },
      ),
    ];
  },
});
