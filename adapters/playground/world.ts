import type { Block } from "#chat";

export type Language = "fr" | "en";

/** A made-up neighbour, as they are now. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  /** The language that the bot speaks with them. */
  readonly language: string;
  readonly steward: boolean;
  /** Whether their private chat with the bot is open. */
  readonly opened: boolean;
  /** Commands worth trying, as this person writes them on their platform. */
  readonly hints: { readonly room: readonly string[]; readonly private: readonly string[] };
}

export interface Place {
  readonly id: string;
  readonly platform: string;
  readonly title: string;
}

export interface Line {
  readonly id: string;
  readonly platform: string;
  /** A room's id, or `private:` and a person's. */
  readonly room: string;
  /** A person's id, or "bot". */
  readonly by: string;
  /** The only person who sees it. */
  readonly only: string | undefined;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly buttons: readonly string[];
  readonly files: readonly string[];
  readonly at: string | undefined;
  readonly deleted: boolean;
}

/** How far the demo is. */
export interface DemoStep {
  readonly language: Language;
  readonly title: string;
  readonly caption: string;
  /** Where somebody acts now. */
  readonly room: string | undefined;
  readonly done: number;
  readonly of: number;
  readonly state: "playing" | "over" | "stopped" | "stuck";
}

export interface Status {
  readonly now: string;
  readonly zone: string;
  /** Until when the bot writes to nobody of its own accord. */
  readonly quietUntil: string | undefined;
  /** The language of the community. */
  readonly language: Language;
  /** Whether anything was said. */
  readonly touched: boolean;
  readonly people: readonly Person[];
  readonly demo: DemoStep | undefined;
}

/** All there is to see. */
export interface View extends Status {
  readonly rooms: readonly Place[];
  readonly lines: readonly Line[];
}

export type Change =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "status"; readonly status: Status }
  /** Everything is different. */
  | { readonly kind: "fresh" };

export type Step = "hour" | "day" | "week" | "morning";

/**
 * Three groups, four neighbours and a clock. What resolves is kept: a process killed after that has lost nothing of it.
 * What a person cannot do is a UserError, whose key is one of the page's own wordings.
 */
export interface World {
  view(): Promise<View>;
  /** Until the function returned is called. */
  watch(hear: (change: Change) => void): () => void;
  /** `to` is the line that it replies to. */
  say(who: string, room: string, text: string, to?: string): Promise<void>;
  press(who: string, line: string, label: string): Promise<void>;
  pass(step: Step): Promise<void>;
  /** Everything is emptied and everybody is there again; with `ifUntouched`, only where nothing was said yet. */
  startOver(language: Language, ifUntouched?: boolean): Promise<void>;
  /** Starts over, then plays the demo by itself; resolves once it began. `pause`: milliseconds between two steps. */
  play(language: Language, pause: number): Promise<void>;
  stopPlaying(): void;
}
