// The buttons that copy a citation and hand the page on. They are shown only where the browser can do it.

/** Shows the buttons and makes them work. */
export function prepareSharing() {
  for (const button of document.querySelectorAll("button[data-copy]")) prepareCopying(/** @type {HTMLButtonElement} */ (button));
  for (const button of document.querySelectorAll("button[data-share]")) prepareHandingOn(/** @type {HTMLButtonElement} */ (button));
}

/** @param {HTMLButtonElement} button */
function prepareCopying(button) {
  const citation = button.closest("section")?.querySelector("[data-citation]");
  if (!navigator.clipboard || !citation) return;
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  const label = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText((citation.textContent ?? "").trim());
    } catch {
      // Not allowed here: then it is made ready for the reader's own copying.
      getSelection()?.selectAllChildren(citation);
      return;
    }
    button.textContent = button.dataset.copy ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  });
}

/** @param {HTMLButtonElement} button */
function prepareHandingOn(button) {
  if (!navigator.share) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const url = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=canonical]"))?.href ?? location.href;
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      // The reader thought better of it.
      if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    }
  });
}
