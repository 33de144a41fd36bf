import { UserError } from "#chat";
import { isLanguage } from "./wording.ts";
import type { Language, Step } from "./world.ts";

/** What the page asks for, read once at the edge. Each throws UserError "error-form" for what no page of ours sends. */
export type Asked = Readonly<Record<string, unknown>>;

const wrong = (): UserError => new UserError("error-form");

export function asked(json: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw wrong();
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong();
  return Object.fromEntries(Object.entries(value));
}

export function text(from: Asked, name: string): string {
  const value = from[name];
  if (typeof value !== "string") throw wrong();
  return value;
}

export const textOr = (from: Asked, name: string): string | undefined =>
  from[name] === undefined ? undefined : text(from, name);

export function language(from: Asked): Language {
  const value = from["language"];
  if (!isLanguage(value)) throw wrong();
  return value;
}

export function step(from: Asked): Step {
  const value = text(from, "by");
  if (value === "hour" || value === "day" || value === "week" || value === "morning") return value;
  throw wrong();
}

const PAUSE_MS = 1600;
const LONGEST_MS = 60_000;

export function pause(from: Asked): number {
  const value = from["pause"] ?? PAUSE_MS;
  if (typeof value !== "number" || !(value >= 0 && value <= LONGEST_MS)) throw wrong();
  return value;
}
