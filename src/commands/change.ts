import { message, UserError } from "#chat";
import { ALL, type CommunityEvent, type DateKey, isSeries } from "../aid/event.ts";
import { readSlots } from "../aid/slots.ts";
import { nextOccurrence, type Occurrence, occurrenceOn } from "../aid/series.ts";
import { isZone } from "../aid/time.ts";
import { callOff, change as changeEvent, mostTaken, resize } from "../flows/events.ts";
import type { EventChange } from "../store/events.ts";
import { sayOccurrence } from "../views/event.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { checkDetails, checkSeats, checkTitle, readPlace } from "./event.ts";
import { pickTime, readTime } from "./moving.ts";
import { checkOpen, eventOf, mayChange, whichEvent } from "./planned.ts";
import { eventId, text } from "./params.ts";
import { question } from "./question.ts";
import { nextStep } from "./shown.ts";
import { askIfSure, wasAskedIfSure } from "./sure.ts";

const FIELDS = ["when", "where", "title", "details", "seats", "helpers", "zone"] as const;
type Field = (typeof FIELDS)[number];

const isField = (word: string): word is Field => FIELDS.some((field) => field === word);
const instead = { instead: true };

/** @throws UserError for what is no time zone. */
function checkZone(said: string): string {
  const zone = said.trim();
  if (!isZone(zone)) throw new UserError("error-setting-zone");
  return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
}

/** @throws UserError unless it is this person's, or they are a steward, and it is still to come. */
function checkMayChange(event: CommunityEvent, turn: Turn): void {
  if (!mayChange(turn, event)) throw new UserError("error-not-your-event");
  if (event.status !== "draft") checkOpen(event, turn.now);
}

/** "/edit e7qd": what about it? */
export async function askWhat(id: string, turn: Turn): Promise<readonly Reply[]> {
  const event = await eventOf(id, turn);
  checkMayChange(event, turn);
  return menu(event, turn);
}

/** "/cancel e7qd", "/close e7qd": are you sure, and for which dates? */
export async function askOff(id: string, turn: Turn): Promise<readonly Reply[]> {
  const event = await eventOf(id, turn);
  checkMayChange(event, turn);
  return off(event, undefined, turn);
}

/** What can be changed. */
function menu(event: CommunityEvent, { t }: Turn): readonly Reply[] {
  const buttons = FIELDS.map((field) => ({
    label: t(`button-field-${field}`),
    says: `/change ${event.id} ${field}`,
  }));
  const off = { label: t("button-call-off"), says: `/change ${event.id} off` };
  const all = event.status === "draft" ? buttons : [...buttons, off];
  return [inPrivate(message([t("change-what", { title: event.title })], { buttons: all }))];
}

/** One date, or all of them? */
function whichDates(
  event: CommunityEvent,
  one: Occurrence,
  word: "when" | "where" | "off",
  { t }: Turn,
): Reply {
  const says = (scope: string): string => `/change ${event.id} ${word} ${scope}`;
  const buttons = [
    { label: t("button-only", { when: sayOccurrence(one, t) }), says: says(one.date) },
    { label: t("button-all-dates"), says: says(ALL) },
  ];
  const keep = { label: t("button-keep-event"), says: `/event ${event.id}` };
  return inPrivate(
    message([t(word === "off" ? "off-which" : "change-which", { title: event.title })], {
      buttons: word === "off" ? [...buttons, keep] : buttons,
    }),
  );
}

/** It is changed, and whoever counts on it will hear of it. */
async function apply(
  event: CommunityEvent,
  date: DateKey,
  to: EventChange,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, member, t } = turn;
  if (event.status === "draft") {
    await work.events.change(event.id, to, turn.now);
    return nextStep({ ...event, ...to }, turn, { place: true });
  }
  await changeEvent(event, date, to, member.id, turn);
  await work.deeds.drop(member.id);
  return [inPrivate(message([t("changed-done", { title: event.title })]), instead)];
}

/** A single date that is not as the others: its time, or its place. */
function moveOne(
  event: CommunityEvent,
  one: Occurrence,
  to: Partial<Pick<Occurrence, "local" | "minutes" | "place">>,
): EventChange {
  const { local, minutes, place } = { ...one, ...to };
  return { moved: { ...event.moved, [one.date]: { start: local, minutes, place } } };
}

async function takeIn(
  event: CommunityEvent,
  field: Exclude<Field, "when">,
  said: string,
  one: Occurrence | undefined,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { t } = turn;
  switch (field) {
    case "where": {
      const place = readPlace(said);
      if (one && isSeries(event))
        return apply(event, one.date, moveOne(event, one, { place }), turn);
      return apply(event, ALL, { place }, turn);
    }
    case "title":
      return apply(event, ALL, { title: checkTitle(said) }, turn);
    case "zone":
      return apply(event, ALL, { zone: checkZone(said) }, turn);
    case "details":
      return apply(event, ALL, { details: checkDetails(said) }, turn);
    case "seats":
    case "helpers": {
      const to = field === "seats" ? await seatsFor(event, said, turn) : slotsFor(said);
      if (event.status === "draft") return apply(event, ALL, to, turn);
      await resize(event, to, turn);
      await turn.work.deeds.drop(turn.member.id);
      return [inPrivate(message([t("changed-done", { title: event.title })]), instead)];
    }
  }
}

const NO_LIMIT = /^(?:-|no limit|none|unlimited|sans limite|illimité|aucune?)$/iu;

async function seatsFor(event: CommunityEvent, said: string, turn: Turn): Promise<EventChange> {
  if (NO_LIMIT.test(said.trim())) return { capacity: undefined };
  const capacity = checkSeats(Number(/\d+/.exec(said)?.[0]));
  const taken = await mostTaken(event, turn);
  if (capacity < taken) throw new UserError("error-seats-taken", { taken });
  return { capacity };
}

function slotsFor(said: string): EventChange {
  if (NO_LIMIT.test(said.trim())) return { slots: [] };
  const slots = readSlots(said);
  if (slots.length === 0) throw new UserError("error-helpers");
  return { slots };
}

async function off(
  event: CommunityEvent,
  date: string | undefined,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { t, member, now } = turn;
  const next = nextOccurrence(event, now);
  const place = `off ${event.id}`;
  if (date === undefined || !(await wasAskedIfSure(place, turn))) {
    await askIfSure(place, turn);
    if (next && isSeries(event)) return [whichDates(event, next, "off", turn)];
    const buttons = [
      { label: t("button-off-yes"), says: `/change ${event.id} off ${ALL}` },
      { label: t("button-keep-event"), says: `/event ${event.id}` },
    ];
    return [inPrivate(message([t("off-sure", { title: event.title })], { buttons }))];
  }
  if (date !== ALL && !occurrenceOn(event, date)) throw new UserError("error-no-such-date");
  await callOff(event, date, member.id, turn);
  await turn.work.deeds.drop(member.id);
  const key = date === ALL ? "off-done" : "off-done-one";
  return [inPrivate(message([t(key, { title: event.title })]), instead)];
}

/** What whoever organises it, or a steward, can change. Everybody concerned is told once. */
export const change = defineCommand({
  name: "change",
  publishes: ["to"],
  hidden: true,
  speaks: true,
  params: {
    event: eventId,
    what: text({ required: false }),
    to: text({ required: false, long: true }),
  },
  async run(turn): Promise<readonly Reply[]> {
    const { args, now, t } = turn;
    const event = await whichEvent(args.event, turn, (one) => `/change ${one}`);
    if (!("id" in event)) return event;
    checkMayChange(event, turn);
    const [word = "", scope, number] = (args.what ?? "").split(/\s+/);
    if (word === "off" && event.status !== "draft") return off(event, scope, turn);
    if (word === "pick") return pickTime(event, scope ?? ALL, Number(number), turn, apply);
    if (!isField(word)) return menu(event, turn);
    if (word === "zone" && scope !== undefined) return takeIn(event, word, scope, undefined, turn);
    const next = nextOccurrence(event, now);
    const scoped = word === "when" || word === "where";
    if (scoped && scope === undefined && next && isSeries(event) && event.status !== "draft")
      return [whichDates(event, next, word, turn)];
    const one = scope === undefined || scope === ALL ? undefined : occurrenceOn(event, scope);
    if (scope !== undefined && scope !== ALL && !one) throw new UserError("error-no-such-date");
    if (args.to === undefined) {
      const asked = {
        command: "change",
        args: { event: event.id, what: args.what ?? "" },
        param: "to",
      };
      return [await question(turn, asked, undefined, t(`change-${word}`))];
    }
    return word === "when"
      ? readTime(event, one, args.to, turn, apply)
      : takeIn(event, word, args.to, one, turn);
  },
});
