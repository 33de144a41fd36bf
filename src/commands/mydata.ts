import { everythingAbout } from "../flows/everything.ts";
import { mydata as page } from "../views/mydata.ts";
import { defineCommand, inPrivate } from "./command.ts";

/** All that is stored about this person, to read and as a file; only ever in private. */
export const mydata = defineCommand({
  name: "mydata",
  params: {},
  anyone: true,
  run: async (turn) => [inPrivate(page(await everythingAbout(turn.person.id, turn), turn.t))],
});
