import type { Account } from "#chat";
import type { MemberId } from "../aid/community.ts";
import type { Lead } from "../aid/reminders.ts";
import type { AccountRow, PersonRow } from "./entities/people.ts";
import { type Em, slots } from "./orm.ts";

/** A person's account, and whether the bot can write to them there. */
export interface KnownAccount extends Account {
  readonly opened: boolean;
}

export interface Person {
  readonly id: MemberId;
  /** Chosen with /language. */
  readonly locale: string | undefined;
  readonly current: string | undefined;
  readonly allows: readonly string[];
  readonly askedAbout: readonly string[];
  /** When they want to be reminded; undefined: as usual. */
  readonly reminders: readonly Lead[] | undefined;
  /** The one used last comes first. */
  readonly accounts: readonly KnownAccount[];
}

export const toAccount = (row: AccountRow): KnownAccount => ({
  platform: row.platform,
  id: row.platformId,
  name: row.name,
  opened: row.opened,
  ...(row.handle != null && { handle: row.handle }),
  ...(row.locale != null && { locale: row.locale }),
});

export const personOf = (row: PersonRow, accounts: readonly AccountRow[]): Person => ({
  id: row.id,
  locale: row.locale ?? undefined,
  current: row.current?.id,
  allows: row.allows,
  askedAbout: row.askedAbout,
  reminders: row.reminders ?? undefined,
  accounts: accounts.map(toAccount),
});

/** Somebody, and the communities that they belong to. */
interface Loaded {
  readonly person: Person;
  readonly homes: readonly string[];
}

/** Rows as the database has them: entities would take ten times as long to make. */
interface Raw {
  readonly id: MemberId;
  readonly locale: string | null;
  readonly current: string | null;
  readonly allows: string;
  readonly askedAbout: string;
  readonly reminders: string | null;
}

interface RawAccount {
  readonly person: MemberId;
  readonly platform: string;
  readonly id: string;
  readonly name: string;
  readonly opened: number;
  readonly handle: string | null;
  readonly locale: string | null;
}

/** Many people, in three queries. */
export async function loadPeople(
  em: Em,
  ids: readonly MemberId[],
): Promise<ReadonlyMap<MemberId, Loaded>> {
  const among = `in (${slots(ids)})`;
  const people = await em.execute<Raw[]>(
    `select id, locale, current_id as current, allows, asked_about as askedAbout, reminders from person where id ${among}`,
    [...ids],
  );
  const accounts = await em.execute<RawAccount[]>(
    `select person_id as person, platform, platform_id as id, name, opened, handle, locale from account
     where person_id ${among} order by seen_at desc, id`,
    [...ids],
  );
  const homes = await em.execute<{ person: MemberId; community: string }[]>(
    `select person_id as person, community_id as community from membership where person_id ${among} order by id`,
    [...ids],
  );
  const accountsOf = Map.groupBy(accounts, ({ person }) => person);
  const homesOf = Map.groupBy(homes, ({ person }) => person);
  const loaded = people.map((row): [MemberId, Loaded] => {
    const person = {
      id: row.id,
      locale: row.locale ?? undefined,
      current: row.current ?? undefined,
      allows: JSON.parse(row.allows),
      askedAbout: JSON.parse(row.askedAbout),
      reminders: row.reminders === null ? undefined : JSON.parse(row.reminders),
      accounts: (accountsOf.get(row.id) ?? []).map(rawAccount),
    };
    const belongs = (homesOf.get(row.id) ?? []).map(({ community }) => community);
    return [row.id, { person, homes: belongs }];
  });
  return new Map(loaded);
}

const rawAccount = ({ platform, id, name, opened, handle, locale }: RawAccount): KnownAccount => ({
  platform,
  id,
  name,
  opened: opened === 1,
  ...(handle !== null && { handle }),
  ...(locale !== null && { locale }),
});
