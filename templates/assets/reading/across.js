// A paragraph's text in another language, shown under it. The link leads to that paragraph on the other page, which is
// fetched once.

/** @type {Map<string, Promise<Document>>} */
const pages = new Map();

/**
 * Shows the paragraph that a link leads to, or takes it away again. Where it cannot be had, the link is followed.
 * @param {HTMLAnchorElement} link
 */
export async function toggleParagraph(link) {
  const paragraph = /** @type {HTMLElement} */ (link.closest("p"));
  const shown = shownAfter(paragraph, link.hreflang);
  if (shown) {
    shown.remove();
    link.setAttribute("aria-expanded", "false");
    return;
  }
  try {
    const other = await fetchParagraph(new URL(link.href));
    if (shownAfter(paragraph, link.hreflang)) return;
    other.lang = link.hreflang;
    paragraph.after(other);
    link.setAttribute("aria-expanded", "true");
  } catch {
    location.assign(link.href);
  }
}

/**
 * @param {Element} paragraph
 * @param {string} lang
 */
function shownAfter(paragraph, lang) {
  for (let next = paragraph.nextElementSibling; next?.matches(".other-text"); next = next.nextElementSibling) {
    if (next.getAttribute("lang") === lang) return next;
  }
  return null;
}

/** @param {URL} address */
async function fetchParagraph(address) {
  const source = (await fetchPage(address.pathname)).getElementById(address.hash.slice(1));
  if (!source) throw new Error(`There is no ${address.hash} at ${address.pathname}.`);
  const other = document.createElement("p");
  other.className = "other-text";
  other.append(...document.importNode(source, true).childNodes);
  // What belongs to the other page is left behind: its links to this one, its notes, its marks of terms.
  for (const link of other.querySelectorAll("a.across, sup.doubt-ref, sup.footnote-ref")) link.remove();
  for (const term of other.querySelectorAll("a.term")) term.replaceWith(...term.childNodes);
  for (const element of other.querySelectorAll("[id]")) element.removeAttribute("id");
  return other;
}

/** @param {string} path */
function fetchPage(path) {
  const known = pages.get(path);
  if (known) return known;
  const page = fetch(path).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), "text/html");
  });
  pages.set(path, page);
  // The next time may go better.
  page.catch(() => pages.delete(path));
  return page;
}
