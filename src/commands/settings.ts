import { message, UserError } from "#chat";
import { changeFor, settingsOf } from "../aid/settings.ts";
import { settings as page } from "../views/settings.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { text } from "./params.ts";
import { askToPublish, staysHere } from "./leave.ts";
import { askIfSure, wasAskedIfSure } from "./sure.ts";

/** What the answers of this community taught is forgotten, after a question. */
async function learning(words: string, turn: Turn): Promise<readonly Reply[]> {
  const { work, community, t } = turn;
  const [said, answer] = /^reset(?: (yes|no))?$/.exec(words) ?? [];
  if (said === undefined) throw new UserError("error-setting-learning");
  if (answer === "no") return [inPrivate(message([t("learning-kept")]), { instead: true })];
  if (answer === undefined || !(await wasAskedIfSure("settings learning", turn))) {
    await askIfSure("settings learning", turn);
    const buttons = [
      { label: t("button-learning-reset"), says: "/settings learning reset yes" },
      { label: t("button-learning-keep"), says: "/settings learning reset no" },
    ];
    return [inPrivate(message([t("learning-sure")], { buttons }))];
  }
  await work.votes.reset(community.id);
  return [inPrivate(message([t("learning-reset")]), { instead: true })];
}

/** What stewards can set for their community: seen without words, changed with `quiet 22:00-07:00`. */
export const settings = defineCommand({
  name: "settings",
  params: { change: text({ required: false }) },
  stewardsOnly: true,
  async run(turn) {
    const { work, community, args, t, locales } = turn;
    if (args.change === undefined) return [inPrivate(page(community, t))];
    const [key = "", ...rest] = args.change.split(/\s+/);
    if (key.toLowerCase() === "learning") return learning(rest.join(" ").toLowerCase(), turn);
    const change = changeFor(key.toLowerCase(), rest.join(" "), locales, community);
    if (!change)
      throw new UserError("error-setting", {
        keys: [...Object.keys(settingsOf(community)), "learning"].join(", "),
      });
    if (change.town !== undefined && staysHere(turn))
      return [await askToPublish({ name: "settings" }, { change: args.change }, turn)];
    await work.communities.change(community.id, change);
    const changed = await work.communities.find(community.id);
    return [inPrivate(message([t("setting-set"), ...(changed ? page(changed, t).blocks : [])]))];
  },
});
