import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { openPage } from "./playground.ts";

const WHERE = fileURLToPath(new URL("../../config/demo/playground.png", import.meta.url));
/** Long enough to take the picture before the next step, short enough to wait for. */
const PAUSE_MS = 250;

/** The playground as the French demo introduces two neighbours, who then write to each other. */
export async function takePicture(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext({
    locale: "fr-FR",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${url}?pause=${PAUSE_MS}`);
  await page.waitForSelector("body[data-ready]");
  await page.locator("#play").click();
  await page
    .locator(".private.telegram .line", { hasText: "Avec plaisir, Ana" })
    .waitFor({ state: "attached" });
  await page.screenshot({ path });
  await context.close();
}

if (import.meta.main) {
  const server = await openPage();
  const browser = await openBrowser();
  await takePicture(browser, server.url, WHERE, { viewport: { width: 1280, height: 860 } });
  await browser.close();
  server.world.stopPlaying();
  await server.close();
  console.log(`${WHERE}: ${Math.round(statSync(WHERE).size / 1024)} kB`);
}
