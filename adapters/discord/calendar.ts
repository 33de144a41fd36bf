import { type Calendar, DeliveryError, type Entry, type Room } from "#chat";
import type { Call } from "./api.ts";
import type { Budget } from "./budget.ts";
import { isEntryGone, Refused, toDeliveryError } from "./errors.ts";
import { entryIn, idIn } from "./read.ts";
import { recurrenceOf } from "./recurrence.ts";

const [GUILD_ONLY, EXTERNAL] = [2, 3];
const [MOST_NAME, MOST_PLACE, MOST_DETAILS] = [100, 100, 1000];

/** In characters as Discord counts them, never cutting one in two. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;

/** The sign stays, whatever has to be left out before it. */
function detailsOf({ details, sign }: Entry): string {
  if (details.length <= MOST_DETAILS) return details;
  return `${cut(details, MOST_DETAILS - sign.length - 2)}\n\n${sign}`;
}

/** As Discord takes it: something that takes place outside of it, which has to say where and until when. */
export function bodyOf(entry: Entry, { repeats }: { readonly repeats: boolean }): object {
  const { title, place, start, end, rule } = entry;
  return {
    name: cut(title, MOST_NAME),
    description: detailsOf(entry),
    privacy_level: GUILD_ONLY,
    entity_type: EXTERNAL,
    channel_id: null,
    entity_metadata: { location: cut(place, MOST_PLACE) },
    scheduled_start_time: start,
    scheduled_end_time: end,
    recurrence_rule: (repeats && rule !== undefined && recurrenceOf(rule, start)) || null,
  };
}

const ofSpace = ({ space }: Room): `/${string}` => {
  if (space === undefined) throw new DeliveryError("rejected");
  return `/guilds/${space}/scheduled-events`;
};

/**
 * Discord's own list of events. It takes no nonce, so that before one is made it is looked for; what was made for the bot
 * by somebody else is not touched.
 */
export function openCalendar(call: Call, budget: Budget, self: () => string | undefined): Calendar {
  async function find(list: `/${string}`, sign: string): Promise<string | undefined> {
    const all = await call("get", list);
    const entries = Array.isArray(all) ? all.map(entryIn) : [];
    return entries.find((one) => one?.by === self() && one?.details.includes(sign))?.id;
  }

  /** What a server does not take as a rule, it takes as a single date. */
  async function write(method: "post" | "patch", route: `/${string}`, entry: Entry) {
    try {
      return await call(method, route, { body: bodyOf(entry, { repeats: true }) });
    } catch (error) {
      const simpler = error instanceof Refused && error.status === 400 && !isEntryGone(error);
      if (!simpler || entry.rule === undefined) throw error;
      return call(method, route, { body: bodyOf(entry, { repeats: false }) });
    }
  }

  async function rewrite(list: `/${string}`, id: string, entry: Entry): Promise<boolean> {
    try {
      await write("patch", `${list}/${id}`, entry);
      return true;
    } catch (error) {
      if (isEntryGone(error)) return false;
      throw error;
    }
  }

  return {
    async put(room, entry, known) {
      try {
        budget.checkSpeaking();
        const list = ofSpace(room);
        if (known !== undefined && (await rewrite(list, known, entry))) return known;
        const standing = await find(list, entry.sign);
        if (standing !== undefined && standing !== known && (await rewrite(list, standing, entry)))
          return standing;
        const made = idIn(await write("post", list, entry));
        if (made === undefined) throw new DeliveryError("unavailable", { perhaps: true });
        return made;
      } catch (error) {
        throw toDeliveryError(error);
      }
    },
    async remove(room, known) {
      try {
        budget.checkSpeaking();
        await call("delete", `${ofSpace(room)}/${known}`);
      } catch (error) {
        if (!isEntryGone(error)) throw toDeliveryError(error);
      }
    },
  };
}
