/** Filters and facets. @typedef {import('./index.js').Index} Index */

const kinds = ['tag', 'column', 'series', 'person', 'place'];

/** The first number of a kind's terms, and the first behind them. */
function range(index, kind) {
    const { first, count } = index.manifest.terms, at = kinds.indexOf(kind);
    return [first[kind], first[kinds[at + 1]] ?? count];
}

/** A term: its kind, id and labels. */
async function term(index, number) {
    const { size } = index.manifest.terms;
    return (await index.part('terms', Math.floor(number / size)))[number % size];
}

/** The numbers of a kind's terms. More at a time are looked through, since the commonest come first. */
async function numbersOf(index, kind, ids) {
    const [low, high] = range(index, kind), { size } = index.manifest.terms, wanted = new Set(ids), found = new Set();
    for (let from = low, step = size; from < high && wanted.size; from += step, step *= 2) {
        const numbers = Array.from({ length: Math.min(step, high - from) }, (_, i) => from + i);
        (await Promise.all(numbers.map(n => term(index, n)))).forEach(([, id], i) => wanted.delete(id) && found.add(numbers[i]));
    }
    return found;
}

/** Digits that are not known count as zeros: `201X`. */
const yearNumber = name => parseInt(name.replace(/X/gi, '0')) || 0;

/** Calls back with each story's month (counted from the year 0), kind, terms, year and languages, a bit each. Only facts of these stories are fetched. */
async function each(index, stories, call) {
    const { facts: { size }, years } = index.manifest, parts = [];
    for (const story of stories) parts[Math.floor(story / size)] ??= index.part('facts', Math.floor(story / size));
    const facts = await Promise.all(parts);
    let year = 0;
    for (const story of stories) {
        while (years[year + 1]?.[1] <= story) year++;
        const part = facts[Math.floor(story / size)], i = story % size;
        // A month that is not known begins with its year.
        const month = Math.max(1, part.months.charCodeAt(i) - 65);
        call(story, yearNumber(years[year][0]) * 12 + month, part.kinds.charCodeAt(i) - 97, part.terms[i], years[year][0], part.languages.charCodeAt(i) - 97);
    }
}

/**
 * @param {Index} index @param {Uint32Array} stories @param {object} filters @param {string} [language] that a story must have
 * @returns {Promise<Uint32Array>}
 */
export async function filter(index, stories, filters, language) {
    const date = (text, month) => {
        const [, y, m = month] = /^(\d+)(?:-(\d+))?/.exec(text) ?? [];
        return y * 12 + +m;
    };
    const low = filters.from ? date(filters.from, 1) : -Infinity, high = filters.to ? date(filters.to, 12) : Infinity;
    const wanted = await Promise.all(kinds.filter(k => filters[k]?.length).map(k => numbersOf(index, k, filters[k])));
    const wantedKinds = filters.kind?.length && filters.kind.map(k => index.manifest.kinds.indexOf(k));
    const found = [], place = index.languages.indexOf(language);
    await each(index, stories, (story, month, kind, terms, _, languages) => {
        if ((place < 0 || languages >> place & 1) && month >= low && month <= high && (!wantedKinds || wantedKinds.includes(kind))
            && wanted.every(numbers => terms.some(n => numbers.has(n)))) found.push(story);
    });
    return Uint32Array.from(found);
}

/** @param {Index} index @param {Uint32Array} stories */
export async function facets(index, stories, { prefer, language }) {
    const { manifest } = index, counts = new Uint32Array(manifest.terms.count), ofKind = [], ofYear = new Map();
    await each(index, stories, (_, month, kind, terms, year) => {
        for (const n of terms) counts[n]++;
        ofKind[kind] = (ofKind[kind] ?? 0) + 1;
        ofYear.set(year, (ofYear.get(year) ?? 0) + 1);
    });
    const most = (a, b) => b.count - a.count, plain = (value, count) => ({ value, label: value, count });
    const facetOf = async kind => {
        const numbers = [];
        for (let [n, end] = range(index, kind); n < end; n++) if (counts[n]) numbers.push(n);
        return Promise.all(numbers.sort((a, b) => counts[b] - counts[a]).slice(0, 12).map(async n => {
            const [, value, labels] = await term(index, n);
            return { value, label: labels[prefer] ?? labels[language] ?? labels[index.languages.find(l => labels[l])] ?? value, count: counts[n] };
        }));
    };
    const facets = Object.fromEntries(await Promise.all(kinds.map(async kind => [kind, await facetOf(kind)])));
    facets.kind = ofKind.map((count, k) => plain(manifest.kinds[k], count)).filter(Boolean).sort(most).slice(0, 12);
    facets.year = [...ofYear].map(([name, count]) => plain(name, count)).sort((a, b) => (a.value < b.value ? 1 : -1));
    return facets;
}
