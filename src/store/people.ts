import type { Account } from "#chat";
import type { Community, Member, MemberId } from "../aid/community.ts";
import type { Lead } from "../aid/reminders.ts";
import { later } from "../aid/time.ts";
import { AccountRow, MembershipRow, PersonRow } from "./entities/people.ts";
import type { Ids } from "./ids.ts";
import { type Em, READ_ONLY } from "./orm.ts";
import { loadPeople, type Person, personOf, toAccount } from "./person.ts";

export type { KnownAccount, Person } from "./person.ts";

export interface People {
  /** Looks them all up at once: whoever asks for them in this unit of work is answered from memory, until anybody changes. */
  load(ids: readonly MemberId[]): Promise<void>;
  find(id: MemberId): Promise<Person | undefined>;
  byAccount(platform: string, platformId: string): Promise<Person | undefined>;
  /** Finds or makes the person of this account, and keeps its name as the platform gives it now. */
  meet(account: Account, now: Date): Promise<Person>;
  member(person: Person, community: Community): Promise<Member>;
  communitiesOf(id: MemberId): Promise<readonly string[]>;
  join(id: MemberId, community: string, role?: "steward"): Promise<void>;
  mute(id: MemberId, community: string, until: Date): Promise<void>;
  stewardsOf(community: string): Promise<readonly MemberId[]>;
  /** Everybody of one community belongs to another too. */
  joinAll(from: string, to: string): Promise<void>;
  choose(
    id: MemberId,
    choice: { locale?: string; current?: string; reminders?: readonly Lead[] },
  ): Promise<void>;
  setOpened(account: Account, opened: boolean): Promise<void>;
  allow(id: MemberId, platform: string, allowed: boolean | undefined): Promise<void>;
  /** All of `other`'s accounts become `id`'s. What else `other` has must have been moved before. */
  absorb(id: MemberId, other: MemberId): Promise<void>;
  /** Whom somebody has become part of in this unit of work; else themselves. */
  nowOf(id: MemberId): MemberId;
  /** This account becomes a person of its own. */
  part(account: Account, now: Date): Promise<void>;
}

export function peopleOf(em: Em, ids: Ids): People {
  const rowOf = (account: Account) =>
    em.findOne(
      AccountRow,
      { platform: account.platform, platformId: account.id },
      { populate: ["person"] },
    );

  async function toPerson(row: PersonRow): Promise<Person> {
    const order = { orderBy: { seenAt: "desc", id: "asc" }, ...READ_ONLY } as const;
    return personOf(row, await em.find(AccountRow, { person: row.id }, order));
  }

  /** Looked up together; forgotten with the first change. */
  let loaded: Awaited<ReturnType<typeof loadPeople>> = new Map();
  function forget(): void {
    loaded = new Map();
  }

  const absorbed = new Map<MemberId, MemberId>();
  /** What this unit of work has already learnt of who belongs where. */
  const memberships = new Map<string, MembershipRow>();

  async function lastSeen(person: PersonRow): Promise<Date> {
    const row = await em.findOne(
      AccountRow,
      { person: person.id },
      { orderBy: { seenAt: "desc" } },
    );
    return row?.seenAt ?? new Date(0);
  }

  async function create(now: Date): Promise<PersonRow> {
    const person = em.create(PersonRow, {
      id: await ids.person(),
      allows: [],
      askedAbout: [],
      createdAt: now,
    });
    await em.persist(person).flush();
    return person;
  }

  const people: People = {
    async load(ids) {
      loaded = await loadPeople(em, ids);
    },
    async find(id) {
      const known = loaded.get(id)?.person;
      if (known) return known;
      const row = await em.findOne(PersonRow, { id });
      return row ? toPerson(row) : undefined;
    },
    async byAccount(platform, platformId) {
      const row = await em.findOne(AccountRow, { platform, platformId }, { populate: ["person"] });
      return row ? toPerson(row.person) : undefined;
    },
    async meet(account, now) {
      forget();
      const { platform, id: platformId, name, handle = null, locale = null } = account;
      const known = await rowOf(account);
      if (known) {
        const person = await toPerson(known.person);
        const newest = person.accounts[0];
        const isNewest = newest?.platform === platform && newest.id === platformId;
        const after = isNewest ? now : later(await lastSeen(known.person), 1);
        const seenAt = after > now ? after : now;
        em.assign(known, { name, handle, locale: locale ?? known.locale ?? null, seenAt });
        await em.flush();
        const others = person.accounts.filter(
          (one) => one.platform !== platform || one.id !== platformId,
        );
        return { ...person, accounts: [toAccount(known), ...others] };
      }
      const person = await create(now);
      em.create(AccountRow, {
        person,
        platform,
        platformId,
        name,
        handle,
        locale,
        opened: false,
        seenAt: now,
      });
      await em.flush();
      return toPerson(person);
    },
    async member(person, community) {
      const { id, accounts } = person;
      const key = `${id} ${community.id}`;
      const known =
        memberships.get(key) ??
        (await em.findOne(MembershipRow, { person: id, community: community.id }));
      const [account] = accounts;
      return {
        id,
        name: account?.name ?? "",
        locale: person.locale ?? account?.locale ?? community.locale,
        role: known?.role ?? "member",
        mutedUntil: known?.mutedUntil ?? undefined,
        accounts,
      };
    },
    async communitiesOf(id) {
      const known = loaded.get(id)?.homes;
      if (known) return known;
      const rows = await em.find(MembershipRow, { person: id }, { orderBy: { id: "asc" } });
      return rows.map((row) => row.community.id);
    },
    async join(id, community, role) {
      forget();
      const known = await em.findOne(MembershipRow, { person: id, community });
      const row =
        known ?? em.create(MembershipRow, { person: id, community, role: role ?? "member" });
      if (role) row.role = role;
      memberships.set(`${id} ${community}`, row);
      await em.flush();
    },
    async mute(id, community, until) {
      await em.nativeUpdate(MembershipRow, { person: id, community }, { mutedUntil: until });
      em.clear();
    },
    async stewardsOf(community) {
      const rows = await em.find(MembershipRow, { community, role: "steward" }, READ_ONLY);
      return rows.map((row) => row.person.id);
    },
    async joinAll(from, to) {
      for (const { person } of await em.find(MembershipRow, { community: from })) {
        await people.join(person.id, to);
      }
    },
    async choose(id, { locale, current, reminders }) {
      forget();
      const row = await em.findOneOrFail(PersonRow, { id });
      em.assign(row, {
        ...(locale !== undefined && { locale }),
        ...(current !== undefined && { current }),
        ...(reminders !== undefined && { reminders }),
      });
      await em.flush();
    },
    async setOpened(account, opened) {
      forget();
      const row = await rowOf(account);
      if (row) row.opened = opened;
      await em.flush();
    },
    async allow(id, platform, allowed) {
      forget();
      const row = await em.findOneOrFail(PersonRow, { id });
      const others = row.allows.filter((known) => known !== platform);
      if (allowed !== undefined) row.allows = allowed ? [...others, platform] : others;
      row.askedAbout = [...new Set([...row.askedAbout, platform])];
      await em.flush();
    },
    async absorb(id, other) {
      forget();
      for (const { community, role } of await em.find(MembershipRow, { person: other })) {
        await people.join(id, community.id, role === "steward" ? role : undefined);
      }
      await em.nativeUpdate(AccountRow, { person: other }, { person: id });
      await em.nativeDelete(PersonRow, { id: other });
      absorbed.set(other, id);
      em.clear();
    },
    nowOf: (id) => absorbed.get(id) ?? id,
    async part(account, now) {
      forget();
      const row = await rowOf(account);
      if (!row) return;
      const from = row.person.id;
      const person = await create(now);
      row.person = person;
      await em.flush();
      for (const community of await people.communitiesOf(from))
        await people.join(person.id, community);
    },
  };
  return people;
}
