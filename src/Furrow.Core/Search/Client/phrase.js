import { align, Cursor, loadPositions, positionBlocks } from './lists.js';

/** @typedef {import('./lists.js').Entry} Entry */

const weightOf = Array.from({ length: 16 }, (_, level) => 2 ** ((level - 8) / 2));

/**
 * The documents in which terms stand in a row, of those that hold all of them.
 * @param {import('./terms.js').Term[]} terms @param {Uint32Array} documents
 * @returns {Promise<{ documents: Uint32Array, weights: Float64Array, entry?: Entry }>} `entry`: where they stand, as of a term
 */
export async function inRow(index, language, terms, documents) {
    const aligned = terms.map(({ entry, offset }) => ({ ...align(entry, documents), entry, offset, cursor: new Cursor(entry) }));
    const placed = aligned.filter(t => t.offset !== null).sort((a, b) => a.entry.df - b.entry.df);
    const weights = new Float64Array(documents.length), weigh = (t, i) => weightOf[t.levels[i]];
    if (placed.length < 2) {
        weights.fill(Infinity);
        for (const t of aligned) for (let i = 0; i < weights.length; i++) weights[i] = Math.min(weights[i], weigh(t, i));
        return { documents, weights, entry: placed[0]?.entry };
    }
    await Promise.all(placed.map(t => loadPositions(index, language, positionBlocks(t.entry, t.places))));
    const found = new Uint32Array(documents.length), starts = [0], values = [];
    let size = 0;
    for (let i = 0; i < documents.length; i++) {
        for (const t of placed) t.cursor.move(t.places[i]);
        const count = rowsIn(placed, values);
        if (!count) continue;
        let weight = Infinity;
        for (const t of aligned) weight = Math.min(weight, weigh(t, i) * (t.offset === null ? 1 : count / (t.cursor.to - t.cursor.first)));
        weights[size] = weight;
        found[size++] = documents[i];
        starts.push(values.length);
    }
    const matched = found.subarray(0, size), block = { first: 0, count: size, after: -1, last: Infinity };
    const entry = { df: size, documents: [{ ...block, data: { documents: matched, levels: [] } }], positions: [{ ...block, data: { starts, values } }] };
    return { documents: matched, weights, entry };
}

/** How often the terms stand in a row in the document that their cursors are at; where each row begins is added to `starts`. */
function rowsIn(terms, starts) {
    const [lead] = terms, { values, to } = lead.cursor;
    let count = 0;
    next: for (let at = lead.cursor.first; at < to; at++) {
        const start = values[at] - lead.offset;
        for (let k = 1; k < terms.length; k++) {
            const { cursor, offset } = terms[k];
            while (cursor.at < cursor.to && cursor.values[cursor.at] < start + offset) cursor.at++;
            if (cursor.at === cursor.to) break next;
            if (cursor.values[cursor.at] !== start + offset) continue next;
        }
        starts.push(start);
        count++;
    }
    return count;
}

/**
 * Raises scores of documents in which the parts of a query stand near each other: by half of the mean, over neighbouring parts,
 * of 8 / (7 + d), where d is the smallest distance from the end of one to the beginning of the other, 1 for side by side.
 * Parts of long lists do without: more than four blocks of positions are not worth the order.
 * @param {{ entry?: Entry, span: number }[]} parts @param {Uint32Array} documents @param {Float64Array} scores
 */
export async function raiseNear(index, language, parts, documents, scores) {
    const lists = parts.map(({ entry, span }) => {
        if (!entry?.positions.length) return undefined;
        const { places } = align(entry, documents), blocks = positionBlocks(entry, places);
        return { span, places, blocks, cursor: new Cursor(entry), far: blocks.filter(b => b.hash).length };
    });
    const many = lists.reduce((sum, list) => sum + (list?.far ?? 0), 0) > 4;
    const near = lists.map(list => list?.far && many ? undefined : list);
    await Promise.all(near.map(list => list && loadPositions(index, language, list.blocks)));
    documents.forEach((document, i) => {
        for (const list of near) list?.cursor.move(list.places[i]);
        let sum = 0;
        for (let k = 1; k < near.length; k++) if (near[k - 1] && near[k]) sum += 8 / (7 + distance(near[k - 1], near[k]));
        scores[document] *= 1 + sum / (near.length - 1) / 2;
    });
}

function distance(a, b) {
    let best = Infinity, i = a.cursor.first, j = b.cursor.first;
    while (i < a.cursor.to && j < b.cursor.to) {
        const p = a.cursor.values[i], q = b.cursor.values[j];
        best = Math.min(best, Math.max(1, p < q ? q - p - a.span : p - q - b.span));
        if (p < q) i++;
        else j++;
    }
    return best;
}
