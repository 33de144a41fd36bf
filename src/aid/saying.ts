import type { AnswerWord } from "./attendance.ts";
import { ALL, type CommunityEvent, type DateKey } from "./event.ts";
import { fold } from "./matching/words.ts";

/** What "/rsvp e7qd …" says. */
export interface SaidRsvp {
  readonly answer: AnswerWord | undefined;
  /** "+2": how many come along. */
  readonly guests: number | undefined;
  readonly role: string | undefined;
  /** One date by its day, or ALL; undefined: the next. */
  readonly date: DateKey | undefined;
  /** "+3 without an account", as whoever organises says it. */
  readonly others: boolean;
  /** A reaction that was taken back. */
  readonly noLonger: boolean;
}

const MAX_GUESTS = 20;

const GOING =
  /^(?:going|yes|y|coming|come|in|oui|viens|présente?|presente?|participe|j['’]y|vais|là)$/iu;
const MAYBE = /^(?:maybe|perhaps|peut[- ]?être|peut-etre|possible)$/iu;
const NOT = /^(?:not|no|n|out|non|absente?|pas)$/iu;
const EVERY = /^(?:all|every|always|series|toutes?|tous|série|serie|toujours)$/iu;
const OTHERS = /^(?:others?|extras?|without|autres?|sans|hors)$/iu;
/** "With 2 guests", "avec un ami". */
const GUESTS =
  /^(?:guests?|friends?|people|persons?|kids?|children|invité(?:e|·e)?s?|ami(?:e|·e)?s?|personnes?|enfants?)$/iu;
const FEW: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  un: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
};
const FILLER =
  /^(?:i['’]?m|i|am|will|be|je|ne|n['’]y|suis|y|the|les?|la|à|to|for|pour|times?|dates?|fois|compte|account|an|de|plus|with|avec|guests?|invité(?:e|·e)?s?|on|time)$/iu;

const guestsIn = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : FEW[word.toLowerCase()];

/** @returns undefined where a word makes no sense, so that nothing is guessed. */
export function readRsvp(text: string, event: Pick<CommunityEvent, "slots">): SaidRsvp | undefined {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  let said: SaidRsvp = {
    answer: undefined,
    guests: undefined,
    role: undefined,
    date: undefined,
    others: false,
    noLonger: false,
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const slot = event.slots.find(({ role }) => alike(role, word));
    const named = GUESTS.test(words[at + 1] ?? "");
    const guests = /^\+\d{1,3}$/.test(word) ? Number(word) : named ? guestsIn(word) : undefined;
    if (word === "as" || word === "comme") {
      const wanted = words[at + 1] ?? "";
      const chosen =
        event.slots[Number(wanted) - 1] ?? event.slots.find(({ role }) => alike(role, wanted));
      if (!chosen) return undefined;
      said = { ...said, role: chosen.role, answer: said.answer ?? "going" };
      at += 1;
    } else if (slot) said = { ...said, role: slot.role, answer: said.answer ?? "going" };
    else if (word === "no-longer") said = { ...said, noLonger: true };
    else if (/^\d{4}-\d\d-\d\d$/.test(word)) said = { ...said, date: word };
    else if (guests !== undefined) {
      if (guests > MAX_GUESTS) return undefined;
      said = { ...said, guests };
      if (named) at += 1;
    } else if (EVERY.test(word)) said = { ...said, date: ALL };
    else if (OTHERS.test(word)) said = { ...said, others: true };
    else if (NOT.test(word)) said = { ...said, answer: "not" };
    else if (GOING.test(word)) said = { ...said, answer: said.answer ?? "going" };
    else if (MAYBE.test(word)) said = { ...said, answer: "maybe" };
    else if (!FILLER.test(word)) return undefined;
  }
  return said;
}

const bare = (text: string): string => fold(text.toLowerCase()).replace(/s$/, "");

/** "repairer" for "repairers". */
const alike = (role: string, word: string): boolean => word.length > 2 && bare(role) === bare(word);
