import type { Slot } from "./event.ts";

/** "12 places", "max 12 people": how many seats, and where that is said. */
export const CAPACITY =
  /(?:^|[\s,(])(?:max(?:imum|\.)?|limité à|limited to|jusqu['’]à|up to)? ?(\d{1,4}) (?:places?|seats?|spots?|pers(?:onnes?|\.)?|people|participants?|participant·es)(?: (?:max(?:imum|\.)?|disponibles?|available))?(?=$|[\s,.;)])/iu;
/** "Every Monday at the gym, for 10 times": how often a series comes, and where that is said. */
export const TIMES =
  /(?:^|[\s,(])(?:(?:for|pendant|en tout) )?(\d{1,3} (?:times|sessions|fois|séances|mal|veces|sesiones))(?=$|[\s,.;)])/iu;
const ROLE = /^(\d{1,2}) (\p{L}[\p{L}’'·-]{2,29})$/u;
/** What is counted and is nobody's role. */
const NO_ROLE =
  /^(?:heures?|hours?|minutes?|min|euros?|jours?|days?|ans|years?|fois|times|sessions?|séances?|weeks?|semaines?|months?|mois)$/iu;

/** "2 repairers, 1 cook". */
export function readSlots(text: string): readonly Slot[] {
  return text
    .split(/\s*(?:,|;|\+|\bet\b|\band\b)\s*/iu)
    .map((part) => ROLE.exec(part.trim()))
    .flatMap((found) => {
      const [, count = "", role = ""] = found ?? [];
      return role === "" || NO_ROLE.test(role) || Number(count) === 0
        ? []
        : [{ role, wanted: Number(count) }];
    });
}

/** The parts between commas that name roles, and the rest. */
export function withoutSlots(text: string): {
  readonly rest: string;
  readonly slots: readonly Slot[];
} {
  const parts = text.split(",").map((part) => part.trim());
  const isSlot = (part: string): boolean => {
    const pieces = part.split(/\s(?:et|and)\s/iu);
    return pieces.length > 0 && readSlots(part).length === pieces.length;
  };
  return {
    rest: parts.filter((part) => part !== "" && !isSlot(part)).join(", "),
    slots: parts.filter(isSlot).flatMap(readSlots),
  };
}
