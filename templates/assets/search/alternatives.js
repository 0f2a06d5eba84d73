/**
 * A result whose facets count what each of their values would find. The client counts the stories that are left, so where
 * a tag is chosen, it counts no other tags; the chosen facet is therefore counted without its own filter.
 * @param {import("./archive.js").Archive} archive
 * @param {string} query
 * @param {any} options of the search
 * @param {any} result what it found
 */
export async function withAlternatives(archive, query, options, result) {
  if (options.offset > 0) return result;
  const facets = await Promise.all(chosenFacets(options.filters).map(async ([facet, filters]) => {
    const { facets: { [facet]: all } } = await archive.search(query, { ...options, filters, limit: 0 });
    // The client gives the commonest values; what is chosen is shown even where it is none of them.
    const chosen = result.facets[facet].filter((/** @type {any} */ entry) =>
      options.filters[facet]?.includes(entry.value) && !all.some((/** @type {any} */ other) => other.value === entry.value));
    return [facet, [...all, ...chosen]];
  }));
  return { ...result, facets: { ...result.facets, ...Object.fromEntries(facets) } };
}

/** The facets that are chosen from, each with the filters that are left without it. @returns {[string, any][]} */
function chosenFacets(/** @type {any} */ filters) {
  const { from, to, ...terms } = filters;
  return [
    .../** @type {[string, any][]} */ (from || to ? [["year", terms]] : []),
    .../** @type {[string, any][]} */ (Object.keys(terms).map((facet) => [facet, { ...filters, [facet]: [] }])),
  ];
}
