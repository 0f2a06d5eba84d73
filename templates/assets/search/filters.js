import { countFilters, FACETS } from "./address.js";
import { formatNumber, part } from "./pieces.js";

// The others are long lists, or say much the same.
const OPEN_AT_FIRST = ["kind", "column", "tag"];

/** The choices that narrow a search down, each with the number of stories it leaves. */
export class Filters {
  #pieces;
  #panel;
  #years;
  #clear;
  #count;
  /** What values are called, kept because a value that is chosen is shown even where nothing has it. @type {Map<string, string>} */
  #labels = new Map();

  /**
   * @param {HTMLElement} root the search page
   * @param {import("./pieces.js").Pieces} pieces
   */
  constructor(root, pieces) {
    this.#pieces = pieces;
    this.#panel = /** @type {HTMLDetailsElement} */ (root.querySelector(".search-filters"));
    this.#years = part(root, "years");
    this.#clear = part(root, "clear");
    this.#count = part(root, "filter-count");
    // Beside the results there is room for them; above, they would push the results out of sight.
    this.#panel.open = matchMedia("(min-width: 64rem)").matches;
    for (const facet of OPEN_AT_FIRST) this.#group(facet).open = true;
    for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (this.#panel.querySelectorAll("[type=month]"))) this.#helpToType(input);
  }

  /**
   * @param {import("./address.js").SearchState} state
   * @param {any} facets as the client gives them
   */
  show(state, facets) {
    const focus = this.#rememberFocus();
    for (const facet of FACETS) this.#showFacet(facet, facets[facet] ?? [], state.filters[facet]);
    this.#showYears(facets.year ?? [], state);
    this.#showCount(state);
    this.#panel.hidden = false;
    focus();
  }

  /** Shows what is chosen, whatever there is to choose from. */
  showChosen(/** @type {import("./address.js").SearchState} */ state) {
    this.#showCount(state);
    for (const name of /** @type {const} */ (["from", "to"])) {
      const input = /** @type {HTMLInputElement} */ (this.#panel.querySelector(`[name=${name}]`));
      // Even the same, written anew, would disturb who types there.
      if (input.value !== state[name]) input.value = state[name];
    }
    for (const facet of FACETS) this.#keepChosen(facet, state.filters[facet]);
  }

  hide() {
    this.#panel.hidden = true;
  }

  #showCount(/** @type {import("./address.js").SearchState} */ state) {
    const count = countFilters(state);
    this.#clear.hidden = count === 0;
    this.#count.textContent = count === 0 ? "" : formatNumber(count);
  }

  #showFacet(/** @type {string} */ facet, /** @type {any[]} */ entries, /** @type {string[]} */ chosen) {
    for (const { value, label } of entries) this.#labels.set(`${facet} ${value}`, facet === "kind" ? this.#pieces.kind(value) : label);
    const missing = chosen.filter((value) => !entries.some((entry) => entry.value === value)).map((value) => ({ value, count: 0 }));
    const group = this.#group(facet);
    const options = [...entries, ...missing].map(({ value, count }) => this.#option(facet, value, count, chosen.includes(value)));
    /** @type {HTMLElement} */ (group.querySelector("ul")).replaceChildren(...options);
    group.hidden = options.length === 0;
    if (chosen.length > 0) group.open = true;
  }

  // The form must say what is chosen before there are results to choose from.
  #keepChosen(/** @type {string} */ facet, /** @type {string[]} */ chosen) {
    const group = this.#group(facet);
    const list = /** @type {HTMLElement} */ (group.querySelector("ul"));
    const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (list.querySelectorAll("input"));
    for (const input of inputs) input.checked = chosen.includes(input.value);
    const known = new Set([...inputs].map((input) => input.value));
    for (const value of chosen) if (!known.has(value)) list.append(this.#option(facet, value, null, true));
  }

  #option(/** @type {string} */ facet, /** @type {string} */ value, /** @type {number | null} */ count, /** @type {boolean} */ checked) {
    const option = this.#pieces.copy("option");
    const input = /** @type {HTMLInputElement} */ (option.querySelector("input"));
    input.name = facet;
    input.value = value;
    input.checked = checked;
    part(option, "label").textContent = this.#labels.get(`${facet} ${value}`) ?? (facet === "kind" ? this.#pieces.kind(value) : value);
    part(option, "count").textContent = count === null ? "" : formatNumber(count);
    return option;
  }

  #showYears(/** @type {any[]} */ entries, /** @type {import("./address.js").SearchState} */ state) {
    this.#years.replaceChildren(...entries.filter(({ value }) => /^\d{4}$/.test(value)).map(({ value, count }) => {
      const year = this.#pieces.copy("year");
      const button = /** @type {HTMLButtonElement} */ (year.querySelector("button"));
      button.value = value;
      button.ariaPressed = String(state.from === `${value}-01` && state.to === `${value}-12`);
      part(year, "label").textContent = value;
      part(year, "count").textContent = formatNumber(count);
      return year;
    }));
  }

  #group(/** @type {string} */ facet) {
    return /** @type {HTMLDetailsElement} */ (this.#panel.querySelector(`[data-facet="${facet}"]`));
  }

  // What is drawn anew loses the focus, which goes back to what means the same.
  #rememberFocus() {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLInputElement || focused instanceof HTMLButtonElement) || !this.#panel.contains(focused)) return () => {};
    const same = focused instanceof HTMLInputElement
      ? `input[name="${focused.name}"]${focused.type === "checkbox" ? `[value="${CSS.escape(focused.value)}"]` : ""}`
      : `button[value="${CSS.escape(focused.value)}"]`;
    return () => {
      if (!focused.isConnected) /** @type {HTMLElement} */ (this.#panel.querySelector(same) ?? this.#panel.querySelector("summary")).focus();
    };
  }

  // Some browsers have no picker for months, and take the input for one of text.
  #helpToType(/** @type {HTMLInputElement} */ input) {
    if (input.type === "month") return;
    input.pattern = String.raw`\d{4}(-(0[1-9]|1[0-2]))?`;
    input.placeholder = "2023-02";
    input.title = this.#pieces.text("month-pattern");
  }
}
