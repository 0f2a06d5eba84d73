// The search page: what readers do there, and what follows.

import { readState } from "./search/address.js";
import { Archive } from "./search/archive.js";
import { Controller } from "./search/controller.js";
import { listenForKeys } from "./search/keyboard.js";
import { part } from "./search/pieces.js";

// From the last key to a search, and to a step of the history: shorter than a thought, longer than a stroke.
const SEARCH_DELAY = 120;
const ADDRESS_DELAY = 800;

const root = /** @type {HTMLElement} */ (document.getElementById("search"));
const form = /** @type {HTMLFormElement} */ (root.querySelector("form[role=search]"));
const box = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const archive = new Archive(root.dataset.search ?? "");
const controller = new Controller(root, form, archive);

let searchTimer = 0;
let addressTimer = 0;

function typed() {
  stopTimers();
  searchTimer = setTimeout(() => controller.follow(), SEARCH_DELAY);
  addressTimer = setTimeout(rest, ADDRESS_DELAY);
}

function stopTimers() {
  clearTimeout(searchTimer);
  clearTimeout(addressTimer);
  searchTimer = addressTimer = 0;
}

/** Writes the address that a pause would have written. */
function rest() {
  if (addressTimer === 0) return;
  clearTimeout(addressTimer);
  addressTimer = 0;
  controller.rest();
}

function commit() {
  stopTimers();
  controller.commit();
}

// While an input method composes, the box holds letters that the reader does not mean.
box.addEventListener("input", (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typed();
});
box.addEventListener("compositionend", typed);
box.addEventListener("focus", () => archive.prepare(), { once: true });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  commit();
});
// Filters, order and languages belong to the form, wherever they stand.
root.addEventListener("change", (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  if (input !== box && input.form === form && input.checkValidity()) commit();
});

part(root, "clear").addEventListener("click", (event) => {
  if (!(event.target instanceof HTMLButtonElement)) return;
  controller.clearFilters();
  /** @type {HTMLElement | null} */ (root.querySelector(".search-filters > summary"))?.focus();
});
part(root, "years").addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button");
  if (button) controller.toggleYear(button.value);
});
part(root, "more").addEventListener("click", (event) => {
  if (!(event.target instanceof Element && event.target.closest("button")) || !controller.isSettled) return;
  rest();
  stopTimers();
  controller.showMore();
});
part(root, "nothing").addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  stopTimers();
  controller.goTo(readState(new URLSearchParams(link.search)));
  box.focus();
});
// Who opens a story comes back to the words as they were, even if they are a moment old.
part(root, "hits").addEventListener("click", rest);

listenForKeys(root, box, () => {
  box.value = "";
  typed();
});
addEventListener("popstate", () => {
  // A link within the page leaves the search as it is, and what is typed to its pause.
  if (!controller.isAwayFromAddress) return;
  stopTimers();
  controller.followAddress();
});
addEventListener("online", () => controller.retry());

controller.followAddress();
if (location.search === "" && document.activeElement === document.body && matchMedia("(pointer: fine)").matches) box.focus();
