import type { APIUser } from "discord.js";

export interface PersonOptions {
  readonly name: string;
  readonly username: string;
  readonly locale: string;
  readonly id?: string;
}

export interface Person extends APIUser {
  readonly locale: string;
  /** Takes no private messages of the bot's. */
  closed: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly system: string;
  readonly members: Map<string, { nick?: string; manages: boolean }>;
  bot: boolean;
  /** Whether the bot may put events into the calendar. */
  calendar: boolean;
  /** When the bot was added. */
  joinedAt: string;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name?: string;
  readonly guild?: string;
  readonly parent?: string;
  /** Of a private chat. */
  readonly with?: string;
}

export interface Button {
  readonly type: number;
  readonly label: string;
  readonly custom_id: string;
}

/** One message, as everybody sees it who can. */
export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly by: string;
  readonly replyTo: string | undefined;
  /** Shown to this person only. */
  readonly only: string | undefined;
  readonly nonce: string | undefined;
  /** "Thinking…" until it is filled. */
  thinking: boolean;
  content: string;
  components: readonly { readonly components: readonly Button[] }[];
  files: readonly string[];
  /** Whom it called by name, loudly. */
  pings: readonly string[];
  deleted: boolean;
}

export interface Command {
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly contexts: readonly number[];
  readonly default_member_permissions: string | null;
  readonly options?: readonly {
    readonly name: string;
    readonly description: string;
    readonly required?: boolean;
    readonly autocomplete?: boolean;
    readonly choices?: readonly {
      readonly name: string;
      readonly name_localizations?: Readonly<Record<string, string>>;
      readonly value: string;
    }[];
  }[];
}

export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly components: readonly (Button & Record<string, unknown>)[];
  }[];
}

/** An interaction as Discord keeps it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly person: string;
  readonly channel: string;
  readonly press: boolean;
  readonly on: string | undefined;
  answered: boolean;
  /** The message that "@original" stands for. */
  original: string | undefined;
  /** Its three seconds, or its quarter of an hour, are over. */
  late: boolean;
  over: boolean;
}

/** What stands in the calendar of a community. */
export interface Planned {
  readonly id: string;
  readonly guild: string;
  readonly creator_id: string;
  /** 1: it is to come; 3: it is over. */
  status: number;
  body: {
    readonly name: string;
    readonly description?: string;
    readonly scheduled_start_time: string;
    readonly scheduled_end_time: string;
    readonly entity_metadata: { readonly location: string };
    readonly recurrence_rule?: object | null;
  };
}
