import { message } from "#chat";
import type { Match } from "../aid/match.ts";
import { analyse } from "../aid/matching/analyse.ts";
import type { Post } from "../aid/post.ts";
import { askedMatch } from "./asked.ts";
import { defineCommand, inPrivate, type Turn } from "./command.ts";
import { id } from "./params.ts";

/** What a post was understood as, in the reader's words: "ladder (to give or lend)". */
function reading({ text, locale }: Post, { concepts, t }: Turn): string {
  const { subjects } = analyse(text, locale, concepts);
  const things = subjects.map(({ id, acts }) => {
    const [act] = acts;
    const thing = concepts.label(id, t.locale);
    return act === undefined ? thing : t(`why-act-${act}`, { thing });
  });
  return things.length > 0 ? things.join(", ") : t("why-nothing");
}

function explained({ need, offer, because }: Match, turn: Turn): readonly string[] {
  const { t } = turn;
  if (!need || !offer || because.length === 0) return [t("why-pressed")];
  return [
    t("why-need", { things: reading(need, turn) }),
    t("why-offer", { things: reading(offer, turn) }),
    t("why-same"),
  ];
}

/** Why somebody was asked: only for the two whom it is about, and without a word on who the other is. */
export const why = defineCommand({
  name: "why",
  params: { id },
  async run(turn) {
    const asked = await askedMatch(turn.args.id, turn, "why");
    if (!("match" in asked)) return asked;
    return [inPrivate(message([...explained(asked.match, turn), turn.t("why-no")]))];
  },
});
