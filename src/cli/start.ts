import { existsSync } from "node:fs";
import { Command } from "commander";

/** Whoever stops it waits no longer than this. */
const PATIENCE_MS = 10_000;

async function start(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const [{ readConfig }, { run }] = await Promise.all([
    import("../config.ts"),
    import("../main.ts"),
  ]);
  const running = await run(readConfig(process.env));
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    void running.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.stdout.write(`Palier is ready: ${running.url}\n`);
}

export const startCommand = (): Command =>
  new Command("start")
    .description(
      "Run the bot with what is set in the environment; without any token, the playground.",
    )
    .addHelpText(
      "after",
      `
Settings come from the environment or a file .env (see config/README.md). Without a token, a page in the
browser shows three groups and four made-up neighbours: nothing leaves this machine.`,
    )
    .action(start);
