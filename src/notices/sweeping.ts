import { later } from "../aid/time.ts";
import type { Store } from "../store/store.ts";

/** Rows that no promise needs any more. */
export const sweep = (store: Store, now: Date): Promise<void> =>
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
  });
