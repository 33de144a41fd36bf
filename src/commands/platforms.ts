import { type Button, message, UserError } from "#chat";
import { giveLeave, leaveFor, PUBLIC } from "../flows/consent.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { means } from "./meant.ts";
import { text } from "./params.ts";

const NAMES: Readonly<Record<string, string>> = {
  telegram: "Telegram",
  discord: "Discord",
  matrix: "Matrix",
};

export const nameOf = (platform: string): string => NAMES[platform] ?? platform;

type Wording = "plain" | "encrypted" | "public";

interface Choice {
  /** What is said of it after `/platforms`. */
  readonly on: string;
  readonly wording: Wording;
  readonly allowed: boolean;
}

/** What may be allowed: other platforms; and for whoever is where things are encrypted, to let words out of there. */
function choicesOf({ person: { accounts, allows, askedAbout } }: Turn): readonly Choice[] {
  const own = accounts.map(({ platform }) => platform);
  const choice = (on: string, wording: Wording): readonly Choice[] => {
    const leave = wording === "encrypted" ? leaveFor(true, on) : on;
    // Few know what these are about before they are asked.
    const offered = wording === "plain" ? !own.includes(on) : askedAbout.includes(leave);
    return offered ? [{ on, wording, allowed: allows.includes(leave) }] : [];
  };
  const all = Object.keys(NAMES);
  return [
    ...all.flatMap((on) => choice(on, "plain")),
    ...all.flatMap((on) => choice(on, "encrypted")),
    ...choice(PUBLIC, "public"),
  ];
}

function buttonOf({ on, wording, allowed }: Choice, { t }: Turn): Button {
  const what = wording === "encrypted" ? `encrypted ${on}` : on;
  const change = allowed ? "disallow" : "allow";
  return {
    label: t(`button-${change}-${wording}`, { platform: nameOf(on) }),
    says: `/platforms ${what} ${allowed ? "no" : "yes"}`,
  };
}

const list = (all: readonly string[]): string => [...new Set(all)].map(nameOf).join(", ");

function overview(turn: Turn): Reply {
  const { person, t } = turn;
  const choices = choicesOf(turn);
  const own = person.accounts.map(({ platform }) => platform);
  const named = (wording: Wording): readonly string[] =>
    choices.filter((one) => one.wording === wording && one.allowed).map(({ on }) => on);
  const encrypted = named("encrypted");
  const lines = [
    t("platforms-are", { where: list([...own, ...named("plain")]) }),
    ...(encrypted.length > 0 ? [t("platforms-are-encrypted", { where: list(encrypted) })] : []),
    ...(named("public").length > 0 ? [t("platforms-are-public")] : []),
  ];
  return inPrivate(message(lines, { buttons: choices.map((one) => buttonOf(one, turn)) }));
}

/** Where my words may be shown: my own platforms always, others only where I allowed it, and what is encrypted likewise. */
export const platforms = defineCommand({
  name: "platforms",
  params: { change: text({ required: false }) },
  anyone: true,
  async run(turn) {
    const { person, args, t } = turn;
    if (args.change === undefined) return [overview(turn)];
    const said = args.change.toLowerCase().split(/\s+/);
    const encrypted = means(said[0] ?? "", "words-encrypted", turn);
    const [on = "", answer = "", ...more] = encrypted ? said.slice(1) : said;
    const known = Object.hasOwn(NAMES, on) || (on === PUBLIC && !encrypted);
    const yes = means(answer, "words-yes", turn);
    if (!known || !(yes || means(answer, "words-no", turn)) || more.length > 0)
      throw new UserError("error-platform");
    await giveLeave(person.id, { on, encrypted, yes }, turn);
    const wording = encrypted ? "encrypted" : on === PUBLIC ? "public" : "plain";
    const change = yes ? "allowed" : "refused";
    const told = t(`platform-${change}-${wording}`, { platform: nameOf(on) });
    return [inPrivate(message([told]), { instead: true })];
  },
});
