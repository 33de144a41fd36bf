import { ALL, type CommunityEvent, type DateKey, isSeries } from "./event.ts";
import { readRsvp, type SaidRsvp } from "./saying.ts";
import type { At } from "./sentence.ts";
import { occurrenceOn } from "./series.ts";
import { readWhen } from "./when/read.ts";

/** At this minute of a day that is not over yet every day that people name can still come. */
const LATE = "23:59";
/** Nobody says an answer and a date in more words. */
const MOST_WORDS = 14;

/** An answer for a date that was said in words: the dates of the event that it may be, none where it has none then. */
interface Dated {
  readonly read: SaidRsvp;
  readonly dates: readonly DateKey[];
}

/** The date of an event that takes place on a day, moved or not. */
function dateOn(event: CommunityEvent, day: string): DateKey | undefined {
  if (!isSeries(event))
    return (event.moved[ALL]?.start ?? event.start).startsWith(day) ? ALL : undefined;
  const moved = Object.entries(event.moved).find(([, { start }]) => start.startsWith(day));
  if (moved) return moved[0];
  const one = occurrenceOn(event, day);
  return one?.local.startsWith(day) === true ? day : undefined;
}

function daysIn(phrase: string, at: At): readonly string[] {
  const readings = readWhen(`${phrase} ${LATE}`, at);
  const single = readings.every(({ rrule }) => rrule === null);
  return single ? [...new Set(readings.map(({ start }) => start.slice(0, 10)))] : [];
}

/** "Going samedi 12", "oui pour le 19 décembre +1": the longest run of words that is a day, and the answer around it. */
export function readDated(text: string, event: CommunityEvent, at: At): Dated | undefined {
  const words = text.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return undefined;
  for (let many = words.length; many > 0; many -= 1) {
    for (let from = 0; from + many <= words.length; from += 1) {
      const read = readRsvp(words.toSpliced(from, many).join(" "), event);
      const days = read ? daysIn(words.slice(from, from + many).join(" "), at) : [];
      if (!read || days.length === 0) continue;
      const dates = days.flatMap((day) => dateOn(event, day) ?? []);
      return { read, dates };
    }
  }
  return undefined;
}
