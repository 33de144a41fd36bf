import { DeliveryError, type Incoming, type Sent } from "#chat";
import type { Work } from "../store/work.ts";

/** What stands on screens may be rewritten later; what a platform was only too busy to take is said later. */
export async function recordSpoken(
  incoming: Incoming,
  outcomes: readonly (Sent | DeliveryError)[],
  work: Work,
  now: Date,
): Promise<void> {
  const heard = await work.seen.find(incoming);
  for (const [at, answer] of (heard?.answers ?? []).entries()) {
    const outcome = outcomes[at];
    if (!heard || outcome === undefined) continue;
    const live = answer.live === undefined ? {} : { live: answer.live };
    if (!(outcome instanceof DeliveryError)) {
      if (answer.live)
        await work.shown.add(
          { of: answer.live, person: undefined, sent: outcome, locale: heard.locale },
          now,
        );
      continue;
    }
    const again =
      outcome.reason === "rate-limited" || (outcome.reason === "unavailable" && !outcome.perhaps);
    if (!again) continue;
    const inPrivate = answer.where === "private" || incoming.room.private;
    // What was said where it is encrypted is said there again, not where this person may be by then.
    const stays = answer.where === "here" && incoming.room.encrypted === true;
    const { platform, id, thread } = incoming.room;
    await work.notices.add(
      {
        to:
          inPrivate && heard.person && !stays
            ? { member: heard.person }
            : { room: { platform, id, ...(thread && { thread }) } },
        subject: { kind: "answer", message: answer.message, ...live },
        about: `seen:${incoming.id}`,
        dueAt: new Date(now.getTime() + (outcome.retryAfterMs ?? 2000)),
        class: inPrivate ? "repeatable" : "once",
        key: `answer:${platform}:${incoming.id}:${at}`,
      },
      now,
    );
  }
  await work.seen.said(incoming);
}
