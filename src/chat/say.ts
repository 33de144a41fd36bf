import type { Adapter, Answer, Bot, Incoming, Sent } from "./adapter.ts";
import { DeliveryError } from "./errors.ts";
import { clear, type Message } from "./message.ts";

type Outcome = Sent | DeliveryError;

async function attempt(saying: () => Promise<Sent>): Promise<Outcome> {
  try {
    return await saying();
  } catch (error) {
    if (error instanceof DeliveryError) return error;
    return new DeliveryError("rejected", { cause: error });
  }
}

type Whisper = (message: Message, key: string) => Promise<Sent>;

async function sayOne(
  adapter: Adapter,
  incoming: Incoming,
  answer: Answer,
  key: string,
  whisper: Whisper | undefined,
): Promise<Outcome> {
  const message = adapter.abilities.encrypts ? answer.message : clear(answer.message);
  if (answer.where === "private" && answer.discreet && whisper)
    return attempt(() => whisper(message, key));
  if (answer.where === "private") {
    const whole = () =>
      adapter.privateRoom(incoming.from).then((room) => adapter.send(room, message, key));
    const outcome = await attempt(whole);
    const closed = outcome instanceof DeliveryError && outcome.reason === "unreachable";
    return closed && !answer.discreet
      ? attempt(() => adapter.send(incoming.room, answer.elsewise, key))
      : outcome;
  }
  const { replaces } = answer;
  if (replaces) {
    const outcome = await attempt(() => adapter.update(replaces, message).then(() => replaces));
    if (!(outcome instanceof DeliveryError) || outcome.reason !== "rejected") return outcome;
  }
  return attempt(() => adapter.send(incoming.room, message, key));
}

/**
 * Say what a turn answered, in order, and tell the bot where each answer stands. What cannot be rewritten is said anew;
 * where the private chat is closed, the room gets the other wording.
 *
 * @param whisper shows a message in the room to the asker only, where the platform can.
 */
export async function sayAnswers(
  adapter: Adapter,
  bot: Bot,
  incoming: Incoming,
  answers: readonly Answer[],
  whisper?: Whisper,
): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [at, answer] of answers.entries()) {
    outcomes.push(
      await sayOne(
        adapter,
        incoming,
        answer,
        `answer:${incoming.room.platform}:${incoming.id}:${at}`,
        whisper,
      ),
    );
  }
  await bot.answered(incoming, outcomes);
}
