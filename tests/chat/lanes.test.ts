import * as fc from "fast-check";
import { expect, test } from "vitest";
import { backOff, Lanes } from "#chat";

test("in each lane one after the other, whatever fails; lanes side by side", async () => {
  const lanes = new Lanes();
  const done: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = lanes.run("a", async () => {
    await promise;
    done.push("a1");
    throw new Error("a1 fails");
  });
  const second = lanes.run("a", async () => void done.push("a2"));
  await lanes.run("b", async () => void done.push("b1"));
  expect(done).toEqual(["b1"]);
  resolve();
  await expect(first).rejects.toThrow("a1 fails");
  await second;
  await lanes.idle();
  expect(done).toEqual(["b1", "a1", "a2"]);
});

test("waiting doubles with chance up to a minute, and never less than the platform asked for", () => {
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.nat(10_000),
      (failures, chance, floor) => {
        const wait = backOff(failures, () => chance, floor);
        return wait >= floor && wait <= floor + 60_000;
      },
    ),
  );
});
