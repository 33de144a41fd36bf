import { describe, it } from "vitest";
import { failing } from "./conformance/failing.ts";
import { hearing } from "./conformance/hearing.ts";
import { living } from "./conformance/living.ts";
import { theMenu } from "./conformance/menu.ts";
import { speaking } from "./conformance/speaking.ts";
import { type Chapter, openStage } from "./conformance/stage.ts";
import type { Rig } from "./rig.ts";

const CHAPTERS: Readonly<Record<string, Chapter>> = {
  hearing,
  speaking,
  "the menu": theMenu,
  failing,
  living,
};

/** The name of a test, and why this platform cannot pass it. */
export type Skip = Readonly<Record<string, string>>;

/** What every platform must do, whichever it is. A test that is left out has to give its reason, which is printed. */
export function describeAdapter(
  name: string,
  openRig: () => Promise<Rig>,
  { skip = {} }: { skip?: Skip } = {},
): void {
  const known = Object.values(CHAPTERS).flatMap((chapter) => Object.keys(chapter));
  const unknown = Object.keys(skip).filter((title) => !known.includes(title));
  if (unknown.length > 0) throw new Error(`no such test to leave out: ${unknown.join(", ")}`);

  const left = Object.entries(skip).map(([title, reason]) => `  ${title}: ${reason}`);
  if (left.length > 0) console.log([`${name} leaves out`, ...left].join("\n"));

  describe.for([name])("%s", () => {
    describe.for(Object.entries(CHAPTERS))("%s", ([, chapter]) => {
      it.for(Object.entries(chapter))("%s", async ([sentence, check], context) => {
        const reason = skip[sentence];
        if (reason !== undefined) context.skip(reason);
        const stage = await openStage(openRig);
        try {
          await check(stage);
        } finally {
          await stage.rig.close();
        }
      });
    });
  });
}
