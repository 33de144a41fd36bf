import type { Concepts } from "../aid/matching/concepts.ts";
import type { Work } from "../store/work.ts";

/** What whatever happens needs: the data, the hour, and what words mean. */
export interface Scene {
  readonly work: Work;
  readonly now: Date;
  readonly concepts: Concepts;
}
