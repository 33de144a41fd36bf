import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MatrixClient } from "matrix-bot-sdk";
import { loadSdk } from "../../../adapters/matrix/sdk.ts";
import type { MatrixServer } from "../../kit/rigs/matrix.ts";

export interface Heard {
  readonly id: string;
  readonly room: string;
  readonly sender: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A person with an app of their own that encrypts: the SDK as it comes, asked for news when the test says so. */
export class Neighbour {
  readonly heard: Heard[] = [];
  failed = 0;
  readonly #client: MatrixClient;
  readonly #folder: string;
  #since: string | undefined;

  constructor(server: MatrixServer, person: string) {
    const { sdk } = loadSdk();
    const token = `token of ${person}`;
    server.devices.add(person, `DEVICE${server.devices.all.length}`, token);
    this.#folder = mkdtempSync(join(tmpdir(), "neighbour-"));
    const store = new sdk.RustSdkCryptoStorageProvider(this.#folder, 1 as never);
    this.#client = new sdk.MatrixClient(server.url, token, new sdk.MemoryStorageProvider(), store);
    // It looks newcomers up at once, and waits five seconds each time; before it encrypts it does so anyway.
    this.#client.removeAllListeners("room.event");
    this.#client.removeAllListeners("room.join");
    this.#client.on(
      "room.event",
      (
        room: string,
        raw: { event_id: string; sender: string; content: Heard["content"]; type: string },
      ) => {
        if (raw.type !== "m.room.message") return;
        this.heard.push({ id: raw.event_id, room, sender: raw.sender, content: raw.content });
      },
    );
    this.#client.on("room.failed_decryption", () => {
      this.failed += 1;
    });
  }

  async begin(): Promise<this> {
    await this.#client.crypto.prepare(await this.#client.getJoinedRooms());
    await this.pull();
    return this;
  }

  /** Asks for news, once. */
  async pull(): Promise<void> {
    const query = { timeout: 0, ...(this.#since !== undefined && { since: this.#since }) };
    const news = await this.#client.doRequest("GET", "/_matrix/client/v3/sync", query);
    this.#since = news.next_batch;
    await (this.#client as unknown as { processSync(raw: unknown): Promise<void> }).processSync(
      news,
    );
  }

  says(room: string, text: string): Promise<string> {
    return this.#client.sendText(room, text);
  }

  sends(room: string, content: object): Promise<string> {
    return this.#client.sendMessage(room, content);
  }

  /** What the bot said in this room, as this person reads it. */
  texts(room: string): readonly string[] {
    return this.heard
      .filter((one) => one.room === room && one.sender.startsWith("@palier"))
      .map(({ content }) => String(content["body"]));
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
