import { writeCalendar } from "../aid/calendar/write.ts";
import { communityCalendar, ownCalendar } from "../flows/calendars.ts";
import { homeLocale } from "../flows/home.ts";
import { negotiate } from "../i18n/negotiate.ts";
import type { Translate, Wording } from "../i18n/fluent.ts";
import type { Store } from "../store/store.ts";
import type { Work } from "../store/work.ts";

/** Whose address it is: of a person, or of a community. Each is good in its own place only. */
export type Kind = "me" | "community";

/** What a secret is made of; anything else is not looked for. */
const SECRET = /^[0-9a-z]{32}$/;

/** Calendars know no prefix: what is named here is named as on most platforms. */
const SPELLING = { prefix: "/", accents: true } as const;

/** The calendar behind an address, as text; undefined for one that never was, or is no more. */
export function readFeed(
  store: Store,
  wording: Wording,
): (kind: Kind, secret: string) => Promise<string | undefined> {
  const speak = (...locales: readonly (string | undefined)[]): Translate =>
    wording.speak(negotiate(locales, wording.locales), SPELLING);

  async function own(member: string, work: Work): Promise<string | undefined> {
    const person = await work.people.find(member);
    if (!person) return undefined;
    const told = person.accounts[0]?.locale;
    const t = speak(person.locale, told, await homeLocale(person, work));
    const [home = ""] = await work.people.communitiesOf(member);
    const zone = (await work.communities.find(home))?.zone;
    return writeCalendar(t("agenda-mine"), await ownCalendar(member, { work }), zone);
  }

  async function common(id: string, work: Work): Promise<string | undefined> {
    const community = await work.communities.find(id);
    if (!community) return undefined;
    const { name, locale, zone } = community;
    const masked = speak(locale)("masked");
    return writeCalendar(name, await communityCalendar(id, masked, { work }), zone);
  }

  return async (kind, secret) => {
    if (!SECRET.test(secret)) return undefined;
    return store.work(async (work) => {
      const owner = await work.feeds.find(secret);
      if (!owner) return undefined;
      if ("member" in owner) return kind === "me" ? own(owner.member, work) : undefined;
      return kind === "community" ? common(owner.community, work) : undefined;
    });
  };
}
