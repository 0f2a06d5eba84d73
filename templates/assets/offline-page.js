// The page that stands for one that cannot be had: it lists the pages that service-worker.js has kept, the last read first,
// each under its language.

/** @typedef {{ url: string, title: string, language: string }} KeptPage */

const place = /** @type {HTMLElement} */ (document.querySelector("[data-kept]"));

/** @returns {Promise<KeptPage[]>} */
async function keptPages() {
  const name = (await caches.keys()).find((name) => name.startsWith(`furrow ${place.dataset.kept} pages `));
  if (!name) return [];
  const cache = await caches.open(name);
  const pages = await Promise.all((await cache.keys()).map(async (request) => {
    const page = await cache.match(request, { ignoreVary: true });
    return page ? describe(request.url, await page.text()) : [];
  }));
  return pages.flat().reverse();
}

/**
 * A page as the list shows it; none of those that only lead elsewhere, nor the search, which needs a network.
 * @param {string} url @param {string} html
 */
function describe(url, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (page.querySelector(".layout-search, meta[name=robots][content=noindex]")) return [];
  const title = page.querySelector("meta[property='og:title']")?.getAttribute("content") ?? page.title;
  return [{ url, title, language: page.documentElement.lang }];
}

/** @param {KeptPage} page */
function listItem({ url, title }) {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title;
  const item = document.createElement("li");
  item.append(link);
  return item;
}

addEventListener("online", () => location.reload());

// Browsers have caches only where they have workers, so there may be none where this page is opened by its address.
const pages = "caches" in globalThis ? await keptPages() : [];
for (const door of /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll("[data-kept-in]"))) {
  const own = pages.filter((page) => page.language === door.dataset.keptIn);
  door.querySelector("ul")?.append(...own.map(listItem));
  door.hidden = own.length === 0;
}
