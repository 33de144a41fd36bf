import type { Answer, Incoming, Room } from "#chat";
import type { MemberId } from "../aid/community.ts";
import { SeenRow } from "./entities/speech.ts";
import type { Em } from "./orm.ts";

/** What was answered to one utterance; `answers` is undefined once it is on somebody's screen. */
export interface Heard {
  readonly person: MemberId | undefined;
  readonly answers: readonly Answer[] | undefined;
  readonly locale: string;
}

type Place = Pick<Room, "platform" | "id" | "private">;
type Utterance = Pick<Incoming, "id"> & { readonly room: Place };

export interface Seen {
  find(incoming: Utterance): Promise<Heard | undefined>;
  add(
    incoming: Utterance,
    heard: Omit<Heard, "answers"> & { answers: readonly Answer[] },
    now: Date,
  ): Promise<void>;
  /** How much this person, and this room, said since then. */
  since(
    then: Date,
    of: { readonly person: MemberId; readonly room: Place },
  ): Promise<{ readonly person: number; readonly room: number }>;
  /** The answers are said: their words go, the key stays. */
  said(incoming: Utterance): Promise<void>;
  sweep(before: Date): Promise<void>;
}

/** A private chat's id would tell whose it is: it is counted by its person alone. */
const placeOf = ({ platform, id, private: mine }: Place): string | null =>
  mine ? null : `${platform} ${id}`;

const keyOf = ({ id, room }: Utterance): string => `${room.platform} ${id}`;

export function seenOf(em: Em): Seen {
  return {
    async find(incoming) {
      const row = await em.findOne(SeenRow, { key: keyOf(incoming) });
      if (!row) return undefined;
      return { person: row.person?.id, answers: row.answers ?? undefined, locale: row.locale };
    },
    async add(incoming, { person, answers, locale }, now) {
      em.create(SeenRow, {
        key: keyOf(incoming),
        room: placeOf(incoming.room),
        person: person ?? null,
        answers,
        locale,
        at: now,
      });
      await em.flush();
    },
    async since(then, { person, room }) {
      const at = { $gt: then };
      return {
        person: await em.count(SeenRow, { person, at }),
        room: room.private ? 0 : await em.count(SeenRow, { room: placeOf(room), at }),
      };
    },
    async said(incoming) {
      await em.nativeUpdate(SeenRow, { key: keyOf(incoming) }, { answers: null });
    },
    async sweep(before) {
      await em.nativeDelete(SeenRow, { at: { $lt: before } });
    },
  };
}
