import { instantOf, isZone } from "../aid/time.ts";
import { type Act, EXPECTED, NAME, PLATFORMS, readAct } from "./acts.ts";

export interface CastMember {
  readonly name: string;
  readonly platform: string;
  readonly locale: string;
  readonly steward: boolean;
  readonly stranger: boolean;
  /** Which community, by its position; the first is the one that everybody shares. */
  readonly community: number;
}

export interface Script {
  readonly path: string;
  readonly people: readonly CastMember[];
  readonly linked: readonly (readonly [string, string])[];
  readonly rooms: readonly {
    readonly name: string;
    readonly platform: string;
    readonly community: number;
  }[];
  /** Names; the first has none of its own. */
  readonly communities: readonly (string | undefined)[];
  readonly settings: readonly {
    readonly key: string;
    readonly value: string;
    readonly community: number;
    readonly line: number;
  }[];
  readonly bare: boolean;
  readonly consented: boolean;
  /** Where calendar programs would find the bot. */
  readonly address: string | undefined;
  readonly now: Date;
  readonly zone: string;
  /** Kept lines in order: comments, headers and acts; `gap` tells that a blank line came before. */
  readonly lines: readonly {
    readonly number: number;
    readonly text: string;
    readonly gap: boolean;
    readonly act: Act | undefined;
  }[];
  /** Without any indented line it is played, not compared. */
  readonly compared: boolean;
  readonly source: string;
}

/** A file that cannot be read: where, and what was expected. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
  constructor(path: string, line: number, expected: string, options?: ErrorOptions) {
    super(`${path}:${line}: expected ${expected}`, options);
  }
}

const HEADERS =
  "`@ NAME telegram|discord|matrix LOCALE [steward] [stranger]`, `@ NAME = OTHER`, `@ room NAME PLATFORM`, `@ community NAME`, `@ setting KEY VALUE`, `@ now YYYY-MM-DD HH:MM ZONE`, `@ consented no`, `@ address URL` or `@ bare`";

const platform = `(${PLATFORMS.join("|")})`;
const PERSON = new RegExp(
  `^(${NAME})\\s+${platform}\\s+([a-z]{2,3}(?:-[A-Za-z0-9]+)*)((?:\\s+(?:steward|stranger))*)$`,
  "u",
);
const SAME = new RegExp(`^(${NAME})\\s*=\\s*(${NAME})$`, "u");
const ROOM = new RegExp(`^room\\s+(${NAME})\\s+${platform}$`, "u");
const NOW = /^now\s+(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)\s+(\S+)$/;
const SEEN_BY = new RegExp(`^to (?:${NAME}, in private|the ${NAME} room|the room):$`, "u");

type Mutable = {
  -readonly [K in keyof Script]: Script[K] extends readonly (infer T)[] ? T[] : Script[K];
};

function readHeader(
  header: string,
  into: Mutable,
  wrong: (expected: string) => ScriptError,
  line: number,
): void {
  const community = into.communities.length - 1;
  const [, name, on, locale, flags = ""] = PERSON.exec(header) ?? [];
  if (name !== undefined && on !== undefined && locale !== undefined) {
    const [steward, stranger] = ["steward", "stranger"].map((flag) => flags.includes(flag));
    if (into.people.some((known) => known.name === name))
      throw wrong(`a name that is not taken, not another ${name}`);
    into.people.push({
      name,
      platform: on,
      locale,
      steward: steward === true,
      stranger: stranger === true,
      community,
    });
    return;
  }
  const [, one, other] = SAME.exec(header) ?? [];
  if (one !== undefined && other !== undefined) {
    into.linked.push([one, other]);
    return;
  }
  const [, room, where] = ROOM.exec(header) ?? [];
  if (room !== undefined && where !== undefined) {
    into.rooms.push({ name: room, platform: where, community });
    return;
  }
  const [, day, time, zone] = NOW.exec(header) ?? [];
  if (day !== undefined && zone !== undefined) {
    if (!isZone(zone)) throw wrong("a time zone such as Europe/Paris");
    into.zone = zone;
    try {
      into.now = instantOf(`${day}T${time}`, zone);
    } catch {
      throw wrong("a date and time that exist");
    }
    return;
  }
  const [word = "", ...rest] = header.split(/\s+/);
  const [key = "", ...value] = rest;
  if (word === "community" && key !== "") into.communities.push(rest.join(" "));
  else if (word === "setting" && key !== "")
    into.settings.push({ key, value: value.join(" "), community, line });
  else if (word === "consented" && (key === "no" || key === "yes")) into.consented = key === "yes";
  else if (word === "address" && URL.canParse(key)) into.address = key;
  else if (header === "bare") into.bare = true;
  else throw wrong(HEADERS);
}

/** Everybody who acts or is spoken of must have been named. */
function checkNames(
  act: Act,
  people: readonly CastMember[],
  wrong: (expected: string) => ScriptError,
): void {
  const named = [
    "who" in act ? act.who : undefined,
    act.kind === "replies" && act.to !== "bot" ? act.to : undefined,
  ];
  for (const name of named) {
    if (name !== undefined && !people.some((person) => person.name === name)) {
      throw wrong(`somebody who was named with @, not ${name}`);
    }
  }
}

/** Reads a `.chat` file. @throws ScriptError */
export function readScript(path: string, source: string): Script {
  const zone = "Europe/Paris";
  const script: Mutable = {
    path,
    source,
    zone,
    people: [],
    linked: [],
    rooms: [],
    communities: [undefined],
    settings: [],
    lines: [],
    bare: false,
    consented: true,
    address: undefined,
    compared: false,
    now: instantOf("2026-03-02T09:00", zone),
  };
  let gap = false;
  for (const [index, raw] of source
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    const text = raw.trimEnd();
    const number = index + 1;
    const wrong = (expected: string): ScriptError => new ScriptError(path, number, expected);
    if (text === "") gap = true;
    else if (/^\s/.test(text)) script.compared = true;
    else if (!SEEN_BY.test(text)) {
      let act: Act | undefined;
      if (text.startsWith("@")) readHeader(text.slice(1).trim(), script, wrong, number);
      else if (!text.startsWith("#")) {
        act = readAct(text);
        if (!act) throw wrong(EXPECTED);
        checkNames(act, script.people, wrong);
      }
      script.lines.push({ number, text, gap, act });
      gap = false;
    }
  }
  return script;
}
