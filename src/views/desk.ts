import { type Block, type Button, heading, list, type Message, message } from "#chat";
import {
  type Desk,
  type DeskState,
  type Exception,
  HIDE_AFTER_DAYS,
  hidesAt,
  type Opening,
  type Place,
  type Stop,
} from "../aid/desk.ts";
import { readingOf } from "../aid/event.ts";
import { localOf, plusMinutes } from "../aid/time.ts";
import { sayDate, sayHours, sayTime, sayWhen } from "../aid/when/say.ts";
import type { Translate } from "../i18n/fluent.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const sayPlace = ({ place, district }: Place, t: Translate): string =>
  t("desk-place", { place, district: district === place ? "none" : (district ?? "none") });

/** "Jeudi 26 novembre 2026, de 14 h à 17 h". */
export const sayOpening = ({ start, end }: Opening, zone: string, t: Translate): string =>
  sayWhen({ start: localOf(start, zone), end: localOf(end, zone), rrule: null }, t.locale);

export const sayUntil = ({ end }: Opening, zone: string, t: Translate): string =>
  sayTime(localOf(end, zone), t.locale);

const sayStop = (stop: Stop, t: Translate): string =>
  t("desk-stop", { hours: sayHours(readingOf(stop), t.locale), place: sayPlace(stop, t) });

const isMidnight = (local: string): boolean => local.endsWith("T00:00");

/** Whole days by their dates, hours by their hours. */
function sayClosing({ from, to }: Exception, t: Translate): string {
  if (!isMidnight(from) || !isMidnight(to))
    return t("desk-closed-then", {
      when: sayWhen({ start: from, end: to, rrule: null }, t.locale),
    });
  const [first, last] = [from, plusMinutes(to, -1)].map((local) => sayDate(local, t.locale));
  return first === last
    ? t("desk-closed-on", { day: first ?? "" })
    : t("desk-closed-from", { from: first ?? "", to: last ?? "" });
}

function sayException(one: Exception, t: Translate): string {
  const { from, to, at, only } = one;
  if (!at)
    return only
      ? t("desk-closed-at", { closed: sayClosing(one, t), place: sayPlace(only, t) })
      : sayClosing(one, t);
  const when = sayWhen({ start: from, end: to, rrule: null }, t.locale);
  return t("desk-open-on", { when, place: sayPlace(at, t) });
}

/** Its stops, and the exceptions that are still to come. */
export function partsOf(
  { stops, exceptions, zone }: Desk,
  now: Date,
  t: Translate,
): readonly { readonly number: number; readonly text: string }[] {
  const ahead = exceptions
    .filter(({ to }) => to > localOf(now, zone))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.number - b.number);
  return [
    ...stops.map((stop) => ({ number: stop.number, text: capital(sayStop(stop, t)) })),
    ...ahead.map((one) => ({ number: one.number, text: sayException(one, t) })),
  ];
}

function stateLines({ open, next }: DeskState, zone: string, t: Translate): readonly string[] {
  const then = next && { when: sayOpening(next, zone, t), place: sayPlace(next, t) };
  return [
    ...open.map((one) =>
      t("desk-open", { until: sayUntil(one, zone, t), place: sayPlace(one, t) }),
    ),
    ...(then ? [t(open.length > 0 ? "desk-then" : "desk-next", then)] : []),
    ...(open.length === 0 && !next ? [t("desk-never")] : []),
  ];
}

export interface DeskPage {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly now: Date;
}

/** Where, when, for whom: the same wherever a desk is shown. */
function factsOf({ desk, state, now }: DeskPage, t: Translate): readonly (Block | string)[] {
  const { zone, services, welcome, cost, access } = desk;
  const lines = partsOf(desk, now, t).map(({ text }) => [text]);
  return [
    heading(desk.name),
    ...stateLines(state, zone, t),
    ...(lines.length > 0 ? [list(...lines)] : []),
    ...(services === undefined ? [] : [t("desk-services", { services })]),
    ...(welcome === undefined ? [] : [t("desk-welcome", { welcome })]),
    ...(cost === undefined ? [] : [t("desk-cost", { cost })]),
    ...(access === undefined ? [] : [t("desk-access", { access })]),
  ];
}

const changeButton = ({ id }: Desk, t: Translate): Button => ({
  label: t("button-change"),
  says: `/desk ${id} change`,
});

const confirmButtons = (desk: Desk, t: Translate): readonly Button[] => [
  { label: t("button-still-right"), says: `/desk ${desk.id} ok` },
  changeButton(desk, t),
];

/** As anybody sees it; whoever may change it sees how. */
export function deskPage(page: DeskPage, mayChange: boolean, t: Translate): Message {
  const { desk, now } = page;
  const isHidden = now >= hidesAt(desk);
  const warning = isHidden ? [t("desk-unconfirmed", { days: HIDE_AFTER_DAYS })] : [];
  return message([...factsOf(page, t), ...warning], {
    buttons: mayChange ? confirmButtons(desk, t) : [],
  });
}

export const undoButton = (t: Translate): Button => ({ label: t("button-undo"), says: "/undo" });

export interface Changed {
  /** What it begins with: "done", "taken back". */
  readonly lead: readonly string[];
  /** The numbers of what was added, which can be taken away by itself. */
  readonly added: readonly number[];
  /** Whether `/undo` takes it back. */
  readonly undo: boolean;
}

/** What came of a change, with the way back. */
export function deskChanged(page: DeskPage, { lead, added, undo }: Changed, t: Translate): Message {
  const { desk, now } = page;
  const parts = partsOf(desk, now, t).filter(({ number }) => added.includes(number));
  const buttons = parts.map(({ number, text }) => ({
    label: t("button-take-away", { what: text }),
    says: `/desk ${desk.id} remove ${number}`,
  }));
  return message([...lead, ...factsOf(page, t)], {
    buttons: [...buttons, ...(undo ? [undoButton(t)] : []), changeButton(desk, t)],
  });
}

/** Before anybody else sees it. */
export function deskPreview(
  page: DeskPage,
  t: Translate,
  lead: string = t("preview-lead"),
): Message {
  const { desk } = page;
  return message([lead, ...factsOf(page, t)], {
    buttons: [
      { label: t("button-publish"), says: `/desk ${desk.id} publish` },
      changeButton(desk, t),
      { label: t("button-drop"), says: `/desk ${desk.id} drop` },
    ],
  });
}

/** To its steward, when nobody has confirmed it for long. */
export function checked(
  kind: "desk-check" | "desk-hidden",
  desk: Desk,
  now: Date,
  t: Translate,
): Message {
  const days = Math.round((now.getTime() - desk.confirmedAt.getTime()) / 86_400_000);
  const lines = partsOf(desk, now, t).map(({ text }) => [text]);
  return message(
    [t(kind, { name: desk.name, days }), ...(lines.length > 0 ? [list(...lines)] : [])],
    { buttons: confirmButtons(desk, t) },
  );
}
