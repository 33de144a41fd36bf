import { expect, it } from "vitest";
import { Budget } from "../../../adapters/discord/budget.ts";
import {
  named,
  Refused,
  toClosedDoor,
  toDeliveryError,
  Unanswered,
} from "../../../adapters/discord/errors.ts";

const of = (status: number, code = 0, wait?: number) =>
  toDeliveryError(new Refused(status, code, wait));

it.each([
  [403, 50007, "unreachable"],
  [403, 50278, "unreachable"],
  [403, 50001, "unreachable"],
  [403, 50013, "unreachable"],
  [403, 0, "unreachable"],
  [404, 10003, "rejected"],
  [404, 10008, "rejected"],
  [400, 50035, "rejected"],
  [401, 0, "unavailable"],
  [429, 0, "rate-limited"],
] as const)("%i with %i is %s", (status, code, reason) => {
  expect(of(status, code)).toMatchObject({ reason, perhaps: false });
});

it("the time to wait is Discord's, where it gives one", () => {
  expect(of(429, 0, 7300).retryAfterMs).toBe(7300);
  expect(of(429).retryAfterMs).toBeUndefined();
  expect(of(400, 40003)).toMatchObject({ reason: "rate-limited", retryAfterMs: 600_000 });
});

it("after a failure of Discord's own, or a lost answer, the message may stand", () => {
  expect(of(502)).toMatchObject({ reason: "unavailable", perhaps: true });
  const lost = toDeliveryError(new Unanswered("UND_ERR_SOCKET"));
  expect(lost).toMatchObject({ reason: "unavailable", perhaps: true });
  const refused = toDeliveryError(new Unanswered("ECONNREFUSED"));
  expect(refused).toMatchObject({ reason: "unavailable", perhaps: false });
});

it("a private chat that cannot be opened is closed, with 400 as with 403", () => {
  for (const status of [400, 403, 404]) {
    expect(toClosedDoor(new Refused(status, 50033)).reason).toBe("unreachable");
  }
  expect(toClosedDoor(new Refused(400, 40003)).reason).toBe("rate-limited");
  expect(toClosedDoor(new Refused(500)).reason).toBe("unavailable");
});

it("a log learns the kind of an error only", () => {
  expect(named(new Refused(403, 50007))).toBe("Discord answered 403 (50007)");
  expect(named(new Error("what Ana wrote"))).toBe("Error");
});

it("a hundred refusals in ten minutes silence the bot until the first is forgotten", () => {
  let now = 0;
  const budget = new Budget(() => new Date(now));
  for (let i = 0; i < 99; i += 1) budget.refused();
  budget.checkSpeaking();
  now = 60_000;
  budget.refused();
  const limited = { reason: "rate-limited", retryAfterMs: 540_000 };
  expect(() => budget.checkSpeaking()).toThrow(expect.objectContaining(limited));
  now = 600_001;
  budget.checkSpeaking();
});
