import type { MemberId } from "./community.ts";
import type { Post } from "./post.ts";

export type MatchId = `m${string}`;

/** What is needed as a concept (and what is offered, where that is another one), or the words that both used. */
export type Because =
  | { readonly kind: "concept"; readonly concept: string; readonly offer?: string }
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** What both seem to speak of, by all of their words. */
  | { readonly kind: "perhaps"; readonly concept: string };

/**
 * queued → asking-giver → asking-needer → introduced, or out of the way: declined by either, lapsed after three days
 * without an answer (a late yes still counts), withdrawn with a post, failed when the needer says that it did not work.
 */
export type Standing =
  | "queued"
  | "asking-giver"
  | "asking-needer"
  | "introduced"
  | "declined"
  | "lapsed"
  | "withdrawn"
  | "failed";

export type Side = "giver" | "needer";

/** Why somebody said no, if they like to say: another thing, a wrong time, too far, gone, or no interest. */
export const REASONS = ["other", "time", "far", "gone", "no"] as const;
export type Reason = (typeof REASONS)[number];

/** A need and an offer that fit, and what both sides said. One of the posts is missing where somebody pressed a button. */
export interface Match {
  readonly id: MatchId;
  readonly communityId: string;
  readonly need: Post | undefined;
  readonly offer: Post | undefined;
  readonly giver: MemberId;
  readonly needer: MemberId;
  readonly score: number;
  readonly because: readonly Because[];
  readonly standing: Standing;
  readonly giverSaid: "yes" | "no" | undefined;
  readonly neederSaid: "yes" | "no" | undefined;
  /** For the bot alone: the other side never hears of it. */
  readonly giverReason: Reason | undefined;
  readonly neederReason: Reason | undefined;
  /** When the side whose turn it is was asked. */
  readonly askedAt: Date | undefined;
  /** The bot carries their messages, until one of them ends it. */
  readonly relay: "none" | "open" | "ended";
}

/** A match without the words of its posts: all that one needs to decide whom to ask. */
export type BareMatch = Omit<Match, "need" | "offer">;

export const sideOf = (match: Match, member: MemberId): Side | undefined =>
  match.giver === member ? "giver" : match.needer === member ? "needer" : undefined;

/** What it is about: the need, or where there is none the offer. */
export const postsOf = ({ need, offer }: Match): readonly Post[] =>
  [need ?? offer].filter((post) => post !== undefined);

export const otherOf = (match: Match, member: MemberId): MemberId =>
  match.giver === member ? match.needer : match.giver;

/** Nobody is introduced before both have said yes. */
export const bothAgree = (match: Match): boolean =>
  match.giverSaid === "yes" && match.neederSaid === "yes";

/** Whether a yes still counts: the posts that it is about are open, and nobody said no. */
export const stillPossible = (match: Match): boolean =>
  [match.need, match.offer].every((post) => post === undefined || post.status === "open") &&
  ["queued", "asking-giver", "asking-needer", "lapsed"].includes(match.standing);
