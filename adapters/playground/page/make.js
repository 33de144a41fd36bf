/**
 * An element. What people wrote gets in as text, never as markup.
 * @param {string} tag
 * @param {Record<string, any>} attributes `on…` listens
 * @param {...(Node | string | undefined | false)} children
 */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** The wording with what stands in braces put in. */
export const filled = (wording, vars) =>
  wording.replace(/\{(\w+)\}/g, (whole, name) => String(vars[name] ?? whole));

export const short = (text, length = 60) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

export const PLATFORMS = { telegram: "Telegram", discord: "Discord", matrix: "Matrix" };
