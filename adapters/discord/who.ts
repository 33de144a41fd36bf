import { type APIUser, PermissionFlagsBits } from "discord.js";
import type { Account, Room } from "#chat";
import { type Guild, isThread, type Places } from "./places.ts";

/** What reading needs to know of the world. */
export interface World {
  /** The bot's own account. */
  readonly self: string;
  readonly places: Pick<Places, "channel" | "channelsOf" | "guild">;
}

export const platform = "discord";

export interface Member {
  readonly nick?: string | null;
  readonly roles?: readonly string[];
}

export function accountOf(user: APIUser, member?: Member, locale?: string): Account {
  return {
    platform,
    id: user.id,
    name: member?.nick || user.global_name || user.username,
    handle: user.username,
    ...(locale !== undefined && { locale }),
  };
}

/** The community's own name where Discord itself greets, with the channel's everywhere else. */
function titleOf(guild: Guild | undefined, channel: { id: string; name: string | undefined }) {
  const { name } = channel;
  if (guild?.name === undefined) return name;
  return name === undefined || guild.system === channel.id ? guild.name : `${guild.name} #${name}`;
}

/** A thread is a part of its channel; what nobody told of is a channel. */
export function roomOf(id: string, guildId: string | undefined, { places }: World): Room {
  const known = places.channel(id);
  if (guildId === undefined) return { platform, id, private: true };
  const inThread = known !== undefined && isThread(known.type) && known.parent !== undefined;
  const home = inThread ? (known.parent ?? id) : id;
  const title = titleOf(places.guild(guildId), { id: home, name: places.channel(home)?.name });
  return {
    platform,
    id: home,
    private: false,
    space: guildId,
    ...(title !== undefined && { title }),
    ...(inThread && { thread: id }),
  };
}

/** Who may manage the community. */
const MANAGES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

export function managesBy(permissions: string): boolean {
  try {
    return (BigInt(permissions) & MANAGES) !== 0n;
  } catch {
    return false;
  }
}

/** From the roles, since messages come without permissions; undefined where these are not known. */
export function managesByRole(
  person: string,
  member: Member | undefined,
  guild: Guild | undefined,
) {
  if (!guild || guild.roles.size === 0) return undefined;
  if (guild.owner === person) return true;
  const all = [guild.id, ...(member?.roles ?? [])];
  return all.some((role) => ((guild.roles.get(role) ?? 0n) & MANAGES) !== 0n);
}
