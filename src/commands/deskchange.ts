import { message, UserError } from "#chat";
import { type Desk, isSamePlace, opensWithin, placesOf, stateAt } from "../aid/desk.ts";
import { keepDesk } from "../aid/kept.ts";
import { charactersIn } from "../aid/wish.ts";
import { confirm, removeDesk } from "../flows/desks.ts";
import type { DeskChange } from "../store/desks.ts";
import { deskChanged, deskPreview, partsOf, undoButton } from "../views/desk.ts";
import { deskMenu } from "../views/desks.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";
import { type Added, checkParts, MAX_NAME, newClosing, newOpening, newStops } from "./deskparts.ts";
import { type Field, isField, MENU, type Verb, verbIn } from "./deskverbs.ts";
import { question } from "./question.ts";
import { askIfSure, wasAskedIfSure } from "./sure.ts";

const MAX_TEXT = 500;
const instead = { instead: true };

interface Said {
  readonly what: string;
  readonly when: string | undefined;
  readonly where: string | undefined;
}

/** It is changed, and so confirmed; for a while it can be what it was. */
async function put(desk: Desk, change: DeskChange, turn: Turn): Promise<Desk> {
  const { work, member, now } = turn;
  const changed = await confirm(desk, change, member.id, turn);
  const before = { desk: keepDesk(desk), after: keepDesk(changed) };
  await work.deeds.did(member.id, { kind: "edit", of: desk.id, before, at: now });
  return changed;
}

interface Outcome {
  readonly added?: readonly number[];
  readonly notes?: readonly string[];
}

/** Everything about it as it stands now. */
async function apply(
  desk: Desk,
  change: DeskChange,
  turn: Turn,
  { added = [], notes = [] }: Outcome = {},
): Promise<readonly Reply[]> {
  const { now, t } = turn;
  const changed = await put(desk, change, turn);
  const page = { desk: changed, state: stateAt(changed, now), now };
  const done = { lead: [...notes, t("desk-done")], added, undo: added.length === 0 };
  const view = changed.status === "draft" ? deskPreview(page, t) : deskChanged(page, done, t);
  return [inPrivate(view, { resume: `/desk ${desk.id}`, ...instead })];
}

const ask = (
  desk: Desk,
  { verb, text }: { readonly verb: Verb; readonly text: string },
  turn: Turn,
  why?: string,
): Promise<Reply> => {
  const where = text !== "";
  const what = where ? `${verb} ${text}` : verb;
  const draft = { command: "desk", args: { desk: desk.id, what }, param: where ? "where" : "when" };
  const place = verb === "closed" ? "desk-ask-closed-where" : "desk.where";
  return question(turn, draft, why, turn.t(where ? place : `desk-ask-${verb}`));
};

async function add(
  desk: Desk,
  verb: "stop" | "closed" | "open",
  text: string,
  where: string | undefined,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { t } = turn;
  if (text === "") return [await ask(desk, { verb, text }, turn)];
  checkParts(desk);
  const added = read(desk, verb, text, where, turn);
  if ("ask" in added) {
    if (added.ask === "where") return [await ask(desk, { verb, text }, turn)];
    if (added.ask === "stop") return [await ask(desk, { verb, text }, turn, added.why)];
    return [await ask(desk, { verb, text: "" }, turn, t(`when-${added.why}`))];
  }
  const parts = "stops" in added ? added.stops : added.exceptions;
  const change =
    "stops" in added
      ? { stops: [...desk.stops, ...added.stops] }
      : { exceptions: [...desk.exceptions, ...added.exceptions] };
  const numbers = parts.map(({ number }) => number);
  const idle =
    verb === "closed" &&
    "exceptions" in added &&
    !added.exceptions.some((closing) => opensWithin(desk, closing));
  return apply(desk, { ...change, numbered: Math.max(desk.numbered, ...numbers) }, turn, {
    added: numbers,
    notes: idle ? [t("desk-closed-anyway")] : [],
  });
}

function read(
  desk: Desk,
  verb: "stop" | "closed" | "open",
  text: string,
  where: string | undefined,
  turn: Turn,
): Added {
  if (verb === "closed") return newClosing(desk, text, where, turn);
  return verb === "stop" ? newStops(desk, text, where, turn) : newOpening(desk, text, where, turn);
}

const NOTHING = /^(?:-|none|nothing|rien|aucun)$/iu;

async function write(
  desk: Desk,
  field: Field,
  text: string,
  turn: Turn,
): Promise<readonly Reply[]> {
  if (text === "") return [await ask(desk, { verb: field, text }, turn)];
  const max = field === "name" ? MAX_NAME : MAX_TEXT;
  const length = charactersIn(text);
  if (length > max) throw new UserError("error-too-long", { length, max });
  const empty = NOTHING.test(text);
  if (!empty && !/[\p{L}\p{N}]/u.test(text)) throw new UserError("error-no-words");
  if (field === "name") return apply(desk, empty ? {} : { name: text }, turn);
  return apply(desk, { [field]: empty ? undefined : text }, turn);
}

/** "remove 3": a stop or a day; "remove all": the desk, if that is sure. */
async function remove(desk: Desk, which: string, turn: Turn): Promise<readonly Reply[]> {
  const { t } = turn;
  const { id, name, stops, exceptions } = desk;
  const says = (what: string): string => `/desk ${id} remove ${what}`;
  if (which === "") {
    const parts = partsOf(desk, turn.now, t).map(({ number, text }) => ({
      label: text,
      says: says(String(number)),
    }));
    const all = { label: t("button-remove-desk"), says: says("all") };
    return [inPrivate(message([t("desk-remove", { name })], { buttons: [...parts, all] }))];
  }
  if (which !== "all") {
    const others = <T extends { readonly number: number }>(some: readonly T[]): readonly T[] =>
      some.filter(({ number }) => String(number) !== which);
    const left = { stops: others(stops), exceptions: others(exceptions) };
    if (left.stops.length + left.exceptions.length === stops.length + exceptions.length)
      throw new UserError("error-no-such-part", { id });
    // A stop that is gone is not closed any more either.
    const places = placesOf({ ...desk, ...left });
    const kept = left.exceptions.filter(
      ({ only }) => only === undefined || places.some((one) => isSamePlace(one, only)),
    );
    return apply(desk, { ...left, exceptions: kept }, turn);
  }
  const place = `remove ${id}`;
  if (await wasAskedIfSure(place, turn)) {
    await removeDesk(desk, turn);
    await turn.work.deeds.drop(turn.member.id);
    return [inPrivate(message([t("desk-removed", { name })]), instead)];
  }
  await askIfSure(place, turn);
  const buttons = [
    { label: t("button-remove-yes"), says: says("all") },
    { label: t("button-remove-no"), says: `/desk ${id}` },
  ];
  return [inPrivate(message([t("desk-remove-sure", { name })], { buttons }))];
}

/** The buttons of a draft. */
async function publishOrDrop(
  desk: Desk,
  verb: "publish" | "drop",
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, t } = turn;
  const { id, name } = desk;
  if (desk.status === "listed")
    return [inPrivate(message([t("published-already", { title: name })]), instead)];
  if (verb === "drop") {
    await work.desks.remove(id);
    return [inPrivate(message([t("dropped")]), instead)];
  }
  await put(desk, { status: "listed" }, turn);
  const said = [t("desk-published", { name }), t("desk-published-next", { id })];
  return [inPrivate(message(said, { buttons: [undoButton(t)] }), instead)];
}

/** What a steward says of a desk: "stop …", "fermé …", "services …", "ok". Bad words change nothing. */
export async function changeDesk(desk: Desk, said: Said, turn: Turn): Promise<readonly Reply[]> {
  const { t } = turn;
  const found = verbIn(said.what);
  if (!found) throw new UserError("error-desk-how", { id: desk.id });
  const { verb } = found;
  const text = [found.text, said.when ?? ""].join(" ").trim();
  if (isField(verb)) return write(desk, verb, text, turn);
  switch (verb) {
    case "stop":
    case "closed":
    case "open":
      return add(desk, verb, text, said.where, turn);
    case "remove":
      return remove(desk, text, turn);
    case "publish":
    case "drop":
      return publishOrDrop(desk, verb, turn);
    case "change":
      return [inPrivate(deskMenu(desk, MENU, t))];
    case "ok":
      if (desk.status === "draft") return apply(desk, {}, turn);
      await put(desk, {}, turn);
      return [inPrivate(message([t("desk-confirmed", { name: desk.name })]), instead)];
  }
}
