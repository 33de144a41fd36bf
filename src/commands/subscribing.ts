import { message, UserError } from "#chat";
import type { Owner } from "../store/feeds.ts";
import { calendarAddress } from "../views/calendar.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";

const LINK = /^(?:link|lien|address|adresse|subscribe|abonnement)\b\s*(.*)$/iu;
const OF_ALL = /^(?:community|communauté|communaute|neighbourhood|quartier)$/iu;
const NEW = /^(?:new|another|nouveau|nouvelle|neuf|autre)$/iu;
const OFF = /^(?:off|stop|none|revoke|non|aucun|aucune|révoquer|revoquer|couper|supprimer)$/iu;

/** "/agenda link new": what is said after "link"; undefined where that is not asked for. */
export const asksAddress = (said: string | undefined): string | undefined =>
  LINK.exec(said?.trim() ?? "")?.[1];

/** @throws UserError for words that are none of these, or not for this person. */
function readWish(said: string, { member, community }: Turn) {
  const words = said.split(/\s+/).filter((word) => word !== "");
  const [first = ""] = words;
  const ofAll = OF_ALL.test(first);
  const [step, ...more] = ofAll ? words.slice(1) : words;
  const known = step === undefined || NEW.test(step) || OFF.test(step);
  if (!known || more.length > 0) throw new UserError("error-agenda-link");
  if (ofAll && member.role !== "steward") throw new UserError("error-stewards-only");
  const owner: Owner = ofAll ? { community: community.id } : { member: member.id };
  return { owner, whose: ofAll ? "community" : "me", step } as const;
}

/**
 * The secret address at which calendar programs read one's own calendar, or for stewards their community's: shown, made
 * anew, or ended.
 */
export async function ownAddress(said: string, turn: Turn): Promise<readonly Reply[]> {
  const { work, now, t, host, member, community } = turn;
  const { owner, whose, step } = readWish(said, turn);
  if (step !== undefined && OFF.test(step)) {
    await work.feeds.revoke(owner);
    return [inPrivate(message([t("agenda-link-ended", { whose, name: community.name })]))];
  }
  if (host.address === undefined) {
    const buttons = [{ label: t("button-agenda-file"), says: "/agenda ics" }];
    return [inPrivate(message([t("agenda-link-missing")], { buttons }))];
  }
  const known = step === undefined ? await work.feeds.of(owner) : undefined;
  const secret = known ?? (await work.feeds.make(owner, now));
  const path = whose === "me" ? `me/${secret}` : secret;
  const shown = calendarAddress(
    {
      address: `${host.address}/calendar/${path}.ics`,
      whose,
      community: community.name,
      steward: member.role === "steward",
    },
    t,
  );
  return [inPrivate(shown, { resume: whose === "me" ? "/agenda link" : "/agenda link community" })];
}
