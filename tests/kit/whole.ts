import { assemble, type Parts, readKnowledge } from "../../src/assemble.ts";
import { createLog } from "../../src/log.ts";
import { seeded } from "../../src/seeded.ts";

const knowledge = readKnowledge();

/** A Monday morning, when nobody sleeps. */
export const MORNING = new Date("2026-03-02T09:00:00Z");

/** The whole bot on these adapters, on a Monday morning; what matters to a test, it says itself. */
export const wholeBot = (parts: Pick<Parts, "store" | "adapters"> & Partial<Parts>) =>
  assemble({
    ...knowledge,
    clock: () => MORNING,
    chance: seeded(8),
    host: { name: undefined, funding: undefined },
    zone: "Europe/Paris",
    log: createLog("silent"),
    nudge: () => undefined,
    abreast: 1,
    ...parts,
  });
