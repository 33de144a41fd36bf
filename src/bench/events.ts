import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { abilities } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { occurrencesIn } from "../aid/series.ts";
import { readKnowledge } from "../assemble.ts";
import { createLog } from "../log.ts";
import { seeded } from "../seeded.ts";
import { handClock, openStage } from "../stage.ts";
import { openStore } from "../store/store.ts";

const GOING = 500;
const SERIES = 1000;
const DAY = 86_400_000;
const START = new Date("2026-11-20T10:00:00Z");
const REMINDED = new Date("2026-12-01T18:00:00Z");

/** A community of so many neighbours who all go to one event, on a database file, and the minute when all are reminded. */
async function remind(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "palier-bench-"));
  const store = await openStore(`sqlite:${folder}/palier.sqlite`, seeded(1));
  const clock = handClock(START);
  const telegram = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
  const names = Array.from({ length: GOING }, (_, at) => `person-${at}`);
  for (const name of names) {
    const account = { platform: "telegram", id: name, name, handle: name, locale: "en" };
    telegram.people.set(name, { account, opened: true, manages: true, refuses: false });
  }
  telegram.rooms.set("room", "Bench");
  const stage = await openStage({
    ...readKnowledge(),
    store,
    platforms: [telegram],
    clock,
    chance: seeded(1),
    host: { name: undefined, funding: undefined },
    zone: "UTC",
    log: createLog("silent"),
  });
  try {
    const [host = ""] = names;
    await telegram.opens(host);
    await telegram.says(host, "/event Street party, 2026-12-02 14:00-17:00, town hall", "room");
    const preview = telegram.screen(host).at(-1);
    if (preview) await telegram.presses(host, preview, "Publish");
    await stage.settle();
    for (const name of names) {
      await telegram.opens(name);
      await telegram.says(name, "/help", "room");
      await telegram.says(name, "/rsvp going", "private");
    }
    await stage.passTo(new Date(REMINDED.getTime() - 60_000));
    const begun = performance.now();
    await stage.passTo(REMINDED);
    return performance.now() - begun;
  } finally {
    await stage.stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A thousand weekly series, two months ahead. */
function expand(): number {
  const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
  const begun = performance.now();
  for (let at = 0; at < SERIES; at += 1) {
    const event = {
      start: "2026-11-02T18:00",
      minutes: 120,
      zone: "Europe/Paris",
      rule: `FREQ=WEEKLY;BYDAY=${weekdays[at % weekdays.length]}`,
      except: [],
      moved: {},
      place: undefined,
    };
    occurrencesIn(event, START, new Date(START.getTime() + 60 * DAY));
  }
  return performance.now() - begun;
}

/** How fast reminders due in one minute leave, and how long a thousand series take to expand. */
export async function benchEvents() {
  const expandMs = Math.round(expand());
  const ms = await remind();
  const perSecond = Math.round((GOING * 1000) / ms);
  return {
    expand1000SeriesOver60DaysMs: expandMs,
    remindersPerSecond: perSecond,
    hundredThousandRemindersTakeSeconds: Math.round(100_000 / perSecond),
  };
}
