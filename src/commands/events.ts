import { occurrencesIn, upcoming } from "../aid/series.ts";
import { DAY, later } from "../aid/time.ts";
import { standingOf } from "../flows/scheduled.ts";
import { attendanceOn } from "../aid/attendance.ts";
import { agenda as page, type Listed } from "../views/agenda.ts";
import { asksFile, ownFile } from "./calendar.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { asksAddress, ownAddress } from "./subscribing.ts";
import { text } from "./params.ts";

type Which = "week" | "all" | "mine";

/** More than this nobody reads at a glance. */
const MOST = 15;
/** Of one series, only so many dates are listed. */
const MOST_OF_ONE = 3;

const WORDS: readonly (readonly [Which, RegExp])[] = [
  ["week", /week|semaine/iu],
  ["mine", /mine|my|miens?|mes|moi/iu],
  ["all", /all|everything|tou[ts]/iu],
];

const readWhich = (said = ""): Which | undefined =>
  WORDS.find(([, words]) => words.test(said))?.[0];

/** What takes place in this community, the next first. */
async function listed(which: Which, turn: Turn): Promise<readonly Listed[]> {
  const { work, now, community, member } = turn;
  const found: Listed[] = [];
  for (const event of await work.events.planned(community.id)) {
    const dates =
      which === "week"
        ? occurrencesIn(event, later(now, -DAY), later(now, 7 * DAY)).filter(({ end }) => end > now)
        : upcoming(event, now).slice(0, MOST_OF_ONE);
    const rsvps = await work.rsvps.of(event.id);
    for (const one of dates) {
      const mine = standingOf(member.id, attendanceOn(event, one.date, rsvps));
      const own = event.host === member.id || (mine !== undefined && mine !== "not");
      if (which !== "mine" || own) found.push({ event, one, mine });
    }
  }
  return found.toSorted((a, b) => a.one.start.getTime() - b.one.start.getTime()).slice(0, MOST);
}

async function list(which: Which, turn: Turn): Promise<readonly Reply[]> {
  const subscribe = turn.host.address !== undefined;
  const listing = page(which, await listed(which, turn), turn.t, { subscribe });
  return [inPrivate(listing, { instead: true })];
}

/** What is coming up: this week, or all of it. */
export const events = defineCommand({
  name: "events",
  params: { which: text({ required: false }) },
  run: (turn) => list(readWhich(turn.args.which) ?? "all", turn),
});

/** What I go to, or organise: as a list, a file, or an address for calendar programs. */
export const agenda = defineCommand({
  name: "agenda",
  params: { which: text({ required: false }) },
  run(turn) {
    const { which } = turn.args;
    const wish = asksAddress(which);
    if (wish !== undefined) return ownAddress(wish, turn);
    return asksFile(which) ? ownFile(turn) : list(readWhich(which) ?? "mine", turn);
  },
});
