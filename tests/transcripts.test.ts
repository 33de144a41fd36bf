import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readKnowledge } from "../src/assemble.ts";
import { play } from "../src/replay/play.ts";
import { readScript } from "../src/replay/script.ts";
import { written } from "../src/replay/write.ts";

const folder = new URL("transcripts/", import.meta.url);
const knowledge = readKnowledge();
const files = readdirSync(folder).filter((name) => name.endsWith(".chat"));

describe("transcripts", () => {
  test.for(files)("%s goes as it is written", async (file) => {
    const path = fileURLToPath(new URL(file, folder));
    const script = readScript(file, readFileSync(path, "utf8"));
    const { sightings, problems } = await play(script, knowledge, 1);
    expect(problems).toEqual([]);
    await expect(written(script, sightings)).toMatchFileSnapshot(path);
  });
});
