import {
  type Account,
  type Adapter,
  DeliveryError,
  type Message,
  type Room,
  type Sent,
} from "#chat";
import { MAX_ATTEMPTS, MAX_ATTEMPTS_WHILE_DOWN, nextTry, type Notice } from "../aid/notice.ts";
import { later } from "../aid/time.ts";
import { homeLocale } from "../flows/home.ts";
import type { Scene } from "../flows/scene.ts";
import type { Translate } from "../i18n/fluent.ts";
import { negotiate } from "../i18n/negotiate.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Work } from "../store/work.ts";
import { type Deps, speaker } from "../turns/deps.ts";
import { chore } from "./chores.ts";
import { rewritten, word } from "./render.ts";
import { wordForRoom } from "./rooms.ts";

export interface DeliveryDeps extends Pick<Deps, "wording" | "concepts" | "abilities"> {
  readonly store: Store;
  readonly adapters: ReadonlyMap<string, Adapter>;
  readonly chance: () => number;
  readonly log: Log;
  /** Names this process in leases. */
  readonly owner: string;
  /** Notices on their way at a time; one keeps their order exactly. */
  readonly abreast: number;
}

/** What is left to do outside the unit of work: the only part that touches a network. */
type Errand =
  | { readonly kind: "done" }
  | { readonly kind: "park" }
  | {
      readonly kind: "send";
      readonly to: Account | Room;
      readonly message: Message;
      readonly live?: string;
      readonly locale: string;
    }
  | {
      readonly kind: "rewrite";
      readonly sent: Sent;
      readonly message: Message;
      readonly shown: number;
    };

const CLAIM = 50;

export function createDelivery(deps: DeliveryDeps) {
  const { store, adapters, log, wording, concepts, abilities } = deps;
  const speak = (platform: string, locale: string): Translate => speaker(deps, platform)(locale);

  /** On the platform used last where the bot can write; for an introduction, where both can write to each other. */
  async function forMember(
    notice: Notice,
    work: Work,
    scene: Scene,
    tried: ReadonlySet<string>,
  ): Promise<Errand> {
    const person = "member" in notice.to ? await work.people.find(notice.to.member) : undefined;
    if (!person) return { kind: "done" };
    const can = person.accounts.filter(({ platform, opened }) => {
      return (
        !tried.has(platform) &&
        adapters.has(platform) &&
        (opened || abilities[platform]?.writesFirst)
      );
    });
    const [account] = can;
    if (!account) return { kind: "park" };
    const told = person.locale ?? account.locale;
    const home = told === undefined ? await homeLocale(person, work) : undefined;
    const locale = negotiate([person.locale, account.locale, home], wording.locales);
    const t = speak(account.platform, locale);
    const worded = await word(notice.subject, { member: person.id, account, t }, scene);
    return worded ? { kind: "send", to: account, locale, ...worded } : { kind: "done" };
  }

  async function prepare(notice: Notice, now: Date, tried: ReadonlySet<string>): Promise<Errand> {
    return store.work(async (work) => {
      const scene = { work, now, concepts };
      let errand: Errand = { kind: "done" };
      if (notice.notAfter && notice.notAfter < now) errand = { kind: "done" };
      else if ("nobody" in notice.to) await chore(notice.subject, scene);
      else if (notice.subject.kind === "rewrite") {
        const found = await rewritten(notice, speak, scene);
        if (found) errand = { kind: "rewrite", ...found };
      } else if ("member" in notice.to) errand = await forMember(notice, work, scene, tried);
      else {
        const { room } = notice.to;
        const worded = await wordForRoom(notice.subject, room, { speak, wording }, scene);
        if (worded) errand = { kind: "send", to: { ...room, private: false }, ...worded };
      }
      if (errand.kind === "done") await work.notices.sent(notice, now);
      if (errand.kind === "park") await work.notices.park(notice);
      return errand;
    });
  }

  async function carryOut(
    errand: Errand & { kind: "send" | "rewrite" },
    notice: Notice,
  ): Promise<Sent> {
    const platform = errand.kind === "send" ? errand.to.platform : errand.sent.room.platform;
    const adapter = adapters.get(platform);
    if (!adapter) throw new DeliveryError("unreachable");
    if (errand.kind === "rewrite") {
      await adapter.update(errand.sent, errand.message);
      return errand.sent;
    }
    const room = "private" in errand.to ? errand.to : await adapter.privateRoom(errand.to);
    return adapter.send(room, errand.message, notice.key);
  }

  async function succeed(
    errand: Errand & { kind: "send" | "rewrite" },
    notice: Notice,
    sent: Sent,
    now: Date,
  ): Promise<void> {
    await store.work(async (work) => {
      await work.notices.sent(notice, now);
      if (errand.kind !== "send" || errand.live === undefined) return;
      const person = "member" in notice.to ? notice.to.member : undefined;
      await work.shown.add({ of: errand.live, person, sent, locale: errand.locale }, now);
    });
  }

  async function failed(
    notice: Notice,
    errand: Errand,
    error: DeliveryError,
    now: Date,
  ): Promise<"again" | "over"> {
    const { reason, retryAfterMs, perhaps, movedTo } = error;
    log.warn(
      { notice: notice.id, kind: notice.subject.kind, reason, attempts: notice.attempts },
      "notice not delivered",
    );
    return store.work(async (work) => {
      if (reason === "unreachable" && errand.kind === "send" && !("private" in errand.to)) {
        await work.people.setOpened(errand.to, false);
        return "again";
      }
      if (movedTo !== undefined && errand.kind === "send" && "private" in errand.to) {
        const { platform, id } = errand.to;
        await work.communities.moveRoom(errand.to, { platform, id: movedTo });
        await work.notices.postpone(notice, now);
        await work.notices.moveRoom(platform, id, movedTo);
        return "over";
      }
      const refused = reason === "rejected" || reason === "unreachable";
      const hopeless = refused || notice.attempts + 1 >= MAX_ATTEMPTS_WHILE_DOWN;
      if (hopeless) await work.notices.end(notice, "dead");
      else if (perhaps && notice.class === "once") await work.notices.end(notice, "uncertain");
      else
        await work.notices.postpone(
          notice,
          nextTry(now, notice.attempts, deps.chance(), retryAfterMs),
        );
      if (errand.kind === "rewrite" && hopeless) await work.shown.dropOne(errand.shown);
      return "over";
    });
  }

  async function deliver(notice: Notice, now: Date): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const errand = await prepare(notice, now, tried);
      if (errand.kind === "done" || errand.kind === "park") return;
      try {
        await succeed(errand, notice, await carryOut(errand, notice), now);
        return;
      } catch (error) {
        if (!(error instanceof DeliveryError)) throw error;
        if (errand.kind === "send") tried.add(errand.to.platform);
        if ((await failed(notice, errand, error, now)) === "over") return;
      }
    }
  }

  async function orPostpone(notice: Notice, now: Date): Promise<void> {
    try {
      await deliver(notice, now);
    } catch (error) {
      log.error({ notice: notice.id, kind: notice.subject.kind, error }, "notice failed");
      const giveUp = notice.attempts + 1 >= MAX_ATTEMPTS;
      const until = nextTry(now, notice.attempts, deps.chance());
      await store.work(({ notices }) =>
        giveUp ? notices.end(notice, "dead") : notices.postpone(notice, until),
      );
    }
  }

  return {
    /** Says all that is due at `now`; resolves when nothing is. */
    async deliverDue(now: Date): Promise<void> {
      for (;;) {
        const claimed = await store.work(({ notices }) => notices.claimDue(now, deps.owner, CLAIM));
        if (claimed.length === 0) return;
        const queue = [...claimed];
        const worker = async (): Promise<void> => {
          for (let notice = queue.shift(); notice; notice = queue.shift())
            await orPostpone(notice, now);
        };
        await Promise.all(Array.from({ length: deps.abreast }, worker));
      }
    },
    /** After a start: what was being said when the last process ended. */
    recover: (now: Date) => store.work(({ notices }) => notices.recover(now)),
    hurry: (now: Date) => store.work(({ notices }) => notices.hurry(now)),
    nextDue: (after: Date) => store.work(({ notices }) => notices.nextDue(after)),
    /** Rows that no promise needs any more. */
    sweep: (now: Date) =>
      store.work(async (work) => {
        const day = (days: number): Date => later(now, -days * 86_400_000);
        await work.seen.sweep(day(8));
        await work.drafts.sweep(now);
        await work.codes.sweep(now);
        await work.deeds.sweep(day(1));
        await work.notices.sweep(day(30));
        await work.shown.sweep(day(120));
        await work.reports.sweep(day(365));
        await work.events.sweep(day(7), day(30));
        await work.desks.sweep(day(7));
        const monthAgo = day(30).toISOString().slice(0, 10);
        await work.rsvps.sweep(monthAgo);
        await work.items.sweep(monthAgo);
      }),
  };
}

export type Delivery = ReturnType<typeof createDelivery>;
