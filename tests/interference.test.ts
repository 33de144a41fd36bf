import { describe, expect, test } from "vitest";
import { readKnowledge } from "../src/assemble.ts";
import { play } from "../src/replay/play.ts";
import { readScript } from "../src/replay/script.ts";

const knowledge = readKnowledge();

/** One history up to the last moment before both have said yes; who the two are is all that differs. */
const history = (giver: string, needer: string): string => `
@ ${giver}  GIVER   en
@ ${needer} NEEDER  fr
@ now 2026-03-02 09:00 Europe/Paris

${giver}: /offer a ladder, just ask

${needer}: /besoin une échelle pour samedi

${giver} presses [Not now]

${giver} presses [Undo]

${giver} presses [I can help]

${needer}, in private: /annonces

(3 days pass)

${giver}: /mine
`;

const PLATFORMS = ["telegram", "discord", "matrix"] as const;

async function privateTo(
  giver: string,
  needer: string,
  on: readonly [string, string],
  whose: "giver" | "needer",
) {
  const source = history(giver, needer).replace("GIVER", on[0]).replace("NEEDER", on[1]);
  const prefixed = (line: string): string =>
    line.replace(
      /^(\S+: )\//,
      (_, who: string) => `${who}${on[who.startsWith(giver) ? 0 : 1] === "matrix" ? "!" : "/"}`,
    );
  const script = readScript("history.chat", source.split("\n").map(prefixed).join("\n"));
  const { sightings, problems } = await play(script, knowledge, 1);
  expect(problems).toEqual([]);
  const reader = whose === "giver" ? giver : needer;
  return sightings.filter(({ to, private: mine }) => mine && to === reader);
}

describe("before both have said yes", () => {
  test.for(PLATFORMS.flatMap((one) => PLATFORMS.map((other) => [one, other] as const)))(
    "nothing that one side is told in private tells who the other is (%s, %s)",
    async (on) => {
      const needer = await privateTo("luis", "ana", on, "needer");
      expect(needer.length).toBeGreaterThan(2);
      expect(await privateTo("zebulon", "ana", on, "needer")).toEqual(needer);
      const giver = await privateTo("luis", "ana", on, "giver");
      expect(giver.length).toBeGreaterThan(2);
      expect(await privateTo("luis", "quirine", on, "giver")).toEqual(giver);
    },
  );
});
