import { Hits } from "./hits.js";
import { formatNumber, part } from "./pieces.js";

// A search that is over sooner shows no sign of work: it would only flicker.
const PATIENCE = 250;
// What is said takes longer than what is shown.
const SILENCE = 500;

/** The list of stories found, what is said of it, and whether it is being looked for. */
export class Results {
  #pieces;
  #hits;
  #section;
  #list;
  #status;
  #more;
  #progress;
  #waiting = 0;
  #silent = 0;
  /** What the status says while no search is under way. */
  #said = "";

  /**
   * @param {HTMLElement} root the search page
   * @param {import("./pieces.js").Pieces} pieces
   * @param {string} language the key of the page's language
   */
  constructor(root, pieces, language) {
    this.#pieces = pieces;
    this.#hits = new Hits(pieces, language);
    this.#section = part(root, "results");
    this.#list = part(root, "hits");
    this.#status = part(root, "status");
    this.#more = part(root, "more");
    this.#progress = part(root, "progress");
  }

  /** Says whether a search is under way. What was found before stays until there is something else. */
  setBusy(/** @type {boolean} */ busy) {
    clearTimeout(this.#waiting);
    clearTimeout(this.#silent);
    this.#section.ariaBusy = String(busy);
    if (busy) {
      this.#waiting = setTimeout(() => { this.#progress.hidden = false; }, PATIENCE);
      this.#silent = setTimeout(() => { this.#status.textContent = this.#pieces.text("loading"); }, SILENCE);
    } else {
      this.#progress.hidden = true;
      if (this.#status.textContent !== this.#said) this.#status.textContent = this.#said;
    }
  }

  /**
   * @param {any} result as the client gives it
   * @param {string} query
   */
  show(result, query) {
    this.#list.replaceChildren(...result.hits.map((/** @type {any} */ hit) => this.#hits.draw(hit, query)));
    this.#finish(result, query);
  }

  /** Adds the next stories, and goes to the first of them. */
  append(/** @type {any} */ result, /** @type {string} */ query) {
    const count = this.#list.children.length;
    this.#list.append(...result.hits.map((/** @type {any} */ hit) => this.#hits.draw(hit, query)));
    this.#finish(result, query);
    /** @type {HTMLElement | null | undefined} */ (this.#list.children[count]?.querySelector("h2 a"))?.focus();
  }

  /** Shows nothing, as before a search. */
  clear() {
    this.#list.replaceChildren();
    this.#section.hidden = true;
    this.#say("");
  }

  #finish(/** @type {any} */ result, /** @type {string} */ query) {
    this.#section.hidden = result.total === 0;
    const left = result.total - this.#list.children.length;
    this.#more.hidden = left <= 0;
    /** @type {HTMLElement} */ (this.#more.querySelector(".count")).textContent = formatNumber(Math.max(0, left));
    this.#say(result.total === 0 ? this.#pieces.text("nothing", query.trim()) : this.#pieces.count("count", result.total));
  }

  #say(/** @type {string} */ text) {
    this.#status.textContent = this.#said = text;
  }
}
