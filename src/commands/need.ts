import { defineCommand } from "./command.ts";
import { text } from "./params.ts";
import { post } from "./posting.ts";

export const need = defineCommand({
  name: "need",
  speaks: true,
  public: true,
  params: { what: text({ required: true, long: true }) },
  run: (turn) => post("need", turn),
});
