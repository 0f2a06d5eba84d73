// What is searched for, and how it stands in the page's address: ?q=…&tag=…&from=…&to=…&sort=…&lang=all&page=…

/** The vocabularies and the kind, by which results are narrowed down, as the index calls them. */
export const FACETS = /** @type {const} */ (["kind", "column", "series", "tag", "person", "place"]);

/** How many stories one step of the list shows. */
export const PAGE_SIZE = 10;

// More than anyone reads; an address with a greater number would fetch the whole archive.
const MOST_PAGES = 100;

/**
 * @typedef {object} SearchState
 * @property {string} query as it was typed
 * @property {Record<string, string[]>} filters ids by facet, any of which will do
 * @property {string} from the first month, such as 2023-02, or ""
 * @property {string} to the last month, or ""
 * @property {"" | "newest" | "oldest"} sort "" is by relevance
 * @property {boolean} everyLanguage whether articles in other languages than the page's are searched too
 * @property {number} pages how many steps of the list are shown, from 1
 */

/**
 * @param {URLSearchParams} parameters of an address, or of the form, which has the same names
 * @returns {SearchState}
 */
export function readState(parameters) {
  const sort = parameters.get("sort");
  return {
    // The box holds one line, and would join the words of two.
    query: (parameters.get("q") ?? "").replace(/[\n\r]+/g, " "),
    filters: Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(Boolean)])),
    from: readMonth(parameters.get("from"), "01"),
    to: readMonth(parameters.get("to"), "12"),
    sort: sort === "newest" || sort === "oldest" ? sort : "",
    everyLanguage: parameters.get("lang") === "all",
    pages: Math.min(MOST_PAGES, Math.max(1, Number.parseInt(parameters.get("page") ?? "", 10) || 1)),
  };
}

/**
 * @param {SearchState} state
 * @returns {string} the address's query: `?…`, or "" where nothing is searched for
 */
export function writeState(state) {
  const parameters = new URLSearchParams();
  if (state.query.trim()) parameters.set("q", state.query.trim());
  for (const facet of FACETS) for (const value of state.filters[facet]) parameters.append(facet, value);
  if (state.from) parameters.set("from", state.from);
  if (state.to) parameters.set("to", state.to);
  if (state.sort) parameters.set("sort", state.sort);
  if (state.everyLanguage) parameters.set("lang", "all");
  if (state.pages > 1) parameters.set("page", String(state.pages));
  const text = parameters.toString();
  return text && `?${text}`;
}

/** How many filters are set; the two ends of the time count as one. */
export const countFilters = (/** @type {SearchState} */ state) =>
  FACETS.reduce((sum, facet) => sum + state.filters[facet].length, 0) + (state.from || state.to ? 1 : 0);

/** Whether there is anything to search for: words, or filters alone. */
export const asksForSomething = (/** @type {SearchState} */ state) => state.query.trim() !== "" || countFilters(state) > 0;

/** The same search without its filters. @returns {SearchState} */
export const withoutFilters = (/** @type {SearchState} */ state) =>
  ({ ...state, filters: readState(new URLSearchParams()).filters, from: "", to: "", pages: 1 });

/** Whether two searches find the same, however much of it is shown. */
export const isSameSearch = (/** @type {SearchState} */ one, /** @type {SearchState} */ other) => writeSorted(one) === writeSorted(other);

// The form has the values of a facet in the order in which they are drawn, an address in any.
const writeSorted = (/** @type {SearchState} */ state) =>
  writeState({ ...state, pages: 1, filters: Object.fromEntries(FACETS.map((facet) => [facet, [...state.filters[facet]].sort()])) });

/**
 * A search as the index's client takes it.
 * @param {SearchState} state
 * @param {string} language the key of the page's language
 */
export function searchOptions(state, language) {
  // Who swaps the two ends means what lies between them.
  const [from, to] = state.from && state.to ? [state.from, state.to].sort() : [state.from, state.to];
  const filters = Object.fromEntries(Object.entries(state.filters).filter(([, values]) => values.length > 0));
  return {
    ...(state.everyLanguage ? {} : { language }),
    prefer: language,
    sort: state.sort || "relevance",
    filters: { ...filters, ...(from && { from }), ...(to && { to }) },
  };
}

/**
 * @param {string | null} text a month, or a year, which stands for its first or last month
 * @param {string} month the month of a year alone
 */
function readMonth(text, month) {
  const [, year, written] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text?.trim() ?? "") ?? [];
  return year ? `${year}-${written ?? month}` : "";
}
