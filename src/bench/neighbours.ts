import { abilities } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import type { Knowledge } from "../assemble.ts";
import { createLog } from "../log.ts";
import { seeded } from "../seeded.ts";
import { handClock, openStage } from "../stage.ts";
import { openOrm } from "../store/orm.ts";
import { openStore } from "../store/store.ts";

const START = new Date("2026-11-20T10:00:00Z");
/** When everybody who goes is reminded. */
export const REMINDED = new Date("2026-12-01T18:00:00Z");
const GUEST = "guest";

/** Plans an event, for which one neighbour's answer is noted. */
async function plan(url: string, knowledge: Knowledge): Promise<void> {
  const store = await openStore(url, seeded(1));
  const telegram = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
  for (const name of ["host", GUEST]) {
    const account = { platform: "telegram", id: name, name, handle: name, locale: "en" };
    telegram.people.set(name, { account, opened: true, manages: true, refuses: false });
  }
  telegram.rooms.set("room", "Bench");
  const stage = await openStage({
    ...knowledge,
    store,
    platforms: [telegram],
    clock: handClock(START),
    chance: seeded(1),
    host: { name: undefined, funding: undefined },
    zone: "UTC",
    log: createLog("silent"),
  });
  await telegram.opens("host");
  await telegram.says("host", "/event Street party, 2026-12-02 14:00-17:00, town hall", "room");
  const preview = telegram.screen("host").at(-1);
  if (preview) await telegram.presses("host", preview, "Publish");
  await stage.settle();
  await telegram.opens(GUEST);
  await telegram.says(GUEST, "/help", "room");
  await telegram.says(GUEST, "/rsvp going", "private");
  await stage.passTo(new Date(REMINDED.getTime() - 60_000));
  await stage.stop();
  await store.close();
}

/** Events like that one, among which those copied are shared out. */
const EVENTS = 100;

const copied = (column: string): string =>
  `replace(${column}, (select id from planned), (select id from planned) || (n % ${EVENTS})) as ${column}`;

/** Every table that holds something of a neighbour who goes to an event. */
const COPIES = [
  `insert into person (id, locale, current_id, allows, asked_about, reminders, created_at)
   select 'n' || n, locale, current_id, allows, asked_about, reminders, created_at from person, copies where id = (select id from guest)`,
  `insert into account (person_id, platform, platform_id, name, handle, locale, opened, seen_at)
   select 'n' || n, platform, n, name, handle, locale, opened, seen_at from account, copies where person_id = (select id from guest)`,
  `insert into membership (person_id, community_id, role)
   select 'n' || n, community_id, role from membership, copies where person_id = (select id from guest)`,
  `insert into rsvp (event_id, date, person_id, answer, guests, role, turn)
   select event_id || (n % ${EVENTS}), date, 'n' || n, answer, guests, role, turn + n from rsvp, copies where person_id = (select id from guest)`,
  `insert into notice (person_id, subject, about, due_at, class, state, "key", lane, created_at)
   select 'n' || n, ${copied("subject")}, ${copied("about")}, due_at, class, state, "key" || ':' || n, 'member:n' || n, created_at
   from notice, copies where person_id = (select id from guest) and state = 'pending'`,
];

/** A database file in which so many neighbours are to be reminded in the same minute. */
export async function seedReminders(
  url: string,
  many: number,
  knowledge: Knowledge,
): Promise<void> {
  await plan(url, knowledge);
  const orm = await openOrm(url);
  const columns = await orm.em.execute<{ name: string }[]>(
    "select name from pragma_table_info('event')",
  );
  const rest = columns.map(({ name }) => `"${name}"`).filter((name) => name !== '"id"');
  const event = `insert into event (id, ${rest.join(", ")})
    select id || n, ${rest.join(", ")} from event, copies where n < ${EVENTS} and status = 'planned'`;
  const given = `with recursive copies(n) as (select 0 union all select n + 1 from copies where n < ${many - 1}),
    planned(id) as (select id from event order by length(id) limit 1),
    guest(id) as (select person_id from account where platform_id = '${GUEST}')`;
  await orm.em.transactional(async (em) => {
    for (const copy of [event, ...COPIES]) await em.execute(`${given} ${copy}`);
  });
  await orm.close(true);
}
