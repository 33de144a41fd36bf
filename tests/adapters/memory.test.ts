import { abilities } from "#chat";
import { describeAdapter, type Skip } from "../kit/conformance.ts";
import { openMemoryPlatform } from "../kit/rigs/memory.ts";

const skip: Skip = {
  "a command for another bot is ignored": "there is no other bot in memory",
  "every command is published in every language": "people in memory have no list to look at",
  "each place lists what can be said there": "people in memory have no list to look at",
  "starting twice publishes once": "there is nowhere to publish to",
  "too fast: it says how long to wait": "memory is never too busy",
  "a lost answer may stand for a message that was taken": "no answer is lost in memory",
  "neither logs nor errors hold the token": "there is no token",
  "what could not be recorded is handed over again": "nothing keeps what was said but the test",
  "what was not handled before a crash is heard again": "nothing keeps what was said but the test",
};

for (const [platform, can] of Object.entries(abilities)) {
  describeAdapter(`memory as ${platform}`, () => openMemoryPlatform(platform, can), { skip });
}
