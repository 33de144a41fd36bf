import type { Mention } from "./concepts.ts";
import type { Word } from "./words.ts";

/** What a mention is in its text: what it is about, something beside it, or something ruled out. */
export type Role = "main" | "beside" | "broken" | "excluded" | "only" | "dropped";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const PURPOSE = set("pour pr afin to for so si if quand when");
/** "looking for", "ask for" and the like are no purpose. */
const NOT_PURPOSE = set(
  "looking look searching search ask asking need wishing going want like love hoping able happy willing trying try have used need's would'd",
);
const BESIDE = set(
  "avec with dans in inside sur on au aux chez at near pres proche sous under contre from against behind derriere autour around next depuis via devant apporte apportez apporter bring bringing prevoir cost costs cout",
);
const OF = set("de du des d of");
const AND = set("et ou and or plus ainsi");
const CONTAINERS = set("boxes bags bag storage-box drawers");
const EXCEPT = set(
  "sauf excepte hormis hors except excluding not no pas ni without sans nor instead never jamais",
);
const MILD = set("sans without");
const NEGATABLE = set(
  "peux sais arrive marche fonctionne parviens peut pouvons savons hesitez oubliez suis est ai can could does is am are do did don't",
);
const BENIGN = set(
  "cher chere trop loin mal grave forcement encore possible tres utilise urgent working work sure too far only able fussy expensive heavy used necessarily problem rush hurry need charge matter worries strings longer experience probleme souci besoin question presse just yet que one learned learnt tried done appris fait essaye",
);
const ONLY = set("uniquement seulement exclusivement only exclusively reserve");

/** From which word on the clause rules things out, and how. */
function ruledOut(
  words: readonly Word[],
  at: number,
): { from: number; role: "excluded" | "dropped" } | undefined {
  const clause = words[at]?.clause;
  for (let from = at - 1; from >= 0 && words[from]?.clause === clause; from -= 1) {
    const word = words[from]?.folded ?? "";
    if (!EXCEPT.has(word)) continue;
    const before = words[from - 1]?.folded ?? "";
    const after = words[from + 1]?.folded ?? "";
    const plain = word === "pas" || word === "not";
    const some = after === "de" || after === "d";
    if (BENIGN.has(after) || (plain && !some && NEGATABLE.has(before))) continue;
    return { from, role: MILD.has(word) ? "dropped" : "excluded" };
  }
  return undefined;
}

const between = (words: readonly Word[], from: number, to: number): readonly string[] =>
  words.slice(from, to).map(({ folded }) => folded);

const endOf = ({ at, length }: Mention): number => at + length;

/** "une échelle pour tailler la haie" is about a ladder: after the purpose begins, nothing is. */
export function purposeIn(
  words: readonly Word[],
  clause: number,
  first: Mention | undefined,
): number | undefined {
  if (!first) return undefined;
  const found = words.findIndex(
    (word, at) =>
      word.clause === clause &&
      at >= endOf(first) &&
      PURPOSE.has(word.folded) &&
      !NOT_PURPOSE.has(words[at - 1]?.folded ?? ""),
  );
  return found < 0 ? undefined : found;
}

/** Something beside the main thing: with it, in it, of it, or what a service is done to. */
function isBeside(mention: Mention, before: Mention | undefined, words: readonly Word[]): boolean {
  const lead = between(words, Math.max(0, mention.at - 3), mention.at);
  const cut = lead.findLastIndex((word) => BESIDE.has(word));
  const little = words.slice(mention.at - (lead.length - cut - 1), mention.at);
  if (cut >= 0 && before && little.every((word) => word.little)) return true;
  if (!before || words[before.at]?.clause !== words[mention.at]?.clause) return false;
  const gap = between(words, endOf(before), mention.at);
  if (gap.some((word) => AND.has(word))) return false;
  if (before.concept.kind === "service" && mention.concept.kind === "object") return true;
  return gap.length > 0 && gap.length <= 2 && OF.has(gap[0] ?? "");
}

/** "can be borrowed for trips to the vet" is no offer of a trip. */
const lent = (words: readonly Word[], { at }: Mention): boolean =>
  words.some(
    ({ clause, folded }, place) =>
      place < at &&
      clause === words[at]?.clause &&
      /^(?:borrow|lend|lent|pret|emprunt)/.test(folded),
  );

/** "de la place pour vos cartons": in a clause of its own, but still only what the rest is for. */
const isServed = (mention: Mention, words: readonly Word[]): boolean =>
  between(words, Math.max(0, mention.at - 3), mention.at).some((word) => PURPOSE.has(word)) &&
  words[mention.at - 2]?.clause === words[mention.at]?.clause &&
  !NOT_PURPOSE.has(words[mention.at - 3]?.folded ?? "");

/** Two things side by side: in English the last is the thing ("piano stool"), in French the first. */
const sideBySide = (one: Mention, other: Mention | undefined, words: readonly Word[]): boolean =>
  other !== undefined &&
  endOf(one) === other.at &&
  words[one.at]?.clause === words[other.at]?.clause;

export interface Reading {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly locale: string;
  /** Clauses that say that something is broken. */
  readonly broken: ReadonlySet<number>;
}

/** What each mention is, in their order. */
export function rolesOf({ words, mentions, locale, broken }: Reading): readonly Role[] {
  const roles: Role[] = [];
  const mains: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const clause = words[mention.at]?.clause ?? 0;
    const here = mains.filter((main) => words[main.at]?.clause === clause);
    const purpose = purposeIn(words, clause, here[0]);
    const aside =
      words[mention.at]?.aside === true &&
      mention.concept.kind !== "service" &&
      mains.some(
        (main) => ["object", "skill", "place"].includes(main.concept.kind) && !holds(main),
      );
    const served =
      here.length === 0 &&
      mains.length > 0 &&
      (mention.concept.kind === "object" || lent(words, mention)) &&
      isServed(mention, words);
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const lead = between(words, Math.max(0, mention.at - 4), mention.at);
    const role = ((): Role => {
      const out = ruledOut(words, mention.at);
      if (out) return out.role;
      if (mention.complement || mention.concept.kind === "context") {
        const follows = words[endOf(mention)]?.folded ?? "";
        return ONLY.has(follows) || lead.some((word) => ONLY.has(word)) ? "only" : "beside";
      }
      if (broken.has(clause)) return "broken";
      const place = here[0]?.concept.kind === "place" && mention.concept.kind === "place";
      const meant = purpose !== undefined && purpose < mention.at && !place;
      if (meant || aside || served) return "beside";
      const container = before && holds(before);
      const taken = container ? undefined : before;
      if (isBeside(mention, mains.length > 0 ? taken : undefined, words)) return "beside";
      if (
        locale === "en" &&
        sideBySide(mention, after, words) &&
        after?.concept.kind === "object" &&
        !holds(after)
      ) {
        return "beside";
      }
      if (locale === "fr" && before && sideBySide(before, mention, words)) {
        return mention.concept.kind === "service" ? "main" : "beside";
      }
      return "main";
    })();
    roles.push(role);
    if (role === "main") mains.push(mention);
  }
  return unpackContainers(languagesBeside(roles, mentions), mentions, words);
}

/** Who translates or corrects does it in a language, and does not teach it. */
const WITH_LANGUAGE = set("translation interpreting proofreading letter-writing reading-aloud");

const languagesBeside = (roles: readonly Role[], mentions: readonly Mention[]): readonly Role[] => {
  const service = mentions.some(
    ({ concept }, index) => roles[index] === "main" && WITH_LANGUAGE.has(concept.id),
  );
  return roles.map((role, index) =>
    service && role === "main" && mentions[index]?.concept.kindOf === "language" ? "beside" : role,
  );
};

const holds = (mention: Mention): boolean => CONTAINERS.has(mention.concept.id);

/** A box of books is about books. */
const unpackContainers = (
  roles: readonly Role[],
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Role[] => {
  const goods = mentions.some(
    (mention, index) =>
      roles[index] === "main" && mention.concept.kind === "object" && !holds(mention),
  );
  return roles.map((role, index) => {
    const mention = mentions[index];
    if (role !== "main" || !mention || !goods || !holds(mention)) return role;
    const listed = [words[mention.at - 1], words[endOf(mention)]];
    return listed.some((word) => AND.has(word?.folded ?? "")) ? role : "beside";
  });
};
