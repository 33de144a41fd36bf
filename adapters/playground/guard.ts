import { UserError } from "#chat";

/** This machine's own names: a page that got another name to lead here (DNS rebinding) is told off. */
const HERE = new Set(["127.0.0.1", "localhost", "[::1]"]);

const isHere = (host: string): boolean => HERE.has(host.replace(/:\d+$/, ""));

interface Asking {
  readonly method: string;
  readonly header: (name: string) => string | undefined;
}

/** Only a browser that shows our own page may change anything, or read what is said. @throws UserError */
export function checkAsker({ method, header }: Asking): void {
  const elsewhere = new UserError("error-elsewhere");
  const host = header("host") ?? "";
  if (!isHere(host)) throw elsewhere;
  const site = header("sec-fetch-site");
  const navigates = header("sec-fetch-mode") === "navigate";
  if (method === "GET" || method === "HEAD") {
    if (site !== undefined && site !== "same-origin" && site !== "none" && !navigates)
      throw elsewhere;
    return;
  }
  const origin = header("origin");
  if (origin === undefined ? site !== "same-origin" : origin !== `http://${host}`) throw elsewhere;
}

/** Nothing but our own files, no frame around us, nothing told to others. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
};
