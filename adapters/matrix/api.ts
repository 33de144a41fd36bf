import { type Fields, fieldsOf, textOf } from "./event.ts";
import { NoAnswer, Refused } from "./errors.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface Asking {
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
}

/** One homeserver, asked by one account. @throws Refused, NoAnswer */
export type Ask = (method: Method, path: string, asking?: Asking) => Promise<unknown>;

/** A path of the client-server API: every part is escaped. */
export const path = (...parts: readonly string[]): string =>
  `/_matrix/client/v3/${parts.map(encodeURIComponent).join("/")}`;

function codeOf(error: unknown): string {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof inner === "object" && inner !== null && "code" in inner) {
    if (typeof inner.code === "string") return inner.code;
  }
  return error instanceof Error ? error.name : "unknown";
}

function addressOf(homeserver: string, path: string, query: Asking["query"] = {}): URL {
  const url = new URL(homeserver.replace(/\/+$/, "") + path);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) url.searchParams.set(name, String(value));
  }
  return url;
}

interface Written {
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly type?: string;
}

function written({ body, contentType = "application/octet-stream" }: Asking): Written {
  if (body === undefined || body === null) return {};
  if (body instanceof Uint8Array) return { body: new Uint8Array(body), type: contentType };
  return { body: JSON.stringify(body), type: "application/json" };
}

/** In seconds or as a date, newer than the field in the body. */
function waitOf(
  header: string | null,
  { retry_after_ms: ms }: Fields,
  now: Date,
): number | undefined {
  if (header !== null && /^\d+$/.test(header)) return Number(header) * 1000;
  const at = header === null ? Number.NaN : Date.parse(header);
  if (!Number.isNaN(at)) return Math.max(0, at - now.getTime());
  return typeof ms === "number" && Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Errors hold neither the token nor anything of what was sent. */
export function openApi(options: {
  readonly homeserver: string;
  readonly token?: string;
  readonly clock: () => Date;
  readonly patienceMs: number;
}): Ask {
  const { homeserver, token, clock } = options;
  return async (method, path, asking = {}) => {
    const patience = AbortSignal.timeout(asking.patienceMs ?? options.patienceMs);
    const { body, type } = written(asking);
    const address = addressOf(homeserver, path, asking.query);
    let response: Response;
    let text: string;
    try {
      response = await fetch(address, {
        method,
        ...(body !== undefined && { body }),
        headers: {
          ...(type !== undefined && { "content-type": type }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        signal: asking.signal ? AbortSignal.any([asking.signal, patience]) : patience,
      });
      text = await response.text();
    } catch (error) {
      throw new NoAnswer(codeOf(error));
    }
    const answer = parsed(text);
    if (!response.ok) {
      const fields = fieldsOf(answer);
      const wait = waitOf(response.headers.get("retry-after"), fields, clock());
      const errcode = textOf(fields["errcode"]) ?? "";
      throw new Refused(response.status, /^[A-Z0-9_.]{1,60}$/i.test(errcode) ? errcode : "", wait);
    }
    if (typeof answer !== "object" || answer === null) throw new NoAnswer("not JSON");
    return answer;
  };
}
