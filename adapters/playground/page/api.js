/** Speaking with the server: what is asked for, and everything that is told. */

export const language = document.documentElement.lang;

/** @returns {Promise<Record<string, string>>} */
export const readWording = async () => (await fetch(`/wording?lang=${language}`)).json();

/**
 * Asks for something. Undefined when it was done, else a sentence that says why not.
 * @param {string} act
 * @param {object} what
 * @param {Record<string, string>} words
 */
export async function ask(act, what, words) {
  try {
    const answer = await fetch(`/api/${act}?lang=${language}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(what),
    });
    if (answer.ok) return undefined;
    return (await answer.json()).error ?? words["error-failed"];
  } catch {
    return words["error-unreachable"];
  }
}

const AGAIN_MS = 2000;

/**
 * Hears of everything: all there is first, and again after each lost connection.
 * @param {{ view(view: any): void, line(line: any): void, status(status: any): void, lost(): void }} ear
 */
export function listen(ear) {
  const source = new EventSource("/api/events");
  for (const kind of ["view", "line", "status"]) {
    source.addEventListener(kind, ({ data }) => ear[kind](JSON.parse(data)));
  }
  source.addEventListener("error", () => {
    ear.lost();
    // The browser tries again by itself, but for an answer that it takes as final.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(ear), AGAIN_MS);
  });
}
