import { message, UserError } from "#chat";
import { changeFor, settingsOf } from "../aid/settings.ts";
import { settings as page } from "../views/settings.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { text } from "./params.ts";

/** What stewards can set for their community: seen without words, changed with `quiet 22:00-07:00`. */
export const settings = defineCommand({
  name: "settings",
  params: { change: text({ required: false }) },
  stewardsOnly: true,
  async run({ work, community, args, t, locales }) {
    if (args.change === undefined) return [inPrivate(page(community, t))];
    const [key = "", ...rest] = args.change.split(/\s+/);
    const change = changeFor(key.toLowerCase(), rest.join(" "), locales, community);
    if (!change)
      throw new UserError("error-setting", { keys: Object.keys(settingsOf(community)).join(", ") });
    await work.communities.change(community.id, change);
    const changed = await work.communities.find(community.id);
    return [inPrivate(message([t("setting-set"), ...(changed ? page(changed, t).blocks : [])]))];
  },
});
