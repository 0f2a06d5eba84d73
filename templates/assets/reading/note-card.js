// A card beside the words that a note or an entry of the glossary is about, with what stands there.

const OPEN_DELAY = 300;
const CLOSE_DELAY = 250;
const MARGIN = 8;

/** One card for the whole page; it shows the note of the link that was pressed or pointed at last. */
export class NoteCard {
  /** @type {HTMLElement | null} */ #card = null;
  /** @type {HTMLAnchorElement | null} */ #link = null;
  /** @type {HTMLAnchorElement | null} */ #hovered = null;
  /** @type {HTMLAnchorElement | null} */ #pressed = null;
  /** Whether the card was asked for by a press, and so stays when the pointer leaves. */
  #isPinned = false;
  #timer = 0;

  /**
   * Notes that the pointer went down on a link, or elsewhere. A press outside a card closes it before the click is known
   * of, and a press on its own link is to close it for good.
   * @param {HTMLAnchorElement | null} link
   */
  press(link) {
    this.#pressed = link && this.#isPinned && this.#isShownFor(link) ? link : null;
  }

  /**
   * Shows the note that a link leads to. Pressed, a card that was only pointed at stays; pressed again, it goes away.
   * @param {HTMLAnchorElement} link
   * @param {{ isByKey?: boolean, isByPointing?: boolean }} [how]
   * @returns {boolean} whether there is a card; without, the link is to be followed
   */
  show(link, { isByKey = false, isByPointing = false } = {}) {
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!note || !("popover" in HTMLElement.prototype)) return false;
    const isShown = this.#isShownFor(link);
    if (isShown && isByPointing) return true;
    const isPressedAgain = (isShown && this.#isPinned) || this.#pressed === link;
    this.#pressed = null;
    this.#close();
    if (isPressedAgain && !isByPointing) return true;
    this.#isPinned = !isByPointing;
    const card = this.#fill(link, note);
    link.after(card);
    card.showPopover();
    place(card, link);
    if (isByKey) card.focus();
    return true;
  }

  /**
   * Follows the pointer: a card opens where it rests on a link, and closes when it has left link and card. One that was
   * pressed for stays, and no other comes in its place.
   * @param {HTMLAnchorElement | null} link the link under the pointer
   * @param {Element} target what is under the pointer
   */
  hover(link, target) {
    if (link === this.#hovered && link) return;
    clearTimeout(this.#timer);
    this.#hovered = link;
    if (this.#isPinned && this.#card?.isConnected) return;
    if (link) this.#timer = setTimeout(() => this.show(link, { isByPointing: true }), OPEN_DELAY);
    else if (this.#card && !this.#card.contains(target) && !this.#card.contains(document.activeElement))
      this.#timer = setTimeout(() => this.#close(), CLOSE_DELAY);
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {HTMLElement} note
   */
  #fill(link, note) {
    const card = document.createElement("span");
    card.className = "note-card";
    card.popover = "auto";
    card.tabIndex = -1;
    card.setAttribute("role", "note");
    // What stands in lines of its own in the note does so in the card.
    const lines = note.matches("div, li:has(> p)") ? [...note.children] : [note];
    card.append(...lines.map(lineOf));
    // What would be an empty shell, seen by nobody, goes.
    card.addEventListener("toggle", (event) => {
      if (/** @type {ToggleEvent} */ (event).newState === "closed") card.remove();
    });
    [this.#card, this.#link] = [card, link];
    return card;
  }

  /** @param {HTMLAnchorElement} link */
  #isShownFor(link) {
    return this.#link === link && this.#card?.matches(":popover-open") === true;
  }

  #close() {
    if (this.#card?.isConnected) this.#card.hidePopover();
    this.#card?.remove();
    this.#card = null;
  }
}

/** @param {Element} source */
function lineOf(source) {
  const line = document.createElement("span");
  line.className = "note-line";
  if (source.matches("dt")) line.classList.add("note-head");
  if (source.matches(".about")) line.classList.add("about");
  line.append(...source.cloneNode(true).childNodes);
  const lang = source.getAttribute("lang");
  if (lang) line.lang = lang;
  for (const back of line.querySelectorAll("[role=doc-backlink]")) back.remove();
  for (const element of line.querySelectorAll("[id]")) element.removeAttribute("id");
  return line;
}

/**
 * Puts the card under the link, or over it where there is more room, and inside the window.
 * @param {HTMLElement} card
 * @param {HTMLElement} link
 */
function place(card, link) {
  // A link that runs over two lines has two boxes: the card belongs to the last.
  const at = /** @type {DOMRect} */ ([...link.getClientRects()].at(-1) ?? link.getBoundingClientRect());
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + MARGIN / 2;
  const fits = below + height + MARGIN <= clientHeight || at.top < clientHeight / 2;
  card.style.top = `${Math.max(MARGIN, fits ? below : at.top - height - MARGIN / 2)}px`;
  card.style.left = `${Math.max(MARGIN, Math.min(at.left, clientWidth - width - MARGIN))}px`;
}
