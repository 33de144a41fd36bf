import { ask, language } from "./api.js";
import { filled } from "./make.js";

const byId = (id) => document.getElementById(id);
const TICK_MS = 5000;

/** The clock, the demo, starting over: everything at the top of the page. */
export function controls(words) {
  const pause = Number(new URLSearchParams(location.search).get("pause") ?? NaN);
  const story = { title: byId("story-title").textContent, caption: byId("caption").textContent };
  const problem = byId("problem");
  const sure = byId("sure");
  let status;
  let ahead = 0;

  const tell = (sentence) => {
    problem.textContent = sentence ?? "";
    problem.hidden = !sentence;
  };
  const act = async (name, what) => tell(await ask(name, what, words));
  const format = (options, at) => {
    const tag = language === "en" ? "en-GB" : language;
    return new Intl.DateTimeFormat(tag, { timeZone: status.zone, ...options }).format(at);
  };

  /** What is there goes only when somebody said so. */
  function confirmed(title) {
    if (!status?.touched) return Promise.resolve(true);
    byId("sure-title").textContent = title;
    sure.returnValue = "no";
    sure.showModal();
    return new Promise((resolve) => {
      sure.addEventListener("close", () => resolve(sure.returnValue === "yes"), { once: true });
    });
  }

  function tick() {
    if (!status) return;
    const now = new Date(Date.now() + ahead);
    const clock = byId("clock");
    clock.dateTime = now.toISOString();
    const day = { weekday: "long", day: "numeric", month: "long" };
    clock.textContent = format({ ...day, hour: "2-digit", minute: "2-digit" }, now);
  }

  function showDemo({ demo }) {
    const playing = demo?.state === "playing";
    const mine = demo && { title: demo.title, caption: demo.caption };
    const after = { stopped: words.stopped, stuck: words.stuck };
    const caption = after[demo?.state] ?? (mine ?? story).caption;
    byId("story").classList.toggle("playing", playing);
    byId("story-title").textContent = (mine ?? story).title;
    if (byId("caption").textContent !== caption) byId("caption").textContent = caption;
    byId("play").textContent = playing ? words.stop : words.play;
    const progress = byId("progress");
    progress.hidden = !demo;
    progress.max = demo?.of ?? 1;
    progress.value = demo?.done ?? 0;
  }

  async function playOrStop() {
    if (status?.demo?.state === "playing") return act("stop", {});
    if (!(await confirmed(words.sureDemo))) return undefined;
    return act("play", { language, ...(pause >= 0 && { pause }) });
  }
  async function startOver() {
    if (await confirmed(words.sureStartOver)) await act("start-over", { language });
  }

  byId("play").addEventListener("click", () => void playOrStop());
  byId("start-over").addEventListener("click", () => void startOver());
  for (const button of document.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => void act("clock", { by: button.dataset.step }));
  }
  setInterval(tick, TICK_MS);

  return {
    zone: () => status?.zone ?? "UTC",
    update(next) {
      status = next;
      ahead = Date.parse(next.now) - Date.now();
      tick();
      showDemo(next);
      const quiet = byId("quiet");
      quiet.hidden = !next.quietUntil;
      if (!next.quietUntil) return;
      const time = format({ hour: "2-digit", minute: "2-digit" }, new Date(next.quietUntil));
      quiet.querySelector("p").textContent = filled(words.quiet, { time });
    },
    /** A community nobody has used yet speaks the language of whoever comes first. */
    greet(view) {
      if (view.touched || view.language === language) return;
      void act("start-over", { language, ifUntouched: true });
    },
  };
}
