/** What an app would show of a formatted body, and what it would rather not. */

const ALLOWED = new Set(["p", "strong", "blockquote", "ul", "li", "a", "br"]);
const BLOCKS = /^(p|blockquote|ul|li)$/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};

export interface Shown {
  readonly text: string;
  readonly links: readonly string[];
  readonly tags: readonly string[];
  readonly problems: readonly string[];
}

const unescaped = (text: string, problems: string[]): string =>
  text.replaceAll(/&(#?\w+);?/g, (whole, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined || !whole.endsWith(";")) problems.push(`a stray ${whole}`);
    return sign ?? whole;
  });

/** A small parser of our own: whatever it stumbles over is a problem. */
export function readHtml(html: string): Shown {
  const problems: string[] = [];
  const links: string[] = [];
  const tags: string[] = [];
  const open: string[] = [];
  let text = "";
  const line = (): void => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  for (const [, letters = "", tag] of html.matchAll(/([^<]*)(<[^>]*>|$)/g)) {
    if (letters.includes(">")) problems.push("a stray >");
    text += unescaped(letters, problems);
    if (!tag) continue;
    const [, closes, name = "", rest = ""] = /^<(\/?)(\w+)([^>]*)>$/.exec(tag) ?? [];
    if (!ALLOWED.has(name)) problems.push(`the tag ${tag}`);
    if (closes === "/") {
      if (open.pop() !== name) problems.push(`${tag} closes nothing`);
      if (BLOCKS.test(name)) line();
      continue;
    }
    tags.push(name);
    if (name === "br") {
      text += "\n";
      continue;
    }
    open.push(name);
    if (BLOCKS.test(name)) line();
    if (name === "li") text += "• ";
    const [, address] = /^ href="([^"]*)"$/.exec(rest) ?? [];
    if (name === "a" && address !== undefined) links.push(unescaped(address, problems));
    else if (rest !== "") problems.push(`the attributes${rest}`);
  }
  if (open.length > 0) problems.push(`${open.join(", ")} not closed`);
  return { text: text.replace(/\n$/, ""), links, tags, problems };
}
