import type { Account } from "#chat";

/** Neighbours who share posts and events, across as many rooms and platforms as they like. */
export interface Community {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
  /** Local times "HH:MM"; equal ones mean that there are none. */
  readonly quiet: { readonly from: string; readonly to: string };
  /** Days that a post lives. */
  readonly lives: { readonly offer: number; readonly need: number };
  readonly town: string | undefined;
  readonly roomReminder: boolean;
}

/** Of a new community, until a steward changes them. */
export const usualSettings = {
  quiet: { from: "21:00", to: "08:00" },
  lives: { offer: 90, need: 30 },
  town: undefined,
  roomReminder: true,
} as const;

export type MemberId = string;

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  /** Chosen with /language, else what the platform tells, else the community's. */
  readonly locale: string;
  readonly role: "member" | "steward";
  /** Posts nothing until then, by a steward's decision. */
  readonly mutedUntil: Date | undefined;
  /** The one used last comes first. */
  readonly accounts: readonly Account[];
}
