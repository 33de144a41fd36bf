import type { Typing } from "#chat";
import type { Work } from "../store/work.ts";

const MOST = 25;

/** Completions for the id of one's own open post. */
export async function suggest({ from, param, text }: Typing, work: Work) {
  if (param !== "post" && param !== "id") return [];
  const person = await work.people.byAccount(from.platform, from.id);
  if (!person) return [];
  const wanted = text.toLowerCase();
  return (await work.posts.openOf(person.id))
    .filter((post) => `${post.id} ${post.text}`.toLowerCase().includes(wanted))
    .slice(0, MOST)
    .map(({ id, text }) => ({ label: `${id} · ${text}`.slice(0, 100).toWellFormed(), value: id }));
}
