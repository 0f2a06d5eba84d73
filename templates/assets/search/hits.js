import { markedText } from "./marked-text.js";
import { part } from "./pieces.js";

// A date that a `time` element may hold as it is (HTML Standard, section 2.3.5).
const HTML_DATE = /^\d{4}(-\d\d){0,2}$/;

/** Draws the stories that were found. */
export class Hits {
  #pieces;
  #language;

  /**
   * @param {import("./pieces.js").Pieces} pieces
   * @param {string} language the key of the page's language
   */
  constructor(pieces, language) {
    this.#pieces = pieces;
    this.#language = language;
  }

  /**
   * The list item of a story.
   * @param {any} hit as the client gives it
   * @param {string} query what was searched for, which the article marks when it is opened
   */
  draw(hit, query) {
    const item = this.#pieces.copy("hit");
    this.#drawLine(part(item, "date"), hit);
    this.#drawText(part(item, "kicker"), hit, hit.kicker && [hit.kicker]);
    this.#drawText(part(item, "excerpt"), hit, hit.excerpt && markedText(hit.excerpt.text, hit.excerpt.marks));
    this.#drawTitle(part(item, "title"), hit, query);
    this.#drawOthers(part(item, "others"), hit);
    return item;
  }

  #drawLine(/** @type {HTMLElement} */ place, /** @type {any} */ hit) {
    const date = document.createElement(HTML_DATE.test(hit.date) ? "time" : "span");
    if (date instanceof HTMLTimeElement) date.dateTime = hit.date;
    date.textContent = hit.dateLabel;
    place.append(date);
    if (!this.#isForeign(hit)) return;
    place.lang = this.#tagOf(hit.language);
    place.after(this.#pieces.language(hit.language));
  }

  #drawTitle(/** @type {HTMLElement} */ place, /** @type {any} */ hit, /** @type {string} */ query) {
    const link = document.createElement("a");
    link.href = query.trim() ? `${hit.url}?q=${encodeURIComponent(query.trim())}` : hit.url;
    link.append(...markedText(hit.title, hit.titleMarks));
    if (this.#isForeign(hit)) link.lang = link.hreflang = this.#tagOf(hit.language);
    place.append(link);
  }

  #drawText(/** @type {HTMLElement} */ place, /** @type {any} */ hit, /** @type {(string | HTMLElement)[] | undefined} */ content) {
    if (!content) return place.remove();
    place.append(...content);
    if (this.#isForeign(hit)) place.lang = this.#tagOf(hit.language);
  }

  #drawOthers(/** @type {HTMLElement} */ place, /** @type {any} */ hit) {
    if (!hit.otherLanguages?.length) return place.remove();
    for (const other of hit.otherLanguages) {
      const name = this.#pieces.language(other.language);
      const link = document.createElement("a");
      link.href = other.url;
      link.lang = link.hreflang = name.lang;
      link.textContent = other.title;
      place.append(" ", name, " ", link);
    }
  }

  #isForeign(/** @type {any} */ hit) {
    return hit.language !== this.#language;
  }

  #tagOf(/** @type {string} */ language) {
    return this.#pieces.language(language).lang;
  }
}
