import { createHash } from "node:crypto";
import type { MemberId } from "../aid/community.ts";
import { FeedRow } from "./entities/events.ts";
import { randomLetters } from "./ids.ts";
import { type Em, READ_ONLY } from "./orm.ts";

/** Whose calendar an address shows. */
export type Owner = { readonly member: MemberId } | { readonly community: string };

export interface Feeds {
  /** The secret in this owner's address; undefined where there is none. */
  of(owner: Owner): Promise<string | undefined>;
  /** A new secret in place of the old one, if there was any. */
  make(owner: Owner, now: Date): Promise<string>;
  revoke(owner: Owner): Promise<void>;
  find(secret: string): Promise<Owner | undefined>;
  /** What is `from`'s is `to`'s from now on, unless `to` has one. */
  pass(from: Owner, to: Owner): Promise<void>;
}

/** 31^32 of them: nobody finds one by trying. */
const LENGTH = 32;

/** Looked up by this, so that how long a look takes tells nothing of how near a guess was. */
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

const columns = (owner: Owner) =>
  "member" in owner
    ? { person: owner.member, community: null }
    : { person: null, community: owner.community };

export function feedsOf(em: Em, chance: () => number): Feeds {
  const feeds: Feeds = {
    async of(owner) {
      return (await em.findOne(FeedRow, columns(owner), READ_ONLY))?.secret;
    },
    async make(owner, now) {
      await feeds.revoke(owner);
      const secret = randomLetters(LENGTH, chance);
      await em.insert(FeedRow, {
        hash: hashOf(secret),
        secret,
        ...columns(owner),
        createdAt: now,
      });
      return secret;
    },
    async revoke(owner) {
      await em.nativeDelete(FeedRow, columns(owner));
    },
    async find(secret) {
      const row = await em.findOne(FeedRow, { hash: hashOf(secret) }, READ_ONLY);
      if (row?.person) return { member: row.person.id };
      return row?.community ? { community: row.community.id } : undefined;
    },
    async pass(from, to) {
      if ((await feeds.of(to)) === undefined)
        await em.nativeUpdate(FeedRow, columns(from), columns(to));
    },
  };
  return feeds;
}
