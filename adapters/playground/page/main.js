import { language, listen, readWording } from "./api.js";
import { controls } from "./controls.js";
import { filled, short } from "./make.js";
import { panel } from "./panel.js";
import { tabs } from "./tabs.js";

const words = await readWording();
const top = controls(words);
const panels = new Map();
const connection = document.getElementById("connection");
let people = [];
let rooms = [];
let demo;

const nameOf = (id) => people.find((person) => person.id === id)?.name ?? id;
const strip = tabs();
const page = {
  words,
  language,
  nameOf,
  zone: top.zone,
  counted: (...what) => strip.counted(...what),
  watched: (id) => strip.watched(id),
};

function panelFor(place, into) {
  const known = panels.get(place.id);
  if (known) return;
  const made = panel(place, page);
  panels.set(place.id, made);
  document.getElementById(into).append(made.element);
  strip.add(made);
}

function status(next) {
  people = next.people;
  demo = next.demo;
  top.update(next);
  for (const made of panels.values()) {
    made.update(people, rooms.find(({ id }) => id === made.place.id)?.title ?? "");
    made.acts(demo?.room);
  }
  strip.update();
}

/** For whoever does not see the screen: one sentence for each message. */
function announce(line, made, again) {
  const where = made.name();
  const text = short(line.text, 240);
  const who = line.by === "bot" ? words.botName : nameOf(line.by);
  const said = again
    ? filled(words.rewritten, { where, text })
    : filled(words.said, { who, where, text });
  const live = document.getElementById("announce");
  const sentence = document.createElement("p");
  sentence.textContent = said;
  live.append(sentence);
  while (live.children.length > 12) live.firstChild.remove();
}

const seen = new Set();

listen({
  view(view) {
    connection.hidden = true;
    ({ people, rooms } = view);
    for (const { id, platform } of rooms) panelFor({ id, platform }, "groups");
    for (const { id, platform } of people)
      panelFor({ id: `private:${id}`, platform, owner: id }, "privates");
    seen.clear();
    for (const made of panels.values()) made.clear();
    status(view);
    for (const line of view.lines) {
      seen.add(line.id);
      panels.get(line.room)?.put(line, false);
    }
    document.body.dataset.ready = "yes";
    top.greet(view);
  },
  line(line) {
    const made = panels.get(line.room);
    if (!made) return;
    const again = seen.has(line.id);
    seen.add(line.id);
    made.put(line, true);
    announce(line, made, again);
    if (demo?.state === "playing") strip.follow(made);
  },
  status,
  lost() {
    connection.textContent = words.lost;
    connection.hidden = false;
  },
});
