import type { MenuParam } from "#chat";

/** One argument: how platforms should ask for it, and how it is told from the rest of a typed line. */
export interface Param {
  readonly kind: "text" | "choice" | "id";
  readonly required: boolean;
  readonly long: boolean;
  readonly choices?: readonly string[];
  /** Of an id: its first letter, where only one kind can be meant. */
  readonly prefix?: string;
}

/** Free text up to the end of the line. */
export const text = <const R extends boolean>(options: { required: R; long?: boolean }) =>
  ({ kind: "text", required: options.required, long: options.long ?? false }) as const;

/** A short id of ours: `p4t9`, `m3xk`. Left out, the command finds out which one is meant. */
export const id = { kind: "id", required: false, long: false } as const;

/** The id of an event: `e7qd`. */
export const eventId = { kind: "id", required: false, long: false, prefix: "e" } as const;

/** The id of a desk: `d4x7`. */
export const deskId = { kind: "id", required: false, long: false, prefix: "d" } as const;

/** One word of a few. */
export const choice = <const C extends readonly string[]>(...choices: C) =>
  ({ kind: "choice", required: false, long: false, choices }) as const;

/** Every id has a digit, so that no word is taken for one. */
const ID = /^[pmebrd](?=[a-z]*\d)[2-9a-z]{3,8}$/;

const fits = (param: Param, word: string): boolean => {
  if (param.kind === "id")
    return ID.test(word.toLowerCase()) && word.toLowerCase().startsWith(param.prefix ?? "");
  return param.choices?.includes(word.toLowerCase()) ?? false;
};

const hasText = (params: Readonly<Record<string, Param>>): boolean =>
  Object.values(params).some(({ kind }) => kind === "text");

/**
 * A typed line taken apart: ids and choices where they stand, the rest is text. A word that fits nowhere is given as the
 * id, so that it is refused rather than overlooked.
 */
export function readArgs(
  params: Readonly<Record<string, Param>>,
  line: string,
): Record<string, string> {
  const args: Record<string, string> = {};
  let rest = line.trim();
  for (const [name, param] of Object.entries(params)) {
    if (rest === "") break;
    if (param.kind === "text") {
      args[name] = rest;
      break;
    }
    const [word = ""] = rest.split(/\s/, 1);
    if (!fits(param, word)) continue;
    args[name] = word.toLowerCase();
    rest = rest.slice(word.length).trim();
  }
  const unread = Object.entries(params).find(([, { kind }]) => kind === "id");
  if (rest !== "" && unread && args[unread[0]] === undefined && !hasText(params)) {
    args[unread[0]] = rest.split(/\s/, 1)[0] ?? "";
  }
  return args;
}

/** How platforms show it. */
export const menuParam = (name: string, param: Param): MenuParam => ({
  name,
  kind: param.kind === "id" ? "post" : param.kind,
  required: param.required,
  long: param.long,
  ...(param.choices && { choices: param.choices }),
});
