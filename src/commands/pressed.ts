import { UserError } from "#chat";
import { LAPSE } from "../aid/asking.ts";
import { type Match, type Side, stillPossible } from "../aid/match.ts";
import type { Post } from "../aid/post.ts";
import { later } from "../aid/time.ts";
import { sayKindly } from "../flows/kindness.ts";
import type { Turn } from "./command.ts";

export interface Pressed {
  readonly match: Match;
  readonly side: Side;
  /** The other side has declined this person already, and must not be asked again, nor betrayed. */
  readonly refused: boolean;
}

/** Pressed on a post in a room: whoever presses has said their own yes with that. */
export async function pressedOn(post: Post, turn: Turn): Promise<Pressed> {
  const { work, member, now } = turn;
  if (post.author === member.id) throw new UserError("error-own-post");
  if (post.status !== "open") throw new UserError("error-post-closed");
  const side: Side = post.kind === "need" ? "giver" : "needer";
  const mine = async (): Promise<readonly Match[]> =>
    (await work.matches.ofPost(post.id)).filter((match) => match[side] === member.id);
  const known = await mine();
  const declined = known.find(
    (match) => (side === "giver" ? match.neederSaid : match.giverSaid) === "no",
  );
  if (declined) return { match: declined, side, refused: true };
  const apart = (await work.blocks.around(member.id)).has(post.author);
  const open = known.find((match) => match.standing === "introduced" || stillPossible(match));
  if (open && !apart) return { match: open, side, refused: false };
  const people = { giver: post.author, needer: post.author, [side]: member.id };
  const about = { communityId: post.communityId, [post.kind]: post.id };
  await work.matches.add([{ ...about, ...people, score: 1, because: [] }], now);
  const match = (await mine()).find(stillPossible);
  if (!match) throw new UserError("error-too-late");
  if (!apart) return { match, side, refused: false };
  const no = side === "giver" ? ({ neederSaid: "no" } as const) : ({ giverSaid: "no" } as const);
  await work.matches.change(match.id, { ...no, standing: "declined" });
  return { match, side, refused: true };
}

/**
 * Whoever was declined is answered as anybody whose question is still open, or has lapsed, and hears a kind word when an
 * unanswered question would have lapsed. Whether it looks like a new question.
 */
export async function sayNothingOf({ match, side }: Pressed, turn: Turn): Promise<boolean> {
  const { work, now } = turn;
  if (match.askedAt && later(match.askedAt, LAPSE) > now) return false;
  await work.matches.change(match.id, { askedAt: now });
  await sayKindly({ ...match, askedAt: now }, side, later(now, LAPSE), turn);
  return true;
}
