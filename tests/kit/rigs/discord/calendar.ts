import { BOT, type Chats } from "./chats.ts";
import { type Call, Refusal } from "./check.ts";
import type { Planned } from "./things.ts";

const MOST = 100;

/** What no rule of a calendar may be. */
function checkRule(rule: unknown): boolean {
  if (rule === null || rule === undefined) return true;
  const { frequency, interval, by_weekday, by_n_weekday, count, end } = rule as {
    readonly frequency: number;
    readonly interval: number;
    readonly by_weekday: readonly number[] | null;
    readonly by_n_weekday: readonly unknown[] | null;
    readonly count?: unknown;
    readonly end?: unknown;
  };
  if (count !== undefined || end !== undefined) return false;
  if (interval !== 1 && !(frequency === 2 && interval === 2)) return false;
  if (frequency === 2) return by_weekday?.length === 1 && !by_n_weekday;
  if (frequency === 1) return by_n_weekday?.length === 1 && !by_weekday;
  return frequency === 3 && by_weekday?.join() === "0,1,2,3,4";
}

const length = (text: unknown): number => (typeof text === "string" ? text.length : 0);

/** @throws Refusal */
function checked(body: Call["body"], now: Date): Planned["body"] {
  const planned = body as unknown as Planned["body"] & Record<string, unknown>;
  const { name, description = "", entity_metadata: where } = planned;
  const [start, end] = [planned.scheduled_start_time, planned.scheduled_end_time].map(Date.parse);
  const fits =
    planned["privacy_level"] === 2 &&
    planned["entity_type"] === 3 &&
    planned["channel_id"] === null &&
    length(name) >= 1 &&
    length(name) <= 100 &&
    length(description) <= 1000 &&
    length(where?.location) >= 1 &&
    length(where?.location) <= 100 &&
    start! > now.getTime() &&
    end! > start! &&
    checkRule(planned.recurrence_rule);
  if (!fits) throw new Refusal(400, 50035, "Invalid Form Body");
  return planned;
}

const shown = ({ body, ...planned }: Planned): object => ({ ...body, ...planned });

/** The list of events of a community, as Discord keeps it. @throws Refusal */
export function calendar(
  chats: Chats,
  { method, body }: Call,
  [guild = "", id]: readonly string[],
): unknown {
  const place = chats.guilds.get(guild);
  if (place?.bot !== true) throw new Refusal(404, 10004, "Unknown Guild");
  const here = chats.planned.filter((one) => one.guild === guild);
  const open = here.filter(({ status }) => status < 3);
  if (method === "GET") return open.map(shown);
  if (!place.calendar) throw new Refusal(403, 50013, "Missing Permissions");
  if (method === "POST") {
    if (open.length >= MOST) throw new Refusal(400, 30038, "Maximum number of events reached");
    const made = {
      id: chats.next(),
      guild,
      creator_id: BOT.id,
      status: 1,
      body: checked(body, chats.now),
    };
    chats.planned.push(made);
    return shown(made);
  }
  const found = here.find((one) => one.id === id);
  if (!found) throw new Refusal(404, 10070, "Unknown Guild Scheduled Event");
  if (method === "DELETE") {
    chats.planned = chats.planned.filter((one) => one !== found);
    return undefined;
  }
  if (found.status > 2) throw new Refusal(400, 180000, "Cannot update a finished event");
  found.body = checked(body, chats.now);
  return shown(found);
}
