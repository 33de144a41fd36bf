import { type Logger, pino } from "pino";

/** One line of JSON per happening: our own ids, never names, texts, platform ids or tokens. */
export type Log = Pick<Logger, "info" | "warn" | "error">;

/** Errors of platforms and of the database may quote what people wrote: only their names and places are kept. */
function bare(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error;
  const where = error.stack
    ?.split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 6);
  return {
    name: error.name,
    where,
    cause: error.cause === undefined ? undefined : bare(error.cause),
  };
}

export const createLog = (level: string): Log =>
  pino(
    { level, base: null, serializers: { error: bare } },
    pino.destination({ fd: 2, sync: true }),
  );
