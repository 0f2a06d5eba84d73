/**
 * Lets arrows go from the box through the results and back, and Escape back to the box.
 * @param {HTMLElement} root the search page
 * @param {HTMLInputElement} box
 * @param {() => void} clear empties the box
 */
export function listenForKeys(root, box, clear) {
  root.addEventListener("keydown", (event) => {
    // An input method has its own use for these keys.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [box, .../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-part=hits] h2 a, [data-part=more]:not([hidden]) button"))];
    const at = stops.indexOf(/** @type {HTMLElement} */ (event.target));
    if (event.key === "ArrowDown" && at >= 0 && at + 1 < stops.length) stops[at + 1].focus();
    else if (event.key === "ArrowUp" && at > 0) stops[at - 1].focus();
    else if (event.key === "Escape" && event.target !== box) box.focus();
    else if (event.key === "Escape" && box.value !== "") clear();
    else return;
    event.preventDefault();
  });
}
