import { composer } from "./composer.js";
import { lineItem, picture } from "./line.js";
import { filled, make, PLATFORMS } from "./make.js";

const MOST = 300;
const NEAR_PX = 80;

let serial = 0;

/**
 * One room, or one private chat, as its platform looks.
 * @param {{ id: string, platform: string, owner?: string }} place
 * @param {any} page what all panels share
 */
export function panel(place, page) {
  const { words } = page;
  serial += 1;
  const id = `panel-${serial}`;
  const title = make("h3", { id: `${id}-title` });
  const under = make("p", { class: "under" });
  const badge = make("span", { class: "badge", hidden: true });
  const list = make("ol", { class: "lines", tabindex: "0", "aria-labelledby": `${id}-title` });
  const empty = make("p", { class: "empty" });
  const mark = place.owner
    ? picture(page.nameOf(place.owner), place.owner)
    : make("span", { class: "picture of-room", "aria-hidden": "true" });
  const problem = make("p", { class: "problem", role: "alert", hidden: true });
  const items = new Map();
  let unseen = 0;
  let known = { title: "", who: [] };

  const fail = (sentence) => {
    problem.textContent = sentence ?? "";
    problem.hidden = !sentence;
  };
  const speaking = composer(place, id, page, fail);
  const element = make(
    "section",
    {
      class: `panel ${place.platform} ${place.owner ? "private" : "room"}`,
      id,
      "data-room": place.id,
      "aria-labelledby": `${id}-title`,
      onpointerenter: () => look(),
      onfocusin: () => look(),
    },
    make("header", {}, mark, make("div", {}, title, under), badge),
    make("div", { class: "sheet" }, empty, list),
    problem,
    speaking.element,
  );

  function count(number) {
    unseen = number;
    badge.hidden = number === 0;
    badge.textContent =
      number === 1 ? words.unseenOne : filled(words.unseenMany, { count: number });
    page.counted(place.id, number, badge.textContent);
  }
  const look = () => unseen > 0 && count(0);

  const around = () => ({
    ...page,
    zone: page.zone(),
    press: (line, label) => speaking.press(line, label),
    reply: (line) => speaking.reply(line),
  });

  function put(line, fresh) {
    const before = items.get(line.id);
    if (line.deleted) {
      before?.remove();
      items.delete(line.id);
      return;
    }
    const near = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PX;
    const item = lineItem(line, around());
    const focused = before?.contains(document.activeElement);
    if (before) before.replaceWith(item);
    else list.append(item);
    items.set(line.id, item);
    if (focused) (item.querySelector(".answers button") ?? list).focus();
    for (const [old, gone] of items) {
      if (items.size <= MOST) break;
      gone.remove();
      items.delete(old);
    }
    empty.hidden = items.size > 0;
    if (fresh) item.classList.add("fresh");
    if (near || !before) list.scrollTop = list.scrollHeight;
    if (!fresh || !place.owner) return;
    const inSight = element.contains(document.activeElement) || page.watched(place.id);
    if (line.by !== "bot" || before || inSight) look();
    else count(unseen + 1);
  }

  return {
    element,
    place,
    look,
    put,
    name: () => known.title,
    tab: () => (place.owner ? page.nameOf(place.owner) : PLATFORMS[place.platform]),
    clear() {
      items.clear();
      list.replaceChildren();
      empty.hidden = false;
      count(0);
      fail();
    },
    /** Who is here and how they stand: after everything that happens. */
    update(people, named) {
      const owner = people.find((person) => person.id === place.owner);
      const who = owner ? [owner] : people.filter((person) => person.platform === place.platform);
      const platform = PLATFORMS[place.platform];
      known = { title: owner ? filled(words.privateWith, { name: owner.name }) : named, who };
      title.textContent = known.title;
      const names = who.map(({ name }) => name).join(", ");
      under.textContent = owner
        ? filled(words.privateOn, { platform })
        : filled(words.groupOf, { platform, names });
      const silence = owner?.opened === false ? words.closedYet : words.nothingInPrivate;
      empty.textContent = owner ? filled(silence, { name: owner.name }) : words.nothingInRoom;
      if (!owner) mark.textContent = named.slice(0, 1);
      speaking.update(who);
    },
    /** Whether something is just being done here. */
    acts(room) {
      element.classList.toggle("acting", room === place.id);
    },
  };
}
