import type { Analysis } from "./analyse.ts";
import type { Concepts } from "./concepts.ts";
import { idsIn } from "./subject.ts";

const ANY = "pet";
const ABOUT = ["pet-sitting", "pet-adoption", "dog-walking", "pet-food", "pet-grooming"];

/** Kept in yards, and no pets. */
const FOWL = "chickens";

/** "Cat-sitting" is about a cat, whether the post names it or not. */
function animalIn(id: string, concepts: Concepts): readonly string[] {
  const [first = ""] = id.split("-");
  const named = first === ANY ? [id] : [id, first, `${first}s`];
  return named.filter((one) => one === FOWL || concepts.family(one).includes(ANY));
}

const animalsIn = (post: Analysis, concepts: Concepts): ReadonlySet<string> =>
  new Set(idsIn(post).flatMap((id) => animalIn(id, concepts)));

/** Something is to be done for an animal, or one to be had, and the other side speaks of other ones alone: a puppy is no kitten. */
export function animalsClash(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  const about = need.subjects.some(({ id }) =>
    concepts.family(id).some((one) => one === ANY || ABOUT.includes(one)),
  );
  if (!about) return false;
  const [wanted, given] = [animalsIn(need, concepts), animalsIn(offer, concepts)];
  const vague = wanted.size === 0 || given.size === 0 || wanted.has(ANY) || given.has(ANY);
  return !vague && wanted.isDisjointFrom(given);
}
