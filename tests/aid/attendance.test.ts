import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnswerWord,
  attendanceOn,
  newlySeated,
  type Rsvp,
  wantedIn,
} from "../../src/aid/attendance.ts";
import { ALL } from "../../src/aid/event.ts";
import { planned } from "../kit/planned.ts";

const said = (member: string, turn: number, more: Partial<Rsvp> = {}): Rsvp => ({
  event: "e7qd",
  date: ALL,
  member,
  name: member,
  answer: "going",
  guests: 0,
  role: undefined,
  turn,
  ...more,
});

const members = (rsvps: readonly Rsvp[]): readonly string[] => rsvps.map(({ member }) => member);

describe("who comes", () => {
  test("an answer for one date counts there, the one for all everywhere else", () => {
    const rsvps = [said("ana", 1), said("ana", 2, { date: "2026-12-01", answer: "not" })];
    expect(members(attendanceOn(planned(), "2026-12-01", rsvps).not)).toEqual(["ana"]);
    expect(members(attendanceOn(planned(), "2026-12-08", rsvps).going)).toEqual(["ana"]);
  });

  test("seats go in the order of answers, guests and people without an account included", () => {
    const event = planned({ capacity: 4, extras: { [ALL]: 1 } });
    const rsvps = [said("ben", 2), said("ana", 1, { guests: 1 }), said("cleo", 3)];
    const now = attendanceOn(event, ALL, rsvps);
    expect([members(now.going), members(now.waiting)]).toEqual([["ana", "ben"], ["cleo"]]);
    expect([now.heads, now.seatsLeft]).toEqual([4, 0]);
  });

  test("whoever comes after somebody who waits waits too, so that a large party is not passed over", () => {
    const rsvps = [said("ana", 1), said("ben", 2, { guests: 2 }), said("cleo", 3)];
    const now = attendanceOn(planned({ capacity: 3 }), ALL, rsvps);
    expect(members(now.waiting)).toEqual(["ben", "cleo"]);
  });

  test("whoever helps takes no seat", () => {
    const event = planned({ capacity: 1, slots: [{ role: "repairers", wanted: 2 }] });
    const rsvps = [said("ana", 1, { role: "repairers" }), said("ben", 2)];
    const now = attendanceOn(event, ALL, rsvps);
    expect(members(now.going)).toEqual(["ana", "ben"]);
    expect(wantedIn("repairers", 2, now)).toBe(1);
  });

  test("nobody who has a seat loses it when somebody leaves, comes, or brings guests that fit", () => {
    const answers = fc.array(
      fc.record({
        member: fc.constantFrom("ana", "ben", "cleo", "dora", "emil"),
        answer: fc.constantFrom<AnswerWord[]>("going", "maybe", "not"),
        guests: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 6 }), (steps, capacity) => {
        const event = planned({ capacity });
        let rsvps: readonly Rsvp[] = [];
        for (const [at, step] of steps.entries()) {
          const before = attendanceOn(event, ALL, rsvps);
          const known = rsvps.find(({ member }) => member === step.member);
          const keeps = known?.answer === "going" && step.answer === "going";
          const turn = keeps ? known.turn : at + 1;
          const guests = keeps ? Math.min(step.guests, known.guests) : step.guests;
          const others = rsvps.filter(({ member }) => member !== step.member);
          rsvps = [...others, said(step.member, turn, { ...step, guests })];
          const now = attendanceOn(event, ALL, rsvps);
          const lost = before.going.filter(
            ({ member }) => member !== step.member && members(now.waiting).includes(member),
          );
          expect(lost).toEqual([]);
          expect(now.seatsTaken).toBeLessThanOrEqual(capacity);
          const seated = members(newlySeated(before, now));
          expect(seated.every((member) => members(before.waiting).includes(member))).toBe(true);
        }
      }),
    );
  });
});
