import { part } from "./pieces.js";

const KNOWN = ["offline", "outdated", "format", "corrupt", "script"];
// Only a page that is fetched anew goes with the index that is there now.
const NEEDS_RELOAD = ["outdated", "format"];

/** Says why a search failed, and offers what may help. */
export class Failure {
  #pieces;
  #place;

  /**
   * @param {HTMLElement} root the search page
   * @param {import("./pieces.js").Pieces} pieces
   */
  constructor(root, pieces) {
    this.#pieces = pieces;
    this.#place = part(root, "failure");
  }

  /**
   * @param {any} error
   * @param {() => void} again tries again
   */
  show(error, again) {
    const code = KNOWN.includes(error?.code) ? error.code : "unexpected";
    if (code === "unexpected") console.error(error);
    const reloads = NEEDS_RELOAD.includes(code);
    const failure = this.#pieces.copy("failure");
    part(failure, "message").textContent = this.#pieces.text(code);
    const button = /** @type {HTMLButtonElement} */ (failure.querySelector("button"));
    button.textContent = this.#pieces.text(reloads ? "reload" : "again");
    button.addEventListener("click", reloads ? () => location.reload() : again);
    this.#place.replaceChildren(failure);
  }

  clear() {
    this.#place.replaceChildren();
  }
}
