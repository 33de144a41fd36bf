import { type Button, list, type Message, message } from "#chat";
import { ALL, type CommunityEvent, type DateKey, isSeries, readingOf } from "../aid/event.ts";
import type { EventBefore } from "../aid/notice.ts";
import { type Lead, spanOf } from "../aid/reminders.ts";
import type { Occurrence } from "../aid/series.ts";
import { localOf } from "../aid/time.ts";
import { sayWhen } from "../aid/when/say.ts";
import type { Translate } from "../i18n/fluent.ts";
import {
  answerButtons,
  inDays,
  sayDates,
  sayOccurrence,
  saySeries,
  type Scheduled,
} from "./event.ts";

const joined = (parts: readonly string[], t: Translate): string =>
  new Intl.ListFormat(t.locale, { type: "conjunction" }).format(parts);

/** "The day before at 18:00 and one hour before". */
export const sayLeads = (leads: readonly Lead[], t: Translate): string =>
  joined(
    leads.map((lead) => {
      const { unit, count } = spanOf(lead);
      return t(`lead-${unit}`, { count });
    }),
    t,
  );

interface Answered {
  readonly event: CommunityEvent;
  /** The date that was answered for; undefined for all. */
  readonly one: Occurrence | undefined;
  readonly next: Occurrence | undefined;
  readonly said: "going" | "maybe" | "not" | "waiting";
  readonly guests: number;
  readonly role: string | undefined;
  /** Place in the list, for whoever waits. */
  readonly turn: number;
  readonly leads: readonly Lead[];
  readonly brings: boolean;
  /** The community's. */
  readonly zone: string;
}

/** The confirmation of an answer: what it means, what happens next, how to take it back. */
export function answered(answer: Answered, t: Translate): Message {
  const { event, one, said, guests, role, turn, leads } = answer;
  const { title, id } = event;
  const series = isSeries(event);
  const when = one ? sayOccurrence(one, t) : saySeries(event, answer.next, t);
  const key = one || !series ? `rsvp-${said}` : `rsvp-${said}-all`;
  const stays = said === "going" || said === "maybe";
  const lines = [
    t(key, { title, when, turn }),
    event.zone === answer.zone ? undefined : t("event-zone", { zone: event.zone }),
    role === undefined || said !== "going" ? undefined : t("rsvp-role", { role }),
    guests > 0 && said !== "not" ? t("rsvp-guests", { count: guests }) : undefined,
    stays && leads.length > 0 ? t("rsvp-reminders", { leads: sayLeads(leads, t) }) : undefined,
  ].filter((line) => line !== undefined);
  const word = said === "waiting" ? "going" : said;
  const every = { label: t("button-every-time"), says: `/rsvp ${id} ${word} all` };
  const bring =
    role === undefined
      ? { label: t("button-bring"), says: `/bring ${id}` }
      : { label: t("button-see-items"), says: `/bring ${id} list` };
  const buttons: readonly Button[] = [
    ...(series && one ? [every] : []),
    ...(answer.brings && said === "going" ? [bring] : []),
    { label: t("button-undo"), says: "/undo" },
  ];
  return message(lines, { buttons });
}

/** Asked by whoever names an event and no answer. */
export const askAnswer = (shown: Scheduled, t: Translate): Message =>
  message(
    [t("rsvp-ask", { title: shown.event.title, when: sayDates(shown.event, shown.one, t) })],
    {
      buttons: answerButtons(shown, t),
    },
  );

/** Several dates that somebody may mean. */
export const whichOne = (
  { title }: CommunityEvent,
  dates: readonly Occurrence[],
  says: (date: DateKey) => string,
  t: Translate,
): Message =>
  message([t("which-date", { title })], {
    buttons: dates.map((one) => ({ label: sayOccurrence(one, t), says: says(one.date) })),
  });

/** A reminder, honest about being late. */
export function reminder(
  { event, one, zone }: Omit<Scheduled, "attendance"> & { readonly one: Occurrence },
  more: { readonly late: boolean; readonly maybe: boolean; readonly now: Date },
  t: Translate,
): Message {
  const { title, id } = event;
  const date = one.date === ALL ? "" : ` ${one.date}`;
  const lines = [
    more.late ? t("reminder-late") : undefined,
    t("reminder", {
      title,
      days: inDays(one, event.zone, more.now, t),
      when: sayOccurrence(one, t),
    }),
    event.zone === zone ? undefined : t("event-zone", { zone: event.zone }),
    one.place === undefined ? undefined : t("event-place", { place: one.place }),
    more.maybe ? t("reminder-maybe") : undefined,
  ].filter((line) => line !== undefined);
  const coming = { label: t("button-coming"), says: `/rsvp ${id} going${date}` };
  const cannot = { label: t("button-cannot"), says: `/rsvp ${id} not${date}` };
  return message(lines, { buttons: more.maybe ? [coming, cannot] : [cannot] });
}

/** For the rooms, the day before. */
export function roomReminder(
  shown: Scheduled & { readonly one: Occurrence },
  late: boolean,
  now: Date,
  t: Translate,
): Message {
  const said = reminder(shown, { late, maybe: false, now }, t);
  const count = t("event-counts", {
    going: shown.attendance.heads,
    maybe: shown.attendance.maybe.length,
  });
  return message([...said.blocks, count], { buttons: answerButtons(shown, t).slice(0, 1) });
}

/** For whoever organises: how it stands; another text where nobody has answered. */
export function organiser(
  { event, one, attendance }: Scheduled & { readonly one: Occurrence },
  late: boolean,
  now: Date,
  t: Translate,
): Message {
  const { title, id } = event;
  const nobody = attendance.heads + attendance.maybe.length + attendance.waiting.length === 0;
  const vars = { title, days: inDays(one, event.zone, now, t), when: sayOccurrence(one, t) };
  const counts = t("event-counts", { going: attendance.heads, maybe: attendance.maybe.length });
  return message(
    [
      ...(late ? [t("reminder-late")] : []),
      t("organiser-reminder", vars),
      nobody ? t("organiser-nobody") : counts,
    ],
    {
      buttons: [
        { label: t("button-change"), says: `/change ${id}` },
        { label: t("button-call-off"), says: `/change ${id} off` },
      ],
    },
  );
}

const sayBefore = ({ start, minutes, rule }: EventBefore, t: Translate): string =>
  sayWhen(readingOf({ start, minutes, rule }), t.locale);

interface Change {
  readonly before: EventBefore;
  /** The date that comes next. */
  readonly next: Occurrence | undefined;
  /** The community's zone. */
  readonly home: string;
}

/** The clock that its hours are told by; and what that is on the neighbours' own. */
function newZone(
  event: CommunityEvent,
  one: Occurrence | undefined,
  { before, home }: Omit<Change, "next">,
  t: Translate,
): readonly string[] {
  const { zone } = event;
  if (before.zone === undefined || before.zone === zone || !one) return [];
  const now = t("changed-zone", { zone, is: sayOccurrence(one, t) });
  const local = localOf(one.start, home);
  const here = t("changed-zone-here", { zone: home, is: sayOccurrence({ ...one, local }, t) });
  return zone === home ? [now] : [now, here];
}

/** What is different now; undefined when it is all as it was. */
export function changed(
  event: CommunityEvent,
  one: Occurrence | undefined,
  { before, next, home }: Change,
  t: Translate,
): Message | undefined {
  const [was, is] = [sayBefore(before, t), sayDates(event, one, t)];
  const place = one ? one.place : event.place;
  const lines = [
    before.title === event.title ? undefined : t("changed-title", { title: event.title }),
    was === is ? undefined : t("changed-when", { was, is }),
    ...newZone(event, one ?? next, { before, home }, t),
    before.place === place ? undefined : t("changed-place", { place: place ?? t("no-place") }),
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return undefined;
  const date = one && one.date !== ALL ? ` ${one.date}` : "";
  const scope = isSeries(event) && date === "" ? " all" : date;
  return message([t("changed", { title: before.title }), list(...lines.map((line) => [line]))], {
    buttons: [
      { label: t("button-coming"), says: `/rsvp ${event.id} going${scope}` },
      { label: t("button-cannot"), says: `/rsvp ${event.id} not${scope}` },
    ],
  });
}

export const calledOff = (event: CommunityEvent, when: string, t: Translate): Message =>
  message([t("called-off", { title: event.title, when })]);

export const seat = (event: CommunityEvent, one: Occurrence, t: Translate): Message => {
  const date: DateKey = one.date === ALL ? "" : ` ${one.date}`;
  return message([t("seat", { title: event.title, when: sayOccurrence(one, t) })], {
    buttons: [{ label: t("button-cannot"), says: `/rsvp ${event.id} not${date}` }],
  });
};
