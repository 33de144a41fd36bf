import type { MemberId } from "./community.ts";

/** Ids are short, and the first letter says of what: they are read and typed by people. */
export type PostId = `p${string}`;

export type Kind = "offer" | "need";

export interface Post {
  readonly id: PostId;
  readonly kind: Kind;
  readonly text: string;
  readonly author: MemberId;
  readonly authorName: string;
  readonly communityId: string;
  /** Where it was posted. */
  readonly platform: string;
  /** Whether its words were written where it is encrypted. */
  readonly encrypted: boolean;
  /** Whether it was said in a room, or to the bot alone. */
  readonly public: boolean;
  readonly locale: string;
  readonly status: "open" | "met" | "withdrawn" | "expired";
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** All that matching may know of a post. */
export interface Matchable {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly locale: string;
  readonly author: { readonly id: MemberId };
}
