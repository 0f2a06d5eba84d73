// What every page does: `/` goes to the search box, an article opened from the search has its words marked, and what has
// been read is kept for reading without a network.

/** Whether a key is meant for what has the focus: text is typed there. */
const isTyping = (/** @type {EventTarget | null} */ target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

const hasModifier = (/** @type {KeyboardEvent} */ event) => event.ctrlKey || event.metaKey || event.altKey;

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || hasModifier(event)) return;
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
});

// Few pages are opened from the search, so the script that marks is fetched when it is needed.
const words = new URLSearchParams(location.search).get("q");
const notice = /** @type {HTMLTemplateElement | null} */ (document.querySelector("template#marks"));
if (words?.trim() && notice) {
  try {
    const { markWords } = await import("./search/marks.js");
    await markWords(words, notice);
  } catch (error) {
    // The article is whole without its marks, so a reader need not be told.
    console.warn(error);
  }
}

// Once the page is there: the worker is for the next time. Where there are no workers, or none for this site, all else works.
const worker = document.querySelector("script[data-worker]")?.getAttribute("data-worker");
if (worker && "serviceWorker" in navigator && location.protocol.startsWith("http")) {
  const register = () => navigator.serviceWorker.register(worker).catch((error) => console.warn(error));
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
