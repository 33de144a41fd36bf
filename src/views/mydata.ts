import { heading, list, type Message, message } from "#chat";
import type { Translate } from "../i18n/fluent.ts";

interface Shown {
  readonly accounts: readonly { readonly platform: string; readonly name: string }[];
  readonly communities: readonly { readonly name: string; readonly role: string }[];
  readonly posts: readonly {
    readonly id: string;
    readonly text: string;
    readonly status: string;
  }[];
  readonly matches: readonly unknown[];
  readonly waitingMessages: readonly unknown[];
}

/** The main things to read; everything, to the last field, in the file. */
export function mydata(all: Shown, t: Translate): Message {
  const posts = all.posts.map(({ id, text, status }) => [
    { bold: id },
    ` ${t("quoted", { text })} (${t(`status-${status}`)})`,
  ]);
  return message(
    [
      heading(t("mydata-title")),
      list(
        ...all.accounts.map(({ platform, name }) => [t("mydata-account", { platform, name })]),
        ...all.communities.map(({ name, role }) => [t(`mydata-${role}`, { name })]),
        [t("mydata-matches", { count: all.matches.length })],
        [t("mydata-waiting", { count: all.waitingMessages.length })],
      ),
      ...(posts.length > 0 ? [t("mydata-posts"), list(...posts)] : []),
      t("mydata-file"),
    ],
    {
      files: [
        {
          name: "palier-mydata.json",
          type: "application/json",
          bytes: new TextEncoder().encode(`${JSON.stringify(all, null, 2)}\n`),
        },
      ],
      buttons: [{ label: t("button-forget"), says: "/forget" }],
    },
  );
}
