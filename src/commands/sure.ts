import { later, MINUTE } from "../aid/time.ts";
import type { Turn } from "./command.ts";

const SURE_FOR = 30 * MINUTE;

type Asking = Pick<Turn, "work" | "person" | "now">;

const placeFor = (command: string): string => `sure ${command}`;

/** "Are you sure?" is being asked, wherever that shows. */
export async function askIfSure(command: string, { work, person, now }: Asking): Promise<void> {
  const draft = { command, args: {}, param: "sure" };
  await work.drafts.keep(person.id, placeFor(command), draft, later(now, SURE_FOR));
}

/**
 * Whether that was asked a while ago at most: a "yes" that nobody asked for, as a link made by somebody else could say
 * it, is no yes.
 */
export const wasAskedIfSure = async (
  command: string,
  { work, person, now }: Asking,
): Promise<boolean> => (await work.drafts.take(person.id, placeFor(command), now)) !== undefined;
