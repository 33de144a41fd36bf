import { abilities } from "#chat";
import type { Opening } from "../../../src/replay/play.ts";
import type { Script } from "../../../src/replay/script.ts";
import { openDiscordWire } from "./discord.ts";
import { openMatrixWire } from "./matrix.ts";
import { Rigged } from "./rigged.ts";
import { openTelegramWire } from "./telegram.ts";
import type { Wire } from "./wire.ts";

const ABILITIES = { ...abilities };
const WIRES: Readonly<
  Record<keyof typeof ABILITIES, (script: Script, now: () => Date) => Promise<Wire>>
> = { telegram: openTelegramWire, discord: openDiscordWire, matrix: openMatrixWire };

type Name = keyof typeof ABILITIES;

/** The platforms that a script names, each a real adapter at a server of ours; and how to close the servers. */
export function onRigs(): { open: Opening; close: () => Promise<void> } {
  const wires: Wire[] = [];
  return {
    async open(script, appears, clock) {
      const platforms = new Map<string, Rigged>();
      for (const name of new Set([...script.people, ...script.rooms].map((one) => one.platform))) {
        const platform = name as Name;
        const wire = await WIRES[platform](script, clock.now);
        wires.push(wire);
        const told = (appeared: Parameters<typeof appears>[1]) => appears(platform, appeared);
        const parts = { platform, wire, abilities: ABILITIES[platform], now: clock.now };
        platforms.set(platform, new Rigged({ ...parts, appears: told }));
      }
      return platforms;
    },
    async close() {
      for (const wire of wires) await wire.close();
    },
  };
}
