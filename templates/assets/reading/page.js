// What an article's page does beyond being read. All of it stands on links that work by themselves.

import { toggleParagraph } from "./across.js";
import { NoteCard } from "./note-card.js";
import { keepPlace } from "./place.js";
import { prepareSharing } from "./sharing.js";

const card = new NoteCard();
const notes = "a.term, a[role=doc-noteref]";

/** Whether a click asks for nothing but to follow the link: no new tab, no download. */
const isPlain = (/** @type {MouseEvent} */ event) =>
  !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

document.addEventListener("click", (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (event.target instanceof Element ? event.target.closest("a") : null);
  if (!link || !isPlain(event)) return;
  if (link.matches("[data-across]")) {
    event.preventDefault();
    toggleParagraph(link);
  } else if (link.matches(notes) && card.show(link, { isByKey: event.detail === 0 })) {
    event.preventDefault();
  }
});

// Before the browser reads the address: also for a middle click, a menu or a drag.
for (const type of ["pointerdown", "focusin", "keydown"]) {
  document.addEventListener(type, (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-place]") : null;
    if (link) keepPlace(/** @type {HTMLAnchorElement} */ (link));
  });
}

document.addEventListener("pointerdown", (event) => {
  card.press(/** @type {HTMLAnchorElement | null} */ (event.target instanceof Element ? event.target.closest(notes) : null));
}, { capture: true });

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "mouse" && event.target instanceof Element) card.hover(/** @type {HTMLAnchorElement | null} */ (event.target.closest(notes)), event.target);
});

// Without this script the links only lead away, so only now there is something to say.
for (const link of document.querySelectorAll("[data-across]")) link.setAttribute("aria-expanded", "false");

prepareSharing();
