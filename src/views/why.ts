import type { Analysis } from "../aid/matching/analyse.ts";
import type { Concepts } from "../aid/matching/concepts.ts";
import type { Explained } from "../aid/matching/explain.ts";
import type { Translate } from "../i18n/fluent.ts";

/** What a post was understood as, in the reader's words: "ladder (to give or lend)". */
function reading({ subjects }: Analysis, concepts: Concepts, t: Translate): string {
  const things = subjects.map(({ id, acts }) => {
    const [act] = acts;
    const thing = concepts.label(id, t.locale);
    return act === undefined ? thing : t(`why-act-${act}`, { thing });
  });
  return things.length > 0 ? things.join(", ") : t("why-nothing");
}

/** Why somebody was asked: what was read on both sides, what spoke for it, and how sure that is. */
export function why(
  { need, offer, links, timesFit, ruledOut, sure }: Explained,
  concepts: Concepts,
  t: Translate,
): readonly string[] {
  const label = (id: string): string => concepts.label(id, t.locale);
  const spoke = [
    ...links.map((link) =>
      t(`why-${link.likeness}`, { need: label(link.need), offer: label(link.offer) }),
    ),
    ...(timesFit ? [t("why-times")] : []),
    ...(ruledOut ? [t("why-ruled-out")] : []),
    t(`why-sure-${sure}`),
  ];
  return [
    t("why-need", { things: reading(need, concepts, t) }),
    t("why-offer", { things: reading(offer, concepts, t) }),
    spoke.join(" "),
  ];
}
