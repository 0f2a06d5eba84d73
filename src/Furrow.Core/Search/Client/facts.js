/** Filters and facets. @typedef {import('./index.js').Index} Index */

const kinds = ['tag', 'column', 'series', 'person', 'place'];

/** A part of terms, whose numbers are then known. */
async function loadTerms(index, i) {
    const terms = await index.part('terms', i), { size } = index.manifest.terms;
    index.numbers[i] ??= new Map(terms.map(([kind, id], j) => [kind + ' ' + id, i * size + j]));
    return terms;
}

/** The numbers of terms. More parts at a time are looked through, since the commonest terms come first. */
async function numbersOf(index, kind, ids) {
    const { parts } = index.manifest.terms;
    const find = () => ids.map(id => index.numbers.find(part => part?.has(kind + ' ' + id))?.get(kind + ' ' + id));
    for (let i = 0, step = 1; i < parts.length && find().includes(undefined); i += step, step *= 2) {
        await Promise.all(parts.slice(i, i + step).map((_, j) => loadTerms(index, i + j)));
    }
    return new Set(find());
}

/** Calls back with each story's month (counted from the year 0), kind and terms. Only facts of these stories are fetched. */
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
        call(story, years[year][0] * 12 + month, part.kinds.charCodeAt(i) - 97, part.terms[i], year);
    }
}

/** @param {Index} index @param {Uint32Array} stories @returns {Promise<Uint32Array>} */
export async function filter(index, stories, filters) {
    const date = (text, month) => {
        const [, y, m = month] = /^(\d+)(?:-(\d+))?/.exec(text) ?? [];
        return y * 12 + +m;
    };
    const low = filters.from ? date(filters.from, 1) : -Infinity, high = filters.to ? date(filters.to, 12) : Infinity;
    const wanted = await Promise.all(kinds.filter(k => filters[k]?.length).map(k => numbersOf(index, k, filters[k])));
    const wantedKinds = filters.kind?.length && filters.kind.map(k => index.manifest.kinds.indexOf(k));
    const found = [];
    await each(index, stories, (story, month, kind, terms) => {
        if (month >= low && month <= high && (!wantedKinds || wantedKinds.includes(kind))
            && wanted.every(numbers => terms.some(n => numbers.has(n)))) found.push(story);
    });
    return Uint32Array.from(found);
}

/** @param {Index} index @param {Uint32Array} stories */
export async function facets(index, stories, { prefer, language }) {
    const { manifest } = index, { size, parts } = manifest.terms, counts = new Uint32Array(size * parts.length), ofKind = [], ofYear = [];
    await each(index, stories, (_, month, kind, terms, year) => {
        for (const n of terms) counts[n]++;
        ofKind[kind] = (ofKind[kind] ?? 0) + 1;
        ofYear[year] = (ofYear[year] ?? 0) + 1;
    });
    const most = (a, b) => b.count - a.count, plain = (value, count) => ({ value, label: value, count });
    const facets = Object.fromEntries(kinds.map(kind => [kind, []]));
    facets.kind = ofKind.map((count, k) => plain(manifest.kinds[k], count)).filter(Boolean).sort(most).slice(0, 12);
    facets.year = ofYear.map((count, y) => plain(manifest.years[y][0], count)).filter(Boolean).reverse();
    // A term's facet is told by its part alone. Those of a few hundred terms are read, not of all that an archive may have.
    const numbers = [...counts.keys()].filter(n => counts[n]).sort((a, b) => counts[b] - counts[a]).slice(0, 256);
    for (let i = 0; i < numbers.length && kinds.some(kind => facets[kind].length < 12); i += 64) {
        const some = numbers.slice(i, i + 64);
        const terms = await Promise.all(some.map(async n => (await loadTerms(index, Math.floor(n / size)))[n % size]));
        terms.forEach(([kind, value, labels], j) => {
            const label = labels[prefer] ?? labels[language] ?? labels[index.languages.find(l => labels[l])] ?? value;
            if (facets[kind].length < 12) facets[kind].push({ value, label, count: counts[some[j]] });
        });
    }
    return facets;
}
