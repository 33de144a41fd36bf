import {
  type Answer,
  type Bot,
  DeliveryError,
  type Incoming,
  message,
  normalise,
  type Said,
  type Sent,
  UserError,
} from "#chat";
import { menuOf } from "./commands/menu.ts";
import { negotiate } from "./i18n/negotiate.ts";
import type { Log } from "./log.ts";
import type { Store } from "./store/store.ts";
import type { Work } from "./store/work.ts";
import { toAnswers } from "./turns/answers.ts";
import { added, deleted, edited, moved, unpressed } from "./turns/arrivals.ts";
import { type Deps, speaker } from "./turns/deps.ts";
import { given, type Outcome, typed } from "./turns/said.ts";
import { suggest } from "./turns/suggest.ts";
import { visit, type Visit } from "./turns/visit.ts";

export interface BotDeps extends Deps {
  readonly store: Store;
  readonly clock: () => Date;
  readonly log: Log;
  /** Something may be due now. */
  readonly nudge: () => void;
}

const tidy = (said: Said): Said =>
  "text" in said
    ? { text: normalise(said.text) }
    : {
        ...said,
        args: Object.fromEntries(Object.entries(said.args).map(([k, v]) => [k, normalise(v)])),
      };

/** Text is cleaned once, here. */
function tidied(incoming: Incoming): Incoming {
  const from = { ...incoming.from, name: normalise(incoming.from.name).slice(0, 80) };
  if (incoming.kind === "edited") return { ...incoming, from, said: tidy(incoming.said) };
  if (incoming.kind !== "said") return { ...incoming, from };
  const { about } = incoming;
  const text = about?.text === undefined ? {} : { text: normalise(about.text) };
  return {
    ...incoming,
    from,
    said: tidy(incoming.said),
    ...(about && { about: { ...about, ...text } }),
  };
}

async function hear(here: Visit, deps: Deps): Promise<Outcome> {
  const { incoming, work, t } = here;
  switch (incoming.kind) {
    case "said":
      return "text" in incoming.said
        ? typed(incoming.said.text, here, deps)
        : given(incoming.said.command, incoming.said.args, here, deps);
    case "pressed":
      return typed(incoming.says, here, deps);
    case "unpressed":
      return unpressed(here, deps);
    case "edited":
      return edited(here, deps);
    case "deleted":
      return deleted(here, deps);
    case "added":
      return added(here);
    case "moved":
      return moved(here);
    case "blocked":
      await work.people.setOpened(incoming.from, false);
      return { replies: [] };
    case "unreadable":
      return { replies: [{ where: "here", message: message([t("unreadable")]) }] };
    case "opened":
    case "removed":
    case "left":
      return { replies: [] };
  }
}

/** Who speaks in the room's name is asked to press, since a press carries the person. */
function whoIsIt(incoming: Incoming, deps: Deps): readonly Answer[] {
  if (incoming.kind !== "said" || !("text" in incoming.said)) return [];
  const t = speaker(
    deps,
    incoming.room.platform,
  )(negotiate([incoming.from.locale], deps.wording.locales));
  const { text } = incoming.said;
  const says = Buffer.byteLength(text) <= 48 ? text : (text.split(/\s/, 1)[0] ?? "/help");
  return [
    {
      where: "here",
      message: message([t("who-is-it")], { buttons: [{ label: t("button-its-me"), says }] }),
    },
  ];
}

export function createBot(deps: BotDeps): Bot {
  const { store, clock, log, nudge } = deps;

  async function turn(
    incoming: Incoming,
    work: Work,
    answer: (here: Visit) => Promise<Outcome>,
  ): Promise<readonly Answer[]> {
    const heard = await work.seen.find(incoming);
    if (heard) return heard.answers ?? [];
    const now = clock();
    const here = await visit(incoming, work, now, deps);
    const abilities = deps.abilities[incoming.room.platform];
    if (!abilities) throw new Error("a platform that is not connected");
    const answers = toAnswers(await answer(here), here, abilities);
    const still = await work.people.find(here.person.id);
    await work.seen.add(incoming, { person: still?.id, answers, locale: here.t.locale }, now);
    return answers;
  }

  /** Whatever the turn wrote is undone; only the refusal is kept. */
  async function refuse(incoming: Incoming, error: unknown): Promise<readonly Answer[]> {
    const refused = error instanceof UserError;
    if (!refused) log.error({ error, kind: incoming.kind }, "turn failed");
    return store.work((work) =>
      turn(incoming, work, async ({ t }) => ({
        replies: [
          { where: "here", message: message([refused ? t(error.key, error.vars) : t("apology")]) },
        ],
      })),
    );
  }

  return {
    menu: menuOf(deps.commands, deps.wording),
    async handle(arrived) {
      if (arrived.kind === "said" && !arrived.toBot) return [];
      const incoming = tidied(arrived);
      if (incoming.anonymous) return whoIsIt(incoming, deps);
      let answers: readonly Answer[];
      try {
        answers = await store.work((work) => turn(incoming, work, (here) => hear(here, deps)));
      } catch (error) {
        answers = await refuse(incoming, error);
      }
      if (incoming.kind === "pressed" && incoming.says === "/forget yes") await store.checkpoint();
      nudge();
      return answers;
    },
    async answered(incoming, outcomes) {
      await store.work((work) => recordSaid(incoming, outcomes, work, clock()));
      if (outcomes.some((outcome) => outcome instanceof DeliveryError)) nudge();
    },
    suggest: (typing) => store.work((work) => suggest(typing, work)),
  };
}

/** What stands on screens may be rewritten later; what a platform was only too busy to take is said later. */
async function recordSaid(
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
    const { platform, id, thread } = incoming.room;
    await work.notices.add(
      {
        to:
          inPrivate && heard.person
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
