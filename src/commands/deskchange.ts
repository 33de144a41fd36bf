import { message, UserError } from "#chat";
import { type Desk, stateAt } from "../aid/desk.ts";
import { charactersIn } from "../aid/wish.ts";
import { confirm, removeDesk } from "../flows/desks.ts";
import type { DeskChange } from "../store/desks.ts";
import { deskChanged, deskPreview, partsOf } from "../views/desk.ts";
import { deskMenu } from "../views/desks.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";
import { type Added, checkParts, MAX_NAME, newClosing, newOpening, newStops } from "./deskparts.ts";
import { question } from "./question.ts";
import { askIfSure, wasAskedIfSure } from "./sure.ts";

const MAX_TEXT = 500;
const instead = { instead: true };

const FIELDS = ["services", "welcome", "cost", "access", "name"] as const;
const MENU = ["stop", "closed", "open", ...FIELDS, "remove"] as const;
type Field = (typeof FIELDS)[number];

/** What may be said of a desk, in both languages. */
const VERBS = [
  ["stop", /^(?:stop|arret)s?$/],
  ["closed", /^(?:close|closed|ferme|fermee|fermeture)s?$/],
  ["open", /^(?:open|opens|ouvert|ouverte|ouverture)s?$/],
  ["services", /^services?$/],
  ["welcome", /^(?:welcome|public|accueil)$/],
  ["cost", /^(?:cost|price|prix|cout|tarif)$/],
  ["access", /^(?:access|acces)$/],
  ["name", /^(?:name|nom)$/],
  ["ok", /^(?:ok|right|juste|confirmer)$/],
  ["remove", /^(?:remove|supprimer|retirer)$/],
  ["change", /^(?:change|changer)$/],
  ["publish", /^publish$/],
  ["drop", /^drop$/],
] as const;
type Verb = (typeof VERBS)[number][0];

const isField = (verb: Verb): verb is Field => FIELDS.some((field) => field === verb);

const verbOf = (word: string): Verb | undefined => {
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return VERBS.find(([, words]) => words.test(bare))?.[0];
};

interface Said {
  readonly what: string;
  readonly when: string | undefined;
  readonly where: string | undefined;
}

/** It is changed, and so confirmed: everything about it as it stands now. */
async function apply(
  desk: Desk,
  change: DeskChange,
  added: readonly number[],
  turn: Turn,
): Promise<readonly Reply[]> {
  const { member, now, t } = turn;
  const changed = await confirm(desk, change, member.id, turn);
  const page = { desk: changed, state: stateAt(changed, now), now };
  const view = changed.status === "draft" ? deskPreview(page, t) : deskChanged(page, added, t);
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
  return question(turn, draft, why, turn.t(where ? "desk.where" : `desk-ask-${verb}`));
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
  if ("ask" in added)
    return added.ask === "where"
      ? [await ask(desk, { verb, text }, turn)]
      : [await ask(desk, { verb, text: "" }, turn, t(`when-${added.why}`))];
  const parts = "stops" in added ? added.stops : added.exceptions;
  const change =
    "stops" in added
      ? { stops: [...desk.stops, ...added.stops] }
      : { exceptions: [...desk.exceptions, ...added.exceptions] };
  const numbers = parts.map(({ number }) => number);
  return apply(desk, { ...change, numbered: Math.max(desk.numbered, ...numbers) }, numbers, turn);
}

function read(
  desk: Desk,
  verb: "stop" | "closed" | "open",
  text: string,
  where: string | undefined,
  turn: Turn,
): Added {
  if (verb === "closed") return newClosing(desk, text, turn);
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
  if (field === "name") return apply(desk, empty ? {} : { name: text }, [], turn);
  return apply(desk, { [field]: empty ? undefined : text }, [], turn);
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
    return apply(desk, left, [], turn);
  }
  const place = `remove ${id}`;
  if (await wasAskedIfSure(place, turn)) {
    await removeDesk(desk, turn);
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
  const { work, member, t } = turn;
  const { id, name } = desk;
  if (desk.status === "listed")
    return [inPrivate(message([t("published-already", { title: name })]), instead)];
  if (verb === "drop") {
    await work.desks.remove(id);
    return [inPrivate(message([t("dropped")]), instead)];
  }
  await confirm(desk, { status: "listed" }, member.id, turn);
  return [
    inPrivate(message([t("desk-published", { name }), t("desk-published-next", { id })]), instead),
  ];
}

/** What a steward says of a desk: "stop …", "fermé …", "services …", "ok". Bad words change nothing. */
export async function changeDesk(desk: Desk, said: Said, turn: Turn): Promise<readonly Reply[]> {
  const { member, t } = turn;
  const [word = "", ...rest] = said.what.trim().split(/\s+/);
  const verb = verbOf(word);
  const text = [rest.join(" "), said.when ?? ""].join(" ").trim();
  if (verb === undefined) throw new UserError("error-desk-how", { id: desk.id });
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
      if (desk.status === "draft") return apply(desk, {}, [], turn);
      await confirm(desk, {}, member.id, turn);
      return [inPrivate(message([t("desk-confirmed", { name: desk.name })]), instead)];
  }
}
