import { defineCommand } from "./command.ts";
import { text } from "./params.ts";
import { post } from "./posting.ts";

export const offer = defineCommand({
  name: "offer",
  speaks: true,
  public: true,
  params: { what: text({ required: true, long: true }) },
  run: (turn) => post("offer", turn),
});
