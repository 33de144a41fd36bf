import type { Person } from "../store/people.ts";
import type { Work } from "../store/work.ts";

/** The language of the neighbours, for whoever never told theirs: Matrix tells none. */
export async function homeLocale({ id, current }: Person, work: Work): Promise<string | undefined> {
  const community = current ?? (await work.people.communitiesOf(id))[0];
  return community === undefined ? undefined : (await work.communities.find(community))?.locale;
}
