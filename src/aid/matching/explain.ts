import type { Match } from "../match.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { isDated } from "./calendar.ts";
import type { Concepts } from "./concepts.ts";
import type { Pair } from "./learning.ts";
import { sureness } from "./likelihood.ts";
import { timesClash } from "./timesclash.ts";

/** How what is offered stands to what is needed. */
export type Likeness = "same" | "kind" | "wider" | "near";

/** What was read in two posts, and what spoke for asking. */
export interface Explained {
  readonly need: Analysis;
  readonly offer: Analysis;
  readonly links: readonly (Pair & { readonly likeness: Likeness })[];
  /** Both say when, and it goes together. */
  readonly timesFit: boolean;
  /** Somebody ruled something out. */
  readonly ruledOut: boolean;
  readonly sure: "very" | "rather";
}

const rulesOut = ({ excluded, only, unclear }: Analysis): boolean =>
  excluded.length + only.length + unclear.length > 0;

function likeness(need: string, offer: string, concepts: Concepts): Likeness {
  if (need === offer) return "same";
  if (concepts.family(offer).includes(need)) return "kind";
  return concepts.family(need).includes(offer) ? "wider" : "near";
}

interface Said {
  readonly text: string;
  readonly locale: string;
}

/** `need` and `offer`: as they are read, in the usual words. */
export function explain(
  need: Said,
  offer: Said,
  { because, score }: Pick<Match, "because" | "score">,
  concepts: Concepts,
): Explained {
  const wanted = analyse(need.text, need.locale, concepts);
  const given = analyse(offer.text, offer.locale, concepts);
  const links = because.flatMap((reason) => {
    if (reason.kind !== "concept") return [];
    const pair = { need: reason.concept, offer: reason.offer ?? reason.concept };
    return [{ ...pair, likeness: likeness(pair.need, pair.offer, concepts) }];
  });
  const bothSayWhen = isDated(wanted.times) && isDated(given.times);
  return {
    need: wanted,
    offer: given,
    links,
    timesFit: bothSayWhen && !timesClash(wanted.times, given.times),
    ruledOut: rulesOut(wanted) || rulesOut(given),
    sure: sureness(score),
  };
}
