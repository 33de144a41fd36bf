import type { Message, Sent } from "#chat";
import type { Call } from "./api.ts";
import { isGone, toDeliveryError } from "./errors.ts";
import { OPEN_MS } from "./open.ts";
import { renderAll } from "./render.ts";
import type { Voice } from "./voice.ts";

/** Answers that only one person sees, of which the bot knows how to rewrite them. */
const MOST = 5000;

interface Way {
  readonly application: string;
  readonly token: string;
  readonly until: number;
}

/**
 * What only the asker sees can be rewritten through the interaction it came by, for a quarter of an hour. After that Discord
 * knows no such message, which is reported as for any message that is gone.
 */
export class Whispers {
  readonly #call: Call;
  readonly #voice: Voice;
  readonly #clock: () => Date;
  readonly #ways = new Map<string, Way>();

  constructor(call: Call, voice: Voice, clock: () => Date) {
    this.#call = call;
    this.#voice = voice;
    this.#clock = clock;
  }

  add(message: string, application: string, token: string): void {
    const now = this.#clock().getTime();
    for (const [id, { until }] of this.#ways) {
      if (until > now && this.#ways.size < MOST) break;
      this.#ways.delete(id);
    }
    this.#ways.set(message, { application, token, until: now + OPEN_MS });
  }

  /** Rewrites any message of the bot's, or takes it away. @throws DeliveryError */
  async rewrite(sent: Sent, message: Message | undefined): Promise<void> {
    const [id] = sent.ids;
    const way = id === undefined ? undefined : this.#ways.get(id);
    const open = way !== undefined && way.until > this.#clock().getTime();
    if (!open || id === undefined || sent.ids.length > 1) {
      await this.#voice.update(sent, message);
      return;
    }
    const route = `/webhooks/${way.application}/${way.token}/messages/${id}` as const;
    const [part] = message ? renderAll(message) : [];
    try {
      if (part) await this.#call("patch", route, { auth: false, body: part });
      else await this.#call("delete", route, { auth: false });
    } catch (error) {
      if (part || !isGone(error)) throw toDeliveryError(error);
    }
  }
}
