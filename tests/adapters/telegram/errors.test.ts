import { inspect } from "node:util";
import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { DeliveryError } from "#chat";
import {
  isAlreadySo,
  named,
  toDeliveryError,
  withoutAddress,
} from "../../../adapters/telegram/errors.ts";

const answered = (code: number, description: string, parameters = {}) =>
  new GrammyError(
    "Call to 'sendMessage' failed!",
    { ok: false, error_code: code, description, parameters },
    "sendMessage",
    { text: "Les mots d'Ana" },
  );

const lost = (code: string | undefined) => {
  const url = "https://api.telegram.org/bot4242:SECRET/sendMessage";
  const error = Object.assign(new Error(`request to ${url} failed`), code && { code });
  return new HttpError("Network request for 'sendMessage' failed!", error);
};

const TABLE = [
  [403, "Forbidden: bot was blocked by the user", {}, { reason: "unreachable" }],
  [403, "Forbidden: user is deactivated", {}, { reason: "unreachable" }],
  [403, "Forbidden: bot was kicked from the supergroup chat", {}, { reason: "unreachable" }],
  [403, "Forbidden: bot can't initiate conversation", {}, { reason: "unreachable" }],
  [400, "Bad Request: chat not found", {}, { reason: "unreachable" }],
  [400, "Bad Request: message is too long", {}, { reason: "rejected" }],
  [400, "Bad Request: message thread not found", {}, { reason: "rejected" }],
  [413, "Request Entity Too Large", {}, { reason: "rejected" }],
  [401, "Unauthorized", {}, { reason: "unavailable", perhaps: false }],
  [404, "Not Found", {}, { reason: "unavailable", perhaps: false }],
  [429, "Too Many Requests", { retry_after: 35 }, { reason: "rate-limited", retryAfterMs: 35_000 }],
  [429, "Too Many Requests", {}, { reason: "rate-limited", retryAfterMs: undefined }],
  [500, "Internal Server Error", {}, { reason: "unavailable", perhaps: true }],
  [502, "Bad Gateway", {}, { reason: "unavailable", perhaps: true }],
  [
    400,
    "Bad Request: group chat was upgraded to a supergroup chat",
    { migrate_to_chat_id: -1001 },
    { reason: "unavailable", perhaps: false, movedTo: "-1001" },
  ],
] as const;

describe("what Telegram answers", () => {
  it.each(TABLE)("%i %s", (code, description, parameters, expected) => {
    const cause = answered(code, description, parameters);
    const error = toDeliveryError(cause);
    expect(error).toMatchObject(expected);
    expect(error.cause).toBe(cause);
  });

  it("is sometimes that all is as it should be", () => {
    expect(isAlreadySo(answered(400, "Bad Request: message is not modified: …"))).toBe(true);
    expect(isAlreadySo(answered(400, "Bad Request: message to delete not found"))).toBe(true);
    expect(isAlreadySo(answered(400, "Bad Request: message can't be edited"))).toBe(false);
    expect(isAlreadySo(lost("ECONNRESET"))).toBe(false);
  });
});

describe("a lost call", () => {
  it("was never taken when nobody was reached", () => {
    for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) {
      expect(toDeliveryError(lost(code))).toMatchObject({ reason: "unavailable", perhaps: false });
    }
  });

  it("may have been taken otherwise", () => {
    for (const code of ["ECONNRESET", "ETIMEDOUT", "invalid-json", undefined]) {
      expect(toDeliveryError(lost(code))).toMatchObject({ reason: "unavailable", perhaps: true });
    }
  });

  it("is told without the address, which holds the token", () => {
    const told = [withoutAddress(lost("ECONNRESET")), toDeliveryError(lost("ECONNRESET"))];
    expect(inspect(told, { depth: 20, showHidden: true })).not.toContain("SECRET");
    expect(inspect(told[0])).toContain("ECONNRESET");
  });
});

it("any other error is a message that will never do", () => {
  const cause = new RangeError("Telegram allows a button 64 bytes");
  expect(toDeliveryError(cause)).toMatchObject({ reason: "rejected", cause });
  const known = new DeliveryError("unreachable");
  expect(toDeliveryError(known)).toBe(known);
});

it("logs learn what kind of error it is, and no words", () => {
  expect(named(answered(400, "Bad Request: Les mots d'Ana"))).toBe("Telegram answered 400");
  expect(named(lost("ECONNRESET"))).toBe("no answer from Telegram (ECONNRESET)");
  expect(named(new TypeError("Les mots d'Ana"))).toBe("TypeError");
  expect(named("Les mots d'Ana")).toBe("string");
});
