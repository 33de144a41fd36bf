import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Concept } from "../../src/aid/matching/concepts.ts";
import { indexConcepts, termsIn } from "../../src/aid/matching/concepts.ts";
import { LANGUAGES } from "../../src/aid/matching/languages/known.ts";
import { readConcepts } from "../../src/aid/matching/load.ts";
import { parseTerm } from "../../src/aid/matching/terms.ts";

/** Things, animals, food and pastimes that have an emoji: those of them that neighbours exchange. */
const OBJECTS = `
🐕 🐈 🐇 🐹 🐢 🦔 🦜 🐔 🐑 🐐 🐎 🐖 🐄 🦆 🐝 🦎 🐍 🐟 🐠 🕷 🐌 🐛
🌱 🪴 🌵 🌷 🌹 🌻 🌳 🌲 🍄 🍁 💐
🍇 🍉 🍊 🍋 🍌 🍍 🍎 🍐 🍑 🍒 🍓 🥝 🍅 🥥 🥑 🍆 🥔 🥕 🌽 🥒 🥬 🥦 🧄 🧅 🥜 🌰 🍞 🥐 🥖 🥨 🥞 🧀 🍖 🥓 🍔 🍟 🍕 🌭 🥪 🌮 🥙 🥚 🍲 🫕 🥗 🍿 🧈 🥫 🍚 🍛 🍝 🍣 🦐 🍦 🍩 🍪 🎂 🧁 🥧 🍫 🍬 🍯 🍼 🥛 ☕ 🫖 🍵 🍷 🍺 🧊 🍽 🍴 🔪 🏺
🚗 🚲 🛴 🛵 🏍 🚐 🚚 🚜 🛶 ⛵ 🚤 🛞 ⛽ 🧳 ⛺ 🏕
⌚ ⏰ ⏱ ☂ 🎃 🎄 🎆 🎈 🎁 🎟 🏆 ⚽ 🏀 🏐 🏈 🏉 🎾 🥏 🎳 🏏 🏑 🏒 🥍 🏓 🏸 🥊 🥋 ⛳ ⛸ 🎣 🤿 🎽 🎿 🛷 🥌 🎯 🪀 🪁 🎱 🔮 🎮 🎰 🎲 🧩 🧸 🪅 🪆 ♟ 🃏 🀄 🎨 🧵 🪡 🧶
👓 🕶 🥽 🥼 🦺 👔 👕 👖 🧣 🧤 🧥 🧦 👗 👘 🥻 👙 👛 👜 🎒 🩴 👞 👟 🥾 👠 🩰 👢 👒 🎩 🎓 🧢 ⛑ 💄 💍 💎
🎤 🎧 📻 🎷 🪗 🎸 🎹 🎺 🎻 🪕 🥁 🪘 📱 ☎ 📠 🔋 🔌 💻 🖥 🖨 ⌨ 🖱 💾 💿 🎥 📽 📺 📷 📹 📼 🔍 🕯 💡 🔦 🏮 📔 📚 📰 💰 ✉ 📦 ✏ 🖌 🖍 📌 📎 📏 ✂ 🔑 🔨 🪓 ⛏ 🗡 🏹 🛡 🪚 🔧 🪛 🔩 🗜 ⚖ ⛓ 🧰 🧲 🪜 ⚗ 🧪 🔬 🔭 💉 💊 🩹 🩺 🩼 🚪 🪞 🪟 🛏 🛋 🪑 🚽 🪠 🚿 🛁 🪤 🪒 🧴 🧷 🧹 🧺 🧻 🪣 🧼 🪥 🧽 🧯 🛒 🦽 🦼 🦯 🦻
🏊 🏄 🏇 🚴 🧗 🤺 🤸 🤹 🧘 💃 🧑‍🍳 💇 💅 💆 ⛷ 🏂 🚣
`;

const load = createRequire(import.meta.url);

interface Annotations {
  readonly annotations: {
    readonly annotations: Readonly<Record<string, { tts?: readonly string[] }>>;
  };
}

const names = new Map(
  LANGUAGES.map(({ tag }) => {
    const file = load(`cldr-annotations-full/annotations/${tag}/annotations.json`) as Annotations;
    return [tag, file.annotations.annotations] as const;
  }),
);

/** A name that says one thing: no commas, colons, brackets. */
function nameOf(emoji: string, tag: string): string | undefined {
  const name = names.get(tag)?.[emoji]?.tts?.[0]?.normalize("NFC").replaceAll("\u0651", "");
  return name === undefined || /[,:;()]/.test(name) ? undefined : name;
}

const FOLDER = new URL("../../config/concepts/", import.meta.url);
const MADE = "cldr.txt";
const curated: readonly Concept[] = readConcepts(FOLDER, { but: MADE });
const concepts = indexConcepts(curated);
const taken = new Set(
  curated.flatMap((concept) =>
    Object.keys(concept.terms).flatMap((tag) =>
      termsIn(concept, tag).map((term) => `${tag} ${parseTerm(term, tag).literal}`),
    ),
  ),
);

/** The curated concept that this emoji's name already is, in French or English. */
const known = (emoji: string): string | undefined =>
  ["fr", "en"]
    .map((tag) => concepts.of(nameOf(emoji, tag) ?? "", tag))
    .find((id) => id !== undefined);

interface Made {
  readonly emoji: string;
  readonly concept: string;
  /** A concept of its own, where no other file has it. */
  readonly block: string;
}

function madeOf(emoji: string): readonly Made[] {
  const id = known(emoji);
  if (id !== undefined) return [{ emoji, concept: id, block: "" }];
  const lines = LANGUAGES.flatMap(({ tag }) => {
    const name = nameOf(emoji, tag);
    const key = `${tag} ${parseTerm(name ?? "", tag).literal}`;
    if (name === undefined || taken.has(key)) return [];
    taken.add(key);
    return [`  ${tag}: ${name}\n`];
  });
  if (!["fr", "en"].every((tag) => lines.some((line) => line.startsWith(`  ${tag}`)))) return [];
  const english = nameOf(emoji, "en") ?? "";
  const concept = `emoji-${english
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "")}`;
  return [{ emoji, concept, block: `${concept} object\n${lines.join("")}` }];
}

const made = OBJECTS.split(/\s+/).filter(Boolean).flatMap(madeOf);
const head = `# Names of emoji from Unicode CLDR (Unicode-3.0, see LICENSE-cldr.md): things that the other files lack.
# Made by "npm run build:cldr"; do not edit.
`;
writeFileSync(new URL(MADE, FOLDER), head + made.map(({ block }) => block).join(""));
writeFileSync(
  new URL("emoji.tsv", FOLDER),
  made.map(({ emoji, concept }) => `${emoji}\t${concept}\n`).join(""),
);
writeFileSync(
  new URL("LICENSE-cldr.md", FOLDER),
  readFileSync(load.resolve("cldr-annotations-full/LICENSE"), "utf8"),
);
const further = made.filter(({ block }) => block !== "").length;
console.info(`${made.length} emoji, ${further} further concepts`);
