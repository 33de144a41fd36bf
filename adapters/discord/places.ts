import {
  type APIGuild,
  type APIRole,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayGuildCreateDispatchData,
} from "discord.js";
import type { Call } from "./api.ts";

/** A channel, as far as the bot has to know it. Fields that another server leaves out are undefined. */
export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string | undefined;
  /** Of a thread: the channel it belongs to. */
  readonly parent: string | undefined;
  readonly guild: string | undefined;
}

export interface Guild {
  readonly id: string;
  readonly name: string | undefined;
  readonly owner: string | undefined;
  /** Where Discord itself greets. */
  readonly system: string | undefined;
  readonly roles: ReadonlyMap<string, bigint>;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (from: unknown): from is Fields => typeof from === "object" && from !== null;

const text = (from: unknown): string | undefined =>
  typeof from === "string" && from !== "" ? from : undefined;

function channelIn(from: unknown, guild?: string): Channel | undefined {
  if (!isFields(from)) return undefined;
  const id = text(from["id"]);
  if (id === undefined) return undefined;
  const type = typeof from["type"] === "number" ? from["type"] : 0;
  return {
    id,
    type,
    name: text(from["name"]),
    parent: isThread(type) ? text(from["parent_id"]) : undefined,
    guild: text(from["guild_id"]) ?? guild,
  };
}

function permissionsOf(role: Pick<APIRole, "permissions">): bigint {
  try {
    return BigInt(role.permissions);
  } catch {
    return 0n;
  }
}

function guildIn(from: unknown): Guild | undefined {
  if (!isFields(from)) return undefined;
  const id = text(from["id"]);
  if (id === undefined) return undefined;
  const listed: readonly unknown[] = Array.isArray(from["roles"]) ? from["roles"] : [];
  const roles = listed.filter(isFields).flatMap((role): [string, bigint][] => {
    const permissions = text(role["permissions"]);
    const name = text(role["id"]);
    return name === undefined || permissions === undefined
      ? []
      : [[name, permissionsOf({ permissions })]];
  });
  return {
    id,
    name: text(from["name"]),
    owner: text(from["owner_id"]),
    system: text(from["system_channel_id"]),
    roles: new Map(roles),
  };
}

/** Threads of news, public and private ones. */
export const isThread = (type: number): boolean => type >= 10 && type <= 12;

/** Of one person with the bot. */
export const isPrivate = (type: number): boolean => type === 1;

type Tell = Pick<APIGuild, "id"> & { readonly unavailable?: boolean };

/** Channels and communities as Discord has told of them; what it has not is asked for once. */
export class Places {
  readonly #call: Call;
  readonly #channels = new Map<string, Channel>();
  readonly #guilds = new Map<string, Guild>();
  /** Communities that the bot is in, of which Discord has yet to tell. */
  readonly #expected = new Set<string>();

  constructor(call: Call) {
    this.#call = call;
  }

  channel(id: string): Channel | undefined {
    return this.#channels.get(id);
  }

  guild(id: string): Guild | undefined {
    return this.#guilds.get(id);
  }

  channelsOf(guild: string): readonly Channel[] {
    return [...this.#channels.values()].filter((one) => one.guild === guild);
  }

  /** Takes in what an event tells. True for a community that the bot has just been added to. */
  learn({ t, d }: GatewayDispatchPayload): boolean {
    switch (t) {
      case GatewayDispatchEvents.Ready:
        for (const { id } of d.guilds ?? []) this.#expected.add(id);
        return false;
      case GatewayDispatchEvents.GuildCreate:
        return this.#enter(d);
      case GatewayDispatchEvents.GuildDelete:
        this.#leave(d);
        return false;
      case GatewayDispatchEvents.GuildUpdate:
        this.#keepGuild(d);
        return false;
      case GatewayDispatchEvents.ChannelCreate:
      case GatewayDispatchEvents.ChannelUpdate:
      case GatewayDispatchEvents.ThreadCreate:
      case GatewayDispatchEvents.ThreadUpdate:
        this.#keepChannel(d);
        return false;
      case GatewayDispatchEvents.GuildRoleCreate:
      case GatewayDispatchEvents.GuildRoleUpdate:
        this.#keepRole(d.guild_id, d.role);
        return false;
      default:
        return false;
    }
  }

  /** Forgets a channel that is no more. */
  drop(id: string): void {
    this.#channels.delete(id);
  }

  /** Takes in a channel that came along with something else. */
  meet(channel: unknown, guild?: string): void {
    const found = channelIn(channel, guild);
    if (found && (found.name !== undefined || !this.#channels.has(found.id))) {
      this.#channels.set(found.id, found);
    }
  }

  /** Asks Discord for what an event takes for granted; without an answer it remains unknown. */
  async ask(channel: string | undefined, guild: string | undefined): Promise<void> {
    if (channel !== undefined && guild !== undefined && !this.#channels.has(channel)) {
      this.meet(await this.#get(`/channels/${channel}`), guild);
    }
    const parent = channel === undefined ? undefined : this.#channels.get(channel)?.parent;
    if (parent !== undefined && !this.#channels.has(parent)) {
      this.meet(await this.#get(`/channels/${parent}`), guild);
    }
    if (guild !== undefined && !this.#guilds.has(guild)) {
      this.#keepGuild(await this.#get(`/guilds/${guild}`));
    }
  }

  async #get(route: `/${string}`): Promise<unknown> {
    try {
      return await this.#call("get", route);
    } catch {
      return undefined;
    }
  }

  #enter(guild: GatewayGuildCreateDispatchData): boolean {
    const known = this.#guilds.has(guild.id) || this.#expected.delete(guild.id);
    if (guild.unavailable) {
      this.#expected.add(guild.id);
      return false;
    }
    this.#keepGuild(guild);
    for (const channel of [...(guild.channels ?? []), ...(guild.threads ?? [])]) {
      this.#keepChannel(channel, guild.id);
    }
    return !known;
  }

  /** An outage is no farewell. */
  #leave({ id, unavailable }: Tell): void {
    if (unavailable) this.#expected.add(id);
    this.#guilds.delete(id);
  }

  /** After a farewell: nothing there can be seen any more. */
  forget(guild: string): void {
    for (const { id } of this.channelsOf(guild)) this.#channels.delete(id);
  }

  #keepGuild(from: unknown): void {
    const guild = guildIn(from);
    if (guild) this.#guilds.set(guild.id, guild);
  }

  #keepChannel(from: unknown, guild?: string): void {
    const channel = channelIn(from, guild);
    if (channel) this.#channels.set(channel.id, channel);
  }

  #keepRole(id: string, role: APIRole): void {
    const guild = this.#guilds.get(id);
    if (!guild) return;
    const roles = new Map(guild.roles).set(role.id, permissionsOf(role));
    this.#guilds.set(id, { ...guild, roles });
  }
}
