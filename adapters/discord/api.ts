import {
  DefaultRestOptions,
  type RawFile,
  RateLimitError,
  REST,
  type RESTOptions,
  type ResponseLike,
} from "discord.js";
import type { Budget } from "./budget.ts";
import { codeOf, isUnauthorized, Refused, Unanswered } from "./errors.ts";
import type { DiscordOptions, Timing } from "./options.ts";

type Method = "get" | "post" | "put" | "patch" | "delete";

interface Asked {
  readonly body?: unknown;
  readonly files?: RawFile[];
  readonly query?: Readonly<Record<string, string>>;
  /** Interactions carry their own token. */
  readonly auth?: false;
}

/** One try. What Discord answers, to be checked. @throws Refused, Unanswered */
export type Call = (method: Method, route: `/${string}`, asked?: Asked) => Promise<unknown>;

export interface Api {
  /** For whoever has to make calls of their own. */
  readonly settings: Partial<RESTOptions>;
  readonly call: Call;
  close(): void;
}

/** Waiting for a bucket to fill is pacing; longer than this, the core had better know. */
const PACE_MS = 5000;

/** The longest answer that is read for its numbers. */
const MOST_READ = 100_000;

const numberIn = (from: unknown, name: string): number | undefined => {
  if (typeof from !== "object" || from === null) return undefined;
  const value: unknown = Object.entries(from).find(([key]) => key === name)?.[1];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
};

function parsed(text: string): unknown {
  try {
    return text.length > MOST_READ ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Proxies say no in HTML, and Cloudflare without a time. */
async function refusalIn(response: ResponseLike): Promise<Refused> {
  const body = parsed(await response.text().catch(() => ""));
  const header = Number(response.headers.get("retry-after") ?? Number.NaN);
  const seconds = numberIn(body, "retry_after") ?? (Number.isFinite(header) ? header : undefined);
  const wait = seconds === undefined ? undefined : Math.ceil(seconds * 1000);
  return new Refused(response.status, numberIn(body, "code") ?? 0, wait);
}

function counts(response: ResponseLike): boolean {
  if (response.status === 429) return response.headers.get("x-ratelimit-scope") !== "shared";
  return response.status === 401 || response.status === 403;
}

function withoutAddress(error: unknown): Error {
  if (error instanceof Refused || error instanceof Unanswered) return error;
  if (error instanceof RateLimitError) return new Refused(429, 0, Math.ceil(error.timeToReset));
  return new Unanswered(codeOf(error));
}

/** Stops what needs the token once Discord has refused it: it would only bring the ban nearer. */
function openLock({ log }: DiscordOptions) {
  let revoked = false;
  return {
    check(): void {
      if (revoked) throw new Refused(401);
    },
    notice(error: Error): void {
      if (revoked || !isUnauthorized(error)) return;
      revoked = true;
      log.error({}, "discord refuses the token: DISCORD_TOKEN is wrong or was revoked");
    },
  };
}

/**
 * Whatever is asked of Discord goes through here: once, with its refusals counted. Errors leave without address, token
 * and text. The library would wait out each 429, try a 500 four times, and forget the token at a 401.
 */
export function openApi(options: DiscordOptions, timing: Timing, budget: Budget): Api {
  const { token, apiRoot = "https://discord.com/api" } = options;
  const lock = openLock(options);
  const settings: Partial<RESTOptions> = {
    // With or without the version, which the library adds.
    api: apiRoot.replace(/\/+$/, "").replace(/\/v\d+$/, ""),
    retries: 0,
    timeout: timing.callPatienceMs,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > PACE_MS,
    async makeRequest(url, init) {
      let response: ResponseLike;
      try {
        response = await DefaultRestOptions.makeRequest(url, init);
      } catch (error) {
        throw new Unanswered(codeOf(error));
      }
      if (response.ok) return response;
      if (counts(response)) budget.refused();
      throw await refusalIn(response);
    },
  };
  const rest = new REST(settings).setToken(token);
  return {
    settings,
    async call(method, route, { query, auth, body, files } = {}) {
      if (auth !== false) lock.check();
      try {
        return await rest[method](route, {
          ...(query && { query: new URLSearchParams(query) }),
          ...(auth === false && { auth }),
          ...(body !== undefined && { body }),
          ...(files && { files }),
        });
      } catch (error) {
        const bare = withoutAddress(error);
        if (auth !== false) lock.notice(bare);
        throw bare;
      }
    },
    close() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}
