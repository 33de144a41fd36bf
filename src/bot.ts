import {
  type Answer,
  type Bot,
  DeliveryError,
  type Incoming,
  message,
  normalise,
  type Said,
  UserError,
} from "#chat";
import { menuOf } from "./commands/menu.ts";
import type { Log } from "./log.ts";
import type { Store } from "./store/store.ts";
import type { Work } from "./store/work.ts";
import { toAnswers } from "./turns/answers.ts";
import {
  added,
  deleted,
  edited,
  isNothingOfOurs,
  isOfTheRoom,
  roomNews,
  unpressed,
} from "./turns/arrivals.ts";
import { askWho, namesTheRoom } from "./turns/anonymous.ts";
import { type Limits, paceOf, tooFast } from "./turns/pace.ts";
import { recordSpoken } from "./turns/spoken.ts";
import type { Deps } from "./turns/deps.ts";
import { given, type Outcome, typed } from "./turns/said.ts";
import { suggest } from "./turns/suggest.ts";
import { visit, type Visit } from "./turns/visit.ts";

export interface BotDeps extends Deps {
  readonly store: Store;
  readonly clock: () => Date;
  readonly log: Log;
  /** How much one person, and one room, may say to the bot in a minute; no limit where there is none. */
  readonly limits?: Limits;
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
    case "blocked":
      await work.people.setOpened(incoming.from, false);
      return { replies: [] };
    case "unreadable":
      return { replies: [{ where: "here", message: message([t("unreadable")]) }] };
    case "opened":
    case "moved":
    case "removed":
    case "left":
      return { replies: [] };
  }
}

interface Turned {
  readonly answers: readonly Answer[];
  /** Somebody was erased: nothing of them may stay in the write-ahead log. */
  readonly erased: boolean;
}

export function createBot(deps: BotDeps): Bot {
  const { store, clock, log, nudge } = deps;

  async function turn(
    incoming: Incoming,
    work: Work,
    answer: (here: Visit) => Promise<Outcome>,
  ): Promise<Turned> {
    const heard = await work.seen.find(incoming);
    if (heard) return { answers: heard.answers ?? [], erased: false };
    if (await isNothingOfOurs(incoming, work)) return { answers: [], erased: false };
    const now = clock();
    const here = await visit(incoming, work, now, deps);
    const abilities = deps.abilities[incoming.room.platform];
    if (!abilities) throw new Error("a platform that is not connected");
    const pace = deps.limits ? await paceOf(here, deps.limits) : "fine";
    if (pace === "silence") return { answers: [], erased: false };
    const said = pace === "fine" ? await answer(here) : { replies: [tooFast(here)] };
    const answers = toAnswers(said, here, abilities);
    const { id } = here.person;
    const person = work.erasure.isGone(id) ? undefined : work.people.nowOf(id);
    await work.seen.add(incoming, { person, answers, locale: here.t.locale }, now);
    return { answers, erased: person === undefined };
  }

  /** Whatever the turn wrote is undone; only the refusal is kept. */
  async function refuse(incoming: Incoming, error: unknown): Promise<Turned> {
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
      if (isOfTheRoom(incoming)) {
        await store.work((work) => roomNews(incoming, work));
        return [];
      }
      if (namesTheRoom(incoming)) return askWho(incoming, deps);
      let turned: Turned;
      try {
        turned = await store.work((work) => turn(incoming, work, (here) => hear(here, deps)));
      } catch (error) {
        turned = await refuse(incoming, error);
      }
      if (turned.erased) await store.checkpoint();
      nudge();
      return turned.answers;
    },
    async answered(incoming, outcomes) {
      await store.work((work) => recordSpoken(incoming, outcomes, work, clock()));
      if (outcomes.some((outcome) => outcome instanceof DeliveryError)) nudge();
    },
    suggest: (typing) => store.work((work) => suggest(typing, work)),
  };
}
