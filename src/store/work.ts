import { type Blocks, blocksOf } from "./blocks.ts";
import { type Codes, codesOf } from "./codes.ts";
import { type Communities, communitiesOf } from "./communities.ts";
import { type Deeds, deedsOf } from "./deeds.ts";
import { type Desks, desksOf } from "./desks.ts";
import { type Drafts, draftsOf } from "./drafts.ts";
import { type Erasure, erasureOf } from "./erasure.ts";
import { type Events, eventsOf } from "./events.ts";
import { type Feeds, feedsOf } from "./feeds.ts";
import { idsOf } from "./ids.ts";
import { type Items, itemsOf } from "./items.ts";
import { type Matches, matchesOf } from "./matches.ts";
import { type Notices, noticesOf } from "./notices.ts";
import type { Em } from "./orm.ts";
import { type People, peopleOf } from "./people.ts";
import { type Plans, plansOf } from "./plans.ts";
import { type Posts, postsOf } from "./posts.ts";
import { type Reports, reportsOf } from "./reports.ts";
import { type Rsvps, rsvpsOf } from "./rsvps.ts";
import { type Seen, seenOf } from "./seen.ts";
import { type Shown, shownOf } from "./shown.ts";
import { type Votes, votesOf } from "./votes.ts";
import { type Words, wordsOf } from "./words.ts";

/** One unit of work. What a turn reads and writes through it is kept, or not, as a whole. */
export interface Work {
  readonly people: People;
  readonly communities: Communities;
  readonly posts: Posts;
  readonly matches: Matches;
  readonly votes: Votes;
  readonly words: Words;
  readonly notices: Notices;
  readonly plans: Plans;
  readonly shown: Shown;
  readonly seen: Seen;
  readonly drafts: Drafts;
  readonly deeds: Deeds;
  readonly codes: Codes;
  readonly blocks: Blocks;
  readonly reports: Reports;
  readonly events: Events;
  readonly feeds: Feeds;
  readonly rsvps: Rsvps;
  readonly items: Items;
  readonly desks: Desks;
  readonly erasure: Erasure;
}

export function workOf(em: Em, chance: () => number): Work {
  const ids = idsOf(em, chance);
  const people = peopleOf(em, ids);
  const posts = postsOf(em, ids);
  const notices = noticesOf(em, chance);
  return {
    people,
    communities: communitiesOf(em, ids),
    posts,
    matches: matchesOf(em, ids, posts),
    votes: votesOf(em),
    words: wordsOf(em),
    notices,
    plans: plansOf(em, notices),
    shown: shownOf(em),
    seen: seenOf(em),
    drafts: draftsOf(em),
    deeds: deedsOf(em),
    codes: codesOf(em, chance),
    blocks: blocksOf(em, ids),
    reports: reportsOf(em, ids),
    events: eventsOf(em, ids),
    feeds: feedsOf(em, chance),
    rsvps: rsvpsOf(em),
    items: itemsOf(em),
    desks: desksOf(em, ids),
    erasure: erasureOf(em),
  };
}
