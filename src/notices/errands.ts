import type { Account, Adapter, Message, Room, Sent } from "#chat";
import type { Notice } from "../aid/notice.ts";
import type { Post } from "../aid/post.ts";
import { homeLocale } from "../flows/home.ts";
import type { Scene } from "../flows/scene.ts";
import type { Translate } from "../i18n/fluent.ts";
import { negotiate } from "../i18n/negotiate.ts";
import type { Store } from "../store/store.ts";
import type { Work } from "../store/work.ts";
import { type Deps, speaker } from "../turns/deps.ts";
import { chore } from "./chores.ts";
import { type EntryErrand, entryErrand } from "./entries.ts";
import { rewritten, word } from "./render.ts";
import { wordForRoom } from "./rooms.ts";

export interface ErrandDeps extends Pick<Deps, "wording" | "concepts" | "abilities"> {
  readonly store: Store;
  readonly adapters: ReadonlyMap<string, Adapter>;
}

/** What is left to do outside the unit of work: the only part that touches a network. */
export type Errand =
  | EntryErrand
  | {
      readonly kind: "send";
      readonly to: Account | Room;
      readonly message: Message;
      readonly live?: string;
      readonly wants?: Post;
      readonly locale: string;
    }
  | {
      readonly kind: "rewrite";
      readonly sent: Sent;
      readonly message: Message;
      readonly shown: number;
    };

/** A notice in words, on its way. */
export interface Ready {
  readonly notice: Notice;
  readonly errand: Errand;
}

export const isEntry = (errand: Errand): errand is EntryErrand =>
  errand.kind === "enter" || errand.kind === "remove";

/** Somebody's private chat, which may still have to be opened; undefined where it goes to a room. */
export const toPerson = (errand: Errand): Account | undefined =>
  errand.kind === "send" && !("private" in errand.to) ? errand.to : undefined;

/** What the wording of all these will ask for, looked up together. */
async function lookUp(notices: readonly Notice[], { people, events, rsvps }: Work): Promise<void> {
  if (notices.length < 2) return;
  const members = notices.flatMap(({ to }) => ("member" in to ? [to.member] : []));
  const about = notices.flatMap(({ subject }) => ("event" in subject ? [subject.event] : []));
  const reminded = notices.flatMap(({ to, subject }) =>
    subject.kind === "reminder" && "member" in to
      ? [{ event: subject.event, member: to.member }]
      : [],
  );
  await people.load([...new Set(members)]);
  await events.load([...new Set(about)]);
  await rsvps.load(reminded);
}

export function createErrands(deps: ErrandDeps) {
  const { store, adapters, wording, concepts, abilities } = deps;
  const speak = (platform: string, locale: string): Translate => speaker(deps, platform)(locale);

  /** On the platform used last where the bot can write; for an introduction, where both can write to each other. */
  async function forMember(
    notice: Notice,
    scene: Scene,
    tried: ReadonlySet<string>,
  ): Promise<Errand | "over" | "park"> {
    const { people } = scene.work;
    const person = "member" in notice.to ? await people.find(notice.to.member) : undefined;
    if (!person) return "over";
    const account = person.accounts.find(
      ({ platform, opened }) =>
        !tried.has(platform) &&
        adapters.has(platform) &&
        (opened || abilities[platform]?.writesFirst),
    );
    if (!account) return "park";
    const told = person.locale ?? account.locale;
    const home = told === undefined ? await homeLocale(person, scene.work) : undefined;
    const locale = negotiate([person.locale, account.locale, home], wording.locales);
    const t = speak(account.platform, locale);
    const worded = await word(notice.subject, { member: person.id, account, t }, scene);
    return worded ? { kind: "send", to: account, locale, ...worded } : "over";
  }

  /** "over": nothing is to be said any more; "park": nobody can be reached. */
  async function errandOf(
    notice: Notice,
    scene: Scene,
    tried: ReadonlySet<string>,
  ): Promise<Errand | "over" | "park"> {
    const { to, subject } = notice;
    if (notice.notAfter && notice.notAfter < scene.now) return "over";
    if ("nobody" in to) {
      await chore(subject, scene);
      return "over";
    }
    if (subject.kind === "rewrite") {
      const found = await rewritten(notice, speak, scene);
      return found ? { kind: "rewrite", ...found } : "over";
    }
    if ("member" in to) return forMember(notice, scene, tried);
    const { room } = to;
    if (subject.kind === "entry") {
      if (!adapters.get(room.platform)?.calendar) return "over";
      const t = (locale: string) => speak(room.platform, negotiate([locale], wording.locales));
      return (await entryErrand(subject.event, room, t, scene)) ?? "over";
    }
    const worded = await wordForRoom(subject, room, { speak, wording }, scene);
    return worded ? { kind: "send", to: { ...room, private: false }, ...worded } : "over";
  }

  /** Words them all in one unit of work; what needs no words any more is over with it. */
  return (
    notices: readonly Notice[],
    now: Date,
    tried: ReadonlySet<string>,
  ): Promise<readonly Ready[]> =>
    store.work(async (work) => {
      await lookUp(notices, work);
      const ready: Ready[] = [];
      const over: Notice[] = [];
      const parked: Notice[] = [];
      for (const notice of notices) {
        const errand = await errandOf(notice, { work, now, concepts }, tried);
        if (errand === "over") over.push(notice);
        else if (errand === "park") parked.push(notice);
        else ready.push({ notice, errand });
      }
      await work.notices.sent(over, now);
      await work.notices.park(parked);
      return ready;
    });
}
