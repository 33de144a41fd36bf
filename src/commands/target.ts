import { normalise, UserError } from "#chat";
import type { MemberId } from "../aid/community.ts";
import { type Match, otherOf, sideOf } from "../aid/match.ts";
import type { PostId } from "../aid/post.ts";
import { introductionFor } from "../flows/revealing.ts";
import type { Turn } from "./command.ts";

/** What somebody means by an id, or by the message that they reply to: who said it, and what. */
export interface Target {
  readonly who: MemberId;
  readonly text: string;
  readonly post: PostId | undefined;
  /** Whether it was written where it is encrypted. */
  readonly encrypted: boolean;
}

async function ofPost(id: string, { work }: Turn): Promise<Target | undefined> {
  const post = await work.posts.find(id);
  return post && { who: post.author, text: post.text, post: post.id, encrypted: post.encrypted };
}

/** What was carried, without the name that the bot put before it. */
async function carried(said: string, match: Match, { member, t, ...scene }: Turn): Promise<string> {
  const { name } = await introductionFor(match, member.id, scene);
  const lead = normalise(t("relayed", { name, text: "" }));
  return said.startsWith(lead) ? said.slice(lead.length).trim() : said;
}

/** The other side of one's own match, whether or not one knows their name yet. */
async function ofMatch(
  id: string,
  turn: Turn,
  words?: { readonly said: string; readonly encrypted: boolean },
): Promise<Target | undefined> {
  const { work, member } = turn;
  const match = await work.matches.find(id);
  const side = match && sideOf(match, member.id);
  if (!match || !side) return undefined;
  const theirs = side === "giver" ? match.need : match.offer;
  const text = words ? await carried(words.said, match, turn) : (theirs?.text ?? "");
  const { encrypted } = words ?? { encrypted: theirs?.encrypted ?? false };
  return { who: otherOf(match, member.id), text, post: theirs?.id, encrypted };
}

/** The message of the bot's that was replied to, by what it is about: `post:p4t9`, `ask:m3xk:giver`, `relay:m3xk:said`. */
async function ofReply(turn: Turn): Promise<Target | undefined> {
  const { about, work } = turn;
  if (!about) return undefined;
  if (!about.byBot) {
    const person = about.from && (await work.people.byAccount(about.from.platform, about.from.id));
    const encrypted = turn.room.encrypted === true;
    return person && { who: person.id, text: about.text ?? "", post: undefined, encrypted };
  }
  const [kind, id = "", what] = ((await work.shown.at(about.message))?.of ?? "").split(":");
  if (kind === "post") return ofPost(id, turn);
  if (kind === "ask" || (kind === "relay" && what === undefined)) return ofMatch(id, turn);
  const words = { said: about.text ?? "", encrypted: what === "encrypted" };
  return kind === "relay" ? ofMatch(id, turn, words) : undefined;
}

/** @throws UserError when it is one's own, or nothing that one can see. */
export async function targetOf(id: string | undefined, turn: Turn): Promise<Target | undefined> {
  const found =
    id === undefined
      ? await ofReply(turn)
      : id.startsWith("p")
        ? await ofPost(id, turn)
        : await ofMatch(id, turn);
  if (id !== undefined && !found) throw new UserError("error-no-such-post", { id });
  if (found?.who === turn.member.id) throw new UserError("error-about-yourself");
  return found;
}
