/** Telegram allows 64 of these after `?start=`. */
const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/;

/** What a deep link carries: the line it says, which may hold 48 bytes. @throws RangeError when it is longer. */
export function payloadOf(says: string): string {
  const payload = Buffer.from(says, "utf8").toString("base64url");
  if (!PAYLOAD.test(payload)) throw new RangeError("a deep link carries 1 to 48 bytes");
  return payload;
}

/**
 * The line that a deep link says, or undefined for a payload that is not ours. Ours are typed commands, in the one
 * spelling that `payloadOf` gives.
 */
export function saysOf(payload: string): string | undefined {
  if (!PAYLOAD.test(payload)) return undefined;
  const says = Buffer.from(payload, "base64url").toString("utf8");
  return says.startsWith("/") && payloadOf(says) === payload ? says : undefined;
}
