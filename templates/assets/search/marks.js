// Marks, on an article's page, the words that a reader searched for, and says how many there are.

/**
 * @param {string} query what was searched for
 * @param {HTMLTemplateElement} template the notice; its `data-search` is the address of the search's scripts
 */
export async function markWords(query, template) {
  const base = new URL(template.dataset.search ?? "", location.href).href;
  const { highlight } = await import(new URL("highlight.js", base).href);
  // As the search itself: a word that is found nowhere may be the beginning of one that is.
  const places = await highlight([...document.querySelectorAll("[data-marked]")], query, { base, prefix: true });
  if (places > 0) showNotice(template, places);
}

/**
 * @param {HTMLTemplateElement} template
 * @param {number} places
 */
function showNotice(template, places) {
  const notice = /** @type {HTMLElement} */ (/** @type {Element} */ (template.content.firstElementChild).cloneNode(true));
  const status = /** @type {HTMLElement} */ (notice.querySelector("[role=status]"));
  /** @type {HTMLButtonElement} */ (notice.querySelector("button")).addEventListener("click", () => {
    notice.remove();
    clearMarks();
    /** @type {HTMLElement | null} */ (document.querySelector("main"))?.focus();
  });
  template.before(notice);
  // Screen readers say what changes in a status, not what it begins with.
  requestAnimationFrame(() => {
    status.textContent = places === 1
      ? status.dataset.one ?? ""
      : (status.dataset.many ?? "").replace("{0}", new Intl.NumberFormat(document.documentElement.lang).format(places));
  });
}

/** Takes the marks away, and the words from the address, so that they do not come back. */
function clearMarks() {
  for (const mark of document.querySelectorAll("[data-marked] mark")) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  const address = new URL(location.href);
  address.searchParams.delete("q");
  history.replaceState(history.state, "", address);
}
