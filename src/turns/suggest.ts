import type { Typing } from "#chat";
import { type Match, sideOf } from "../aid/match.ts";
import { mayShow, type Words } from "../flows/consent.ts";
import type { Person } from "../store/people.ts";
import type { Work } from "../store/work.ts";

const MOST = 25;
/** What a platform shows of one. */
const LONGEST = 100;

interface Known {
  readonly id: string;
  readonly text: string;
}

/** Posts by their words, where those may be shown there. */
async function byWords(
  posts: readonly (Words & Known)[],
  on: string,
  work: Work,
): Promise<readonly Known[]> {
  const reaches = await Promise.all(posts.map((post) => mayShow(post, on, { work })));
  return posts.map(({ id, text }, at) => ({ id, text: reaches[at] === "anywhere" ? text : "" }));
}

/** Matches by the words of the other side's post, or of one's own: no name, since not all have said yes. */
const aboutMatches = (matches: readonly Match[], on: string, work: Work) =>
  byWords(
    matches.flatMap(({ id, need, offer }) => {
      const post = need ?? offer;
      return post ? [{ ...post, id }] : [];
    }),
    on,
    work,
  );

async function known(
  command: string,
  { id }: Person,
  on: string,
  work: Work,
): Promise<readonly Known[]> {
  switch (command) {
    case "accept":
    case "decline":
    case "why": {
      const asked = await work.matches.of(id, ["asking-giver", "asking-needer"]);
      return aboutMatches(
        asked.filter((match) => match.standing === `asking-${sideOf(match, id)}`),
        on,
        work,
      );
    }
    case "end":
      return aboutMatches(await work.matches.conversations(id), on, work);
    case "close":
    case "edit":
      return byWords(await work.posts.openOf(id), on, work);
    case "event":
    case "rsvp":
    case "bring":
    case "cancel":
      return comingUp(id, work);
    case "desk":
      return desksAround(id, work);
    default:
      return [];
  }
}

/** What is planned where this person belongs. */
async function comingUp(id: string, work: Work): Promise<readonly Known[]> {
  const communities = await work.people.communitiesOf(id);
  const planned = await Promise.all(communities.map((one) => work.events.planned(one)));
  return planned.flat().map((event) => ({ id: event.id, text: event.title }));
}

/** Desks where this person belongs. */
async function desksAround(id: string, work: Work): Promise<readonly Known[]> {
  const communities = await work.people.communitiesOf(id);
  const all = await Promise.all(communities.map((community) => work.desks.of({ community })));
  return all
    .flat()
    .flatMap(({ id: desk, name, status }) =>
      status === "listed" ? [{ id: desk, text: name }] : [],
    );
}

/** Completions for the id that a command asks for. */
export async function suggest({ from, command, text }: Typing, work: Work) {
  const person = await work.people.byAccount(from.platform, from.id);
  if (!person) return [];
  const wanted = text.toLowerCase();
  return (await known(command, person, from.platform, work))
    .filter((one) => `${one.id} ${one.text}`.toLowerCase().includes(wanted))
    .slice(0, MOST)
    .map(({ id, text: words }) => ({
      label: (words === "" ? id : `${id} · ${words}`).slice(0, LONGEST).toWellFormed(),
      value: id,
    }));
}
