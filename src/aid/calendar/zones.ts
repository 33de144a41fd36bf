import { tzlib_get_ical_block } from "timezones-ical-library";

export interface ZoneBlock {
  readonly id: string;
  readonly block: string;
}

/** The rules of a time zone as calendars read them; undefined for one that has none ("Etc/Unknown"). */
export function zoneBlock(zone: string): ZoneBlock | undefined {
  const [block, line] = tzlib_get_ical_block(zone);
  const id = line?.startsWith("TZID=") ? line.slice("TZID=".length) : undefined;
  return block === undefined || id === undefined ? undefined : { id, block };
}
