import { type Act, says } from "./act.ts";
import type { Mention } from "./concepts.ts";
import type { Mark } from "./languages/language.ts";
import type { Role } from "./roles.ts";
import { endOf, has, inClause } from "./settling.ts";
import type { Word } from "./words.ts";

/**
 * Why a thing is named that nobody lends or looks for: "good with bikes" (`handled`), "someone with a chainsaw who fells a tree"
 * (`carried`), "a room with a desk, come and work" (`there`), "my chainsaw I do not lend, I come and saw" (`kept`).
 */
export type Use = "handled" | "carried" | "there" | "kept";

/** Playing music together. */
export const BAND = "band-practice";

const INSTRUMENTS: ReadonlySet<string> = new Set(
  "guitar bass-guitar ukulele banjo violin cello piano flute clarinet saxophone trumpet accordion harmonica drums hand-drums saz oud ney".split(
    " ",
  ),
);

export const isInstrument = (id: string): boolean => INSTRUMENTS.has(id);

/** What is done with it then. */
export const ACTS_OF_USE: Readonly<Record<Use, readonly Act[]>> = {
  handled: ["repair", "service"],
  carried: ["service"],
  there: ["service"],
  kept: ["service"],
};

export interface Tools {
  readonly roles: readonly Role[];
  readonly uses: ReadonlyMap<Mention, Use>;
}

interface Said {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Whether what a language says of a thing stands behind it. */
  readonly behind: boolean;
}

/** How far from a thing the words may stand that tell what it is for. */
const NEAR = 4;

const clauseOf = (words: readonly Word[], { at }: Mention): readonly Word[] =>
  inClause(words, words[at]?.clause);

/** The words near a thing in its clause that may tell what it is for. */
function leadOf({ words, behind }: Said, mention: Mention): readonly Word[] {
  const [from, to] = behind
    ? [endOf(mention), endOf(mention) + NEAR]
    : [mention.at - NEAR, mention.at];
  const near = words.slice(Math.max(0, from), to);
  return near.filter(({ clause }) => clause === words[mention.at]?.clause);
}

/** "Who lends", "to give away": what somebody would do is hand the thing over. */
const handsOver = (words: readonly Word[]): boolean =>
  words.some(({ marks }) => marks.has("lend") || marks.has("give") || marks.has("sell"));

/** "My chainsaw I do not lend". */
const isKept = (clause: readonly Word[]): boolean =>
  clause.some(
    ({ marks }, at) =>
      marks.has("except") &&
      clause.slice(Math.max(0, at - 2), at + 3).some((near) => has(near, "lend")),
  );

/** "Someone with a chainsaw who …", "who has a van and helps …": somebody is wanted who does something with it. */
function isCarried(said: Said, mention: Mention): boolean {
  const { words, behind } = said;
  const lead = leadOf(said, mention);
  const wanted = (["equipped", "owner"] as const).find((mark) => says(lead, mark));
  if (!wanted || says(words, "lend")) return false;
  const clause = words[mention.at]?.clause ?? 0;
  const rest = words.slice(behind ? 0 : endOf(mention));
  const near = rest.filter((word) => word.clause === clause || word.clause === clause + 1);
  const doing = near.findIndex(
    ({ marks }) =>
      marks.has("doer") ||
      (wanted === "equipped" && (marks.has("purpose") || marks.has("relative"))),
  );
  return doing >= 0 && !handsOver(near.slice(doing, doing + NEAR));
}

const isPlace = ({ concept: { id, kind } }: Mention): boolean => kind === "place" || id === "room";

/** "A room with a desk, come and work here". */
function isThere(said: Said, mention: Mention): boolean {
  const { words, mentions } = said;
  if (!says(words, "visit") || says(words, "lend")) return false;
  const within = words.slice(Math.max(0, mention.at - NEAR), mention.at);
  return mentions.some((one) => {
    const here = words[one.at]?.clause === words[mention.at]?.clause;
    const before = here && (said.behind ? one.at > mention.at : one.at < mention.at);
    const elsewhere = one.concept.kind === "place" && (said.behind || says(within, "beside"));
    return (isPlace(one) && before) || elsewhere;
  });
}

function isHad({ words }: Said, mention: Mention): boolean {
  const clause = clauseOf(words, mention);
  const before = words.slice(Math.max(0, mention.at - NEAR), mention.at);
  return says(clause, "mine") || before.some((word) => clause.includes(word) && has(word, "have"));
}

function useOf(said: Said, mention: Mention): Use | undefined {
  if (mention.concept.kind !== "object" || mention.complement) return undefined;
  if (says(leadOf(said, mention), "handy") && !says(said.words, "lend")) return "handled";
  if (isCarried(said, mention)) return "carried";
  if (isThere(said, mention)) return "there";
  return isHad(said, mention) && isKept(clauseOf(said.words, mention)) ? "kept" : undefined;
}

/** "I have a drill", "drill at home", "the drill is mine". */
const isOwn = (said: Said, mention: Mention): boolean =>
  isHad(said, mention) && !handsOver(clauseOf(said.words, mention));

const opensClause = (words: readonly Word[], { at }: Mention, but: readonly Mark[]): boolean =>
  words
    .slice(0, at)
    .filter(({ clause }) => clause === words[at]?.clause)
    .every(({ marks }) => but.every((mark) => !marks.has(mark)));

/** Done for somebody: a service, or hanging, mending … something in another clause than the tool's. */
function isDone({ words }: Said, tool: Mention, other: Mention, role: Role | undefined): boolean {
  const { kind } = other.concept;
  if (kind === "service") {
    const opens =
      role === "beside" && !other.complement && words[other.at]?.clause !== words[tool.at]?.clause;
    return role === "main" || (opens && opensClause(words, other, ["purpose", "beside", "have"]));
  }
  const clause = clauseOf(words, other);
  return (
    kind === "object" &&
    role === "main" &&
    words[other.at]?.clause !== words[tool.at]?.clause &&
    (says(clause, "service") || says(clause, "repair"))
  );
}

/** "Someone with a drill to hang shelves": whatever is wanted of them. */
const isDoneWith = ({ behind }: Said, tool: Mention, other: Mention): boolean =>
  other.concept.kind === "service" && !other.complement && (behind || other.at > tool.at);

/** "A room with a desk, come and work": the place is what is offered. */
const isThereFor = (_: Said, __: Mention, { concept: { kind } }: Mention): boolean =>
  kind === "place";

/** Who comes with a tool is wanted for what they do, not for what it is done to; where they play together, nobody lends an instrument. */
function isPassed(said: Said, mention: Mention, index: number, uses: Tools["uses"]): boolean {
  const { words, mentions, behind } = said;
  if (mention.concept.kind !== "object" || uses.has(mention)) return false;
  const carried = mentions.find((one) => uses.get(one) === "carried");
  if (carried) return behind || mention.at > carried.at;
  const band = mentions.some(({ concept: { id } }) => id === BAND);
  const near = [index - 1, index, index + 1].some((at) =>
    isInstrument(mentions[at]?.concept.id ?? ""),
  );
  return band && near && !handsOver(words);
}

/** What each mention is once it is known which things are only tools: "drill here, I hang shelves" offers no drill. */
export function toolsOf(roles: readonly Role[], said: Said): Tools {
  const { words, mentions } = said;
  const mains = mentions.filter((_, index) => roles[index] === "main");
  const uses = new Map(
    mains.flatMap((mention) => {
      const use = useOf(said, mention);
      return use ? [[mention, use] as const] : [];
    }),
  );
  const lends = words.some((word) => has(word, "lend") && !isKept(inClause(words, word.clause)));
  const offers = !lends && !says(words, "ask");
  const settled = [...roles];
  for (const [index, mention] of mentions.entries()) {
    if (roles[index] !== "main" || mention.concept.kind !== "object") continue;
    const use = uses.get(mention);
    if (!use && !(offers && isOwn(said, mention))) {
      if (isPassed(said, mention, index, uses)) settled[index] = "beside";
      continue;
    }
    const does = { carried: isDoneWith, there: isThereFor, handled: isDone, kept: isDone }[
      use ?? "handled"
    ];
    const done = mentions.flatMap((other, at) =>
      other !== mention && does(said, mention, other, roles[at]) ? [at] : [],
    );
    for (const at of done) settled[at] = "main";
    if (done.length > 0 && use !== "carried") settled[index] = "beside";
  }
  return { roles: settled, uses };
}
