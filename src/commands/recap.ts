import { UserError } from "#chat";
import { ALL, type CommunityEvent, type DateKey } from "../aid/event.ts";
import { type Item, type Reason, REASONS } from "../aid/item.ts";
import { nextItem } from "../flows/recaps.ts";
import { askItem, askReason, recapped } from "../views/recap.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { eventOf, mayChange } from "./planned.ts";
import { eventId, text } from "./params.ts";
import { question } from "./question.ts";

const MAX_PRESENT = 10_000;
const instead = { instead: true };
const isReason = (word: string): word is Reason => REASONS.some((reason) => reason === word);

/** The next thing that was brought, or all that was told. */
async function goOn(event: CommunityEvent, date: DateKey, turn: Turn): Promise<readonly Reply[]> {
  const { work, t } = turn;
  const next = await nextItem(event, date, turn);
  if (next) return [inPrivate(askItem(event, next, t), instead)];
  const items = (await work.items.of(event.id)).filter((item) => item.date === date);
  return [inPrivate(recapped(await work.items.present(event.id, date), items, t), instead)];
}

async function ofItem(
  event: CommunityEvent,
  item: Item,
  word: string,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, t } = turn;
  if (word === "not") return [inPrivate(askReason(event, item, t), instead)];
  if (word === "repaired")
    await work.items.change(item, { outcome: "repaired", reason: undefined });
  else if (isReason(word)) await work.items.change(item, { outcome: "not", reason: word });
  else return [inPrivate(askItem(event, item, t), instead)];
  return goOn(event, item.date, turn);
}

/** How did it go? How many came, and what became of what they brought. */
export const recap = defineCommand({
  name: "recap",
  hidden: true,
  params: { event: eventId, what: text({ required: false }), present: text({ required: false }) },
  async run(turn): Promise<readonly Reply[]> {
    const { args, work } = turn;
    const event = await eventOf(args.event ?? "", turn);
    if (!mayChange(turn, event)) throw new UserError("error-not-your-event");
    const [what = ALL, number, word = ""] = (args.what ?? "").split(/\s+/);
    if (what === "item") {
      const item = await work.items.find(event.id, Number(number));
      if (!item) throw new UserError("error-no-item");
      return ofItem(event, item, word, turn);
    }
    const said = args.present ?? number;
    const date = what === "" ? ALL : what;
    if (said === undefined) {
      const asked = { command: "recap", args: { event: event.id, what: date }, param: "present" };
      return [await question(turn, asked)];
    }
    const present = Number(/\d+/.exec(said)?.[0] ?? Number.NaN);
    if (!Number.isInteger(present) || present > MAX_PRESENT) throw new UserError("error-present");
    await work.items.count(event.id, date, present);
    return goOn(event, date, turn);
  },
});
