import { lazy } from './files.js';
import { Matcher } from './match.js';
import { isBlank, parseQuery } from './query.js';

const factsModule = lazy(() => import('./facts.js')), hitsModule = lazy(() => import('./hits.js')), suggestionsModule = lazy(() => import('./suggestions.js'));

/**
 * One search.
 * @param {import('./index.js').Index} index @param {string} query
 */
export async function run(index, query, options) {
    const { signal } = options, asked = await ask(index, query, options);
    signal?.throwIfAborted();
    const stories = await narrowed(index, asked, options);
    const [hits, facets, suggestions] = await Promise.all([
        hitsOf(index, asked, stories, options),
        factsModule().then(facts => facts.facets(index, stories, options)),
        stories.length || !asked.parts.length ? undefined : suggestionsModule().then(s => s.suggest(index, query, asked.parts, options)),
    ]);
    signal?.throwIfAborted();
    return { total: stories.length, hits, facets, ...(suggestions && { suggestions }) };
}

/** How many stories a query finds. */
export async function count(index, query, { language, filters }) {
    return (await narrowed(index, await ask(index, query, { language }), { language, filters })).length;
}

/** Those that the filters leave; where no word has been asked for, only facts tell which stories have the language. */
async function narrowed(index, { stories, isOpen }, { language, filters }) {
    const needed = isOpen ? language : undefined;
    if (!stories.length || !(filters || needed)) return stories;
    const { filter } = await factsModule();
    return filter(index, stories, filters ?? {}, needed);
}

/** The stories that a query matches, before filters. */
async function ask(index, query, options) {
    const { prefix, language } = options;
    if (language && !index.languages.includes(language)) throw new RangeError(`The archive has no language ${language}, only ${index.languages.join(', ')}.`);
    const languages = language ? [language] : index.languages;
    const parse = () => parseQuery(query, { prefix, folding: index.folding });
    const match = parts => Promise.all(languages.map(l => new Matcher(index, l).match(parts)));
    let parts = parse(), results = await match(parts);
    const isUnknown = part => part.units.some(u => u.isCharacter) && results.every(r => r.missing.has(part));
    if (!index.folding && parts.some(isUnknown)) {
        await index.loadFolding();
        const folded = parse();
        if (folded.some((part, i) => part.units.some((u, j) => u.text !== parts[i].units[j].text))) results = await match(parts = folded);
    }
    return { parts, ...merge(index, languages, results, parts.length || isBlank(query), options.prefer ?? index.languages[0]) };
}

/**
 * Each language's documents as stories: with the best of their scores, and the language to show, the preferred one where it matches.
 * @returns {{ stories: Uint32Array, scores: Float64Array, shown: (string | undefined)[], isOpen: boolean }}
 */
function merge(index, languages, results, isQuery, prefer) {
    const size = index.manifest.stories, scores = new Float64Array(size), shown = [], isFound = new Uint8Array(size);
    // Where nothing but removing is asked for, all stories are left of which no article is removed.
    const isOpen = isQuery && results.every(r => !r.documents);
    if (isOpen) isFound.fill(1);
    results.forEach(({ documents = [], scores: own, removed }, l) => {
        const isRemoved = new Uint8Array(size);
        for (const list of removed) for (const d of list) isRemoved[d] = 1;
        if (isOpen) isFound.forEach((_, d) => isRemoved[d] && (isFound[d] = 0));
        for (const d of documents) {
            if (isRemoved[d]) continue;
            isFound[d] = 1;
            if (shown[d] === undefined || languages[l] === prefer || (own[d] > scores[d] && shown[d] !== prefer)) shown[d] = languages[l];
            scores[d] = Math.max(scores[d], own[d]);
        }
    });
    const stories = new Uint32Array(size);
    let found = 0;
    for (let d = 0; d < size; d++) if (isFound[d]) stories[found++] = d;
    return { stories: stories.subarray(0, found), scores, shown, isOpen };
}

async function hitsOf(index, { parts, scores, shown }, stories, options) {
    const { limit = 10, offset = 0, sort = 'relevance' } = options;
    const top = sort === 'oldest' ? stories.slice(offset, offset + limit)
        : (sort === 'newest' ? stories.slice().reverse() : best(stories, scores, offset + limit)).slice(offset, offset + limit);
    if (!top.length) return [];
    const { hit } = await hitsModule();
    return Promise.all(Array.from(top, story => hit(index, story, shown[story], parts, options)));
}

/** The stories of the best scores, newer ones first among equals. */
function best(stories, scores, size) {
    const top = [];
    for (const d of stories) {
        if (top.length >= size && scores[d] < scores[top[size - 1]]) continue;
        let i = top.length;
        while (i && scores[top[i - 1]] <= scores[d]) i--;
        top.splice(i, 0, d);
        if (top.length > size) top.pop();
    }
    return top;
}
