import { readdirSync, readFileSync } from "node:fs";
import { UserError } from "#chat";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Events, eventsOf } from "./events.ts";
import { checkAsker, SAFE_HEADERS } from "./guard.ts";
import { page } from "./page.ts";
import { type Asked, asked, language, pause, step, text, textOr } from "./read.ts";
import { isLanguage, languageOf, words } from "./wording.ts";
import type { Language, World } from "./world.ts";

/** What an adapter may say of itself: our own ids, never names or texts. */
export interface Log {
  error(what: object, message: string): void;
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** Status codes of refusals; 422 for the others. */
const STATUS = {
  "error-form": 400,
  "error-elsewhere": 403,
  "error-nobody": 404,
  "error-no-room": 404,
  "error-no-line": 404,
  "error-not-found": 404,
  "error-no-button": 409,
  "error-demo-playing": 409,
  "error-too-long": 413,
} as const;

const MAX_BYTES = 100_000;

const isStatus = (key: string): key is keyof typeof STATUS => key in STATUS;
const isWord = (key: string, wording: object): key is keyof typeof wording => key in wording;

const readerOf = (context: Context): Language => {
  const chosen = context.req.query("lang");
  return isLanguage(chosen) ? chosen : languageOf(context.req.header("accept-language"));
};

/** The files beside, read once, by the name under which they are asked for. */
function filesOf(folder: URL): ReadonlyMap<string, { type: string; body: string }> {
  const names = readdirSync(folder).filter((name) => TYPES[name.split(".")[1] ?? ""]);
  return new Map(
    names.map((name) => {
      const type = TYPES[name.split(".")[1] ?? ""] ?? "";
      return [name, { type, body: readFileSync(new URL(name, folder), "utf8") }];
    }),
  );
}

/** A sentence for the person, in the language of the page, whatever went wrong. */
function refuse(error: Error, context: Context, log: Log): Response {
  const wording = words[readerOf(context)];
  for (const [name, value] of Object.entries(SAFE_HEADERS)) context.header(name, value);
  if (error instanceof UserError && isWord(error.key, wording)) {
    const status = isStatus(error.key) ? STATUS[error.key] : 422;
    return context.json({ error: wording[error.key] }, status);
  }
  log.error({ error }, "playground request failed");
  return context.json({ error: wording["error-failed"] }, 500);
}

/** What a page may ask the world for. */
const ACTS: Readonly<Record<string, (world: World, from: Asked) => Promise<void> | void>> = {
  say: (world, from) =>
    world.say(text(from, "who"), text(from, "room"), text(from, "text"), textOr(from, "to")),
  press: (world, from) => world.press(text(from, "who"), text(from, "line"), text(from, "label")),
  clock: (world, from) => world.pass(step(from)),
  "start-over": (world, from) => world.startOver(language(from), from["ifUntouched"] === true),
  play: (world, from) => world.play(language(from), pause(from)),
  stop: (world) => world.stopPlaying(),
};

const tooLong = (): never => {
  throw new UserError("error-too-long");
};

export function createApp(world: World, log: Log): { app: Hono; events: Events } {
  const app = new Hono();
  const events = eventsOf(world);
  const files = filesOf(new URL("./page/", import.meta.url));
  app.onError((error, context) => refuse(error, context, log));
  app.notFound((context) => refuse(new UserError("error-not-found"), context, log));
  app.use(async (context, next) => {
    const { method } = context.req;
    checkAsker({ method, header: (name) => context.req.header(name) });
    await next();
    for (const [name, value] of Object.entries(SAFE_HEADERS)) context.res.headers.set(name, value);
  });
  app.get("/", (context) => context.html(page(readerOf(context))));
  app.get("/page/:name", (context) => {
    const file = files.get(context.req.param("name"));
    if (!file) throw new UserError("error-not-found");
    return context.body(file.body, 200, { "content-type": file.type });
  });
  app.get("/wording", (context) => context.json(words[readerOf(context)]));
  app.get("/api/view", async (context) => context.json(await world.view()));
  app.get("/api/events", (context) => events.stream(context));
  app.post("/api/:act", bodyLimit({ maxSize: MAX_BYTES, onError: tooLong }), async (context) => {
    const act = ACTS[context.req.param("act")];
    if (!act) throw new UserError("error-not-found");
    await act(world, asked(await context.req.text()));
    return context.json({});
  });
  return { app, events };
}
