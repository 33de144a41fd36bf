import { describeAdapter } from "../kit/conformance.ts";
import { openDiscord } from "../kit/rigs/discord.ts";

describeAdapter("discord", openDiscord, {
  skip: {
    "a command in another language's name arrives as it was typed":
      "Discord shows each name in each language and hands over one: discord/menu.test.ts",
    "a reply to the bot is for the bot":
      "a question to a command opens a form: discord/asking.test.ts, and replies too",
    "a command in reply to one's own message brings its words":
      "commands reply to nothing, the message menu does: discord/asking.test.ts",
  },
});
