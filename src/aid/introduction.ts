import type { Account } from "#chat";
import { bothAgree, type Match, otherOf } from "./match.ts";
import type { MemberId } from "./community.ts";

/** The account of `theirs` that somebody with `mine` can open: on a platform that both use, with a handle if there is one. */
export function contactFor(
  mine: readonly Account[],
  theirs: readonly Account[],
): Account | undefined {
  const shared = theirs.filter(({ platform }) =>
    mine.some((account) => account.platform === platform),
  );
  return shared.find(({ handle }) => handle !== undefined) ?? shared[0];
}

/** Whether those with these accounts can write to each other without the bot. */
export const reachable = (mine: readonly Account[], theirs: readonly Account[]): boolean =>
  contactFor(mine, theirs) !== undefined;

export interface Revealed {
  readonly name: string;
  readonly contact: Account | undefined;
}

/**
 * What one side of a match may know of the other: the only way to a name or a contact.
 *
 * @throws Error unless both have said yes.
 */
export function reveal(
  match: Match,
  to: { readonly id: MemberId; readonly accounts: readonly Account[] },
  other: { readonly id: MemberId; readonly accounts: readonly Account[] },
): Revealed {
  if (!bothAgree(match) || otherOf(match, to.id) !== other.id)
    throw new Error("not before both have said yes");
  const contact = contactFor(to.accounts, other.accounts);
  return { name: (contact ?? other.accounts[0])?.name ?? "", contact };
}
