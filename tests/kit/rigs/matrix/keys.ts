import type { Content } from "./world.ts";

type Keys = Record<string, unknown>;

export interface Device {
  readonly user: string;
  readonly id: string;
  readonly token: string;
  keys: Keys | undefined;
  readonly once: Map<string, unknown>;
  readonly fallback: Map<string, unknown>;
  readonly inbox: { readonly position: number; readonly event: Content }[];
}

const fields = (value: unknown): Keys =>
  typeof value === "object" && value !== null ? (value as Keys) : {};

/** Devices and the keys that they leave with the homeserver; it understands none of them. */
export class Devices {
  readonly all: Device[] = [];
  /** Whose devices changed, and when. */
  readonly changes: { readonly position: number; readonly user: string }[] = [];
  /** Keys that are on their way for longer than the messages they are for. */
  held: (() => void)[] | undefined;
  readonly #move: () => number;

  constructor(move: () => number) {
    this.#move = move;
  }

  add(user: string, id: string, token: string): Device {
    const device: Device = {
      user,
      id,
      token,
      keys: undefined,
      once: new Map(),
      fallback: new Map(),
      inbox: [],
    };
    this.all.push(device);
    return device;
  }

  by(token: string | undefined): Device | undefined {
    return this.all.find((device) => device.token === token);
  }

  upload(device: Device, body: Content): Content {
    if (body["device_keys"] !== undefined) {
      device.keys = fields(body["device_keys"]);
      this.changes.push({ position: this.#move(), user: device.user });
    }
    for (const [id, key] of Object.entries(fields(body["one_time_keys"]))) device.once.set(id, key);
    for (const [id, key] of Object.entries(fields(body["fallback_keys"]))) {
      device.fallback.set(id, key);
    }
    return { one_time_key_counts: this.counts(device) };
  }

  counts({ once }: Device): Record<string, number> {
    return { signed_curve25519: once.size };
  }

  query(body: Content): Content {
    const found: Record<string, Keys> = {};
    for (const user of Object.keys(fields(body["device_keys"]))) {
      const own = this.all.filter((device) => device.user === user && device.keys);
      found[user] = Object.fromEntries(own.map(({ id, keys }) => [id, keys]));
    }
    return { device_keys: found, failures: {} };
  }

  claim(body: Content): Content {
    const claimed: Record<string, Record<string, Keys>> = {};
    for (const [user, devices] of Object.entries(fields(body["one_time_keys"]))) {
      for (const id of Object.keys(fields(devices))) {
        const device = this.all.find((one) => one.user === user && one.id === id);
        const [key] = [...(device?.once ?? []), ...(device?.fallback ?? [])];
        if (!device || !key) continue;
        device.once.delete(key[0]);
        claimed[user] = { ...claimed[user], [id]: Object.fromEntries([key]) };
      }
    }
    return { one_time_keys: claimed, failures: {} };
  }

  send(from: Device, type: string, body: Content): void {
    for (const [user, devices] of Object.entries(fields(body["messages"]))) {
      for (const [id, content] of Object.entries(fields(devices))) {
        const to = this.all.filter((one) => one.user === user && (id === "*" || one.id === id));
        const event = { type, sender: from.user, content: fields(content) };
        const deliver = (): void => {
          for (const { inbox } of to) inbox.push({ position: this.#move(), event });
        };
        if (this.held && user !== from.user) this.held.push(deliver);
        else deliver();
      }
    }
  }

  /** What was on its way arrives. */
  release(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const deliver of held) deliver();
  }

  /** The devices' part of a sync; what was told with an earlier token is gone. */
  told(device: Device, since: number | undefined): Content {
    const { inbox } = device;
    const kept = inbox.filter(({ position }) => position > (since ?? 0));
    inbox.splice(0, inbox.length, ...kept);
    const changed = this.changes
      .filter(({ position }) => since !== undefined && position > since)
      .map(({ user }) => user);
    return {
      to_device: { events: kept.map(({ event }) => event) },
      device_lists: { changed: [...new Set(changed)], left: [] },
      device_one_time_keys_count: this.counts(device),
      device_unused_fallback_key_types: device.fallback.size > 0 ? ["signed_curve25519"] : [],
    };
  }

  isNews(device: Device, since: number): boolean {
    return (
      device.inbox.some(({ position }) => position > since) ||
      this.changes.some(({ position }) => position > since)
    );
  }
}
