import { describe, expect, test } from "vitest";
import { keepDesk, type KeptDesk, readKeptDesk } from "../../src/aid/kept.ts";

const desk: KeptDesk = {
  name: "Bus “des droits”",
  stops: [
    {
      number: 1,
      start: "2026-11-24T09:00",
      minutes: 180,
      rule: "FREQ=WEEKLY;BYDAY=TU",
      place: "mairie",
      district: undefined,
    },
  ],
  exceptions: [
    { number: 2, from: "2026-12-24T00:00", to: "2026-12-25T00:00", at: undefined },
    {
      number: 3,
      from: "2026-12-31T00:00",
      to: "2027-01-01T00:00",
      at: undefined,
      only: { place: "mairie", district: "Empalot" },
    },
  ],
  services: undefined,
  welcome: "everybody",
  cost: undefined,
  access: undefined,
  status: "listed",
  confirmedAt: new Date("2026-11-23T09:00:00.123Z"),
};

describe("what a desk was before a change", () => {
  test("is read as it was written down", () => {
    expect(readKeptDesk(keepDesk(desk))).toEqual(desk);
  });

  test.for([
    undefined,
    "null",
    "{}",
    keepDesk(desk).replace('"listed"', '"gone"'),
    keepDesk(desk).replace('"minutes":180', '"minutes":"180"'),
    keepDesk(desk).replace('"from":"2026', '"when":"2026'),
  ])("is nothing where it is something else: %s", (text) => {
    expect(readKeptDesk(text)).toBeUndefined();
  });
});
