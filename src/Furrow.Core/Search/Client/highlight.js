import { baseUrl, SearchError } from './files.js';
import { Index } from './index.js';
import { findParts, merged, wantsFolding } from './marks.js';
import { parseQuery } from './query.js';
import { tokenize } from './tokenizer.js';

const inline = /^(inline|contents|ruby)/;

/** The visible text of an element, and where each text node begins in it. A line ends where a block does, as in the index. */
function read(root) {
    const nodes = [];
    let text = '';
    const walk = node => {
        if (node.nodeType === Node.TEXT_NODE) {
            nodes.push({ node, start: text.length });
            // A line's end in the markup is a space.
            text += node.data.replace(/[\n\r]/g, ' ');
        } else if (node.nodeType === Node.ELEMENT_NODE && !/^(rt|rp|script|style|noscript|template|textarea|select)$/i.test(node.localName)) {
            const { display, visibility } = getComputedStyle(node);
            if (display === 'none' || visibility === 'hidden') return;
            const end = node.localName === 'br' || !inline.test(display) ? '\n' : '';
            text += end;
            for (const child of node.childNodes) walk(child);
            text += end;
        }
    };
    walk(root);
    return { text, nodes };
}

/** Marks a range of the text, a mark in each text node; later ranges come first, so that places before them stay as they are. */
function mark(nodes, [start, end]) {
    let last;
    for (let i = nodes.length - 1; i >= 0; i--) {
        const { node, start: at } = nodes[i], from = Math.max(start - at, 0), to = Math.min(end - at, node.length);
        if (from >= to) continue;
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        range.surroundContents(last = document.createElement('mark'));
    }
    return last;
}

/**
 * Marks what a query finds in the text of elements, and scrolls the first place into view.
 * @param {Element | Iterable<Element>} roots in the page's order, none within another
 * @param {string} query
 * @param {{ base?: string | URL, prefix?: boolean }} [options]
 *   `base`: where the index is, if traditional and variant characters are to be found by each other; `prefix`: whether the query's last word,
 *   where it is nowhere, also stands for those that it begins
 * @returns {Promise<number>} how many places are marked
 */
export async function highlight(roots, query, { base, prefix } = {}) {
    const texts = Array.from(roots.nodeType ? [roots] : roots, read);
    const find = folding => {
        const units = texts.map(({ text }) => tokenize(text, { folding }));
        const findBy = prefix => {
            const parts = parseQuery(query, { folding, prefix }), found = texts.map(({ text }, i) => findParts(text, units[i], parts));
            return { parts, found, all: found.flat() };
        };
        const whole = findBy(false), last = whole.parts.length - 1;
        return !prefix || whole.all.some(match => match.part === last) ? whole : findBy(true);
    };
    let { parts, found, all } = find();
    if (base && wantsFolding(parts, all)) {
        try {
            const index = await Index.open(baseUrl(base), 'no-cache');
            await index.loadFolding();
            ({ found } = find(index.folding));
        } catch (error) {
            // What has been found without is marked all the same.
            if (!(error instanceof SearchError)) throw error;
        }
    }
    let places = 0, first;
    texts.forEach(({ nodes }, i) => {
        const ranges = merged(found[i]).reverse();
        let top;
        for (const range of ranges) top = mark(nodes, range);
        first ??= top;
        places += ranges.length;
    });
    first?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    return places;
}
