import { says, usualActs } from "./act.ts";
import { withAct } from "./acting.ts";
import type { Concepts } from "./concepts.ts";
import type { Subject } from "./subject.ts";
import type { Word } from "./words.ts";

const TAKEN = "accompaniment";

/** Done together for its own sake. */
const isOuting = ({ kind, id }: Pick<Subject, "kind" | "id">): boolean =>
  kind === "event" || id.endsWith("-partner");

/** "I go for walks, who accompanies me?": company on a walk, and nobody is taken to a doctor's. */
export function withCompany(
  subjects: readonly Subject[],
  beside: readonly string[],
  words: readonly Word[],
  concepts: Concepts,
): readonly Subject[] {
  const taken = subjects.find(({ id }) => id === TAKEN);
  if (!taken || says(words, "errand")) return subjects;
  const others = subjects.filter((one) => one !== taken);
  if (others.some(isOuting)) return others;
  const named = beside.flatMap((id) => concepts.get(id) ?? []).find(isOuting);
  const outing = named ?? (says(words, "walking") ? concepts.get("walking-group") : undefined);
  if (!outing) return subjects;
  const acts = new Set(["partner"] as const);
  const id = withAct(outing.id, acts, concepts) ?? outing.id;
  const kind = concepts.get(id)?.kind ?? outing.kind;
  return [{ ...taken, id, kind, acts: new Set(usualActs(kind)) }, ...others];
}
