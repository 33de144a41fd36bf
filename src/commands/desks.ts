import { type Desk, districtsOf, inDistrict, stateAt } from "../aid/desk.ts";
import { isAbout, isNamed } from "../aid/serving.ts";
import { bySoonest, deskFor, listedDesks } from "../flows/desks.ts";
import { deskHint, desksPage } from "../views/desks.ts";
import { defineCommand, here, type Turn } from "./command.ts";
import { text } from "./params.ts";

/** A desk as each district that it will serve sees it. */
const inDistricts = (desk: Desk, now: Date) =>
  [...districtsOf(desk)]
    .map((district) => ({ district, desk, state: stateAt(inDistrict(desk, district), now) }))
    .filter(({ state }, _, { length }) => length === 1 || state.open.length > 0 || state.next);

/** What is open now, else the next stop, by district; with words, only what is about them. */
export const desks = defineCommand({
  name: "desks",
  params: { words: text({ required: false }) },
  async run(turn) {
    const { community, args, now, concepts, t } = turn;
    const listed = await listedDesks(community.id, turn);
    const { words } = args;
    const wish = words === undefined ? undefined : { text: words, locale: t.locale };
    const found = wish ? listed.filter((desk) => isAbout(desk, wish, concepts)) : listed;
    const groups = Map.groupBy(
      found.flatMap((desk) => inDistricts(desk, now)),
      ({ district }) => district,
    );
    const named = [...groups].filter(([district]) => isNamed(district, words ?? ""));
    const sorted = (named.length > 0 ? named : [...groups]).toSorted(([a = ""], [b = ""]) =>
      a.localeCompare(b, t.locale),
    );
    const view = sorted.map(([district, some]) => ({ district, desks: some.toSorted(bySoonest) }));
    return [here(desksPage(view, words, t))];
  },
});

/** Where one can go with such a need, in one line; nobody else hears of it. */
export async function hintsFor(words: string, turn: Turn): Promise<readonly string[]> {
  const { community, t } = turn;
  const standing = await deskFor({ text: words, locale: t.locale }, community.id, turn);
  return standing ? [deskHint(standing, t)] : [];
}
