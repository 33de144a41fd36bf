import type { Kind } from "../aid/post.ts";

/** One line of a file of posts. */
export interface PostLine {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly lang: string | undefined;
  readonly author: string | undefined;
  readonly place: string | undefined;
  readonly when: string | undefined;
  readonly at: Date | undefined;
}

/** What is wrong with a line, for whoever wrote it. */
export class LineError extends Error {
  override readonly name = "LineError";
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError("not JSON");
  }
  if (!isRecord(value)) throw new LineError('expected an object such as {"id":"n1",…}');
  return value;
}

/** @throws LineError with what was expected. */
export function readPost(line: string): PostLine {
  const fields = parsed(line);
  const optional = (name: string): string | undefined => {
    const value = fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw new LineError(`"${name}" must be text`);
    return value;
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value === undefined || value === "") throw new LineError(`"${name}" is missing`);
    return value;
  };
  const kind = required("kind");
  if (kind !== "need" && kind !== "offer") throw new LineError('"kind" must be need or offer');
  const at = optional("at");
  const instant = at === undefined ? undefined : new Date(at);
  if (instant && Number.isNaN(instant.getTime())) throw new LineError('"at" must be an instant');
  return {
    id: required("id"),
    kind,
    text: required("text"),
    lang: optional("lang") || undefined,
    author: optional("author") || undefined,
    place: optional("place") || undefined,
    when: optional("when") || undefined,
    at: instant,
  };
}
