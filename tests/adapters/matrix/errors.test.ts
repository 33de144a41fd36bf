import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { DeliveryError } from "#chat";
import { openApi } from "../../../adapters/matrix/api.ts";
import { named, NoAnswer, Refused, toDeliveryError } from "../../../adapters/matrix/errors.ts";
import { freePort } from "../../kit/rigs/port.ts";

describe("what a homeserver refuses", () => {
  it.each([
    [429, "M_LIMIT_EXCEEDED", "rate-limited"],
    [429, "", "rate-limited"],
    [403, "M_FORBIDDEN", "unreachable"],
    [403, "M_INVITE_BLOCKED", "unreachable"],
    [403, "", "unreachable"],
    [404, "M_NOT_FOUND", "unreachable"],
    [401, "M_UNKNOWN_TOKEN", "unavailable"],
    [413, "M_TOO_LARGE", "rejected"],
    [400, "M_BAD_JSON", "rejected"],
    [404, "M_UNRECOGNIZED", "rejected"],
    [400, "ORG_EXAMPLE_WHATEVER", "rejected"],
    [500, "M_UNKNOWN", "unavailable"],
    [502, "", "unavailable"],
  ] as const)("%i %s is %s, never perhaps", (status, errcode, reason) => {
    const error = toDeliveryError(new Refused(status, errcode));
    expect(error).toMatchObject({ reason, perhaps: false, retryAfterMs: undefined });
  });

  it("tells how long to wait", () => {
    expect(toDeliveryError(new Refused(429, "", 900)).retryAfterMs).toBe(900);
  });

  it("by saying nothing is unavailable; what is ours is rejected or passed on", () => {
    expect(toDeliveryError(new NoAnswer("ECONNRESET")).reason).toBe("unavailable");
    expect(toDeliveryError(new RangeError("no")).reason).toBe("rejected");
    const known = new DeliveryError("unreachable");
    expect(toDeliveryError(known)).toBe(known);
  });
});

describe("an error", () => {
  it("holds neither the token nor what was sent", async () => {
    const homeserver = `http://127.0.0.1:${await freePort()}`;
    const token = "syt_secret";
    const ask = openApi({ homeserver, token, clock: () => new Date(0), patienceMs: 5000 });
    const body = { body: "my telephone number" };
    const error: unknown = await ask("PUT", "/_matrix/client/v3/x", { body }).catch((e) => e);
    const told = inspect(toDeliveryError(error), { depth: 20, showHidden: true });
    expect(named(error)).toBe("no answer from the homeserver (ECONNREFUSED)");
    expect(told).not.toMatch(/syt_secret|telephone/);
  });
});
