import { Command } from "commander";
import { ConfigError } from "../errors.ts";

/** Wrong words on the command line, files or settings that cannot be read. */
const MISUSE = 2;

/** Each loads only what it needs: the matching engine alone starts ten times as fast as the whole bot. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand(),
  chat: async () => (await import("./chat.ts")).chatCommand(),
  replay: async () => (await import("./replay.ts")).replayCommand(),
  match: async () => (await import("./match.ts")).matchCommand(),
  when: async () => (await import("./when.ts")).whenCommand(),
  import: async () => (await import("./import.ts")).importCommand(),
  concepts: async () => (await import("./concepts.ts")).conceptsCommand(),
  bench: async () => (await import("./bench.ts")).benchCommand(),
};

const program = new Command("palier")
  .description("Neighbours help each other in the chat groups they already use.")
  .showHelpAfterError("(palier --help tells more)")
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : MISUSE));

const asked = COMMANDS[process.argv[2] ?? ""];
for (const load of asked ? [asked] : Object.values(COMMANDS)) {
  program.addCommand((await load()).copyInheritedSettings(program));
}

// "palier concepts coverage | head": whoever reads has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  const expected =
    error instanceof ConfigError || (error instanceof Error && error.name === "ScriptError");
  if (!expected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = MISUSE;
}
