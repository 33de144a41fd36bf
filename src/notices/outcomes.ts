import { DeliveryError, type Sent } from "#chat";
import { MAX_ATTEMPTS, MAX_ATTEMPTS_WHILE_DOWN, nextTry, type Notice } from "../aid/notice.ts";
import { askToShow } from "../flows/consent.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Work } from "../store/work.ts";
import type { Deps } from "../turns/deps.ts";
import { noteEntry } from "./entries.ts";
import { isEntry, type Ready, toPerson } from "./errands.ts";

export interface OutcomeDeps extends Pick<Deps, "concepts"> {
  readonly store: Store;
  readonly chance: () => number;
  readonly log: Log;
}

export interface Said extends Ready {
  readonly sent: Sent;
}

/** What became of a notice is written down here, whatever it was. */
export function createOutcomes({ store, chance, log, concepts }: OutcomeDeps) {
  async function stands({ notice, errand, sent }: Said, work: Work, now: Date): Promise<void> {
    if (isEntry(errand)) await noteEntry(errand, sent.ids, { work, now });
    if (errand.kind !== "send") return;
    const { wants, live, locale } = errand;
    if (wants && errand.message.inClear && sent.room.encrypted !== true)
      await askToShow(wants, sent.room.platform, { work, now, concepts });
    if (live === undefined) return;
    const person = "member" in notice.to ? notice.to.member : undefined;
    await work.shown.add({ of: live, person, sent, locale }, now);
  }

  const written = (all: readonly Said[], now: Date): Promise<void> =>
    store.work(async (work) => {
      await work.notices.sent(
        all.map(({ notice }) => notice),
        now,
      );
      for (const one of all) await stands(one, work, now);
    });

  /** Our own code cannot say it, or the database not take it. */
  async function broken(notice: Notice, error: unknown, now: Date): Promise<void> {
    log.error({ notice: notice.id, kind: notice.subject.kind, error }, "notice failed");
    const giveUp = notice.attempts + 1 >= MAX_ATTEMPTS;
    const until = nextTry(now, notice.attempts, chance());
    await store.work(({ notices }) =>
      giveUp ? notices.end(notice, "dead") : notices.postpone(notice, until),
    );
  }

  async function giveWay({ notice, errand }: Ready, error: DeliveryError, now: Date, work: Work) {
    const { reason, retryAfterMs, perhaps } = error;
    const refused = reason === "rejected" || reason === "unreachable";
    const hopeless = refused || notice.attempts + 1 >= MAX_ATTEMPTS_WHILE_DOWN;
    const until = nextTry(now, notice.attempts, chance(), retryAfterMs);
    if (hopeless) await work.notices.end(notice, "dead");
    else if (perhaps && notice.class === "once") await work.notices.end(notice, "uncertain");
    else await work.notices.postpone(notice, until);
    if (errand.kind === "rewrite" && hopeless) await work.shown.dropOne(errand.shown);
    if (isEntry(errand) && refused) await noteEntry(errand, [], { work, now });
  }

  return {
    broken,
    /** A platform has taken them. Where one cannot be written down, that does not hurt the others. */
    async succeeded(all: readonly Said[], now: Date): Promise<void> {
      try {
        await written(all, now);
      } catch (error) {
        const [only] = all;
        if (only && all.length === 1) await broken(only.notice, error, now);
        else for (const one of all) await this.succeeded([one], now);
      }
    },
    /** A platform has not taken it: "again" where this person may be reached elsewhere. */
    async failed(ready: Ready, error: DeliveryError, now: Date): Promise<"again" | "over"> {
      const { notice, errand } = ready;
      const { reason, movedTo } = error;
      const { id, attempts, subject } = notice;
      log.warn({ notice: id, kind: subject.kind, reason, attempts }, "notice not delivered");
      return store.work(async (work) => {
        const person = toPerson(errand);
        if (person && reason === "unreachable") {
          await work.people.setOpened(person, false);
          return "again";
        }
        if (movedTo !== undefined && errand.kind === "send" && "private" in errand.to) {
          const { platform, id: from } = errand.to;
          await work.communities.moveRoom(errand.to, { platform, id: movedTo });
          await work.notices.postpone(notice, now);
          await work.notices.moveRoom(platform, from, movedTo);
          return "over";
        }
        await giveWay(ready, error, now, work);
        return "over";
      });
    },
  };
}
