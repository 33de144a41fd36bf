import type { RawFile } from "discord.js";
import { type Account, DeliveryError, type Room, type Sent } from "#chat";
import type { Call } from "./api.ts";
import { idIn } from "./read.ts";

/** Discord's numbers for kinds of first answers. */
export const MESSAGE = 4;
export const THINKING = 5;
export const ACKNOWLEDGED = 6;
export const REWRITTEN = 7;
export const COMPLETIONS = 8;
export const FORM = 9;

/** What Discord has to be told about an interaction, to answer it. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly from: "command" | "press" | "form";
  /** Whether "thinking…" is for the asker alone, since it has to be said before the answer is known. */
  readonly discreet: boolean;
  readonly room: Room;
  readonly person: Account;
  /** The message whose button was pressed. */
  readonly on?: Sent;
  /** That message is one that only the asker sees. */
  readonly whispered?: boolean;
}

/** What can be asked of Discord through one interaction. All but `first` need a first answer. */
export interface Hook {
  first(type: number, body?: object, files?: RawFile[]): Promise<unknown>;
  /** The first answer: its id, its new content, its end. */
  look(): Promise<string>;
  edit(body: object, files?: RawFile[]): Promise<string>;
  remove(): Promise<void>;
  follow(body: object, files: RawFile[]): Promise<string>;
}

/** A message that was taken, and yet nobody says which it is. */
function shownAs(answer: unknown): string {
  const id = idIn(answer);
  if (id === undefined) throw new DeliveryError("unavailable", { perhaps: true });
  return id;
}

export function openHook(asked: Pick<Asked, "id" | "token" | "application">, call: Call): Hook {
  const { id, token, application } = asked;
  const hook = `/webhooks/${application}/${token}` as const;
  const original = `${hook}/messages/@original` as const;
  const auth = false;
  return {
    first: (type, body, files = []) =>
      call("post", `/interactions/${id}/${token}/callback`, {
        auth,
        query: { with_response: "true" },
        body: { type, ...(body && { data: body }) },
        ...(files.length > 0 && { files }),
      }),
    look: async () => shownAs(await call("get", original, { auth })),
    edit: async (body, files = []) => shownAs(await call("patch", original, { auth, body, files })),
    async remove() {
      await call("delete", original, { auth });
    },
    follow: async (body, files) =>
      shownAs(await call("post", hook, { auth, body, files, query: { wait: "true" } })),
  };
}
