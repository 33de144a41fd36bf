import { message, UserError } from "#chat";
import { type AnswerWord, attendanceOn, type Rsvp } from "../aid/attendance.ts";
import { ALL, type CommunityEvent, type DateKey, isSeries } from "../aid/event.ts";
import { readDated } from "../aid/dated.ts";
import { remindersFor, USUAL_LEADS } from "../aid/reminders.ts";
import { readRsvp, type SaidRsvp } from "../aid/saying.ts";
import { nextOccurrence, type Occurrence, occurrenceOn } from "../aid/series.ts";
import { changeAttendance, answer, restore, type Said } from "../flows/rsvps.ts";
import { scheduled, standingOf } from "../flows/scheduled.ts";
import { isWorkshop } from "../flows/workshops.ts";
import { sayDates } from "../views/event.ts";
import { answered, askAnswer, whichOne } from "../views/rsvp.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { checkOpen, mayChange, whichEvent } from "./planned.ts";
import { eventId, text } from "./params.ts";

const instead = { instead: true };

/** The date that is meant: the one named, all of a series, or the next. @throws UserError where it is no more. */
function dateOf(
  event: CommunityEvent,
  said: DateKey | undefined,
  now: Date,
): Occurrence | undefined {
  if (said === ALL && isSeries(event)) return undefined;
  const one =
    said === undefined || !isSeries(event) ? nextOccurrence(event, now) : occurrenceOn(event, said);
  if (!one) throw new UserError("error-no-such-date");
  if (one.end <= now) throw new UserError("error-event-over", { title: event.title });
  return one;
}

/** What this person's answers to an event are, to be taken back to. */
const rowsOf = (rsvps: readonly Rsvp[], member: string): string =>
  JSON.stringify(rsvps.filter((rsvp) => rsvp.member === member));

/** People without an account, counted by whoever organises. */
async function count(
  event: CommunityEvent,
  one: Occurrence | undefined,
  more: number,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, member, t } = turn;
  if (!mayChange(turn, event)) throw new UserError("error-only-host-counts");
  if (!one) throw new UserError("error-no-such-date");
  const { seatsLeft, heads } = (await scheduled(event, one.date, turn)).attendance;
  const known = event.extras[one.date] ?? 0;
  if (more - known > seatsLeft && event.capacity !== undefined)
    throw new UserError("error-no-room", { left: seatsLeft + known });
  const put = async (): Promise<CommunityEvent> => {
    const extras = { ...event.extras, [one.date]: more };
    await work.events.change(event.id, { extras }, turn.now);
    return { ...event, extras };
  };
  await changeAttendance(event, one.date, put, turn);
  await work.deeds.drop(member.id);
  const when = sayDates(event, one, t);
  const said = t("counted", { count: more, title: event.title, when, going: heads - known + more });
  return [inPrivate(message([said]), instead)];
}

/** A reaction taken away: what it said does not count any more, if it still did. */
async function takeBack(
  event: CommunityEvent,
  date: DateKey,
  word: AnswerWord,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, member, t } = turn;
  const mine = (await work.rsvps.of(event.id)).filter((rsvp) => rsvp.member === member.id);
  if (!mine.some((rsvp) => rsvp.date === date && rsvp.answer === word)) return [];
  await restore(
    event,
    member.id,
    mine.filter((rsvp) => rsvp.date !== date),
    turn,
  );
  return [inPrivate(message([t("undone-rsvp", { title: event.title })]))];
}

async function confirm(
  event: CommunityEvent,
  one: Occurrence | undefined,
  said: Said,
  turn: Turn,
): Promise<Reply> {
  const { work, member, person, t, now, community } = turn;
  const rsvps = await work.rsvps.of(event.id);
  const shown = one ?? nextOccurrence(event, now);
  const attendance = attendanceOn(event, shown?.date ?? ALL, rsvps);
  const waits = standingOf(member.id, attendance) === "waiting";
  const wanted = person.reminders ?? USUAL_LEADS;
  const where = { zone: event.zone, quiet: community.quiet, home: community.zone };
  const coming = one ? remindersFor([one], wanted, where, now).map(({ lead }) => lead) : wanted;
  return inPrivate(
    answered(
      {
        event,
        one: isSeries(event) ? one : shown,
        next: shown,
        said: waits ? "waiting" : said.answer,
        guests: said.guests,
        role: said.role,
        turn: attendance.waiting.findIndex((rsvp) => rsvp.member === member.id) + 1,
        leads: coming,
        brings: isWorkshop(event, turn.concepts),
        zone: community.zone,
      },
      t,
    ),
    instead,
  );
}

async function take(
  event: CommunityEvent,
  said: SaidRsvp & { readonly answer: AnswerWord },
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, member, now } = turn;
  const one = dateOf(event, said.date, now);
  const date = one?.date ?? ALL;
  if (said.noLonger) return takeBack(event, date, said.answer, turn);
  const before = await work.rsvps.of(event.id);
  const known = before.find((rsvp) => rsvp.member === member.id && rsvp.date === date);
  const coming = said.answer === "not" ? 0 : (said.guests ?? known?.guests ?? 0);
  const role = said.answer === "going" ? said.role : undefined;
  const put = { answer: said.answer, guests: coming, role };
  await answer(event, date, member.id, put, turn);
  const deed = {
    kind: "rsvp",
    of: event.id,
    before: { rows: rowsOf(before, member.id) },
    at: now,
  } as const;
  await work.deeds.did(member.id, deed);
  return [await confirm(event, one, put, turn)];
}

/** The same answer, for one of several dates. */
function saysFor({ id }: CommunityEvent, { answer: word, guests, role }: SaidRsvp, slot: number) {
  const more = [
    ...(guests === undefined ? [] : [`+${guests}`]),
    ...(role === undefined ? [] : [`as ${slot}`]),
  ];
  return (date: DateKey): string =>
    ["/rsvp", id, word ?? "", date, ...more].filter(Boolean).join(" ");
}

/** What was said, its date in words included; or the question which date that is. @throws UserError */
function meant(said: string, event: CommunityEvent, { t, now }: Turn): SaidRsvp | Reply {
  const plain = readRsvp(said, event);
  if (plain) return plain;
  const dated = readDated(said, event, { locale: t.locale, now, zone: event.zone });
  if (!dated) throw new UserError("error-rsvp-how", { id: event.id });
  const { read, dates } = dated;
  const [only, ...others] = dates;
  if (only === undefined) throw new UserError("error-no-such-date");
  if (others.length === 0) return { ...read, date: only };
  const slot = event.slots.findIndex(({ role }) => role === read.role) + 1;
  const known = dates.flatMap((date) => occurrenceOn(event, date) ?? []);
  return inPrivate(whichOne(event, known, saysFor(event, read, slot), t));
}

/** Going, maybe or not; with whom, as what; for one date or for all. */
export const rsvp = defineCommand({
  name: "rsvp",
  params: { event: eventId, answer: text({ required: false }) },
  async run(turn): Promise<readonly Reply[]> {
    const { args, t, now, member } = turn;
    const said = args.answer ?? "";
    const event = await whichEvent(args.event, turn, (one) => `/rsvp ${one} ${said}`);
    if (!("id" in event)) return event;
    if (event.status === "draft") throw new UserError("error-no-such-event", { id: event.id });
    checkOpen(event, now);
    const read = meant(said, event, turn);
    if ("message" in read) return [read];
    const { answer: word, guests } = read;
    const counts = read.others || (event.host === member.id && word === undefined);
    if (guests !== undefined && counts)
      return count(event, dateOf(event, read.date, now), guests, turn);
    if (word !== undefined || guests !== undefined)
      return take(event, { ...read, answer: word ?? "going" }, turn);
    return [inPrivate(askAnswer(await scheduled(event, read.date, turn), t))];
  },
});
