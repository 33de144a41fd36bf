import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { ERASED } from "../../src/store/erasure.ts";
import { openOrm } from "../../src/store/orm.ts";
import { openStore } from "../../src/store/store.ts";
import { openWorld } from "../kit/world.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palier-store-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const url = (): string => `sqlite:${folder}/palier.sqlite`;

/** Every byte that lies on disk: the database and its write-ahead log. */
const onDisk = (): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

describe("the store", () => {
  test("migrations lead to the schema that the entities describe", async () => {
    const orm = await openOrm(url());
    await orm.migrator.up();
    expect(await orm.migrator.checkSchema()).toBe(false);
    await orm.close(true);
  });

  test("a second process is refused, and the first is unharmed", async () => {
    const first = await openStore(url(), Math.random);
    const second = await openStore(url(), Math.random).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(ConfigError);
    expect((second as ConfigError).problems).toEqual([
      "DATABASE_URL: another process is using this database; stop that one first",
    ]);
    await first.memory("telegram").write({ offset: Buffer.from("7") });
    expect(await first.memory("telegram").read("offset")).toEqual(new Uint8Array(Buffer.from("7")));
    await first.close();
  });

  test("a unit of work is kept as a whole or not at all", async () => {
    const store = await openStore(url(), Math.random);
    const account = { platform: "telegram", id: "1", name: "Ana" };
    const broken = store.work(async (work) => {
      await work.people.meet(account, new Date(0));
      throw new Error("in the middle");
    });
    await expect(broken).rejects.toThrow("in the middle");
    expect(await store.work(({ people }) => people.byAccount("telegram", "1"))).toBeUndefined();
    await store.close();
  });

  test("the memory of an adapter changes as a whole, and null forgets", async () => {
    const store = await openStore(url(), Math.random);
    const memory = store.memory("matrix");
    await memory.write({ token: Buffer.from("a"), keys: Buffer.from("b") });
    await memory.write({ token: Buffer.from("c"), keys: null });
    expect(Buffer.from((await memory.read("token")) ?? []).toString()).toBe("c");
    expect(await memory.read("keys")).toBeUndefined();
    expect(await store.memory("telegram").read("token")).toBeUndefined();
    await store.close();
  });
});

describe("erasure", () => {
  test("every table that holds a person has a way to go", async () => {
    const orm = await openOrm(url());
    const personal = ["person", "post", "match"];
    const holding = [...orm.getMetadata().getAll().values()]
      .filter(({ props }) =>
        props.some((prop) => personal.includes(prop.targetMeta?.tableName ?? "")),
      )
      .map(({ tableName }) => tableName);
    expect(holding).toContain("account");
    const handled = Object.keys(ERASED).map((name) =>
      name
        .replace(/Row$/, "")
        .replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`)
        .toLowerCase(),
    );
    expect(holding.filter((name) => !handled.includes(name))).toEqual([]);
    await orm.close(true);
  });

  test("after /forget no byte of a person is left on disk", async () => {
    const world = await openWorld({ url: url() });
    const { telegram } = world;
    world.person(telegram, "Quirinalia");
    world.person(telegram, "oscar");
    await telegram.says("oscar", "/need a ladder", "room");
    await telegram.says("Quirinalia", "/offer a xylographic ladder", "room");
    await world.stage.settle();
    await telegram.says("Quirinalia", "/forget", "private");
    const asked = telegram.screen("Quirinalia").at(-1);
    expect(onDisk().includes("xylographic")).toBe(true);
    if (asked) await telegram.presses("Quirinalia", asked, "Yes, erase everything");
    await world.stage.settle();
    await world.close();
    for (const canary of ["Quirinalia", "xylographic"]) {
      expect({ canary, found: onDisk().includes(canary) }).toEqual({ canary, found: false });
    }
  });
});
