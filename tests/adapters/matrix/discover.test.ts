import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { discover } from "../../../adapters/matrix/discover.ts";
import { openScene } from "./scene.ts";

const how = { clock: () => new Date("2026-03-02T09:00:00Z"), patienceMs: 5000 };

let server: Server;
/** What the name answers at `/.well-known/matrix/client`. */
let told: { status: number; body: string };
let name: string;

beforeEach(async () => {
  told = { status: 404, body: "not found" };
  server = createServer((request, response) => {
    const here = request.url === "/.well-known/matrix/client";
    response.writeHead(here ? told.status : 404, { connection: "close" });
    response.end(here ? told.body : "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
});

const tells = (address: unknown): void => {
  told = { status: 200, body: JSON.stringify({ "m.homeserver": { base_url: address }, odd: 1 }) };
};

it("an address stands as it is, and nothing is asked", async () => {
  tells("https://elsewhere.example");
  expect(await discover(`http://${name}`, how)).toBe(`http://${name}`);
});

it("a name tells where its server lives", async () => {
  tells("https://matrix.example.org/");
  expect(await discover(name, how)).toBe("https://matrix.example.org");
  tells("https://example.org/homeserver//");
  expect(await discover(name, how)).toBe("https://example.org/homeserver");
});

it.each([
  ["nothing", 404, "not found"],
  ["that it is broken", 500, "{}"],
  ["what is not JSON", 200, "<html>Welcome</html>"],
  ["another shape", 200, '{"m.homeserver": "https://matrix.example.org"}'],
  ["a list", 200, "[]"],
  ["no address", 200, '{"m.homeserver": {"base_url": "matrix.example.org"}}'],
  ["a number", 200, '{"m.homeserver": {"base_url": 8448}}'],
  [
    "an address that others can listen to",
    200,
    '{"m.homeserver": {"base_url": "http://a.example"}}',
  ],
  ["an address with a name in it", 200, '{"m.homeserver": {"base_url": "https://me@a.example"}}'],
])("a name that tells %s is the server's own", async (_what, status, body) => {
  told = { status, body };
  expect(await discover(name, how)).toBe(`http://${name}`);
});

it("a name where nobody answers is the server's own", async () => {
  server.close();
  await once(server, "close");
  expect(await discover(name, how)).toBe(`http://${name}`);
});

it("the bot speaks at the server that the name tells of", async () => {
  const scene = await openScene({ homeserver: name });
  tells(scene.matrix.url);
  await scene.start();
  scene.matrix.says(scene.ana, scene.room, "!need a ladder");
  await scene.matrix.settled();
  expect(scene.lines()).toEqual(["!need a ladder"]);
  await scene.close();
});
