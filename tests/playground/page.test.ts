import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPlayground } from "../../adapters/playground/index.ts";
import { words } from "../../adapters/playground/wording.ts";
import { createLog } from "../../src/log.ts";
import { openPage } from "../kit/playground.ts";

let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  page = await openPage();
});
afterEach(() => page.close());

interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Unlike `fetch`, it may send any Host and Origin. */
function ask({ method = "GET", path = "/", headers = {}, body }: Asking) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const asking = request(new URL(path, page.url), { method, headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => (text += part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        );
      });
      asking.on("error", reject);
      asking.end(body);
    },
  );
}

const own = () => ({ origin: new URL(page.url).origin, "accept-language": "fr" });
const post = (act: string, what: unknown, headers = own()) =>
  ask({ method: "POST", path: `/api/${act}`, headers, body: JSON.stringify(what) });
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
const as = (host: string) => ask({ path: "/api/view", headers: { host } });
const shape = (wording: object) =>
  Object.entries(wording).map(([key, text]: [string, string]) => [
    key,
    text.trim() !== "",
    holes(text),
  ]);
const need = { who: "zoé", room: "telegram room", text: "/besoin une échelle" };

/** Events of the stream, one at a time. */
async function* events(headers: Readonly<Record<string, string>> = {}) {
  const stop = new AbortController();
  const answer = await fetch(new URL("/api/events", page.url), { headers, signal: stop.signal });
  if (!answer.body) throw new Error("no stream");
  let rest = "";
  try {
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
      rest += part;
      const whole = rest.split("\n\n");
      rest = whole.pop() ?? "";
      for (const block of whole) {
        const field = (name: string) =>
          block
            .split("\n")
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2);
        yield { event: field("event"), data: JSON.parse(field("data") || "null") };
      }
    }
  } finally {
    stop.abort();
  }
}

describe("the page", () => {
  test("speaks the language of the browser, or the one asked for", async () => {
    const french = await ask({ headers: { "accept-language": "de, fr;q=0.8, en;q=0.5" } });
    expect(french.text).toContain('<html lang="fr">');
    expect((await ask({ headers: { "accept-language": "en-GB, fr;q=0.1" } })).text).toContain(
      '<html lang="en">',
    );
    expect((await ask({ headers: { "accept-language": "ja" } })).text).toContain(
      '<html lang="en">',
    );
    expect((await ask({ path: "/?lang=fr", headers: { "accept-language": "en" } })).text).toContain(
      '<html lang="fr">',
    );
  });

  test("allows nothing but its own files, and no frame around it", async () => {
    const { headers, text } = await ask({});
    expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(text).not.toMatch(/<script(?![^>]* src="\/)|<style| style=| on\w+=|https?:\/\//);
  });

  test("every file that it names is there, with its type; others are not", async () => {
    const { text } = await ask({});
    const named = [...text.matchAll(/(?:href|src)="(\/page\/[^"]+)"/g)].map(
      ([, path]) => path ?? "",
    );
    expect(named.length).toBeGreaterThan(5);
    const statuses = (paths: readonly string[]) =>
      Promise.all(paths.map(async (path) => `${path} ${(await ask({ path })).status}`));
    expect(await statuses(named)).toEqual(named.map((path) => `${path} 200`));
    expect((await ask({ path: "/page/main.js" })).headers["content-type"]).toContain("javascript");
    const others = [
      "/page/../wording.ts",
      "/page/%2e%2e%2fwording.ts",
      "/page/none.js",
      "/nothing",
    ];
    expect(await statuses(others)).toEqual(others.map((path) => `${path} 404`));
  });

  test("says in both languages everything that it says in one", () => {
    expect(shape(words.fr)).toEqual(shape(words.en));
  });
});

describe("who may ask", () => {
  test.each([
    ["no origin at all", {}],
    ["another site", { origin: "https://example.org" }],
    [
      "another site that says it is ours",
      { origin: "https://example.org", "sec-fetch-site": "same-origin" },
    ],
    ["another program on this machine", { origin: "http://127.0.0.1:1" }],
    ["a sandboxed page", { origin: "null" }],
    ["a cross-site form", { "sec-fetch-site": "cross-site" }],
  ])("%s: refused, and nothing changed", async (_, headers) => {
    const answer = await post("say", need, { "accept-language": "en", ...headers } as never);
    expect([answer.status, JSON.parse(answer.text).error]).toEqual([
      403,
      words.en["error-elsewhere"],
    ]);
    expect((await page.world.view()).lines).toEqual([]);
  });

  test("a name that was made to lead here is refused; this machine's own names are not", async () => {
    const { port } = new URL(page.url);
    expect((await as(`evil.example:${port}`)).status).toBe(403);
    expect((await as("127.0.0.1.evil.example")).status).toBe(403);
    expect((await as(`localhost:${port}`)).status).toBe(200);
    const headers = {
      ...own(),
      host: `evil.example:${port}`,
      origin: `http://evil.example:${port}`,
    };
    expect((await post("say", need, headers)).status).toBe(403);
  });

  test("another site may lead to the page, and read nothing of it", async () => {
    const cross = { "sec-fetch-site": "cross-site" };
    expect((await ask({ headers: { ...cross, "sec-fetch-mode": "navigate" } })).status).toBe(200);
    expect(
      (await ask({ path: "/api/view", headers: { ...cross, "sec-fetch-mode": "cors" } })).status,
    ).toBe(403);
    expect(
      (await ask({ path: "/api/events", headers: { ...cross, "sec-fetch-mode": "no-cors" } }))
        .status,
    ).toBe(403);
  });
});

describe("bad input is told in a sentence, and changes nothing", () => {
  test.each([
    ["say", { ...need, text: "" }, 422, "error-empty"],
    ["say", { ...need, text: "é".repeat(10_000) }, 413, "error-too-long"],
    ["say", { ...need, text: "é".repeat(200_000) }, 413, "error-too-long"],
    ["say", { ...need, who: "bob" }, 404, "error-nobody"],
    ["say", { ...need, room: "cellar" }, 404, "error-no-room"],
    ["say", { ...need, text: 7 }, 400, "error-form"],
    ["say", { who: "zoé" }, 400, "error-form"],
    ["say", [], 400, "error-form"],
    ["press", { who: "zoé", line: "telegram/s1", label: "Clore" }, 404, "error-no-line"],
    ["clock", { by: "century" }, 400, "error-form"],
    ["play", { language: "xx" }, 400, "error-form"],
    ["play", { language: "fr", pause: -1 }, 400, "error-form"],
    ["start-over", {}, 400, "error-form"],
    ["fly", {}, 404, "error-not-found"],
  ] as const)("%s %j", async (act, what, status, key) => {
    const answer = await post(act, what);
    expect([answer.status, JSON.parse(answer.text).error]).toEqual([status, words.fr[key]]);
    expect(await page.world.view()).toMatchObject({ lines: [], touched: false });
  });

  test("a body that is no JSON", async () => {
    const answer = await ask({ method: "POST", path: "/api/say", headers: own(), body: "{" });
    expect([answer.status, JSON.parse(answer.text).error]).toEqual([400, words.fr["error-form"]]);
  });
});

describe("what appears", () => {
  test("everything first, then each line as it comes, and how things stand", async () => {
    const stream = events();
    expect((await stream.next()).value).toMatchObject({
      event: "view",
      data: { touched: false, lines: [] },
    });
    expect((await post("say", need)).status).toBe(200);
    const told = [];
    for await (const one of stream) {
      told.push(one);
      if (one.event === "status") break;
    }
    const lines = told
      .filter(({ event }) => event === "line")
      .map(({ data }) => [data.by, data.text]);
    expect(lines[0]).toEqual(["zoé", need.text]);
    expect(lines[1]).toEqual(["bot", "Zoé cherche\u00A0: «\u00A0une échelle\u00A0»"]);
    expect(told.at(-1)?.data).toMatchObject({ touched: true });
  });

  test("a reader who lost the connection gets everything anew", async () => {
    for await (const { event } of events()) if (event === "view") break;
    await post("say", need);
    const again = await events({ "last-event-id": "12" }).next();
    expect(again.value).toMatchObject({ event: "view", data: { touched: true } });
    expect(again.value?.data.lines.length).toBeGreaterThan(1);
  });

  test("presses, clock, demo and starting over", async () => {
    await post("say", need);
    const { lines } = await page.world.view();
    const own = lines.find(
      ({ room, buttons }) => room === "private:zoé" && buttons.includes("Clore"),
    );
    expect((await post("press", { who: "zoé", line: own?.id, label: "Clore" })).status).toBe(200);
    expect((await post("press", { who: "zoé", line: own?.id, label: "Clore" })).status).toBe(409);
    expect((await post("clock", { by: "week" })).status).toBe(200);
    expect((await page.world.view()).now).toBe("2026-03-09T09:00:00.000Z");
    expect((await post("play", { language: "fr", pause: 60_000 })).status).toBe(200);
    expect((await post("say", need)).status).toBe(409);
    expect((await post("stop", {})).status).toBe(200);
    await expect.poll(async () => (await page.world.view()).demo?.state).toBe("stopped");
    expect((await post("start-over", { language: "en" })).status).toBe(200);
    expect(await page.world.view()).toMatchObject({ language: "en", touched: false });
  });
});

test("a port that is taken: one sentence with the setting's name", async () => {
  const port = Number(new URL(page.url).port);
  const again = openPlayground({ world: page.world, port, log: createLog("silent") });
  await expect(again).rejects.toThrow(`PORT: another program uses ${port}`);
});
