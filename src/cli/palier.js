#!/usr/bin/env node
// Plain JavaScript, so that a Node too old to run the program can say so.
const NEEDED = 24;
const found = process.versions.node;

if (Number(found.split(".")[0]) < NEEDED) {
  console.error(
    `Palier needs Node ${NEEDED} or newer, and this is ${found}. On Linux x64 \`npm ci\` brings one along: start with \`npm start\` or \`npx palier\`. Elsewhere, install Node ${NEEDED} first.`,
  );
  process.exit(2);
}

// Node keeps what it compiled in the system's folder for temporary files: the next start is faster by a third.
const { enableCompileCache } = await import("node:module");
enableCompileCache();

await import("./index.ts");
