import { filled, make, short } from "./make.js";

function inline(part) {
  if (typeof part === "string") return part;
  if ("bold" in part) return make("strong", {}, part.bold);
  if ("mention" in part) return make("span", { class: "mention" }, `@${part.mention.name}`);
  // Made-up people have no address: what stands there is shown, and leads nowhere.
  if ("link" in part) return make("span", { class: "link", title: part.href }, part.link);
  return make("time", { datetime: part.time }, part.text);
}

function block(part) {
  if (part.kind === "heading") return make("p", { class: "heading" }, part.text);
  if (part.kind === "quote") return make("blockquote", {}, part.text);
  if (part.kind === "paragraph") return make("p", {}, ...part.text.map(inline));
  return make("ul", {}, ...part.items.map((item) => make("li", {}, ...item.map(inline))));
}

/** A person's round picture: the letter their name begins with. */
export const picture = (name, id) =>
  make("span", { class: "picture", "data-of": id, "aria-hidden": "true" }, name.slice(0, 1));

const botPicture = () =>
  make("img", { class: "picture", src: "/page/icon.svg", alt: "", width: 32, height: 32 });

/** The hour and minute, and the day where it is another than the one before. */
function when(at, zone, language) {
  if (!at) return undefined;
  const text = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
  return make("time", { datetime: at }, text);
}

/**
 * One message, as it now stands.
 * @param {any} line
 * @param {{ words: Record<string, string>, language: string, zone: string, nameOf(id: string): string,
 *   press(line: any, label: string): void, reply(line: any): void }} around
 */
export function lineItem(line, around) {
  const { words } = around;
  const byBot = line.by === "bot";
  const name = byBot ? words.botName : around.nameOf(line.by);
  const tag =
    byBot && make("span", { class: "tag" }, line.platform === "discord" ? words.app : words.bot);
  const body = line.blocks.length > 0 ? line.blocks.map(block) : [make("p", {}, line.text)];
  const buttons = line.buttons.map((label) =>
    make("button", { type: "button", onclick: () => around.press(line, label) }, label),
  );
  const files = line.files.map((file) =>
    make("p", { class: "file" }, filled(words.file, { name: file })),
  );
  return make(
    "li",
    { class: `line ${byBot ? "by-bot" : "by-person"}`, "data-line": line.id },
    byBot ? botPicture() : picture(name, line.by),
    make(
      "div",
      { class: "bubble" },
      make(
        "div",
        { class: "meta" },
        make("b", { class: "name", "data-of": line.by }, name),
        tag,
        when(line.at, around.zone, around.language),
      ),
      make("div", { class: "text" }, ...body, ...files),
      line.only &&
        make("p", { class: "only" }, filled(words.only, { name: around.nameOf(line.only) })),
    ),
    buttons.length > 0 && make("div", { class: "answers" }, ...buttons),
    make(
      "button",
      {
        type: "button",
        class: "reply",
        "aria-label": filled(words.replyTo, { text: short(line.text) }),
        title: words.reply,
        onclick: () => around.reply(line),
      },
      "↩",
    ),
  );
}
