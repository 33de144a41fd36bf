import { privacy as page } from "../views/privacy.ts";
import { defineCommand, inPrivate } from "./command.ts";

/** Who runs this, who pays, what is kept and until when. */
export const privacy = defineCommand({
  name: "privacy",
  params: {},
  anyone: true,
  run: async ({ t, host, community }) => [inPrivate(page(host, community, t))],
});
