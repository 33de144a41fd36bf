import http from "node:http";
import https from "node:https";
import { Api, type ApiClientOptions } from "grammy";
import { withoutAddress } from "./errors.ts";
import type { TelegramOptions, Timing } from "./options.ts";

type Signal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

/** grammY's types name an older AbortSignal than Node's; what it uses of it is there. */
export const isSignal = (signal: object): signal is Signal => signal instanceof AbortSignal;

export interface Apis {
  readonly api: Api;
  /** Its calls are held open on purpose. */
  readonly poller: Api;
}

/**
 * A connection that Telegram closes for idleness just as we write to it loses a message that may have been taken. Ours are
 * closed long before.
 */
const IDLE_MS = 5000;

function openAgent(root: string): http.Agent {
  const keep = { keepAlive: true, timeout: IDLE_MS };
  return root.startsWith("http:") ? new http.Agent(keep) : new https.Agent(keep);
}

/** Whatever is asked of Telegram goes through here; its errors leave without the token. */
export function openApis(
  { token, apiRoot = "https://api.telegram.org" }: TelegramOptions,
  timing: Timing,
): Apis {
  const root = apiRoot.replace(/\/+$/, "");
  const open = (timeoutSeconds: number, more: ApiClientOptions = {}): Api => {
    const api = new Api(token, { apiRoot: root, timeoutSeconds, ...more });
    api.config.use(async (call, method, payload, signal) => {
      try {
        return await call(method, payload, signal);
      } catch (error) {
        throw withoutAddress(error);
      }
    });
    return api;
  };
  const brief = { baseFetchConfig: { compress: true, agent: openAgent(root) } };
  return {
    api: open(timing.callPatienceSeconds, brief),
    poller: open(timing.pollPatienceSeconds),
  };
}
