import { OTHER_SCHOOLS } from "./otherschools.ts";
import { ROMANCE_SCHOOLS } from "./romanceschools.ts";

/**
 * What one language calls its schools, classes and exams, by the ages of their pupils.
 *
 * `ages`: "11-15" (fifteen no longer) → names. `before` and `behind`: words beside the number of a class ("Klasse 8", "8. Klasse") → the age
 * in the first one, or below nothing the age that the number is taken from ("en 6e": eleven of seventeen). `none`: what else has a number ("3e étage").
 * `level`: not where somebody studies, but what is taught; `pupil`: who writes may be one; `beyond`: what somebody cannot teach; `nearby`: a school is a place there.
 * A number with a stop ("3.") is any ordinal.
 */
export interface Schools {
  readonly ages: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, string>>;
  readonly behind: Readonly<Record<string, string>>;
  readonly none: string;
  readonly upTo: string;
  readonly upFrom: string;
  readonly level: string;
  readonly pupil: string;
  readonly beyond: string;
  readonly nearby: string;
  /** From the first to the thirteenth; other forms after a bar. */
  readonly ordinals: string;
}

export const SCHOOLS: Readonly<Record<string, Schools>> = {
  ...ROMANCE_SCHOOLS,
  ...OTHER_SCHOOLS,
};
