import { heading, list, type Message, message } from "#chat";
import type { CommunityEvent } from "../aid/event.ts";
import type { Occurrence } from "../aid/series.ts";
import type { Translate } from "../i18n/fluent.ts";
import { sayOccurrence } from "./event.ts";

export interface Listed {
  readonly event: CommunityEvent;
  readonly one: Occurrence;
  readonly mine: "going" | "waiting" | "maybe" | "not" | undefined;
}

const MOST_BUTTONS = 5;

/** What is coming up, and how to see more or less of it. */
export function agenda(
  which: "week" | "all" | "mine",
  events: readonly Listed[],
  t: Translate,
  /** Whether there is an address for calendar programs. */
  { subscribe }: { readonly subscribe: boolean },
): Message {
  const items = events.map(({ event, one, mine }) => [
    { bold: event.id },
    " ",
    t("agenda-line", {
      title: event.title,
      when: sayOccurrence(one, t),
      place: one.place ?? "none",
      mine: mine ?? "none",
    }),
  ]);
  const once = [...new Map(events.map((listed) => [listed.event.id, listed])).values()];
  const others = (["week", "all", "mine"] as const).filter((one) => one !== which);
  const file = { label: t("button-agenda-file"), says: "/agenda ics" };
  const address = { label: t("button-agenda-link"), says: "/agenda link" };
  const body =
    events.length === 0
      ? [t(`agenda-none-${which}`)]
      : [heading(t(`agenda-${which}`)), list(...items)];
  return message(body, {
    buttons: [
      ...once.slice(0, MOST_BUTTONS).map(({ event }) => ({
        label: `${event.id} · ${event.title.slice(0, 30).toWellFormed()}`,
        says: `/event ${event.id}`,
      })),
      ...others.map((one) => ({ label: t(`button-agenda-${one}`), says: `/events ${one}` })),
      ...(which === "mine" && events.length > 0 ? [file] : []),
      ...(which === "mine" && subscribe ? [address] : []),
    ],
  });
}
