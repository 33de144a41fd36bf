import { heading, list, type Message, message } from "#chat";
import type { Community } from "../aid/community.ts";
import { settingsOf } from "../aid/settings.ts";
import type { Translate } from "../i18n/fluent.ts";

/** Every setting: the word to type, what stands now, and what it means. */
export function settings(community: Community, t: Translate): Message {
  const items = Object.entries(settingsOf(community)).map(([key, value]) => [
    { bold: `${key} ${value}`.trim() },
    ` — ${t(`setting-${key}`)}`,
  ]);
  return message([
    heading(t("settings-title", { name: community.name })),
    list(...items),
    t("settings-how"),
    t("settings-learning"),
  ]);
}
