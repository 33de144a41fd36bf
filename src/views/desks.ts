import { heading, list, type Message, message, paragraph } from "#chat";
import type { Desk, DeskState } from "../aid/desk.ts";
import type { Translate } from "../i18n/fluent.ts";
import { sayOpening, sayPlace, sayUntil } from "./desk.ts";

interface Standing {
  readonly desk: Desk;
  readonly state: DeskState;
}

export interface InDistrict {
  readonly district: string | undefined;
  readonly desks: readonly Standing[];
}

const MOST_BUTTONS = 5;

/** "Aide administrative: open until 12:00 (town hall)", else where and when it opens next. */
function line({ desk, state }: Standing, t: Translate): string {
  const { name, zone } = desk;
  const [open] = state.open;
  if (open) return t("desks-open", { name, until: sayUntil(open, zone, t), place: open.place });
  const { next } = state;
  if (!next) return t("desks-never", { name });
  return t("desks-next", { name, when: sayOpening(next, zone, t), place: next.place });
}

/** What is open now, else the next stop, by district. */
export function desksPage(
  groups: readonly InDistrict[],
  words: string | undefined,
  t: Translate,
): Message {
  const all = { label: t("button-all-desks"), says: "/desks" };
  if (groups.length === 0)
    return words === undefined
      ? message([t("desks-none")])
      : message([t("desks-none-for", { words })], { buttons: [all] });
  const blocks = groups.flatMap(({ district, desks }) => [
    ...(district === undefined ? [] : [paragraph({ bold: district })]),
    list(...desks.map((one) => [{ bold: one.desk.id }, " ", line(one, t)])),
  ]);
  const once = new Map(groups.flatMap(({ desks }) => desks).map(({ desk }) => [desk.id, desk]));
  const buttons = [...once.values()].slice(0, MOST_BUTTONS).map(({ id, name }) => ({
    label: `${id} · ${name.slice(0, 30).toWellFormed()}`,
    says: `/desk ${id}`,
  }));
  return message([heading(t("desks-title")), ...blocks], {
    buttons: words === undefined ? buttons : [...buttons, all],
  });
}

/** One line beside what somebody looks for: where they can go. */
export function deskHint({ desk, state }: Standing, t: Translate): string {
  const { name, zone, id } = desk;
  const { open, next } = state;
  const [now] = open;
  const after =
    next && t("desk-hint-after", { when: sayOpening(next, zone, t), place: sayPlace(next, t) });
  if (!now) return after === undefined ? "" : t("desk-hint-next", { name, id, after });
  return t("desk-hint-open", {
    name,
    id,
    until: sayUntil(now, zone, t),
    place: sayPlace(now, t),
    after: after ?? "none",
  });
}

/** For whoever may not add desks: who may. */
export const stewardsAdd = (names: readonly string[], t: Translate): Message =>
  message([t("desk-stewards", { names: names.join(", "), count: names.length })], {
    buttons: [{ label: t("button-all-desks"), says: "/desks" }],
  });

/** What may be changed of a desk. */
export const deskMenu = ({ id, name }: Desk, fields: readonly string[], t: Translate): Message =>
  message([t("desk-change", { name })], {
    buttons: fields.map((field) => ({
      label: t(`button-desk-${field}`),
      says: `/desk ${id} ${field}`,
    })),
  });
