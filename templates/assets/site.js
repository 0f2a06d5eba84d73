// What every page does. It is run before the page is drawn, so that a chosen theme is there from the start; what only
// some pages need is fetched by them, and every page works without any of it.
{
  const root = document.documentElement;
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const storeName = `furrow:${own.dataset.base}`;

  /**
   * What the reader chose: `theme` (`light`, `dark`), `language` (a key), `view` (`single`, `parallel`), `beside` (a key).
   * @returns {Record<string, string>}
   */
  const readChoices = () => {
    try {
      return JSON.parse(localStorage.getItem(storeName) ?? "{}") ?? {};
    } catch {
      // No storage, or not ours: then nothing was chosen.
      return {};
    }
  };

  let choices = readChoices();

  /** @param {Record<string, string | undefined>} chosen */
  const remember = (chosen) => {
    // Another window may have chosen something meanwhile.
    choices = Object.assign(choices, readChoices(), chosen);
    try {
      localStorage.setItem(storeName, JSON.stringify(choices));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };

  const prefersDark = matchMedia("(prefers-color-scheme: dark)");

  const systemTheme = () => (prefersDark.matches ? "dark" : "light");

  const showTheme = () => {
    const theme = choices.theme;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    // The browser's own bars: of the colours in the head the chosen theme's is for every system.
    for (const meta of /** @type {NodeListOf<HTMLMetaElement>} */ (document.querySelectorAll("meta[data-scheme]"))) {
      const { scheme } = meta.dataset;
      meta.media = !theme ? `(prefers-color-scheme: ${scheme})` : scheme === theme ? "all" : "not all";
    }
    document.querySelector("[data-theme-switch]")?.setAttribute("aria-pressed", String((theme ?? systemTheme()) === "dark"));
  };

  /** Changes between light and dark. Where that is what the system has, the system is followed again. */
  const switchTheme = () => {
    const wanted = (choices.theme ?? systemTheme()) === "dark" ? "light" : "dark";
    remember({ theme: wanted === systemTheme() ? undefined : wanted });
    showTheme();
  };

  const isTyping = (/** @type {EventTarget | null} */ target) =>
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

  /** `/` goes to the search box, and Escape leaves it. */
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = /** @type {HTMLInputElement | null} */ (document.querySelector("form[role=search] input[type=search]"));
    if (!box) return;
    if (event.key === "/" && !isTyping(event.target)) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "Escape" && event.target instanceof HTMLInputElement && event.target.type === "search") {
      // Leaving the box is no reason to lose what stands in it, which the browser would clear.
      event.preventDefault();
      event.target.blur();
    }
  };

  /** Whether the reader came by a link of this site, and not by an address, a bookmark or going back. */
  const cameByLink = () => {
    const entry = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0]);
    return entry?.type === "navigate" && document.referrer.startsWith(new URL(own.dataset.base ?? "/", location.href).href);
  };

  /** At the crossroads, goes on in the language that was chosen before. */
  const goOnInLanguage = () => {
    const door = /** @type {HTMLAnchorElement | null} */ (document.querySelector(`[data-crossroads] a[data-language="${choices.language}"]`));
    if (door && !cameByLink()) location.replace(door.href);
  };

  /** Opens a story in two languages for a reader who reads so. A page that was asked for by its address stays what it is. */
  const goOnInParallel = () => {
    const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.editions a[data-view="parallel"]')]);
    const link = links.find((candidate) => candidate.dataset.beside === choices.beside) ?? links[0];
    const isThere = document.querySelector(".story-parallel") !== null || links.some((a) => a.href === document.referrer);
    if (!link || isThere || choices.view !== "parallel" || !cameByLink() || location.search) return;
    location.replace(link.href + location.hash);
  };

  const onClick = (/** @type {MouseEvent} */ event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest("[data-theme-switch]")) switchTheme();
    const { language, view, beside } = /** @type {HTMLElement | null} */ (target?.closest("a[data-language], a[data-view]"))?.dataset ?? {};
    if (language) remember({ language });
    if (view) remember({ view, beside: beside ?? choices.beside });
  };

  const onReady = () => {
    goOnInLanguage();
    goOnInParallel();
    showTheme();
    const words = new URLSearchParams(location.search).get("q");
    const notice = /** @type {HTMLTemplateElement | null} */ (document.querySelector("template#marks"));
    // The article is whole without its marks and its comforts, so a reader need not be told of these failing.
    if (words?.trim() && notice) import("./search/marks.js").then((marks) => marks.markWords(words, notice)).catch(console.warn);
    if (document.querySelector(".story")) import("./reading/page.js").catch(console.warn);
  };

  /** Has the pages that are read kept for reading without a network. */
  const startWorker = () => {
    const { worker } = own.dataset;
    if (worker && "serviceWorker" in navigator && location.protocol.startsWith("http")) navigator.serviceWorker.register(worker).catch(console.warn);
  };

  showTheme();
  prefersDark.addEventListener("change", showTheme);
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  document.addEventListener("DOMContentLoaded", onReady);
  // Once the page is there: the worker is for the next time.
  addEventListener("load", startWorker);
}
