import type { Desk, Exception, Hours, Place, Stop } from "./desk.ts";

/** What of a desk a change may change: all of it but its numbers, which are never given twice. */
export type KeptDesk = Pick<
  Desk,
  | "name"
  | "stops"
  | "exceptions"
  | "services"
  | "welcome"
  | "cost"
  | "access"
  | "status"
  | "confirmedAt"
>;

/** A desk as it is now, in letters. */
export function keepDesk(desk: KeptDesk): string {
  const { name, stops, exceptions, services, welcome, cost, access, status, confirmedAt } = desk;
  const words = { services, welcome, cost, access };
  return JSON.stringify({ name, stops, exceptions, ...words, status, confirmedAt });
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;
const isMaybe = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === "string";

const isPlace = (row: unknown): row is Place =>
  isRow(row) && typeof row["place"] === "string" && isMaybe(row["district"]);
const isHours = (row: Row): row is Row & Hours =>
  typeof row["start"] === "string" &&
  typeof row["minutes"] === "number" &&
  typeof row["rule"] === "string";
const isStop = (row: unknown): row is Stop =>
  isRow(row) && typeof row["number"] === "number" && isHours(row) && isPlace(row);
const isException = (row: unknown): row is Exception =>
  isRow(row) &&
  typeof row["number"] === "number" &&
  [row["from"], row["to"]].every((local) => typeof local === "string") &&
  [row["at"], row["only"]].every((place) => place === undefined || isPlace(place));

/** The same, read again; undefined for what it is not. */
export function readKeptDesk(text: string | undefined): KeptDesk | undefined {
  const row: unknown = text === undefined ? undefined : JSON.parse(text);
  if (!isRow(row)) return undefined;
  const { name, stops, exceptions, services, welcome, cost, access, status, confirmedAt } = row;
  if (typeof name !== "string" || typeof confirmedAt !== "string") return undefined;
  if (!Array.isArray(stops) || !stops.every(isStop)) return undefined;
  if (!Array.isArray(exceptions) || !exceptions.every(isException)) return undefined;
  if (!isMaybe(services) || !isMaybe(welcome) || !isMaybe(cost) || !isMaybe(access))
    return undefined;
  if (status !== "draft" && status !== "listed") return undefined;
  const words = { services, welcome, cost, access };
  // What JSON leaves out is undefined here.
  const all = exceptions.map((one) => ({ ...one, at: one.at }));
  const kept = stops.map((stop) => ({ ...stop, district: stop.district }));
  return {
    name,
    stops: kept,
    exceptions: all,
    ...words,
    status,
    confirmedAt: new Date(confirmedAt),
  };
}
