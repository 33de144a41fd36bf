import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Terminal } from "../../src/playground/terminal.ts";
import { openWorld } from "../kit/playground.ts";

async function conversation(
  lines: readonly string[],
  language: "fr" | "en" = "fr",
): Promise<string> {
  const { world, close } = await openWorld({ language });
  const written: string[] = [];
  const write = (line: string): void => void written.push(line);
  const terminal = await Terminal.open({ world, language, write, pause: 0 });
  for (const line of lines) {
    written.push(`> ${line}`);
    await terminal.line(line);
  }
  await close();
  return written.join("\n");
}

describe("the terminal", () => {
  test("an offer meets a need, and everybody answers by number", async () => {
    const seen = await conversation([
      "@luis",
      "/offre Je prête mon échelle",
      "@zoé",
      "/besoin une échelle",
      "[5]",
      "8",
      "@zoe privé",
      "Bonjour Luis !",
    ]);
    expect(seen).toContain("Vous êtes Luis, dans le groupe Discord.");
    expect(seen).toContain(
      "groupe Telegram :\n    Zoé cherche\u00A0: «\u00A0une échelle\u00A0»\n    [3] Je peux aider",
    );
    expect(seen).toContain("[5] Je peux aider   [6] Pas maintenant");
    expect(seen).toContain("Luis, en privé :\n    (réécrit)\n    Merci\u00A0!");
    expect(seen).toContain("Bonne nouvelle\u00A0: Luis veut bien vous aider.");
    expect(seen).toContain("Vous êtes Zoé, en privé avec Palier sur Telegram.");
    expect(seen).toMatch(/Luis, en privé :\n {4}Zoé\s?: Bonjour Luis !/);
  });

  test("what cannot be done is said in a sentence", async () => {
    const seen = await conversation(["@bob", "[1]", "+1 century", "+99 days", "/nede", "@"], "en");
    expect(seen).toContain("Nobody is called bob. There are: @ana @luis @zoé @malik");
    expect(seen).toContain("There is no button 1.");
    expect(seen).toContain("> +1 century\nSay for instance +1 hour, +1 day or +2 weeks.");
    expect(seen).toContain("> +99 days\nSay for instance");
    expect(seen).toContain("Did you mean /need?");
    expect(seen).toContain(
      "Who is there: @ana (Telegram), @luis (Discord), @zoé (Telegram), @malik (Matrix)",
    );
  });

  test("a button in a group is pressed by whoever speaks, if they are there", async () => {
    const seen = await conversation([
      "@luis",
      "/offre Je prête mon échelle",
      "@zoé",
      "[1]",
      "@luis",
      "[1]",
    ]);
    expect(seen).not.toContain("Zoé ne voit pas");
    const other = await conversation(["@malik", "!need a power drill", "@zoé", "[1]"]);
    expect(other).toContain("Malik");
    const two = await conversation(["@zoé", "/besoin une échelle", "@malik", "[1]"]);
    expect(two).toContain(
      "Malik ne voit pas ce bouton. Choisissez quelqu’un qui le voit : @ana @zoé",
    );
  });

  test("time, the demo and starting over", async () => {
    const seen = await conversation(["+3 jours", "démo", "zéro", "/aide"]);
    expect(seen).toContain("Nous sommes le jeudi 5 mars 2026");
    expect(seen).toContain("# Deux oui, et les voilà présentés.");
    expect(seen).toContain("Ça a marché avec Ana\u00A0: merci pour ce coup de main\u00A0!");
    expect(seen).toContain("> zéro\nQui est là");
  });
});

test("palier chat takes its lines from a pipe, and leaves when they end", async () => {
  const child = spawn(process.execPath, ["src/cli/palier.js", "chat", "--lang", "en"], {
    env: { ...process.env, DATABASE_URL: "" },
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stdin.end("?\n@luis\n/offer I can lend my ladder\n[2]\n");
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code).toBe(0);
  expect(out).toContain("Nothing is kept after you leave");
  expect(out).toContain(
    "luis> /offer I can lend my ladder\nDiscord group:\n    Luis offers: “I can lend my ladder”",
  );
  expect(out).toContain("Your offer is closed.");
  expect(out).toMatch(/Goodbye!\n$/);
});
