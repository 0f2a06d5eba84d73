// The entries of the browser's history that searches make.

import { readState, writeState } from "./address.js";

/**
 * While a reader types, one entry follows the words; a search that is asked for stays an entry of its own. An entry that
 * is still typed on says so in its state, so that it is the same after a reload.
 */
export class PageHistory {
  #path = location.pathname;

  /** Whether the words in the address were still being typed, so that the last may be the beginning of one. */
  get isTyping() {
    return history.state?.typing === true;
  }

  /**
   * @param {string} address the address's query, or ""
   * @param {boolean} typing whether the reader is still typing
   */
  write(address, typing) {
    // An address may be written in more than one way: what it asks for is compared.
    const isSame = address === writeState(readState(new URLSearchParams(location.search)));
    if (isSame && typing === this.isTyping) return;
    const replaces = isSame || (this.isTyping && (typing || !this.#hasWordsOf(address)));
    history[replaces ? "replaceState" : "pushState"]({ typing }, "", this.#path + address);
  }

  #hasWordsOf(/** @type {string} */ address) {
    return new URLSearchParams(address).get("q") === new URLSearchParams(location.search).get("q");
  }
}
