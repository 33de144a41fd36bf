import type { Command } from "./chats.ts";

/** A call as it arrived. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  readonly authorized: boolean;
}

/** Discord says no. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly more: object;

  constructor(status: number, code: number, message: string, more: object = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

const PRIVATE_USE = /\p{Co}/u;

interface Spoken {
  readonly content?: string;
  readonly components?: readonly { readonly type: number; readonly components: readonly Item[] }[];
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
  };
  readonly flags?: number;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
}

interface Item {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly placeholder?: string;
}

/** Discord would refuse it: 50035 with what is wrong. */
function limits({ content = "", components = [] }: Spoken, files: readonly string[]): string[] {
  const items = components.flatMap((row) => row.components);
  const ids = items.map(({ custom_id }) => custom_id);
  return [
    content.length > 2000 && "content: 2000 or fewer in length",
    content.trim() === "" && files.length === 0 && items.length === 0 && "content: empty",
    components.length > 5 && "components: 5 rows at most",
    components.some((row) => row.type !== 1 || row.components.length > 5) &&
      "components: rows of 5",
    new Set(ids).size < ids.length && "components: duplicate custom_id",
    ids.some((id = "") => id.length < 1 || id.length > 100) && "custom_id: 1 to 100",
    items.some(({ label = "" }) => label.length < 1 || label.length > 80) && "label: 1 to 80",
  ].filter((one) => one !== false);
}

/** Discord would take it, and yet no bot of ours may say it so. */
export function objections(spoken: Spoken, where: string): readonly string[] {
  const { allowed_mentions: allowed, content = "", flags = 0 } = spoken;
  const named = [...content.matchAll(/(?<!\\)<@!?(\d+)>/g)].map(([, id]) => id);
  const loud = allowed?.users ?? [];
  return [
    !allowed && "allowed_mentions is missing: Discord would call everybody",
    (allowed?.parse?.length ?? 1) > 0 && "allowed_mentions.parse is not empty",
    loud.some((id) => !named.includes(id)) && "allowed_mentions.users names somebody else",
    (flags & 4) === 0 && "embeds are not suppressed",
    PRIVATE_USE.test(content) && "private use characters",
  ]
    .filter((one) => one !== false)
    .map((what) => `${where}: ${what}`);
}

/** @throws Refusal */
export function checkSpoken(body: unknown, files: readonly string[]): Spoken {
  const spoken = (body ?? {}) as Spoken;
  const [wrong] = limits(spoken, files);
  if (wrong === "content: empty") throw new Refusal(400, 50006, "Cannot send an empty message");
  if (wrong !== undefined) throw new Refusal(400, 50035, "Invalid Form Body", { errors: wrong });
  return spoken;
}

/** @throws Refusal */
export function checkForm(body: unknown): void {
  const {
    title = "",
    custom_id = "",
    components = [],
  } = (body ?? {}) as {
    title?: string;
    custom_id?: string;
    components?: Spoken["components"];
  };
  const inputs = (components ?? []).flatMap((row) => row.components);
  const fits =
    title.length >= 1 &&
    title.length <= 45 &&
    custom_id.length >= 1 &&
    custom_id.length <= 100 &&
    inputs.length >= 1 &&
    inputs.length <= 5 &&
    inputs.every(({ label = "", placeholder = "" }) => {
      return label.length >= 1 && label.length <= 45 && placeholder.length <= 100;
    });
  if (!fits) throw new Refusal(400, 50035, "Invalid Form Body");
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** @throws Refusal */
export function checkCommands(body: unknown): readonly Command[] {
  const commands = body as readonly Command[];
  for (const command of commands) {
    const { type, name, name_localizations, description = "", options = [] } = command;
    const names = [name, ...Object.values(name_localizations)];
    const plain = options.map(({ required }) => required === true);
    const wrong =
      type === 1
        ? names.some((one) => !NAME.test(one) || one !== one.toLowerCase()) ||
          description.length < 1 ||
          [description, ...Object.values(command.description_localizations ?? {})].some(
            (text) => text.length > 100,
          ) ||
          options.some((one) => one.description.length < 1 || one.description.length > 100) ||
          plain.lastIndexOf(true) > (plain.includes(false) ? plain.indexOf(false) : 99)
        : names.some((one) => one.length < 1 || one.length > 32);
    if (wrong) throw new Refusal(400, 50035, "Invalid Form Body", { errors: name });
  }
  if (commands.filter(({ type }) => type === 1).length > 100) {
    throw new Refusal(400, 30032, "Maximum number of application commands reached (100)");
  }
  return commands;
}

/** An app gives nothing for which the command has no field, and of choices only those listed. */
export function checkGiven(
  { name, options = [] }: Command,
  given: Readonly<Record<string, string>>,
): void {
  for (const [field, value] of Object.entries(given)) {
    const option = options.find((one) => one.name === field);
    const listed = option?.choices?.map((one) => one.value) ?? [value];
    if (!option || !listed.includes(value))
      throw new Error(`/${name} takes no ${field} "${value}"`);
  }
}
