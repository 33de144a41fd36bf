import { isPrivate, type Screened } from "../../adapters/memory/index.ts";
import { commonRoom } from "./cast.ts";
import type { Script } from "./script.ts";

/** One message of the bot's, or one rewritten, as anyone sees it. */
export interface Sighting {
  /** The last acting line before it was seen. */
  readonly line: number;
  readonly at: Date;
  readonly id: number;
  readonly updates: number | null;
  readonly platform: string;
  /** `telegram room`, the name of a further room, or `private`. */
  readonly room: string;
  readonly to: string | null;
  readonly private: boolean;
  readonly discreet: boolean;
  readonly kind: "answer" | "notice" | "update";
  readonly text: string;
  readonly buttons: readonly string[];
  readonly files: readonly string[];
  /** Returned by a turn, and it shows where the person spoke. */
  readonly here: boolean;
}

/** Who is acting now, on which line, and where they speak. */
export interface Acting {
  readonly line: number;
  readonly who: string | undefined;
  readonly place: string | undefined;
}

/** What just appeared or was rewritten: `answers` is the person whose words a turn answered with it. */
export interface Appeared {
  readonly screened: Omit<Screened, "by" | "blocks">;
  readonly answers: string | undefined;
  readonly updates: boolean;
}

export interface Record {
  readonly sightings: readonly Sighting[];
  readonly acts: (acting: Acting) => void;
  readonly appears: (platform: string, appeared: Appeared) => void;
}

const PRIVATE = "private:";

export function record(script: Script, now: () => Date): Record {
  const sightings: Sighting[] = [];
  const ids = new Map<string, number>();
  let acting: Acting = { line: 0, who: undefined, place: undefined };
  const label = (place: string, platform: string): string => {
    if (isPrivate(place)) return "private";
    const common = script.communities.some((_, at) => place === commonRoom(platform, at));
    return common ? `${platform} room` : place;
  };
  return {
    sightings,
    acts: (next) => {
      acting = next;
    },
    appears(platform, { screened, answers, updates }) {
      const { id, room, text, buttons, files, only } = screened;
      const inPrivate = isPrivate(room);
      const reader = inPrivate ? room.slice(PRIVATE.length) : (answers ?? null);
      const known = ids.get(`${platform} ${id}`);
      const serial = sightings.length + 1;
      if (!updates) ids.set(`${platform} ${id}`, serial);
      sightings.push({
        line: acting.line,
        at: now(),
        id: serial,
        updates: updates ? (known ?? null) : null,
        platform,
        room: label(room, platform),
        to: reader,
        private: inPrivate,
        discreet: only !== undefined,
        kind: updates ? "update" : answers === undefined ? "notice" : "answer",
        text,
        buttons: buttons.map((button) => button.label),
        files: updates ? [] : files,
        here: answers !== undefined && answers === acting.who && room === acting.place,
      });
    },
  };
}
