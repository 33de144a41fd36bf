import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readKnowledge } from "../src/assemble.ts";
import { play } from "../src/replay/play.ts";
import { readScript } from "../src/replay/script.ts";
import { written } from "../src/replay/write.ts";
import { onRigs } from "./kit/story/open.ts";

const folder = new URL("transcripts/", import.meta.url);
const knowledge = readKnowledge();
const files = readdirSync(folder).filter((name) => name.endsWith(".chat"));

describe("the same story on real platforms", () => {
  test.for(files)("%s goes as it is written", async (file) => {
    const source = readFileSync(fileURLToPath(new URL(file, folder)), "utf8");
    const script = readScript(file, source);
    const rigs = onRigs();
    try {
      const { sightings, problems } = await play(script, knowledge, 1, rigs.open);
      expect(problems).toEqual([]);
      expect(written(script, sightings)).toBe(source);
    } finally {
      await rigs.close();
    }
  });
});
