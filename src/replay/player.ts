import { privateId, type Screened, sees } from "../../adapters/memory/index.ts";
import { instantOf, later } from "../aid/time.ts";
import type { Clock, Stage } from "../stage.ts";
import type { Act, Where } from "./acts.ts";
import { commonRoom, roomsOf } from "./cast.ts";
import type { PlayedPlatform, Platforms } from "./platform.ts";
import type { Record } from "./record.ts";
import type { CastMember, Script } from "./script.ts";

/** The same label, however it was typed: case, straight or curly apostrophes. */
const alike = (shown: string, typed: string): boolean => bare(shown) === bare(typed);
const bare = (label: string): string =>
  label.replaceAll("’", "'").replaceAll("\u00A0", " ").trim().toLowerCase();

/** What a person cannot do. */
export class Impossible extends Error {}

interface PlayerParts {
  readonly script: Script;
  readonly platforms: Platforms;
  readonly stage: Stage;
  readonly clock: Clock;
  readonly record: Record;
}

/** Everybody of a script: acts as they act, and looks where they look. */
export class Player {
  readonly #script: Script;
  readonly #platforms: Platforms;
  readonly #stage: Stage;
  readonly #clock: Clock;
  readonly #record: Record;

  /** What was pressed, as it stood then: a reaction can be withdrawn although its message was rewritten since. */
  readonly #pressed: { readonly who: string; readonly on: Screened; readonly label: string }[] = [];

  constructor(parts: PlayerParts) {
    this.#script = parts.script;
    this.#platforms = parts.platforms;
    this.#stage = parts.stage;
    this.#clock = parts.clock;
    this.#record = parts.record;
  }

  #member(name: string): CastMember {
    const member = this.#script.people.find((person) => person.name === name);
    if (!member) throw new Error(`nobody called ${name}`);
    return member;
  }

  #platform(name: string): PlayedPlatform {
    const platform = this.#platforms.get(name);
    if (!platform) throw new Impossible(`nobody is on ${name}`);
    return platform;
  }

  #place(member: CastMember, where: Where): string {
    if (where === "private") return privateId(member.name);
    if (where === "room") return commonRoom(member.platform, member.community);
    if (roomsOf(member, this.#script).includes(where.room)) return where.room;
    throw new Impossible(`${member.name} is in no room ${where.room}`);
  }

  /** What stands on this person's screens, oldest first. */
  #visible(member: CastMember): readonly Screened[] {
    const places = [privateId(member.name), ...roomsOf(member, this.#script)];
    return this.#platform(member.platform)
      .screen(member.name)
      .filter((screened) => places.includes(screened.room) && sees(member.name, screened));
  }

  #button(act: Extract<Act, { kind: "presses" | "unpresses" }>): { on: Screened; label: string } {
    const member = this.#member(act.who);
    const within = this.#visible(member).filter(({ room, by, buttons }) => {
      const fits =
        act.within === undefined ||
        (act.within === "private") === (room === privateId(member.name));
      return by === "bot" && fits && buttons.length > 0;
    });
    const { button } = act;
    if (typeof button === "number") {
      const on = within.at(-1);
      const label = on?.buttons[button - 1]?.label;
      if (on && label !== undefined) return { on, label };
    } else {
      const on = within.findLast(({ buttons }) =>
        buttons.some(({ label }) => alike(label, button)),
      );
      const label = on?.buttons.find((one) => alike(one.label, button))?.label;
      if (on && label !== undefined) return { on, label };
    }
    const there = within.flatMap(({ buttons }) => buttons.map(({ label }) => `[${label}]`));
    const named = typeof button === "number" ? `button ${button}` : `[${button}]`;
    throw new Impossible(
      `${act.who} sees no ${named}, but ${[...new Set(there)].join(" ") || "no button at all"}`,
    );
  }

  async #press(act: Extract<Act, { kind: "presses" | "unpresses" }>, line: number): Promise<void> {
    const own = this.#pressed.filter(({ who, label }) => {
      return who === act.who && typeof act.button === "string" && alike(label, act.button);
    });
    const withdrawn = act.kind === "unpresses" ? own.at(-1) : undefined;
    const { on, label } = withdrawn ?? this.#button(act);
    this.#pressed.push({ who: act.who, on, label });
    this.#record.acts({ line, who: act.who, place: on.room });
    const how = act.kind === "presses" ? "pressed" : "unpressed";
    await this.#platform(this.#member(act.who).platform).presses(act.who, on, label, how);
  }

  async #reply({ who, to, text }: Extract<Act, { kind: "replies" }>, line: number): Promise<void> {
    const member = this.#member(who);
    const target = this.#visible(member).findLast(({ by }) => by === to);
    if (!target) throw new Impossible(`${who} sees nothing that ${to} said`);
    this.#record.acts({ line, who, place: target.room });
    const where = target.room === privateId(who) ? "private" : target.room;
    await this.#platform(member.platform).says(who, text, where, target);
  }

  async #speak({ who, where, text }: Extract<Act, { kind: "says" }>, line: number): Promise<void> {
    const member = this.#member(who);
    const place = this.#place(member, where);
    this.#record.acts({ line, who, place });
    await this.#platform(member.platform).says(who, text, where === "private" ? "private" : place);
  }

  async #once(
    act: Extract<Act, { kind: "again" | "edits" | "deletes" | "opens" }>,
    line: number,
  ): Promise<void> {
    const member = this.#member(act.who);
    const platform = this.#platform(member.platform);
    const own = this.#visible(member).findLast(({ by }) => by === act.who);
    const place = act.kind === "opens" ? privateId(act.who) : own?.room;
    this.#record.acts({ line, who: act.who, place });
    if (act.kind === "again") await platform.again(act.who);
    if (act.kind === "edits") await platform.edits(act.who, act.text);
    if (act.kind === "deletes") await platform.deletes(act.who);
    if (act.kind === "opens") await platform.opens(act.who);
  }

  /** Does one line, then says all that is due. */
  async act(act: Act, line: number): Promise<void> {
    this.#record.acts({ line, who: undefined, place: undefined });
    switch (act.kind) {
      case "says":
        await this.#speak(act, line);
        break;
      case "replies":
        await this.#reply(act, line);
        break;
      case "presses":
      case "unpresses":
        await this.#press(act, line);
        break;
      case "again":
      case "edits":
      case "deletes":
      case "opens":
        await this.#once(act, line);
        break;
      case "passes":
        return this.#stage.passTo(later(this.#clock.now(), act.ms));
      case "until":
        return this.#until(act.local);
      case "crashes":
        return this.#stage.restart();
      case "down":
        await this.#platform(act.platform).goesDown();
        break;
      case "up":
        await this.#platform(act.platform).comesUp();
        return this.#stage.hurry();
      case "refuses":
      case "accepts":
        await this.#allow(act);
        break;
    }
    return this.#stage.settle();
  }

  async #until(local: string): Promise<void> {
    const until = instantOf(local, this.#script.zone);
    if (until < this.#clock.now()) throw new Impossible("the clock does not go back");
    await this.#stage.passTo(until);
  }

  async #allow(act: Extract<Act, { kind: "refuses" | "accepts" }>): Promise<void> {
    const { kind, who } = act;
    const platform = this.#platform(act.platform);
    if (!platform.account(who)) throw new Impossible(`${who} is not on ${act.platform}`);
    await platform.lets(who, kind === "accepts");
  }
}
