import type { RawFile } from "discord.js";
import type { Message, Sent } from "#chat";
import type { Call } from "./api.ts";
import { isAnswered, isGone, isOver, toDeliveryError } from "./errors.ts";
import {
  ACKNOWLEDGED,
  type Asked,
  FORM,
  type Hook,
  MESSAGE,
  openHook,
  REWRITTEN,
  THINKING,
} from "./hook.ts";
import { idIn } from "./read.ts";
import { EPHEMERAL, type Form, type Rendered, renderAll } from "./render.ts";
import { begun, filesOf, type Voice } from "./voice.ts";
import type { Whispers } from "./whispers.ts";

/** How far Discord has been answered. */
type State =
  /** Not at all; it allows three seconds. */
  | "fresh"
  /** "Thinking…" stands where the answer will be. */
  | "waiting"
  /** The press is acknowledged, and nothing is shown. */
  | "held"
  /** What comes now is a further message. */
  | "answered"
  /** Too late: only the bot's own voice is left. */
  | "over";

interface Means {
  readonly call: Call;
  readonly voice: Voice;
  readonly whispers: Whispers;
}

/** One interaction, from its arrival to the last answer. Steps are taken one after the other. */
export class Exchange {
  readonly #asked: Asked;
  readonly #means: Means;
  readonly #hook: Hook;
  #state: State;
  #last: Promise<unknown> = Promise.resolve();

  constructor(asked: Asked, means: Means, { resumed = false } = {}) {
    this.#asked = asked;
    this.#means = means;
    this.#hook = openHook(asked, means.call);
    this.#state = resumed ? this.#pending : "fresh";
  }

  get fresh(): boolean {
    return this.#state === "fresh";
  }

  /** Tells Discord that the answer takes longer, unless it has one. */
  defer(): Promise<void> {
    return this.#next(async () => {
      if (this.#state !== "fresh") return;
      const { from, discreet } = this.#asked;
      const thinking = { flags: discreet ? EPHEMERAL : 0 };
      try {
        if (from === "press") await this.#hook.first(ACKNOWLEDGED);
        else await this.#hook.first(THINKING, thinking);
        this.#state = this.#pending;
      } catch (error) {
        this.#learn(error);
      }
    });
  }

  /** Here, to all or to the asker alone. @throws DeliveryError */
  say(message: Message, key: string, { hidden }: { hidden: boolean }): Promise<Sent> {
    return this.#next(async () => {
      if (this.#state === "over") return this.#sayAlone(message, key, hidden);
      const parts = renderAll(message);
      const ids: string[] = [];
      for (const [at, part] of parts.entries()) {
        const files = at === parts.length - 1 ? filesOf(message.files) : [];
        try {
          ids.push(await this.#say(part, files, hidden));
        } catch (error) {
          this.#learn(error);
          if (at === 0 && this.#isOver()) return this.#sayAlone(message, key, hidden);
          throw begun(toDeliveryError(error), at > 0);
        }
      }
      const { application, token, room } = this.#asked;
      if (hidden) for (const id of ids) this.#means.whispers.add(id, application, token);
      return { room, ids };
    });
  }

  /** The message whose button was pressed changes in its place; any other as ever. @throws DeliveryError */
  rewrite(sent: Sent, message: Message | undefined): Promise<void> {
    return this.#next(async () => {
      const pressed = sent.ids.length === 1 && sent.ids[0] === this.#asked.on?.ids[0];
      const [part, ...more] = message && pressed ? renderAll(message) : [];
      const files = (message?.files ?? []).length > 0;
      if (part && more.length === 0 && !files && (await this.#rewritten(part))) {
        const { application, token, whispered } = this.#asked;
        for (const id of whispered ? sent.ids : []) {
          this.#means.whispers.add(id, application, token);
        }
        return;
      }
      await this.#means.whispers.rewrite(sent, message);
    });
  }

  /** Opens a form, where nothing was said yet; undefined where that cannot be. */
  ask(form: Form): Promise<Sent | undefined> {
    return this.#next(async () => {
      if (this.#state !== "fresh" || this.#asked.from === "form") return undefined;
      try {
        await this.#hook.first(FORM, form);
      } catch (error) {
        this.#learn(error);
        return undefined;
      }
      this.#state = "answered";
      return { room: this.#asked.room, ids: [] };
    });
  }

  /** Nothing more will be said: nothing is left waiting. */
  finish(): Promise<void> {
    return this.#next(async () => {
      try {
        if (this.#state === "waiting") await this.#hook.remove();
        if (this.#state !== "fresh") return;
        if (this.#asked.from === "press") {
          await this.#hook.first(ACKNOWLEDGED);
          return;
        }
        await this.#hook.first(THINKING, { flags: EPHEMERAL });
        await this.#hook.remove();
      } catch {
        // It was answered before, or its time is over: either way nothing waits.
      } finally {
        this.#state = "answered";
      }
    });
  }

  get #pending(): State {
    return this.#asked.from === "press" ? "held" : "waiting";
  }

  #next<T>(step: () => Promise<T>): Promise<T> {
    const taken = this.#last.then(step);
    this.#last = taken.catch(() => undefined);
    return taken;
  }

  #isOver(): boolean {
    return this.#state === "over";
  }

  /** What a refusal tells of how far this has come: by a call whose answer was lost, or an earlier process. */
  #learn(error: unknown): void {
    if (isOver(error)) this.#state = "over";
    else if (isAnswered(error) && this.#state === "fresh") this.#state = this.#pending;
  }

  async #say(part: Rendered, files: RawFile[], hidden: boolean): Promise<string> {
    const body = hidden ? { ...part, flags: part.flags | EPHEMERAL } : part;
    if (this.#state === "fresh") {
      const id = await this.#sayFirst(body, files);
      if (id !== undefined) return id;
    }
    if (this.#state === "waiting") {
      const id = await this.#fill(part, files, hidden);
      if (id !== undefined) return id;
    }
    return this.#hook.follow(body, files);
  }

  /** Undefined when it turns out that Discord has been answered before. */
  async #sayFirst(body: Rendered, files: RawFile[]): Promise<string | undefined> {
    try {
      const answer = await this.#hook.first(MESSAGE, body, files);
      this.#state = "answered";
      return idIn(answer) ?? (await this.#hook.look());
    } catch (error) {
      this.#learn(error);
      if (this.#state === "waiting" || this.#state === "held") return undefined;
      // Whether it was taken shows when it is said once more in the same place.
      if (!toDeliveryError(error).perhaps || this.#asked.from === "press") throw error;
      const id = await this.#hook.edit(body, files).catch(() => Promise.reject(error));
      this.#state = "answered";
      return id;
    }
  }

  /** In place of "thinking…"; undefined when it cannot stand there, and the place is empty. */
  async #fill(part: Rendered, files: RawFile[], hidden: boolean): Promise<string | undefined> {
    try {
      if (hidden !== this.#asked.discreet) await this.#hook.remove();
      else {
        const id = await this.#hook.edit(part, files);
        this.#state = "answered";
        return id;
      }
    } catch (error) {
      if (!isGone(error)) throw error;
    }
    this.#state = "answered";
    return undefined;
  }

  /** False when it has to be rewritten as any other message. */
  async #rewritten(part: Rendered): Promise<boolean> {
    try {
      if (this.#state === "fresh") {
        await this.#hook.first(REWRITTEN, part);
        this.#state = "answered";
        return true;
      }
    } catch (error) {
      this.#learn(error);
      if (this.#state === "fresh") throw toDeliveryError(error);
    }
    if (this.#state !== "held") return false;
    try {
      await this.#hook.edit(part);
      this.#state = "answered";
      return true;
    } catch (error) {
      this.#learn(error);
      if (this.#isOver()) return false;
      throw toDeliveryError(error);
    }
  }

  /** In the bot's own voice; what was for the asker alone then goes to their private chat, or nowhere. */
  async #sayAlone(message: Message, key: string, hidden: boolean): Promise<Sent> {
    const { room, person } = this.#asked;
    const { voice } = this.#means;
    const where = hidden ? await voice.privateRoom(person, { freely: true }) : room;
    return voice.send(where, message, key);
  }
}
