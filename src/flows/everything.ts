import type { MemberId } from "../aid/community.ts";
import { sideOf } from "../aid/match.ts";
import type { Scene } from "./scene.ts";

/** What they plan, what they answered, and what they bring. */
async function eventsAbout(id: MemberId, work: Scene["work"]) {
  const events = (await work.events.of(id)).map(
    ({ id: event, title, place, details, start, zone, rule, status }) => ({
      id: event,
      title,
      place: place ?? null,
      details: details ?? null,
      start,
      zone,
      rule: rule ?? null,
      status,
    }),
  );
  const answers = (await work.rsvps.by(id)).map(({ event, date, answer, guests, role }) => ({
    event,
    date,
    answer,
    guests,
    role: role ?? null,
  }));
  const brought = (await work.items.by(id)).map(({ event, date, text }) => ({ event, date, text }));
  return { events, eventAnswers: answers, brought };
}

/** All that is stored about one person: theirs, and nothing of the other side of a match. Times are UTC. */
export async function everythingAbout(
  id: MemberId,
  { work, now }: Pick<Scene, "work" | "now">,
  /** Stands in the place of what was written where it is encrypted, for a place that is not. */
  hidden?: string,
) {
  const open = (text: string, encrypted = false): string =>
    encrypted && hidden !== undefined ? hidden : text;
  const person = await work.people.find(id);
  const communities: { name: string; role: string }[] = [];
  for (const community of await work.people.communitiesOf(id)) {
    const known = await work.communities.find(community);
    if (!known || !person) continue;
    const { role } = await work.people.member(person, known);
    communities.push({ name: known.name, role });
  }
  const posts = (await work.posts.of(id)).map(
    ({ id, kind, text, status, platform, encrypted, locale, createdAt, expiresAt }) => ({
      id,
      kind,
      text: open(text, encrypted),
      status,
      platform,
      encrypted,
      locale,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }),
  );
  const matches = (await work.matches.of(id)).map((match) => {
    const side = sideOf(match, id);
    const said = side === "giver" ? match.giverSaid : match.neederSaid;
    const own = [match.need, match.offer].find((post) => post?.author === id);
    return {
      id: match.id,
      side: side ?? "none",
      said: said ?? "nothing",
      reason: (side === "giver" ? match.giverReason : match.neederReason) ?? null,
      standing: match.standing,
      post: own?.id ?? null,
    };
  });
  const notices = (await work.notices.of(id)).map(({ subject, dueAt }) => ({
    kind: subject.kind,
    due: dueAt.toISOString(),
    ...(subject.kind === "relay" && { text: open(subject.text, subject.encrypted) }),
  }));
  const blocks = (await work.blocks.by(id)).map(({ id: block, at }) => ({
    id: block,
    at: at.toISOString(),
  }));
  const reports = (await work.reports.by(id)).map(({ id: report, reason, encrypted, at }) => ({
    id: report,
    reason: reason === undefined ? null : open(reason, encrypted),
    at: at.toISOString(),
  }));
  const desks = (await work.desks.of({ steward: id })).map(({ id: desk, name, status }) => ({
    id: desk,
    name,
    status,
  }));
  const deed = await work.deeds.last(id);
  const { text: was, ...before } = deed?.before ?? {};
  const words = was === undefined ? {} : { text: open(was, before["encrypted"] === "yes") };
  return {
    at: now.toISOString(),
    language: person?.locale ?? null,
    accounts: (person?.accounts ?? []).map(({ platform, id, name, handle, locale, opened }) => ({
      platform,
      id,
      name,
      handle: handle ?? null,
      locale: locale ?? null,
      privateChat: opened,
    })),
    wordsMayBeShownOn: person?.allows ?? [],
    communities,
    posts,
    ...(await eventsAbout(id, work)),
    desks,
    calendarAddress: (await work.feeds.of({ member: id })) ?? null,
    remindersBefore: person?.reminders ?? null,
    matches,
    learntFromMyAnswers: [...(await work.votes.by(id))],
    blocks,
    reports,
    waitingMessages: notices,
    lastAction: deed
      ? { kind: deed.kind, of: deed.of, before: { ...before, ...words }, at: deed.at.toISOString() }
      : null,
  };
}
