import { type Block, type Button, heading, list, type Message, message } from "#chat";
import { type Attendance, wantedIn } from "../aid/attendance.ts";
import { ALL, type CommunityEvent, isSeries, readingOf } from "../aid/event.ts";
import { daysUntil, nextOccurrence, type Occurrence } from "../aid/series.ts";
import type { Reading } from "../aid/when/read.ts";
import { sayWhen } from "../aid/when/say.ts";
import type { Translate } from "../i18n/fluent.ts";

/** One date of an event, and who comes to it. */
export interface Scheduled {
  readonly event: CommunityEvent;
  /** The next or the wanted date; undefined when there is none any more. */
  readonly one: Occurrence | undefined;
  readonly attendance: Attendance;
  /** The community's zone: another one is named. */
  readonly zone: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const sayReading = (reading: Reading, t: Translate): string => sayWhen(reading, t.locale);

const said = new WeakMap<object, Map<string, string>>();

/** Of hundreds who are told of one date, it is put into words for the first of each language. */
export function sayOccurrence(
  one: Pick<Occurrence, "local" | "minutes">,
  { locale }: Translate,
): string {
  const known = said.get(one) ?? new Map<string, string>();
  said.set(one, known);
  const words = known.get(locale) ?? sayWhen(readingOf({ ...one, start: one.local }), locale);
  known.set(locale, words);
  return words;
}

/** "Samedi 28 novembre 2026, 14:00–17:00": what a date or a series is called in a sentence. */
export const sayDates = (
  event: CommunityEvent,
  one: Occurrence | undefined,
  t: Translate,
): string => (one ? sayOccurrence(one, t) : sayWhen(readingOf(event), t.locale));

/** A series from its next date on: "every Tuesday from 17:00 to 19:00, from Tuesday 1 December 2026". */
export function saySeries(
  event: CommunityEvent,
  next: Occurrence | undefined,
  t: Translate,
): string {
  // "Ten times", as a calendar file may say it, is so from the first date on, whichever is next.
  const counts = event.rule?.includes("COUNT=") ?? false;
  return sayWhen(readingOf({ ...event, start: usual(event, counts ? undefined : next) }), t.locale);
}

/** "Saturday 3 April, for the last time": what is left of a series that ends. */
function sayLast(event: CommunityEvent, one: Occurrence, t: Translate): string | undefined {
  const ends = /;(?:UNTIL|COUNT)=/.test(event.rule ?? "");
  if (!ends || one.date === ALL || nextOccurrence(event, one.end)) return undefined;
  return t("event-last", { when: sayOccurrence(one, t) });
}

/** When a date would be if it had not moved. */
const usual = ({ start }: CommunityEvent, one: Occurrence | undefined): string =>
  one === undefined || one.date === ALL ? start : `${one.date}T${start.slice(11)}`;

/** "In 5 days", "tomorrow". */
export const inDays = (one: Occurrence, zone: string, now: Date, t: Translate): string =>
  t("in-days", { count: daysUntil(one, zone, now) });

const isText = (block: Block | string | undefined): block is Block | string => block !== undefined;

/** Title, date, place, words: the same wherever an event is shown. */
function factsOf({ event, one, zone }: Scheduled, t: Translate): readonly (Block | string)[] {
  const { details } = event;
  const place = one ? one.place : event.place;
  const series = isSeries(event);
  const last = series && one ? sayLast(event, one, t) : undefined;
  const moved = series && one !== undefined && one.local !== usual(event, one);
  const blocks = [
    heading(event.title),
    capital(one && !series ? sayOccurrence(one, t) : (last ?? saySeries(event, one, t))),
    moved && last === undefined ? t("event-next", { when: sayOccurrence(one, t) }) : undefined,
    event.zone === zone ? undefined : t("event-zone", { zone: event.zone }),
    place === undefined ? undefined : t("event-place", { place }),
    details,
  ];
  return blocks.filter(isText);
}

function numbersOf({ event, attendance }: Scheduled, t: Translate): readonly (Block | string)[] {
  const { heads, maybe, waiting, seatsLeft } = attendance;
  const slots = event.slots.map(({ role, wanted }) => {
    const left = wantedIn(role, wanted, attendance);
    return [t("event-slot", { role, wanted, left })];
  });
  const blocks = [
    t("event-counts", { going: heads, maybe: maybe.length }),
    event.capacity === undefined
      ? undefined
      : t("event-seats", { left: seatsLeft, waiting: waiting.length }),
    slots.length > 0 ? list(...slots) : undefined,
  ];
  return blocks.filter(isText);
}

const MOST_ROLES = 4;

/** What anybody may press; each names its date, so that an old message counts for its own. */
export function answerButtons(
  { event, one, attendance }: Scheduled,
  t: Translate,
): readonly Button[] {
  const date = one && one.date !== ALL ? ` ${one.date}` : "";
  const says = (word: string): string => `/rsvp ${event.id} ${word}${date}`;
  const roles = event.slots
    .map(({ role, wanted }, at) => ({ role, left: wantedIn(role, wanted, attendance), at }))
    .filter(({ left }) => left > 0)
    .slice(0, MOST_ROLES);
  return [
    { label: t("button-going"), says: says("going") },
    { label: t("button-maybe"), says: says("maybe") },
    { label: t("button-not-going"), says: says("not") },
    ...roles.map(({ role, at }) => ({
      label: t("button-role", { role }),
      says: says(`as ${at + 1}`),
    })),
  ];
}

/** The one message of a room about an event, as it stands now; without the event, that it is gone. */
export function live(shown: Scheduled | undefined, t: Translate): Message {
  if (!shown) return message([t("event-gone")]);
  const { event, one } = shown;
  const { title } = event;
  if (event.status === "cancelled")
    return message([t("event-off", { title, when: sayDates(event, undefined, t) })]);
  if (event.status === "over" || !one) return message([t("event-was", { title })]);
  return message(
    [...factsOf(shown, t), t("event-by", { name: event.hostName }), ...numbersOf(shown, t)],
    { buttons: answerButtons(shown, t) },
  );
}

export interface Detail extends Scheduled {
  /** For whoever organises: who comes. */
  readonly names: readonly string[];
  readonly mayChange: boolean;
  /** What this reader answered. */
  readonly mine: "going" | "waiting" | "maybe" | "not" | undefined;
  /** Things brought, for those who come. */
  readonly items: readonly string[];
}

/** An event as one reader sees it in private. */
export function detail(shown: Detail, t: Translate): Message {
  const { event, names, items, mine, mayChange } = shown;
  const board = live(shown, t);
  const change = [
    { label: t("button-change"), says: `/change ${event.id}` },
    { label: t("button-call-off"), says: `/change ${event.id} off` },
  ];
  const open = (board.buttons ?? []).length > 0;
  const more = [
    mine === undefined ? undefined : t(`rsvp-is-${mine}`),
    mayChange && names.length > 0 ? t("event-names", { names: names.join(", ") }) : undefined,
    items.length > 0 ? t("items-title") : undefined,
    items.length > 0 ? list(...items.map((item) => [item])) : undefined,
  ];
  return message([...board.blocks.map((block) => block), ...more.filter(isText)], {
    buttons: [...(board.buttons ?? []), ...(mayChange && open ? change : [])],
  });
}

interface Previewed extends Scheduled {
  readonly now: Date;
  /** Where it would be published, and where else it could be. */
  readonly rooms: readonly string[];
  readonly others: readonly { readonly title: string; readonly number: number }[];
}

/** Before anybody else sees it: everything as it was understood, the date echoed in full. */
export function preview(shown: Previewed, t: Translate): Message {
  const { event, one, now, rooms, others } = shown;
  const slots = event.slots.map(({ role, wanted }) => [
    t("event-slot", { role, wanted, left: wanted }),
  ]);
  const blocks = [
    t("preview-lead"),
    ...factsOf(shown, t),
    one ? capital(inDays(one, event.zone, now, t)) : undefined,
    event.capacity === undefined ? undefined : t("preview-seats", { count: event.capacity }),
    slots.length > 0 ? list(...slots) : undefined,
    t("preview-rooms", { rooms: rooms.join(", "), count: rooms.length }),
  ];
  const says = (step: string): string => `/plan ${event.id} ${step}`;
  const everywhere = { label: t("button-publish-all"), says: says("publish all") };
  return message(blocks.filter(isText), {
    buttons: [
      { label: t("button-publish"), says: says("publish") },
      { label: t("button-change"), says: `/change ${event.id}` },
      { label: t("button-drop"), says: says("drop") },
      ...(others.length > 0 ? [everywhere] : []),
      ...others.slice(0, 4).map(({ title, number }) => ({
        label: t("button-publish-in", { room: title }),
        says: says(`publish ${number}`),
      })),
    ],
  });
}

/** The date may mean several things: which one? `says` is completed by its number. */
export const whichDate = (
  title: string,
  choices: readonly Reading[],
  says: string,
  t: Translate,
): Message =>
  message([t("which-date", { title })], {
    buttons: choices.map((reading, at) => ({
      label: capital(sayReading(reading, t)),
      says: `${says} ${at + 1}`,
    })),
  });
