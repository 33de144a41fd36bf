import { make } from "./make.js";

/** On a narrow screen one conversation shows at a time; these choose which. */
export function tabs() {
  const strip = document.getElementById("tabs");
  const known = new Map();
  let current;

  function show(made) {
    current = made;
    for (const [one, { button }] of known) {
      const on = one === made;
      one.element.classList.toggle("chosen", on);
      if (on) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
    made.look();
    made.element.querySelector(".lines").scrollTop = 1e9;
  }

  return {
    add(made) {
      const name = make("span", {});
      const count = make("span", { class: "count", hidden: true });
      const choose = () => show(made);
      const button = make(
        "button",
        { type: "button", class: made.place.platform, onclick: choose },
        name,
        count,
      );
      known.set(made, { button, name, count });
      strip.append(button);
      if (!current) show(made);
    },
    update() {
      for (const [made, { name }] of known) name.textContent = made.tab();
    },
    /** Whether this is the one that a narrow screen shows. */
    watched: (id) => strip.offsetParent !== null && current?.place.id === id,
    counted(id, number, text) {
      for (const [made, { count }] of known) {
        if (made.place.id !== id) continue;
        count.hidden = number === 0;
        const said =
          number > 0 ? [String(number), make("span", { class: "unseen" }, ` (${text})`)] : [];
        count.replaceChildren(...said);
      }
    },
    /** The demo shows where something happens. */
    follow(made) {
      if (made === current || strip.offsetParent === null) return;
      show(made);
      known.get(made)?.button.scrollIntoView({ block: "nearest", inline: "center" });
    },
  };
}
