import type { MemberId } from "./community.ts";
import type { PostId } from "./post.ts";

export type ReportId = `r${string}`;

/** What a steward decided: the post is taken down, its author muted for a while, or nothing has to be done. */
export type Verdict = "down" | "mute" | "fine";

/** Something that a neighbour showed to the stewards; who did is never told. */
export interface Report {
  readonly id: ReportId;
  readonly communityId: string;
  readonly reporter: MemberId | undefined;
  /** Who said it. */
  readonly about: MemberId;
  readonly post: PostId | undefined;
  readonly text: string;
  readonly reason: string | undefined;
  /** Whether any of it was written where it is encrypted. */
  readonly encrypted: boolean;
  readonly verdict: Verdict | undefined;
  readonly at: Date;
}

export const MUTED_DAYS = 7;
