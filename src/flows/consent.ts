import type { Message } from "#chat";
import type { MemberId } from "../aid/community.ts";
import type { Post } from "../aid/post.ts";
import { afterQuiet } from "../aid/time.ts";
import { rewrite } from "./rewriting.ts";
import type { Scene } from "./scene.ts";

/** What somebody wrote, and where. */
export interface Words {
  readonly author: MemberId;
  readonly text: string;
  readonly platform: string;
  /** Written where it is encrypted. */
  readonly encrypted: boolean;
}

/** Where on a platform words may be shown. */
type Reach = "anywhere" | "encrypted" | "nowhere";

/** Leave for what is there for everybody, events and desks, also when it was written where it is encrypted. */
export const PUBLIC = "public";

/** The leave that words need on a platform: for what was encrypted, one of its own. */
export const leaveFor = (encrypted: boolean, on: string): string =>
  encrypted ? `encrypted:${on}` : on;

/** Where on a platform this person's words may be shown: what was encrypted goes nowhere else without leave. */
export async function mayShow(
  { author, platform, encrypted }: Omit<Words, "text">,
  on: string,
  { work }: Pick<Scene, "work">,
): Promise<Reach> {
  if (platform === on && !encrypted) return "anywhere";
  const person = await work.people.find(author);
  const allows = person?.allows ?? [];
  const theirs = person?.accounts.some((account) => account.platform === on) ?? false;
  if (platform !== on && !theirs && !allows.includes(on)) return "nowhere";
  return !encrypted || allows.includes(leaveFor(encrypted, on)) ? "anywhere" : "encrypted";
}

/** A message that shows words, in two wordings where some may only be read encrypted. Undefined: not to be shown. */
export async function wordings(
  words: readonly Words[],
  on: string,
  scene: Pick<Scene, "work">,
  show: (texts: readonly (string | undefined)[]) => Message,
): Promise<Message> {
  const reaches: Reach[] = [];
  for (const one of words) reaches.push(await mayShow(one, on, scene));
  const within = (...allowed: readonly Reach[]): Message =>
    show(
      words.map(({ text }, at) => (allowed.some((one) => one === reaches[at]) ? text : undefined)),
    );
  const message = within("anywhere", "encrypted");
  return reaches.includes("encrypted") ? { ...message, inClear: within("anywhere") } : message;
}

/** The same for things that are shown with their words; `hidden` stands in the place of those that may not be. */
export const veiled = <T extends Words>(
  things: readonly T[],
  { on, hidden }: { readonly on: string; readonly hidden: string },
  scene: Pick<Scene, "work">,
  show: (things: readonly T[]) => Message,
): Promise<Message> =>
  wordings(things, on, scene, (texts) =>
    show(things.map((one, at) => ({ ...one, text: texts[at] ?? hidden }))),
  );

/** Asked once for each leave, when it first matters: may your words be shown there? */
export async function askToShow(post: Post, on: string, { work, now }: Scene): Promise<void> {
  const author = await work.people.find(post.author);
  const community = await work.communities.find(post.communityId);
  const leave = leaveFor(post.encrypted, on);
  if (!author || !community || author.askedAbout.includes(leave)) return;
  await work.notices.add(
    {
      to: { member: post.author },
      subject: { kind: "allow", platform: on, post: post.id },
      about: `post:${post.id}`,
      dueAt: afterQuiet(now, community.quiet, community.zone),
      class: "repeatable",
      key: `allow:${post.author}:${leave}`,
    },
    now,
  );
}

/** What somebody says to a question; what was encrypted may not go where the rest may not. */
export async function giveLeave(
  id: MemberId,
  {
    on,
    encrypted,
    yes,
  }: { readonly on: string; readonly encrypted: boolean; readonly yes: boolean },
  scene: Scene,
): Promise<void> {
  const { people } = scene.work;
  if (on === PUBLIC) return people.allow(id, PUBLIC, yes);
  const given = async (): Promise<string> => {
    const allows = (await people.find(id))?.allows ?? [];
    return [false, true].map((sealed) => allows.includes(leaveFor(sealed, on))).join();
  };
  const before = await given();
  if (encrypted || !yes) await people.allow(id, leaveFor(true, on), yes);
  if (!encrypted || yes) await people.allow(id, on, yes);
  if ((await given()) !== before) await showAnew(id, on, scene);
}

/** Whoever is being asked there about this person's posts reads the words that may be shown now, and no others. */
async function showAnew(id: MemberId, on: string, scene: Scene): Promise<void> {
  const { matches, people } = scene.work;
  const asking = await matches.of(id, ["asking-giver", "asking-needer"]);
  for (const { id: match, standing, giver, needer } of asking) {
    const side = standing === "asking-giver" ? "giver" : "needer";
    const asked = side === "giver" ? giver : needer;
    if (asked === id) continue;
    const there = (await people.find(asked))?.accounts.some(({ platform }) => platform === on);
    if (there) await rewrite(`ask:${match}:${side}`, `match:${match}`, scene);
  }
}
