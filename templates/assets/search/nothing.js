import { countFilters, withoutFilters, writeState } from "./address.js";
import { part } from "./pieces.js";

/** What to try where nothing is found. */
export class Nothing {
  #pieces;
  #section;

  /**
   * @param {HTMLElement} root the search page
   * @param {import("./pieces.js").Pieces} pieces
   */
  constructor(root, pieces) {
    this.#pieces = pieces;
    this.#section = part(root, "nothing");
  }

  /**
   * @param {import("./address.js").SearchState} state
   * @param {any} [suggestions] as the client gives them
   */
  show(state, suggestions = {}) {
    this.#list("spellings", suggestions.spellings ?? [], (spelling) => [link(state, spelling.query, spelling.query)]);
    this.#list("parts", suggestions.parts ?? [], (found) => {
      const count = document.createElement("span");
      count.className = "count";
      count.textContent = this.#pieces.count("part-count", found.total);
      return [link(state, found.query, found.query), " ", count];
    });
    this.#offer("wider", !state.everyLanguage, { ...state, everyLanguage: true });
    this.#offer("unfiltered", countFilters(state) > 0, withoutFilters(state));
    this.#section.hidden = false;
  }

  hide() {
    this.#section.hidden = true;
  }

  #list(/** @type {string} */ name, /** @type {any[]} */ entries, /** @type {(entry: any) => (Node | string)[]} */ content) {
    const place = part(this.#section, name);
    place.hidden = entries.length === 0;
    /** @type {HTMLElement} */ (place.querySelector("ul")).replaceChildren(...entries.map((entry) => {
      const item = document.createElement("li");
      item.append(...content(entry));
      return item;
    }));
  }

  #offer(/** @type {string} */ name, /** @type {boolean} */ isUseful, /** @type {import("./address.js").SearchState} */ state) {
    const item = part(this.#section, name);
    item.hidden = !isUseful;
    /** @type {HTMLAnchorElement} */ (item.querySelector("a")).href = location.pathname + writeState({ ...state, pages: 1 });
  }
}

function link(/** @type {import("./address.js").SearchState} */ state, /** @type {string} */ query, /** @type {string} */ text) {
  const element = document.createElement("a");
  element.href = location.pathname + writeState({ ...state, query, pages: 1 });
  element.textContent = text;
  return element;
}
