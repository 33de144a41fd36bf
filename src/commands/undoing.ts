import { message, UserError } from "#chat";
import type { AnswerWord } from "../aid/attendance.ts";
import { stateAt } from "../aid/desk.ts";
import { keepDesk, readKeptDesk } from "../aid/kept.ts";
import { restoreDesk } from "../flows/desks.ts";
import { restore } from "../flows/rsvps.ts";
import type { Deed } from "../store/deeds.ts";
import { deskChanged, deskPreview } from "../views/desk.ts";
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

/** A desk is as it was before this steward's change, unless somebody changed or confirmed it since. */
export async function undoDesk(deed: Deed, turn: Turn): Promise<readonly Reply[]> {
  const { work, community, member, now, t } = turn;
  const desk = await work.desks.find(deed.of);
  const before = readKeptDesk(deed.before["desk"]);
  const mine = desk?.communityId === community.id && member.role === "steward";
  if (!desk || !before || !mine) throw new UserError("error-nothing-to-undo");
  if (keepDesk(desk) !== deed.before["after"]) throw new UserError("error-desk-changed-since");
  const restored = await restoreDesk(desk, before, turn);
  const page = { desk: restored, state: stateAt(restored, now), now };
  const isDraft = restored.status === "draft";
  const view = isDraft
    ? deskPreview(page, t, t(desk.status === "draft" ? "preview-lead" : "undone-desk-published"))
    : deskChanged(page, { lead: [t("undone-desk")], added: [], undo: false }, t);
  return [inPrivate(view, { resume: `/desk ${desk.id}`, instead: true })];
}
