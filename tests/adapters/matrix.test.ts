import { describeAdapter } from "../kit/conformance.ts";
import { openMatrix } from "../kit/rigs/matrix.ts";

const noList = "Matrix keeps no list of commands: people type !help";

const skip = {
  "every command is published in every language": noList,
  "each place lists what can be said there": noList,
  "starting twice publishes once": noList,
  "a lost answer may stand for a message that was taken":
    "a repeat under the same key is the same message, so it is no perhaps: matrix/send.test.ts",
  "the person's name, handle and language come along":
    "Matrix does not tell anybody's language: matrix/hearing.test.ts has name and handle",
};

describeAdapter("matrix", () => openMatrix(), { skip });
