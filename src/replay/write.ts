import type { Sighting } from "./record.ts";
import type { Script } from "./script.ts";

const INDENT = "    ";

const heading = ({ private: inPrivate, to, room }: Sighting): string => {
  if (inPrivate) return `to ${to}, in private:`;
  return room.endsWith(" room") ? `to the ${room}:` : `to the ${room} room:`;
};

function body({ kind, text, buttons, files }: Sighting): readonly string[] {
  const lines = text === "" ? [] : text.split("\n");
  return [
    ...(kind === "update" ? ["(updated)"] : []),
    ...lines,
    ...files.map((file) => `(attached: ${file})`),
    ...(buttons.length > 0 ? [buttons.map((label) => `[${label}]`).join(" ")] : []),
  ].map((line) => (line === "" ? "" : INDENT + line));
}

/** What one line caused: first what shows where it was said, then everything else under a heading. */
function caused(sightings: readonly Sighting[]): readonly string[] {
  const lines: string[] = [];
  let under = "";
  for (const [at, sighting] of sightings.entries()) {
    const above = sighting.here ? "here" : heading(sighting);
    if (at > 0 || !sighting.here) lines.push("");
    if (!sighting.here && above !== under) lines.push(above);
    if (sighting.here && under !== "here" && at > 0) lines.push(heading(sighting));
    under = above;
    lines.push(...body(sighting));
  }
  return lines;
}

/** The script with everything that anyone saw, in order, in place of what stood there. */
export function written(script: Script, sightings: readonly Sighting[]): string {
  const lines: string[] = [];
  let spoke = false;
  for (const { number, text, gap } of script.lines) {
    if (lines.length > 0 && (gap || spoke)) lines.push("");
    lines.push(text);
    const mine = sightings.filter(({ line }) => line === number);
    lines.push(...caused(mine));
    spoke = mine.length > 0;
  }
  return `${lines.join("\n")}\n`;
}

/** One JSON object a line, as `palier replay --json` prints them. */
export const asJson = (path: string, sightings: readonly Sighting[]): string =>
  sightings
    .map(({ files: _files, here: _here, ...seen }) => {
      const at = seen.at.toISOString().replace(".000Z", "Z");
      return `${JSON.stringify({ file: path, ...seen, at })}\n`;
    })
    .join("");
