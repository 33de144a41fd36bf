import type { Abilities } from "#chat";
import type { Concepts } from "../aid/matching/concepts.ts";
import type { Command, Host } from "../commands/command.ts";
import type { Names } from "../commands/reader.ts";
import type { Translate, Wording } from "../i18n/fluent.ts";

/** What every turn shares. */
export interface Deps {
  readonly wording: Wording;
  readonly concepts: Concepts;
  readonly commands: readonly Command[];
  readonly names: Names;
  /** Of each platform that is connected. */
  readonly abilities: Readonly<Record<string, Abilities>>;
  readonly host: Host;
  /** Of a new community, until its steward sets another. */
  readonly zone: string;
}

/** The wording in one language, spelt as on one platform. */
export const speaker =
  ({ wording, abilities }: Pick<Deps, "wording" | "abilities">, platform: string) =>
  (locale: string): Translate =>
    wording.speak(locale, abilities[platform] ?? { prefix: "/", accents: true });
