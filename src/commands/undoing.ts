import { message, UserError } from "#chat";
import type { AnswerWord } from "../aid/attendance.ts";
import { restore } from "../flows/rsvps.ts";
import type { Deed } from "../store/deeds.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";

interface Kept {
  readonly date: string;
  readonly answer: AnswerWord;
  readonly guests: number;
  readonly role: string | undefined;
  readonly turn: number;
}

const isAnswer = (word: unknown): word is AnswerWord =>
  word === "going" || word === "maybe" || word === "not";

/** What was answered before, as it was written down. */
function readKept(rows: string): readonly Kept[] {
  const read: unknown = JSON.parse(rows);
  if (!Array.isArray(read)) return [];
  return read.flatMap((row: Readonly<Record<string, unknown>>) => {
    const { date, answer, guests, role, turn } = row;
    if (typeof date !== "string" || typeof turn !== "number" || !isAnswer(answer)) return [];
    return [
      {
        date,
        answer,
        guests: typeof guests === "number" ? guests : 0,
        role: typeof role === "string" ? role : undefined,
        turn,
      },
    ];
  });
}

/** An answer to an event is taken back: what was answered before it holds again. */
export async function undoRsvp(deed: Deed, turn: Turn): Promise<readonly Reply[]> {
  const { work, member, t } = turn;
  const event = await work.events.find(deed.of);
  if (event?.status !== "planned") throw new UserError("error-nothing-to-undo");
  await restore(event, member.id, readKept(deed.before["rows"] ?? "[]"), turn);
  return [inPrivate(message([t("undone-rsvp", { title: event.title })]), { instead: true })];
}
