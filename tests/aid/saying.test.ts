import { describe, expect, test } from "vitest";
import { ALL } from "../../src/aid/event.ts";
import { readRsvp } from "../../src/aid/saying.ts";
import { planned } from "../kit/planned.ts";

const event = planned({
  slots: [
    { role: "repairers", wanted: 2 },
    { role: "cook", wanted: 1 },
  ],
});

describe("an answer to an event", () => {
  test.for([
    ["going", { answer: "going" }],
    ["oui", { answer: "going" }],
    ["je viens", { answer: "going" }],
    ["I'm coming", { answer: "going" }],
    ["j’y vais", { answer: "going" }],
    ["peut-être", { answer: "maybe" }],
    ["not going", { answer: "not" }],
    ["je ne viens pas", { answer: "not" }],
    ["non", { answer: "not" }],
    ["+2", { guests: 2 }],
    ["going +2", { answer: "going", guests: 2 }],
    ["going with 2 guests", { answer: "going", guests: 2 }],
    ["je viens avec deux amis", { answer: "going", guests: 2 }],
    ["I’m coming with a friend", { answer: "going", guests: 1 }],
    ["avec 3 personnes", { guests: 3 }],
    ["oui toutes", { answer: "going", date: ALL }],
    ["going 2026-12-01", { answer: "going", date: "2026-12-01" }],
    ["as 2", { answer: "going", role: "cook" }],
    ["repairer", { answer: "going", role: "repairers" }],
    ["+3 sans compte", { guests: 3, others: true }],
    ["going 2026-12-01 no-longer", { answer: "going", date: "2026-12-01", noLonger: true }],
  ] as const)("“%s”", ([text, wanted]) => {
    expect(readRsvp(text, event)).toMatchObject(wanted);
  });

  test.for(["banana", "going banana", "+999", "as pilot", "2", "with 99 guests", "2 cakes"])(
    "“%s” is asked back",
    (text) => {
      expect(readRsvp(text, event)).toBeUndefined();
    },
  );

  test("nothing said is nothing answered", () => {
    expect(readRsvp("  ", event)).toMatchObject({ answer: undefined, guests: undefined });
  });
});
