import { type Message, message } from "#chat";
import type { CommunityEvent } from "../aid/event.ts";
import { type Item, REASONS } from "../aid/item.ts";
import type { Post } from "../aid/post.ts";
import type { Translate } from "../i18n/fluent.ts";
import type { Scheduled } from "./event.ts";
import { quoted } from "./post.ts";

/** The morning after: thank you, and how many came? */
export function recap({ event, one, attendance }: Scheduled, t: Translate): Message {
  const { id, title } = event;
  const date = one?.date ?? "all";
  const guess = attendance.heads;
  const around = [...new Set([guess, guess - 1, guess + 1, guess + 2])].filter(
    (count) => count >= 0,
  );
  return message([t("recap-lead", { title }), t("recap.present")], {
    buttons: [
      ...around.map((count) => ({ label: String(count), says: `/recap ${id} ${date} ${count}` })),
      { label: t("button-other-number"), says: `/recap ${id} ${date}` },
    ],
  });
}

/** Of each thing that was brought: does it work again? */
export function askItem({ id }: CommunityEvent, item: Item, t: Translate): Message {
  const says = (what: string): string => `/recap ${id} item ${item.number} ${what}`;
  return message([t("recap-item", { item: item.text })], {
    buttons: [
      { label: t("button-repaired"), says: says("repaired") },
      { label: t("button-not-repaired"), says: says("not") },
    ],
  });
}

/** Not repaired: why? */
export const askReason = ({ id }: CommunityEvent, item: Item, t: Translate): Message =>
  message([t("recap-why", { item: item.text })], {
    buttons: REASONS.map((reason) => ({
      label: t(`reason-${reason}`),
      says: `/recap ${id} item ${item.number} ${reason}`,
    })),
  });

/** All is told. */
export function recapped(
  present: number | undefined,
  items: readonly Item[],
  t: Translate,
): Message {
  const repaired = items.filter(({ outcome }) => outcome === "repaired").length;
  const lines = [
    ...(present === undefined ? [] : [t("recap-present", { count: present })]),
    ...(items.length === 0 ? [] : [t("recap-repaired", { repaired, count: items.length })]),
  ];
  return message([t("recap-thanks"), ...lines]);
}

/** Somebody will look at what one brings. */
export const taken = (event: CommunityEvent, item: Item, t: Translate): Message =>
  message([t("item-taken", { item: item.text, title: event.title })]);

/** One line of the list for those who repair. */
export const itemLine = (item: Item, mine: boolean, t: Translate): string =>
  t("item-line", {
    item: item.text,
    number: item.number,
    state: mine ? "mine" : item.takenBy === undefined ? "free" : "taken",
  });

/** What is brought, and what one can take on. */
export function brought(
  event: CommunityEvent,
  items: readonly { readonly item: Item; readonly mine: boolean; readonly own: boolean }[],
  t: Translate,
): Message {
  if (items.length === 0) return message([t("items-none", { title: event.title })]);
  // What one brings is for the others.
  const free = items.filter(({ item, own }) => item.takenBy === undefined && !own);
  return message(
    [
      t("items-title"),
      { kind: "list", items: items.map(({ item, mine }) => [itemLine(item, mine, t)]) },
    ],
    {
      buttons: free.slice(0, 8).map(({ item }) => ({
        label: t("button-take", { item: item.text.slice(0, 30).toWellFormed() }),
        says: `/take ${event.id} ${item.number}`,
      })),
    },
  );
}

/** A need that a workshop may solve: what, when, and how to come. */
export const workshop = (event: CommunityEvent, post: Post, when: string, t: Translate): Message =>
  message([t("workshop", { title: event.title, when }), quoted(post.text, t)], {
    buttons: [
      { label: t("button-see-event"), says: `/event ${event.id}` },
      { label: t("button-going"), says: `/rsvp ${event.id} going` },
    ],
  });
