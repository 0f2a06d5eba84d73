import { asksForSomething, countFilters, isSameSearch, PAGE_SIZE, readState, searchOptions, withoutFilters, writeState } from "./address.js";
import { withAlternatives } from "./alternatives.js";
import { Failure } from "./failure.js";
import { Filters } from "./filters.js";
import { Nothing } from "./nothing.js";
import { PageHistory } from "./page-history.js";
import { part, Pieces } from "./pieces.js";
import { Results } from "./results.js";

/** Keeps the form, the address and what is shown the same: whatever changes, a search follows. */
export class Controller {
  #root;
  #form;
  #archive;
  #language;
  #history = new PageHistory();
  #results;
  #filters;
  #nothing;
  #failure;
  #title = document.title;
  /** What the address asked for when it was last looked at. @type {string | null} */
  #address = null;
  /** What the list shows, and whether its last word was taken for a beginning. @type {{ state: import("./address.js").SearchState, typing: boolean } | null} */
  #shown = null;
  #isSearching = false;
  /** Tries again what has failed. @type {(() => void) | null} */
  #retry = null;
  /** The search under way, if any; a newer one takes its place, and what it still gives is not shown. */
  #current = new AbortController();

  /**
   * @param {HTMLElement} root the search page
   * @param {HTMLFormElement} form
   * @param {import("./archive.js").Archive} archive
   */
  constructor(root, form, archive) {
    const pieces = new Pieces(root);
    this.#root = root;
    this.#form = form;
    this.#archive = archive;
    this.#language = root.dataset.language ?? "";
    this.#results = new Results(root, pieces, this.#language);
    this.#filters = new Filters(root, pieces);
    this.#nothing = new Nothing(root, pieces);
    this.#failure = new Failure(root, pieces);
  }

  /** Whether the address asks for something else than when it was last looked at or written. */
  get isAwayFromAddress() {
    return location.search !== this.#address;
  }

  /** Searches for what the address says, when that is not what is shown. */
  async followAddress() {
    if (!this.isAwayFromAddress) return;
    const state = readState(new URLSearchParams(location.search));
    this.#address = location.search;
    this.#showForm(state);
    await this.#search(state, this.#history.isTyping);
  }

  /** Searches for what the form says while the reader types; the address waits. */
  async follow() {
    await this.#search(this.#readForm(), true);
  }

  /** Puts what the form says into the address while the reader pauses. */
  rest() {
    this.#writeAddress(this.#readForm(), true);
  }

  /** Searches for what the form says, and makes it a step of the history. */
  async commit() {
    await this.goTo(this.#readForm());
  }

  /** @param {import("./address.js").SearchState} state */
  async goTo(state) {
    this.#showForm(state);
    this.#writeAddress(state, false);
    await this.#search(state, false);
  }

  /** Tries again what has failed, if anything has. */
  retry() {
    this.#retry?.();
  }

  async clearFilters() {
    await this.goTo(withoutFilters(this.#readForm()));
  }

  /** Searches in a year alone, or, where that is so already, in all. */
  async toggleYear(/** @type {string} */ year) {
    const state = this.#readForm();
    const [from, to] = [`${year}-01`, `${year}-12`];
    const isSet = state.from === from && state.to === to;
    await this.goTo({ ...state, from: isSet ? "" : from, to: isSet ? "" : to });
  }

  /** Whether the list shows what the form and the address ask for, and no search is under way that will change it. */
  get isSettled() {
    return this.#shown !== null && !this.#isSearching && !this.isAwayFromAddress
      && isSameSearch(this.#shown.state, this.#readForm());
  }

  /** Shows the next stories below those that are there, unless others are about to take their place. */
  async showMore() {
    if (!this.#shown || !this.isSettled) return;
    const { state: shown, typing } = this.#shown;
    const state = { ...shown, pages: shown.pages + 1 };
    await this.#attempt(() => this.showMore(), async (signal) => {
      const result = await this.#find(state, { prefix: typing, offset: shown.pages * PAGE_SIZE, limit: PAGE_SIZE, signal });
      if (signal.aborted) return;
      this.#shown = { state, typing };
      this.#writeAddress(state, typing);
      this.#results.append(result, state.query);
    });
  }

  async #search(/** @type {import("./address.js").SearchState} */ state, /** @type {boolean} */ typing) {
    if (!asksForSomething(state)) return this.#showBrowse();
    await this.#attempt(() => this.#search(state, typing), async (signal) => {
      const result = await this.#find(state, { prefix: typing, limit: state.pages * PAGE_SIZE, signal });
      if (!signal.aborted) this.#show(result, state, typing);
    }, () => this.#showLists());
  }

  // A word that is finished but found nowhere may be the beginning of one that is.
  async #find(/** @type {import("./address.js").SearchState} */ state, /** @type {any} */ options) {
    const whole = { ...searchOptions(state, this.#language), ...options };
    const result = await this.#archive.search(state.query, whole);
    if (result.total > 0 || options.prefix) return withAlternatives(this.#archive, state.query, whole, result);
    const wider = { ...whole, prefix: true };
    return withAlternatives(this.#archive, state.query, wider, { ...result, ...await this.#archive.search(state.query, wider) });
  }

  async #attempt(
    /** @type {() => void} */ again,
    /** @type {(signal: AbortSignal) => Promise<void>} */ work,
    /** @type {() => void} */ failed = () => {},
  ) {
    this.#current.abort();
    const { signal } = (this.#current = new AbortController());
    this.#setBusy(true);
    try {
      await work(signal);
      if (!signal.aborted) this.#clearFailure();
    } catch (error) {
      if (signal.aborted) return;
      failed();
      this.#retry = /** @type {any} */ (error)?.code === "script" ? () => this.#reload() : again;
      this.#failure.show(error, () => {
        this.#box.focus();
        this.retry();
      });
    }
    if (!signal.aborted) this.#setBusy(false);
  }

  #setBusy(/** @type {boolean} */ busy) {
    this.#isSearching = busy;
    this.#results.setBusy(busy);
  }

  // Everything there is to keep stands in the address.
  async #reload() {
    if (!isSameSearch(readState(new URLSearchParams(location.search)), this.#readForm())) this.rest();
    if (await this.#archive.isReachable()) location.reload();
  }

  #clearFailure() {
    this.#retry = null;
    this.#failure.clear();
  }

  #show(/** @type {any} */ result, /** @type {import("./address.js").SearchState} */ state, /** @type {boolean} */ typing) {
    this.#shown = { state, typing };
    part(this.#root, "browse").hidden = true;
    this.#results.show(result, state.query);
    if (result.total === 0 && countFilters(state) === 0) this.#filters.hide();
    else this.#filters.show(state, result.facets);
    part(this.#root, "choices").hidden = false;
    if (result.total === 0) this.#nothing.show(state, result.suggestions);
    else this.#nothing.hide();
  }

  // The lists can be looked through whether the search works or not.
  #showLists() {
    this.#shown = null;
    part(this.#root, "browse").hidden = false;
    this.#results.clear();
    this.#nothing.hide();
    this.#filters.hide();
    part(this.#root, "choices").hidden = true;
  }

  // Nothing is asked for, so the page is as it was before the first search.
  #showBrowse() {
    this.#current.abort();
    this.#setBusy(false);
    this.#clearFailure();
    this.#showLists();
  }

  #writeAddress(/** @type {import("./address.js").SearchState} */ state, /** @type {boolean} */ typing) {
    const address = writeState(state);
    this.#history.write(address, typing);
    this.#address = address;
    this.#showAddress(state);
  }

  // The title names the entry in the browser's history; the language switch leads to the same search.
  #showAddress(/** @type {import("./address.js").SearchState} */ state) {
    const query = state.query.trim();
    document.title = query ? `${query} · ${this.#title}` : this.#title;
    const address = writeState({ ...state, pages: 1 });
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".languages a[hreflang]"))) link.search = address;
  }

  #readForm() {
    return readState(new URLSearchParams(/** @type {any} */ (new FormData(this.#form))));
  }

  #showForm(/** @type {import("./address.js").SearchState} */ state) {
    this.#box.value = state.query;
    /** @type {HTMLSelectElement} */ (this.#form.elements.namedItem("sort")).value = state.sort;
    /** @type {HTMLInputElement} */ (this.#form.elements.namedItem("lang")).checked = state.everyLanguage;
    this.#filters.showChosen(state);
    this.#showAddress(state);
  }

  get #box() {
    return /** @type {HTMLInputElement} */ (this.#form.elements.namedItem("q"));
  }
}
