import type { Typing } from "#chat";
import { type Match, sideOf } from "../aid/match.ts";
import type { Person } from "../store/people.ts";
import type { Work } from "../store/work.ts";

const MOST = 25;
/** What a platform shows of one. */
const LONGEST = 100;

interface Known {
  readonly id: string;
  readonly text: string;
}

/** Matches by the words of the other side's post, or of one's own: no name, since not all have said yes. */
const aboutMatches = (matches: readonly Match[]): readonly Known[] =>
  matches.map(({ id, need, offer }) => ({ id, text: (need ?? offer)?.text ?? "" }));

async function known(command: string, { id }: Person, work: Work): Promise<readonly Known[]> {
  switch (command) {
    case "accept":
    case "decline": {
      const asked = await work.matches.of(id, ["asking-giver", "asking-needer"]);
      return aboutMatches(
        asked.filter((match) => match.standing === `asking-${sideOf(match, id)}`),
      );
    }
    case "end":
      return aboutMatches(await work.matches.conversations(id));
    case "close":
    case "edit":
      return work.posts.openOf(id);
    default:
      return [];
  }
}

/** Completions for the id that a command asks for. */
export async function suggest({ from, command, text }: Typing, work: Work) {
  const person = await work.people.byAccount(from.platform, from.id);
  if (!person) return [];
  const wanted = text.toLowerCase();
  return (await known(command, person, work))
    .filter((one) => `${one.id} ${one.text}`.toLowerCase().includes(wanted))
    .slice(0, MOST)
    .map(({ id, text: words }) => ({
      label: `${id} · ${words}`.slice(0, LONGEST).toWellFormed(),
      value: id,
    }));
}
