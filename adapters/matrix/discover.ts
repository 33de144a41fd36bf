import { openApi } from "./api.ts";
import { fieldsOf, textOf } from "./event.ts";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Encrypted on its way, save to a server on this very machine; undefined for anything else. */
function safe(text: string | undefined): string | undefined {
  const url = URL.parse(text ?? "");
  const own = url?.protocol === "http:" && LOOPBACK.test(url.host);
  if (!url || (url.protocol !== "https:" && !own) || url.username !== "") return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

/**
 * Where a homeserver is asked. An address stands as it is; a name (`example.org`) may tell at `/.well-known/matrix/client`
 * that the server lives elsewhere, and where it tells nothing that is of use, the server is at its name.
 */
export async function discover(
  homeserver: string,
  how: { readonly clock: () => Date; readonly patienceMs: number },
): Promise<string> {
  if (homeserver.includes("://")) return homeserver;
  const own = `${LOOPBACK.test(homeserver) ? "http" : "https"}://${homeserver}`;
  try {
    const told = await openApi({ homeserver: own, ...how })("GET", "/.well-known/matrix/client");
    return safe(textOf(fieldsOf(fieldsOf(told)["m.homeserver"])["base_url"])) ?? own;
  } catch {
    return own;
  }
}
