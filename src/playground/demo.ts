import { setTimeout as wait } from "node:timers/promises";
import type { DemoStep, Language } from "../../adapters/playground/world.ts";
import { privateId } from "../../adapters/memory/index.ts";
import type { Act } from "../replay/acts.ts";
import { commonRoom } from "../replay/cast.ts";
import { Impossible } from "../replay/player.ts";
import type { Script } from "../replay/script.ts";

export interface DemoParts {
  readonly language: Language;
  readonly script: Script;
  readonly act: (act: Act, line: number) => Promise<void>;
  readonly tell: (step: DemoStep) => void;
  /** Milliseconds between two steps; there is more to read in a caption. */
  readonly pause: number;
  readonly signal: AbortSignal;
}

const LETTERS_A_PAUSE = 45;

const isComment = (text: string): boolean => text.startsWith("#");
const comment = (text: string): string => text.replace(/^#\s*/, "");

/** Where an act shows: in the group when that is where somebody speaks, else on their own screen. */
function placeOf(act: Act, script: Script): string | undefined {
  if (!("who" in act)) return undefined;
  const member = script.people.find(({ name }) => name === act.who);
  const inRoom = act.kind === "says" && act.where === "room";
  return inRoom && member ? commonRoom(member.platform, member.community) : privateId(act.who);
}

/** Undefined when somebody stopped it meanwhile. */
async function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0 && !signal.aborted) await wait(ms, undefined, { signal }).catch(() => undefined);
}

/** Plays a script line by line, its comments as captions; resolves when it is over, stopped, or cannot go on. */
export async function playDemo(parts: DemoParts): Promise<void> {
  const { language, script, act, tell, pause, signal } = parts;
  const steps = script.lines.filter((line) => line.act ?? isComment(line.text));
  const title = comment(steps[0]?.text ?? "");
  let step: DemoStep = {
    language,
    title,
    caption: title,
    room: undefined,
    done: 0,
    of: steps.length,
    state: "playing",
  };
  const next = (change: Partial<DemoStep>): void => tell((step = { ...step, ...change }));
  for (const [index, line] of steps.entries()) {
    if (signal.aborted) return next({ state: "stopped", room: undefined });
    const done = index + 1;
    if (line.act) {
      next({ done, room: placeOf(line.act, script) });
      try {
        await act(line.act, line.number);
      } catch (error) {
        if (!(error instanceof Impossible)) throw error;
        return next({ state: "stuck", room: undefined });
      }
      await rest(pause, signal);
    } else {
      next({ done, room: undefined, caption: comment(line.text) });
      await rest(pause * (1 + line.text.length / LETTERS_A_PAUSE), signal);
    }
  }
  next({ state: "over", room: undefined });
}
