import { everythingAbout } from "../flows/everything.ts";
import { mydata as page } from "../views/mydata.ts";
import { defineCommand, inPrivate } from "./command.ts";

/** All that is stored about this person, to read and as a file; only ever in private. */
export const mydata = defineCommand({
  name: "mydata",
  params: {},
  anyone: true,
  async run(turn) {
    const { person, t } = turn;
    const whole = page(await everythingAbout(person.id, turn), t);
    const inClear = page(await everythingAbout(person.id, turn, t("words-kept")), t);
    return [inPrivate({ ...whole, inClear })];
  },
});
