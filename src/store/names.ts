import { AccountRow } from "./entities/people.ts";
import { type Em, READ_ONLY } from "./orm.ts";

/** The name by which each of these people spoke last. */
export async function namesOf(
  em: Em,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = await em.find(
    AccountRow,
    { person: { $in: [...new Set(people)] } },
    { orderBy: { seenAt: "asc", id: "desc" }, ...READ_ONLY },
  );
  return new Map(accounts.map((account) => [account.person.id, account.name]));
}
