import { ask } from "./api.js";
import { filled, make, short } from "./make.js";

/**
 * Where somebody speaks: who, what they might say, and the words.
 * @param {{ id: string, platform: string, owner?: string }} place
 * @param {string} id
 * @param {any} page
 * @param {(sentence?: string) => void} fail
 */
export function composer(place, id, page, fail) {
  const { words } = page;
  const kind = place.owner ? "private" : "room";
  let people = [];
  let speaker;
  let answering;

  const label = make("label", { for: `${id}-words`, class: "unseen" });
  const field = make("textarea", {
    id: `${id}-words`,
    rows: "1",
    autocomplete: "off",
    onkeydown: keys,
  });
  const send = make(
    "button",
    { type: "submit", class: "send", "aria-label": words.send, title: words.send },
    "➤",
  );
  const who = make("div", { class: "who", role: "group", "aria-label": words.speakAs });
  const hints = make("div", { class: "hints", role: "group" });
  const replying = make("p", { class: "replying", hidden: true });
  const row = make("div", { class: "row" }, label, field, send);
  const element = make("form", { class: "composer", onsubmit: submit }, who, hints, replying, row);

  function keys(event) {
    if (event.key === "Escape") answer(undefined);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.requestSubmit();
  }

  async function submit(event) {
    event.preventDefault();
    if (!speaker) return;
    const text = field.value;
    const what = { who: speaker.id, room: place.id, text, ...(answering && { to: answering.id }) };
    send.disabled = true;
    const problem = await ask("say", what, words);
    send.disabled = false;
    fail(problem);
    if (problem) return;
    if (field.value === text) field.value = "";
    answer(undefined);
  }

  async function press(line, label) {
    const by = line.only ?? speaker?.id;
    if (by) fail(await ask("press", { who: by, line: line.id, label }, words));
  }

  function answer(line) {
    answering = line;
    replying.hidden = !line;
    const text = line && filled(words.replying, { text: short(line.text, 40) });
    const off = {
      type: "button",
      "aria-label": words.replyOff,
      title: words.replyOff,
      onclick: () => answer(undefined),
    };
    replying.replaceChildren(...(line ? [text, make("button", off, "×")] : []));
    if (line) field.focus();
  }

  function write(text) {
    field.value = text;
    field.focus();
  }

  function speakAs(person) {
    speaker = person;
    label.textContent = filled(words.message, { name: person.name });
    field.placeholder = filled(words.write, { name: person.name });
    field.lang = person.language;
    for (const button of who.children)
      button.setAttribute("aria-pressed", String(button.dataset.of === person.id));
    hints.setAttribute("aria-label", filled(words.hints, { name: person.name }));
    hints.replaceChildren(...chips(person));
  }

  function chips(person) {
    const start = kind === "private" && !person.opened;
    const press = () =>
      ask("say", { who: person.id, room: place.id, text: "/start" }, words).then(fail);
    const open =
      start && make("button", { type: "button", class: "start", onclick: press }, words.open);
    const commands = person.hints[kind].map((text) =>
      make(
        "button",
        { type: "button", lang: person.language, onclick: () => write(`${text} `) },
        text,
      ),
    );
    return open ? [open, ...commands.slice(0, 2)] : commands;
  }

  return {
    element,
    press,
    reply: answer,
    update(here) {
      const same = JSON.stringify(here) === JSON.stringify(people);
      if (same) return;
      people = here;
      who.hidden = people.length < 2;
      const choose = ({ id, name }) => {
        const by = {
          type: "button",
          "data-of": id,
          onclick: () => speakAs(people.find((one) => one.id === id)),
        };
        return make("button", by, name);
      };
      who.replaceChildren(...people.map(choose));
      const still = people.find((person) => person.id === speaker?.id) ?? people[0];
      if (still) speakAs(still);
    },
  };
}
