import { type Block, type Button, type Inline, type Message, message, paragraph } from "#chat";
import type { Revealed } from "../aid/introduction.ts";
import type { Because, Match, MatchId, Side } from "../aid/match.ts";
import type { Concepts } from "../aid/matching/concepts.ts";
import type { Translate } from "../i18n/fluent.ts";
import { quoted } from "./post.ts";

/**
 * "You both wrote about: ladder": the reasons, as we call things in the reader's language. Words that only they used are
 * left out, since their author may not want them here.
 */
function why(because: readonly Because[], concepts: Concepts, t: Translate): string | undefined {
  const things = because.flatMap((reason) =>
    reason.kind === "concept" ? [concepts.label(reason.concept, t.locale)] : [],
  );
  return things.length > 0
    ? t("both-about", { things: [...new Set(things)].join(", ") })
    : undefined;
}

const answers = (id: MatchId, side: Side, t: Translate): readonly Button[] => [
  { label: t(side === "giver" ? "button-can-help" : "button-introduce"), says: `/accept ${id}` },
  { label: t(side === "giver" ? "button-not-now" : "button-no-thanks"), says: `/decline ${id}` },
];

export interface Ask {
  readonly match: Match;
  readonly side: Side;
  /** The other side's words, masked; undefined where they may not be shown here, or where there are none. */
  readonly words: string | undefined;
  /** One's own words, when somebody pressed the button on them. */
  readonly own: string | undefined;
  /** Why words are missing: they were written on another platform, or where it is encrypted. */
  readonly kept: "unquoted" | "kept";
}

/** One side is asked, without a word on who the other is. */
export function ask(
  { match, side, words, own, kept }: Ask,
  concepts: Concepts,
  t: Translate,
): Message {
  const reason = why(match.because, concepts, t);
  const lead = own === undefined ? `ask-${side}` : `ask-${side}-own`;
  const shown = words ?? own;
  const blocks: (Block | string | undefined)[] = [
    t(shown === undefined ? `ask-${side}-${kept}` : lead),
    shown === undefined ? undefined : quoted(shown, t),
    reason,
  ];
  return message(
    blocks.filter((block): block is string => block !== undefined),
    { buttons: answers(match.id, side, t) },
  );
}

/** An ask that is over, as it now stands in the place of the question. */
export function askOver(match: Match, side: Side, t: Translate): Message {
  if (match.standing === "lapsed") {
    return message([t(`ask-lapsed-${side}`)], { buttons: answers(match.id, side, t).slice(0, 1) });
  }
  const said = side === "giver" ? match.giverSaid : match.neederSaid;
  if (said !== undefined && match.standing !== "withdrawn") return message([t("ask-answered")]);
  const stillLooking = side === "needer" && match.need?.status === "open";
  return message([t(stillLooking ? "ask-gone" : "ask-withdrawn")]);
}

/** Both said yes: the name, and a way to write to each other. */
export function introduction(
  match: Match,
  side: Side,
  other: Revealed,
  /** Of the post that it is about; where they may not be shown, what it is about. */
  { words, concepts }: { readonly words: string | undefined; readonly concepts: Concepts },
  t: Translate,
): Message {
  const lines: (Block | string)[] = [t(`introduced-${side}`, { name: other.name })];
  const about = words === undefined ? why(match.because, concepts, t) : quoted(words, t);
  if (about !== undefined) lines.push(about);
  if (match.relay === "none" && other.contact)
    lines.push(paragraph(t("introduced-direct"), " ", contact(other, t)));
  else lines.push(t("introduced-relay", { name: other.name }));
  lines.push(t("introduced-care"));
  return message(lines);
}

function contact({ contact, name }: Revealed, t: Translate): Inline {
  if (!contact) return name;
  if (contact.platform === "telegram" && contact.handle) {
    return { link: `@${contact.handle}`, href: `https://t.me/${contact.handle}` };
  }
  if (contact.platform === "matrix") {
    return {
      link: contact.name || t("someone"),
      href: `https://matrix.to/#/${encodeURIComponent(contact.id)}`,
    };
  }
  return { mention: contact };
}

export const relayed = (name: string, text: string, t: Translate): Message =>
  message([t("relayed", { name, text })]);

export const outcome = (
  match: Match,
  name: string,
  words: string | undefined,
  t: Translate,
): Message =>
  message([t("outcome", { name }), ...(words === undefined ? [] : [quoted(words, t)])], {
    buttons: [
      { label: t("button-worked"), says: `/close ${match.id} yes` },
      { label: t("button-not-worked"), says: `/close ${match.id} no` },
    ],
  });
