// Keeps a page of `furrow serve` as its files are: reloads it when they have changed, changes style sheets without that, and
// shows what is wrong over the last good page.

const own = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-furrow-state]"));
let state = own.dataset.furrowState;

/** The path of the site. @type {string | undefined} */
let root;

/** @type {EventSource | undefined} */
let events;

// A browser keeps few connections to a host, so that pages which nobody sees have none. What they miss the first message
// tells them when they are seen again.
const listen = () => {
  if (document.hidden || events) return;
  events = new EventSource(`/.furrow/events?page=${encodeURIComponent(location.pathname)}`);
  events.addEventListener("message", (event) => hear(JSON.parse(event.data)));
};

const leave = () => {
  events?.close();
  events = undefined;
};

document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
// A page that is kept for going back must not keep a connection.
addEventListener("pagehide", leave);
addEventListener("pageshow", listen);
listen();

/**
 * @typedef {{ id: string, message: string, place?: string, open?: string, related?: string, openRelated?: string }} Mistake
 * @param {{ state: string, root: string, before?: string, sheets?: string[], errors: number, shown: Mistake[] }} message
 */
function hear(message) {
  if (message.state !== state) {
    if (!message.sheets || message.before !== state) {
      leave();
      // Browsers keep the scroll of a page that is reloaded.
      if (root === undefined || message.root === root || !location.pathname.startsWith(root)) location.reload();
      else location.replace(message.root + location.href.slice(location.origin.length + root.length));
      return;
    }
    state = message.state;
    changeStyles(message.sheets);
  }
  root = message.root;
  showMistakes(message.errors, message.shown);
}

/** A name without the hash of what it names. @param {string} url */
const plainName = (url) => new URL(url, location.href).pathname.replace(/\.[0-9a-f]{10}(?=\.css$)/, "");

/** Takes new style sheets for the old ones; these stay until the new ones are there. @param {string[]} sheets */
function changeStyles(sheets) {
  for (const link of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel~=stylesheet][href]"))) {
    if (new URL(link.href).origin !== location.origin) continue;
    const renamed = sheets.find((sheet) => plainName(sheet) === plainName(link.href));
    if (renamed && new URL(renamed, location.href).pathname === new URL(link.href).pathname) continue;
    const fresh = /** @type {HTMLLinkElement} */ (link.cloneNode());
    // A sheet of static/ keeps its name: another query makes the browser ask for it again.
    fresh.href = renamed ?? `${link.href.split("?")[0]}?${state}`;
    const end = () => link.remove();
    fresh.addEventListener("load", end);
    fresh.addEventListener("error", end);
    link.after(fresh);
  }
}

/** @type {HTMLElement | undefined} */
let panel;
/** What the panel shows, or showed before it was closed: it comes again when something else is wrong. */
let known = "";

/** @param {number} count @param {Mistake[]} mistakes */
function showMistakes(count, mistakes) {
  const what = count > 0 ? JSON.stringify(mistakes) : "";
  if (what === known) return;
  known = what;
  panel?.remove();
  if (count === 0) return;

  panel = document.createElement("furrow-errors");
  const shadow = panel.attachShadow({ mode: "open" });
  const sheet = create("link", "");
  sheet.rel = "stylesheet";
  sheet.href = "/.furrow/live.css";
  const section = create("section", "");
  section.lang = "en";
  section.setAttribute("role", "alert");
  const header = create("header", "");
  const close = create("button", "Close");
  close.addEventListener("click", () => panel?.remove());
  header.append(create("h2", count === 1 ? "1 error" : `${count} errors`), close);
  const list = create("ol", "");
  list.append(...mistakes.map(itemOf));
  section.append(header, create("p", "The files at fault are shown as they last were. This closes by itself when they are mended."), list);
  if (count > mistakes.length) section.append(create("p", `And ${count - mistakes.length} more; the terminal lists them all.`));
  shadow.append(sheet, section);
  document.documentElement.append(panel);
}

/** @param {Mistake} mistake */
function itemOf(mistake) {
  const item = create("li", "");
  if (mistake.place) item.append(placeOf(mistake.place, mistake.open), " ");
  item.append(`${mistake.id}: ${mistake.message}`);
  if (mistake.related) item.append(" See ", placeOf(mistake.related, mistake.openRelated), ".");
  return item;
}

/** @param {string} place @param {string} [open] */
function placeOf(place, open) {
  if (!open) return place;
  const link = create("a", place);
  link.href = open;
  return link;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name @param {string} text @returns {HTMLElementTagNameMap[K]}
 */
function create(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
