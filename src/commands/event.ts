import { UserError } from "#chat";
import { charactersIn } from "../aid/wish.ts";
import { type CommunityEvent, LONGEST, whenOf } from "../aid/event.ts";
import { type Plan, readPlan } from "../aid/sentence.ts";
import { cleanPlace } from "../aid/titled.ts";
import { asksFile, eventFile, isForCalendars } from "./calendar.ts";
import { defineCommand, type Reply, type Turn } from "./command.ts";
import { eventOf, mayChange } from "./planned.ts";
import { eventId, text } from "./params.ts";
import { question } from "./question.ts";
import { nextStep, shownInPrivate } from "./shown.ts";

const MAX_SENTENCE = 1500;
const MAX_SEATS = 5000;
/** Planned at a time by one person: enough for a busy neighbourhood house. */
const MAX_PLANNED = 40;

/** @throws UserError for what is too long, or no words at all. */
function checkText(text: string, max: number): string {
  const length = charactersIn(text);
  if (length > max) throw new UserError("error-too-long", { length, max });
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError("error-no-words");
  return text;
}

export const checkTitle = (text: string): string => checkText(text, LONGEST.title);
const checkPlace = (text: string): string => checkText(text, LONGEST.place);
export const checkDetails = (text: string): string => checkText(text, LONGEST.details);

/** @throws UserError outside what makes sense. */
export function checkSeats(seats: number): number {
  if (!Number.isInteger(seats) || seats < 1 || seats > MAX_SEATS)
    throw new UserError("error-seats", { max: MAX_SEATS });
  return seats;
}

/** "Nowhere yet": the place may stay open. */
const NO_PLACE =
  /^(?:-|—|no|none|nowhere|later|skip|not yet|non|aucun|nulle part|plus tard|rien|à définir)$/iu;

export const readPlace = (text: string): string | undefined => {
  if (NO_PLACE.test(text.trim())) return undefined;
  const place = cleanPlace(text);
  return place === undefined ? undefined : checkPlace(place);
};

async function draft(plan: Plan, where: string | undefined, turn: Turn): Promise<CommunityEvent> {
  const { work, now, member, community, room, t } = turn;
  const mine = await work.events.of(member.id);
  if (mine.filter(({ status }) => status === "planned").length >= MAX_PLANNED)
    throw new UserError("error-too-many-events", { max: MAX_PLANNED });
  for (const old of mine) if (old.status === "draft") await work.events.remove(old.id);
  const [first] = plan.readings;
  if (!first) throw new Error("a draft needs a date");
  const place = where === undefined ? plan.place : readPlace(where);
  const { platform, id, thread } = room;
  return work.events.add(
    {
      communityId: community.id,
      host: member.id,
      title: checkTitle(plan.title),
      place: place === undefined ? undefined : checkPlace(place),
      details: plan.details === undefined ? undefined : checkDetails(plan.details),
      locale: t.locale,
      ...whenOf(first),
      zone: community.zone,
      capacity: plan.capacity === undefined ? undefined : checkSeats(plan.capacity),
      slots: plan.slots,
      rooms: room.private ? [] : [{ platform, id, ...(thread !== undefined && { thread }) }],
      choices: plan.readings.length > 1 ? plan.readings : undefined,
      status: "draft",
    },
    now,
  );
}

/** The answer to "where?", for a draft that is known by its id. */
async function placed(event: CommunityEvent, where: string, turn: Turn) {
  if (!mayChange(turn, event)) throw new UserError("error-not-your-event");
  const place = readPlace(where);
  await turn.work.events.change(event.id, { place }, turn.now);
  return nextStep({ ...event, place }, turn, { place: true });
}

interface Given {
  readonly what?: string;
  readonly when?: string;
  readonly where?: string;
}

/** From what was said so far to a draft, or to the next question. */
async function planFrom(given: Given, turn: Turn): Promise<readonly Reply[]> {
  const { community, now, t } = turn;
  const { what, when, where } = given;
  const ask = (args: Given, param: keyof Given, why?: string) =>
    question(turn, { command: "event", args: { ...args }, param }, why);
  if (what === undefined) return [await ask(given, "what")];
  checkText(what, MAX_SENTENCE);
  const plan = readPlan(what, { locale: t.locale, now, zone: community.zone }, when);
  if (plan.title === "") return [await ask({ ...given, when: when ?? what }, "what")];
  checkTitle(plan.title);
  if (plan.readings.length === 0) {
    const kept = { what, ...(where !== undefined && { where }) };
    return [await ask(kept, "when", plan.why && t(`when-${plan.why}`))];
  }
  const made = await draft(plan, where, turn);
  return nextStep(made, turn, { place: where !== undefined });
}

/** Plan something in one sentence, or step by step; or see what is planned, by its id. */
export const event = defineCommand({
  name: "event",
  publishes: ["what", "when", "where"],
  speaks: true,
  params: {
    event: eventId,
    what: text({ required: false, long: true }),
    when: text({ required: false }),
    where: text({ required: false }),
  },
  async run(turn): Promise<readonly Reply[]> {
    const { what, when, where } = turn.args;
    if (turn.args.event === undefined)
      return planFrom(
        {
          ...(what !== undefined && { what }),
          ...(when !== undefined && { when }),
          ...(where !== undefined && { where }),
        },
        turn,
      );
    const known = await eventOf(turn.args.event, turn);
    if (asksFile(what) && isForCalendars(known)) return eventFile(known, turn);
    return where !== undefined && known.status === "draft"
      ? placed(known, where, turn)
      : shownInPrivate(known, turn);
  },
});
