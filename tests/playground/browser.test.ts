import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openPlayground } from "../../adapters/playground/index.ts";
import { createLog } from "../../src/log.ts";
import { chromiumPath, NO_BROWSER, openBrowser } from "../kit/browser.ts";
import { openPage, openWorld } from "../kit/playground.ts";

const missing = chromiumPath() === undefined;
if (missing) console.warn(`skipped: ${NO_BROWSER}`);

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 360, height: 640 };

const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const room = (page: Page, platform: string) => page.locator(`.panel.room.${platform}`);

async function say(page: Page, platform: string, text: string): Promise<void> {
  await room(page, platform).getByRole("textbox").fill(text);
  await room(page, platform).getByRole("textbox").press("Enter");
}

describe.skipIf(missing)("the playground in a browser", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof openPage>>;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    complaints = [];
    server = await openPage();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await server.close();
  });

  async function visit(options: BrowserContextOptions = {}, path = "/"): Promise<Page> {
    const context = await browser.newContext({
      viewport: DESKTOP,
      locale: "fr-FR",
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(new URL(path, server.url).href);
    await page.waitForSelector("body[data-ready]");
    return page;
  }

  async function expectFine(page: Page): Promise<void> {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
    });
    expect(found.filter((one) => /^(serious|critical)/.test(one))).toEqual([]);
    const [wide, seen] = (await page.evaluate(
      "[document.documentElement.scrollWidth, innerWidth]",
    )) as [number, number];
    expect(wide).toBeLessThanOrEqual(seen);
    expect(complaints).toEqual([]);
  }

  test("a person types a need, sees the match, and both say yes", async () => {
    const page = await visit();
    await say(page, "discord", "/offre Je prête mon échelle");
    await room(page, "discord").getByText("Luis propose").waitFor();
    await room(page, "telegram").getByRole("button", { name: "Zoé" }).click();
    await room(page, "telegram").getByRole("button", { name: "/besoin" }).click();
    await page.keyboard.type("une échelle");
    await page.keyboard.press("Enter");
    const luis = panel(page, "Luis en privé");
    await luis.getByText("2 nouveaux").waitFor();
    await luis.getByRole("button", { name: "Je peux aider" }).click();
    await luis.getByText("Merci ! Je demande").waitFor();
    expect(await luis.getByRole("button", { name: "Je peux aider" }).count()).toBe(0);
    await panel(page, "Zoé en privé").getByRole("button", { name: "Oui, présentez-nous" }).click();
    await luis.getByText("votre aide ferait plaisir à Zoé").waitFor();
    expect(await page.locator("#announce").textContent()).toContain(
      "votre aide ferait plaisir à Zoé",
    );
    await expectFine(page);
  });

  test.each([
    ["desktop, light", { viewport: DESKTOP, colorScheme: "light" }],
    ["desktop, dark", { viewport: DESKTOP, colorScheme: "dark" }],
    ["phone, light", { viewport: PHONE, colorScheme: "light" }],
    ["small phone, dark", { viewport: SMALL, colorScheme: "dark" }],
  ] as const)("the demo plays to its end: %s", async (_, options) => {
    const page = await visit(options, "/?pause=0");
    await expectFine(page);
    await page.getByRole("button", { name: "Jouer la démo" }).click();
    await page.getByText("À vous, maintenant").waitFor();
    await page.getByRole("button", { name: "Jouer la démo" }).waitFor();
    const end = page.locator("#privates .discord .line").last();
    expect(await end.textContent()).toContain("merci pour ce coup de main");
    await expectFine(page);
  });

  test("on a phone one conversation shows at a time, and the others tell that something came", async () => {
    const page = await visit({ viewport: PHONE });
    expect(await page.locator(".panel:visible").count()).toBe(1);
    const tab = (name: string) =>
      page.getByRole("navigation", { name: "Conversations" }).getByRole("button", { name });
    await tab("Matrix").click();
    await say(page, "matrix", "!need a power drill");
    await tab("Malik").getByText("(1 nouveau)").waitFor({ state: "attached" });
    await tab("Malik").click();
    await panel(page, "Malik en privé").getByText("Nobody has offered this yet").waitFor();
    expect(await tab("Malik").textContent()).toBe("Malik");
    await expectFine(page);
  });

  test("everything works by keyboard alone", async () => {
    const page = await visit();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const until = async (selector: string): Promise<void> => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`))
          return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`no way to ${selector}`);
    };
    await until(".room.discord textarea");
    await page.keyboard.type("/offre Je prête mon échelle");
    await page.keyboard.press("Enter");
    await panel(page, "Luis en privé").getByRole("button", { name: "Clore" }).waitFor();
    await until(".private.discord .answers button");
    await page.keyboard.press("Enter");
    await panel(page, "Luis en privé").getByText("Votre offre est close").waitFor();
    await room(page, "discord").getByText("ce n’est plus d’actualité").waitFor();
    expect(
      await room(page, "discord").getByRole("button", { name: "J’en ai besoin" }).count(),
    ).toBe(0);
    await expectFine(page);
  });

  test("starting over asks first", async () => {
    const page = await visit();
    await say(page, "discord", "/offre Je prête mon échelle");
    await room(page, "discord").getByText("Luis propose").waitFor();
    await page.getByRole("button", { name: "Recommencer" }).click();
    await page.getByRole("button", { name: "Non, garder" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await page.locator(".line").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Recommencer" }).click();
    await expectFine(page);
    await page.getByRole("button", { name: "Oui, effacer" }).click();
    await expect.poll(() => page.locator(".line").count()).toBe(0);
  });

  test("whoever comes first chooses the community's language; later only their page's", async () => {
    const page = await visit({ locale: "en-GB" });
    await room(page, "telegram").getByRole("button", { name: "/need" }).waitFor();
    expect(await room(page, "telegram").getByRole("heading").textContent()).toBe("Lilac Street");
    await say(page, "discord", "/offer I can lend my ladder");
    await room(page, "discord").getByText("Luis offers").waitFor();
    await page.getByRole("link", { name: "Français" }).click();
    await room(page, "discord").getByText("Luis offers").waitFor();
    await page.getByRole("button", { name: "Jouer la démo" }).waitFor();
    await expectFine(page);
  });

  test("time moves on at a press; the night is told", async () => {
    const page = await visit();
    expect(await page.locator("#clock").textContent()).toContain("lundi 2 mars");
    await page.getByRole("button", { name: "+1 jour" }).click();
    await page.locator("#clock", { hasText: "mardi 3 mars" }).waitFor();
    for (let hour = 0; hour < 12; hour += 1) await server.world.pass("hour");
    await page.getByText("C’est l’heure calme").waitFor();
    await page.getByRole("button", { name: "Jusqu’au matin" }).click();
    await page.locator("#clock", { hasText: "mercredi 4 mars" }).waitFor();
    await page.getByText("C’est l’heure calme").waitFor({ state: "hidden" });
    await expectFine(page);
  });

  test("what is refused is told where it was tried, and what was typed stays", async () => {
    const page = await visit({}, "/?pause=60000");
    await say(page, "discord", "   ");
    await room(page, "discord").getByText("Il n’y a pas de mots").waitFor();
    await page.getByRole("button", { name: "Jouer la démo" }).click();
    await page.getByRole("button", { name: "Arrêter" }).waitFor();
    await say(page, "discord", "/aide");
    await room(page, "discord").getByText("La démo est en cours").waitFor();
    expect(await room(page, "discord").getByRole("textbox").inputValue()).toBe("/aide");
    await page.getByRole("button", { name: "Arrêter" }).click();
    await page.getByText("La démo s’est arrêtée ici").waitFor();
  });

  test("hostile text stays text", async () => {
    const page = await visit();
    const text =
      '/offre Je prête mon échelle <img src=x onerror="document.title=1"> **x** @everyone';
    await say(page, "discord", text);
    await room(page, "discord").getByText("Luis propose").waitFor();
    expect(await page.locator(".lines img:not(.picture)").count()).toBe(0);
    expect(await room(page, "discord").locator(".line").first().textContent()).toContain(
      "<img src=x",
    );
    await expectFine(page);
  });

  test("a lost connection is told, and everything is there again afterwards", async () => {
    const { world, close } = await openWorld();
    const log = createLog("silent");
    const first = await openPlayground({ world, port: 0, log });
    const page = await visit({}, first.url);
    await first.close();
    await page.getByText("La connexion est perdue").waitFor();
    await say(page, "discord", "/aide");
    await room(page, "discord").getByText("Palier ne répond pas").waitFor();
    await world.say("luis", "discord room", "/offre Je prête mon échelle");
    const second = await openPlayground({ world, port: Number(new URL(first.url).port), log });
    await room(page, "discord").getByText("Luis propose").waitFor();
    await page.getByText("La connexion est perdue").waitFor({ state: "hidden" });
    expect(await room(page, "discord").getByRole("textbox").inputValue()).toBe("/aide");
    await page.context().close();
    await second.close();
    await close();
  });
});
