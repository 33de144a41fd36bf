import type { CommunityEvent } from "../../src/aid/event.ts";

/** An event as it may be, for rules about events. */
export const planned = (more: Partial<CommunityEvent> = {}): CommunityEvent => ({
  id: "e7qd",
  communityId: "c1",
  host: "rita",
  hostName: "Rita",
  title: "Repair café",
  place: "town hall",
  details: undefined,
  locale: "en",
  start: "2026-11-28T14:00",
  minutes: 180,
  zone: "Europe/Paris",
  rule: undefined,
  except: [],
  moved: {},
  capacity: undefined,
  slots: [],
  extras: {},
  rooms: [],
  choices: undefined,
  status: "planned",
  ...more,
});
