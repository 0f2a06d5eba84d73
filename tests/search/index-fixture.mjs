/** Writes a small index by the specification, and serves it through a stubbed `fetch`. Block and leaf sizes are tiny, so that long lists are met. */
import { createHash } from 'node:crypto';
import { tokenize, terms as termsOf } from '../../src/Furrow.Core/Search/Client/tokenizer.js';

const hashOf = bytes => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const json = value => Buffer.from(JSON.stringify(value));
const byUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

class BitWriter {
    bits = [];

    number(value, size) {
        for (let i = size - 1; i >= 0; i--) this.bits.push((value >> i) & 1);
    }

    rice(value, k) {
        for (let i = value >> k; i; i--) this.bits.push(1);
        this.bits.push(0);
        this.number(value, k);
    }

    gamma(value) {
        const size = 31 - Math.clz32(value);
        this.number(0, size);
        this.number(value, size + 1);
    }

    bytes() {
        const bytes = new Uint8Array(Math.ceil(this.bits.length / 8));
        this.bits.forEach((bit, i) => { bytes[i >> 3] |= bit << (7 - (i & 7)); });
        return bytes;
    }
}

const riceOf = gaps => Math.max(0, Math.floor(Math.log2(gaps.reduce((a, b) => a + b, 0) / gaps.length || 1)));
const gapsOf = (numbers, before) => numbers.map((n, i) => n - (i ? numbers[i - 1] : before) - 1);

function documentsStream(list, before) {
    const bits = new BitWriter(), gaps = gapsOf(list.map(d => d.document), before), k = riceOf(gaps);
    bits.number(k, 4);
    gaps.forEach((gap, i) => {
        bits.rice(gap, k);
        bits.number(list[i].level, 4);
    });
    return bits.bytes();
}

function positionsStream(list) {
    const bits = new BitWriter(), gaps = list.map(d => gapsOf(d.positions, -1)), k = riceOf(gaps.flat());
    bits.number(k, 4);
    for (const document of gaps) {
        bits.gamma(document.length);
        for (const gap of document) bits.rice(gap, k);
    }
    return bits.bytes();
}

function varint(value) {
    const bytes = [];
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
    return [...bytes, value];
}

/** The fields of an article with their weights, in the specification's order. */
function fieldsOf({ title, kicker, deck, labels = [], text }) {
    return [[title, 8, true], [kicker, 4], [deck, 4], ...labels.map(label => [label, 4, true]), [text, 1]].filter(([t]) => t);
}

/** Each term's documents in a language. */
function invert(stories, language, { tag, readings = {}, folding }) {
    const documents = [];
    stories.forEach(({ articles }, document) => {
        if (!articles[language]) return;
        const terms = new Map();
        let position = 0, n = 0;
        for (const [text, weight, isNamed] of fieldsOf(articles[language])) {
            const units = tokenize(text, { position, folding }), found = termsOf(units, text);
            if (isNamed && /^zh/i.test(tag)) for (const u of units) if (readings[u.text]) found.push([`'${readings[u.text]}`, u.position]);
            for (const [term, at] of found) {
                if (!terms.has(term)) terms.set(term, { f: 0, positions: new Set() });
                terms.get(term).f += weight;
                if (at !== null) terms.get(term).positions.add(at);
            }
            n += units.length;
            position = (units.at(-1)?.position ?? position - 8) + 8;
        }
        documents.push({ document, terms, n });
    });
    const mean = 2 ** (Math.round(2 * Math.log2(documents.reduce((sum, d) => sum + d.n, 0) / documents.length)) / 2), lists = new Map();
    for (const { document, terms, n } of documents) {
        for (const [term, { f, positions }] of terms) {
            const x = f / (1.2 * (.25 + .75 * n / mean)), level = Math.min(15, Math.max(0, Math.round(2 * Math.log2(x)) + 8));
            if (!lists.has(term)) lists.set(term, []);
            lists.get(term).push({ document, level, positions: [...positions].sort((a, b) => a - b) });
        }
    }
    return { count: documents.length, lists: [...lists].sort(([a], [b]) => byUnits(a, b)) };
}

function writeLanguage(put, language, { count, lists }, tag, { block = 3, positionBlock = 2, long = 6, leaf = 12, fan = 3 }) {
    const stream = (list, size, write) => {
        const whole = write(list, -1);
        if (whole.length <= long) return [...varint(whole.length), ...whole];
        const blocks = [];
        for (let i = 0; i < list.length; i += size) {
            const before = i ? list[i - 1].document : -1, part = list.slice(i, i + size), hash = put(`${language}/`, Buffer.from(write(part, before)), '.bin');
            blocks.push([...varint(part.length), ...varint(part.at(-1).document - before), ...Buffer.from(hash, 'hex')]);
        }
        return [0, ...varint(blocks.length), ...blocks.flat()];
    };
    let tree = [];
    for (let i = 0; i < lists.length || !i; i += leaf) {
        let before = Buffer.alloc(0);
        const bytes = [];
        for (const [term, list] of lists.slice(i, i + leaf)) {
            const utf8 = Buffer.from(term);
            let shared = 0;
            while (shared < Math.min(before.length, utf8.length) && before[shared] === utf8[shared]) shared++;
            bytes.push(...varint(shared), ...varint(utf8.length - shared), ...utf8.subarray(shared), ...varint(list.length), ...stream(list, block, documentsStream),
                ...(list[0].positions.length ? stream(list, positionBlock, positionsStream) : [0, 0]));
            before = utf8;
        }
        tree.push(i ? lists[i][0] : '', put(`${language}/`, Buffer.from(bytes), '.bin'));
    }
    let depth = 0;
    for (; tree.length > 2 * fan; depth++) {
        const above = [];
        for (let i = 0; i < tree.length; i += 2 * fan) above.push(tree[i], put(`${language}/`, json(tree.slice(i, i + 2 * fan)), '.json'));
        tree = above;
    }
    const words = lists.filter(([term]) => /^[a-z]+$/.test(term)).sort(([, a], [, b]) => b.length - a.length).map(([term]) => term);
    return { tag, documents: count, depth, tree, spelling: put(`${language}/`, json(words), '.json') };
}

/**
 * @param {object[]} stories the oldest first: { story, date, kind, terms: [kind, id, labels][], articles: { zh: { title, text, … } } }
 * @param {object} [options] sizes of blocks and leaves; `readings` of characters; `folding` as in the file
 * @returns {Map<string, Buffer>} the files below `search/`
 */
export function writeIndex(stories, { tags = { zh: 'zh-Hans', en: 'en' }, kinds = ['news', 'interview'], size = 4, ...options } = {}) {
    const files = new Map();
    const put = (folder, bytes, extension) => {
        const hash = hashOf(bytes);
        files.set(folder + hash + extension, bytes);
        return hash;
    };
    const parts = (list, write) => {
        const hashes = [];
        for (let i = 0; i < list.length; i += size) hashes.push(put('', json(write(list.slice(i, i + size))), '.json'));
        return { size, parts: hashes };
    };
    const uses = new Map();
    for (const term of stories.flatMap(s => s.terms ?? [])) {
        const key = JSON.stringify(term);
        uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const facets = ['tag', 'column', 'series', 'person', 'place'], kindOf = key => facets.indexOf(JSON.parse(key)[0]);
    const terms = [...uses].sort((a, b) => kindOf(a[0]) - kindOf(b[0]) || b[1] - a[1]).map(([key]) => JSON.parse(key));
    const numbers = new Map(terms.map((term, i) => [JSON.stringify(term), i]));
    // A year that others stand in is there more than once.
    const runs = [], yearOf = story => story.date.slice(0, 4);
    stories.forEach((story, i) => {
        if (i && yearOf(stories[i - 1]) === yearOf(story)) runs.at(-1).of.push(story);
        else runs.push({ first: i, of: [story] });
    });
    const years = runs.map(({ first, of }) => [yearOf(of[0]), first, hashOf(of.map(s => s.story).join('\n'))]);
    const folding = new Map(Object.entries(options.folding ?? {}).flatMap(([to, from]) => [...from].map(c => [c, to])));
    const languages = Object.fromEntries(Object.entries(tags).map(([language, tag]) =>
        [language, writeLanguage(put, language, invert(stories, language, { tag, readings: options.readings, folding }), tag, options)]));
    const url = (story, language) => `/${language}/${story.date.slice(0, 4)}/${story.story}/`;
    for (const [r, { of }] of runs.entries()) {
        const [year, , hash] = years[r];
        of.forEach((story, i) => {
            for (const [language, { title, kicker, text }] of Object.entries(story.articles)) {
                const also = Object.keys(story.articles).filter(l => l !== language).map(l => ({ language: l, url: url(story, l), title: story.articles[l].title }));
                files.set(`text/${language}/${year}-${hash}/${i}.json`,
                    json({ story: story.story, url: url(story, language), title, kicker, date: story.date, dateLabel: story.date, also, text }));
            }
        });
    }
    const card = story => ({
        story: story.story, date: story.date,
        articles: Object.fromEntries(Object.entries(story.articles).map(([l, { title }]) => [l, { url: url(story, l), title, dateLabel: story.date }])),
    });
    files.set('manifest.json', json({
        format: 1, stories: stories.length, kinds, years,
        facts: parts(stories, list => ({
            months: list.map(s => String.fromCharCode(65 + Number(s.date.slice(5, 7) || 0))).join(''),
            kinds: list.map(s => String.fromCharCode(97 + kinds.indexOf(s.kind ?? kinds[0]))).join(''),
            languages: list.map(s => String.fromCharCode(97 + Object.keys(tags).reduce((sum, l, i) => sum + (s.articles[l] ? 2 ** i : 0), 0))).join(''),
            terms: list.map(s => (s.terms ?? []).map(t => numbers.get(JSON.stringify(t))).sort((a, b) => a - b)),
        })),
        cards: parts(stories, list => list.map(card)),
        terms: {
            ...parts(terms, list => list), count: terms.length,
            first: Object.fromEntries(facets.map((facet, i) => [facet, terms.filter(([kind]) => facets.indexOf(kind) < i).length])),
        },
        folding: put('', json(options.folding ?? {}), '.json'),
        languages,
    }));
    return files;
}

/**
 * Serves files below https://example.org/archive/search/ through `fetch`, and keeps account of what is fetched.
 * @param {Map<string, Buffer>} files may be changed while they are served
 */
export function serve(files) {
    const site = { files, base: 'https://example.org/archive/search/', fetched: [], isOnline: true };
    globalThis.fetch = async (url, { cache } = {}) => {
        const path = String(url).slice(site.base.length);
        site.fetched.push(cache ? `${path} (${cache})` : path);
        if (!site.isOnline) throw new TypeError('fetch failed');
        const bytes = String(url).startsWith(site.base) && site.files.get(path);
        return new Response(bytes || 'not found', { status: bytes ? 200 : 404 });
    };
    return site;
}
