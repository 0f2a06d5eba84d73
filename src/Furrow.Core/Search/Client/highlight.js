import { baseUrl } from './files.js';
import { Index } from './index.js';
import { findParts, merged } from './marks.js';
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
 * Marks what a query finds in the text of an element, and scrolls the first of it into view.
 * @param {Element} root @param {string} query
 * @param {{ base?: string }} [options] where the index is, if traditional and variant characters are to be found by each other
 * @returns {Promise<number>} how many places are marked
 */
export async function highlight(root, query, { base, prefix } = {}) {
    const { text, nodes } = read(root);
    const find = folding => {
        const parts = parseQuery(query, { folding, prefix });
        return { parts, found: findParts(text, tokenize(text, { folding }), parts) };
    };
    let { parts, found } = find();
    const isMissing = (part, i) => !part.isNegative && part.units.some(u => u.isCharacter) && !found.some(match => match.part === i);
    if (base && parts.some(isMissing)) {
        const index = await Index.open(baseUrl(base), 'no-cache');
        await index.loadFolding();
        ({ found } = find(index.folding));
    }
    const ranges = merged(found).reverse();
    let first;
    for (const range of ranges) first = mark(nodes, range);
    first?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    return ranges.length;
}
