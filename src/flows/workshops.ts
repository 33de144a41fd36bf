import { analyse } from "../aid/matching/analyse.ts";
import type { Concepts } from "../aid/matching/concepts.ts";
import type { CommunityEvent } from "../aid/event.ts";
import type { Post } from "../aid/post.ts";
import { nextOccurrence } from "../aid/series.ts";
import { HOUR, later } from "../aid/time.ts";
import { awake } from "./awake.ts";
import type { Scene } from "./scene.ts";
import { readerIn } from "./vocabulary.ts";

/** Needs that are looked at when a workshop is published. */
const CANDIDATES = 50;

/** Mending whatever one brings. */
const ANYTHING = "repair-help";
const MENDING = "-repair";

/** What words speak of mending: "lamp", "clothes", or whatever one brings. */
function mendedIn(text: string, locale: string, concepts: Concepts): ReadonlySet<string> {
  const { subjects } = analyse(text, locale, concepts);
  return new Set(
    subjects.flatMap(({ id, acts }) => {
      if (id === ANYTHING) return [id];
      if (id.endsWith(MENDING)) return [id.slice(0, -MENDING.length)];
      return acts.has("repair") ? [id] : [];
    }),
  );
}

const workshopOf = ({ title, details, locale }: CommunityEvent, concepts: Concepts) =>
  mendedIn(`${title}. ${details ?? ""}`, locale, concepts);

/** A repair café is for everything; a bicycle workshop for bicycles. */
const mayHelp = (workshop: ReadonlySet<string>, need: ReadonlySet<string>): boolean =>
  need.size > 0 &&
  (workshop.has(ANYTHING) ||
    (workshop.size > 0 && need.has(ANYTHING)) ||
    !workshop.isDisjointFrom(need));

/** Whether people bring something to be mended there. */
export const isWorkshop = (event: CommunityEvent, concepts: Concepts): boolean =>
  workshopOf(event, concepts).size > 0;

/** "The repair café on Saturday may help": once for each need, whatever else is planned later. */
async function hint(post: Pick<Post, "id" | "author">, event: CommunityEvent, scene: Scene) {
  const { work, now } = scene;
  const start = nextOccurrence(event, now)?.start;
  if (!start || post.author === event.host) return;
  await work.notices.add(
    {
      to: { member: post.author },
      subject: { kind: "workshop", event: event.id, post: post.id },
      about: `post:${post.id}`,
      dueAt: await awake(event.communityId, now, scene),
      notAfter: later(start, -HOUR),
      class: "repeatable",
      key: `workshop:${post.id}`,
    },
    now,
  );
}

/** A need has come that the next workshop may solve. */
export async function hintFor(post: Post, scene: Scene): Promise<void> {
  const { work, now, concepts } = scene;
  const { text, locale } = (await readerIn(post.communityId, scene))(post);
  const need = post.kind === "need" ? mendedIn(text, locale, concepts) : new Set<string>();
  if (need.size === 0) return;
  const workshops = (await work.events.planned(post.communityId))
    .filter((event) => mayHelp(workshopOf(event, concepts), need))
    .flatMap((event) => {
      const start = nextOccurrence(event, now)?.start;
      return start ? [{ event, start }] : [];
    })
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
  const [next] = workshops;
  if (next) await hint(post, next.event, scene);
}

/** A workshop has been published that may solve what is needed already. */
export async function hintAtWorkshop(event: CommunityEvent, scene: Scene): Promise<void> {
  const { work, concepts } = scene;
  const workshop = workshopOf(event, concepts);
  if (workshop.size === 0) return;
  const read = await readerIn(event.communityId, scene);
  for (const post of (await work.posts.newest(event.communityId, "need", CANDIDATES)).map(read))
    if (mayHelp(workshop, mendedIn(post.text, post.locale, concepts)))
      await hint(post, event, scene);
}
