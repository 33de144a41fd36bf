import { html } from "hono/html";
import { words } from "./wording.ts";
import type { Language } from "./world.ts";

const NAMES: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };

const languageLink = (to: Language, current: Language) =>
  html`<a
    href="/?lang=${to}"
    lang="${to}"
    hreflang="${to}"
    ${to === current ? html`aria-current="true"` : ""}
    >${NAMES[to]}</a
  >`;

/** The page as it is before anything is known: everything that changes is filled in by page/main.js. */
export function page(language: Language) {
  const t = words[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${t.title}</title>
        <link rel="icon" href="/page/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/page/base.css" />
        <link rel="stylesheet" href="/page/top.css" />
        <link rel="stylesheet" href="/page/panel.css" />
        <link rel="stylesheet" href="/page/line.css" />
        <link rel="stylesheet" href="/page/composer.css" />
        <link rel="stylesheet" href="/page/platforms.css" />
        <script type="module" src="/page/main.js"></script>
      </head>
      <body>
        <a class="skip" href="#groups">${t.skip}</a>
        <header class="top">
          <div class="brand">
            <img src="/page/icon.svg" alt="" width="40" height="40" />
            <div>
              <h1>Palier</h1>
              <p>${t.tagline}</p>
            </div>
          </div>
          <nav class="languages" aria-label="${t.language}">
            ${languageLink("fr", language)}${languageLink("en", language)}
          </nav>
          <section class="controls" aria-label="${t.controls}">
            <div class="clock">
              <p id="clock-name">${t.clock}</p>
              <time id="clock" aria-labelledby="clock-name clock">…</time>
            </div>
            <div class="steps" role="group" aria-labelledby="clock-name">
              <button type="button" data-step="hour">${t.hour}</button
              ><button type="button" data-step="day">${t.day}</button
              ><button type="button" data-step="week">${t.week}</button>
            </div>
            <button type="button" id="start-over">${t.startOver}</button>
          </section>
        </header>
        <p id="connection" class="notice" role="status">${t.connecting}</p>
        <noscript><p class="notice">${t.needsScript}</p></noscript>
        <div id="quiet" class="notice" hidden>
          <p></p>
          <button type="button" data-step="morning">${t.morning}</button>
        </div>
        <p id="problem" class="notice problem" role="alert" hidden></p>
        <section id="story" aria-labelledby="story-title">
          <div>
            <h2 id="story-title">${t.introTitle}</h2>
            <p id="caption" aria-live="polite">${t.intro}</p>
          </div>
          <progress id="progress" max="1" value="0" aria-label="${t.progress}" hidden></progress>
          <button type="button" id="play" class="primary">${t.play}</button>
        </section>
        <nav id="tabs" aria-label="${t.conversations}"></nav>
        <main>
          <section id="groups" tabindex="-1" aria-label="${t.groups}">
            <h2 class="unseen">${t.groups}</h2>
          </section>
          <section id="privates" aria-label="${t.privates}">
            <h2 class="unseen">${t.privates}</h2>
          </section>
        </main>
        <div id="announce" class="unseen" aria-live="polite"></div>
        <dialog id="sure" aria-labelledby="sure-title">
          <form method="dialog">
            <h2 id="sure-title"></h2>
            <p>${t.sureText}</p>
            <div class="choices">
              <button value="no" class="primary">${t.sureNo}</button
              ><button value="yes">${t.sureYes}</button>
            </div>
          </form>
        </dialog>
      </body>
    </html>`;
}
