import { message } from "#chat";
import { forgetPerson } from "../flows/forgetting.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { choice } from "./params.ts";
import { askIfSure, wasAskedIfSure } from "./sure.ts";

/** Two steps, then all of it is gone. */
export const forget = defineCommand({
  name: "forget",
  params: { sure: choice("yes", "no") },
  anyone: true,
  async run(turn) {
    const { args, t, person } = turn;
    if (args.sure === "no") return [inPrivate(message([t("forget-kept")]), { instead: true })];
    if (args.sure === undefined || !(await wasAskedIfSure("forget", turn))) {
      await askIfSure("forget", turn);
      const buttons = [
        { label: t("button-erase"), says: "/forget yes" },
        { label: t("button-keep-all"), says: "/forget no" },
      ];
      return [
        inPrivate(message([t("forget-sure"), t("forget-limits")], { buttons }), {
          resume: "/forget",
        }),
      ];
    }
    await forgetPerson(person.id, turn);
    return [inPrivate(message([t("forgotten")]), { instead: true })];
  },
});
