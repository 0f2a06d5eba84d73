import { checked, hex } from './files.js';

/**
 * Leaves, and the lists in them: section 4 of the specification. A stream in place is one block with its bytes.
 *
 * @typedef {object} Block
 * @property {number} first       how many documents stand before it in its list
 * @property {number} count
 * @property {number} after       the last document before it
 * @property {number} last
 * @property {Uint8Array} [bytes]
 * @property {string} [hash]
 * @property {{ documents: Uint32Array, levels: Uint8Array } | { starts: Uint32Array, values: Uint32Array }} [data]  once read
 *
 * @typedef {{ df: number, documents: Block[], positions: Block[] }} Entry
 */

/** @param {Uint8Array} bytes @returns {Map<string, Entry>} */
export function readLeaf(bytes) {
    const entries = new Map(), utf8 = new TextDecoder();
    let at = 0, term = new Uint8Array(0);
    const take = size => {
        if (at + size > bytes.length) throw new RangeError();
        return bytes.subarray(at, at += size);
    };
    const varint = () => {
        for (let value = 0, scale = 1; ; scale *= 128) {
            const [byte] = take(1);
            value += (byte & 127) * scale;
            if (byte < 128) return value;
        }
    };
    const stream = df => {
        const size = varint(), blocks = [];
        if (size) return [{ first: 0, count: df, after: -1, last: Infinity, bytes: take(size) }];
        for (let left = varint(), first = 0, after = -1; left; left--) {
            const count = varint(), last = after + varint();
            blocks.push({ first, count, after, last, hash: hex(take(8)) });
            first += count;
            after = last;
        }
        return blocks;
    };
    while (at < bytes.length) {
        const shared = varint(), rest = take(varint()), next = new Uint8Array(shared + rest.length);
        next.set(term.subarray(0, shared));
        next.set(rest, shared);
        term = next;
        const df = varint();
        entries.set(utf8.decode(term), { df, documents: stream(df), positions: stream(df) });
    }
    return entries;
}

class Bits {
    at = 0;

    constructor(bytes) {
        this.bytes = bytes;
    }

    /** At least 25 bits from here. */
    peek() {
        const { bytes, at } = this, i = at >> 3;
        return (bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]) << (at & 7);
    }

    skip(size) {
        if ((this.at += size) > this.bytes.length * 8) throw new RangeError();
    }

    /** How many ones (or zeros) stand here; the bit that ends them is read too. */
    run(ones) {
        for (let count = 0; ;) {
            const some = Math.min(24, Math.clz32(ones ? ~this.peek() : this.peek()));
            this.skip(some + (some < 24));
            count += some;
            if (some < 24) return count;
        }
    }

    bits(size) {
        const value = size && this.peek() >>> (32 - size);
        this.skip(size);
        return value;
    }

    rice(k) {
        return this.run(true) * 2 ** k + this.bits(k);
    }

    gamma() {
        const size = this.run(false);
        if (size > 24) throw new RangeError();
        return 2 ** size + this.bits(size);
    }
}

function readDocuments(block, bytes) {
    const bits = new Bits(bytes), k = bits.bits(4);
    if (block.count > bytes.length * 8) throw new RangeError();
    const documents = new Uint32Array(block.count), levels = new Uint8Array(block.count);
    for (let i = 0, document = block.after; i < block.count; i++) {
        documents[i] = document += bits.rice(k) + 1;
        levels[i] = bits.bits(4);
    }
    if (block.hash && documents.at(-1) !== block.last) throw new RangeError();
    return { documents, levels };
}

function readPositions(block, bytes) {
    const bits = new Bits(bytes), k = bits.bits(4), values = [];
    if (block.count > bytes.length * 8) throw new RangeError();
    const starts = new Uint32Array(block.count + 1);
    for (let i = 0; i < block.count; i++) {
        for (let left = bits.gamma(), position = -1; left; left--) values.push(position += bits.rice(k) + 1);
        starts[i + 1] = values.length;
    }
    return { starts, values: Uint32Array.from(values) };
}

function load(index, language, blocks, decode) {
    return Promise.all(blocks.map(async block => {
        // The bytes are remembered, since another list's block may be the same file; what cannot be read is not.
        const bytes = block.data || (block.bytes ?? await index.binary(`${language}/${block.hash}`, bytes => {
            block.data = decode(block, bytes);
            return bytes;
        }));
        block.data ??= checked(() => decode(block, bytes));
    }));
}

/** The place of the first number not below another. @param {ArrayLike<number>} sorted */
function lowerBound(sorted, low) {
    let from = 0, to = sorted.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if (sorted[middle] < low) from = middle + 1;
        else to = middle;
    }
    return from;
}

/** The blocks of positions that hold some of the documents at `places` of a list. @param {Entry} entry @param {Int32Array} places */
export const positionBlocks = ({ positions }, places) => positions.filter(b => places[lowerBound(places, b.first)] < b.first + b.count);

export const loadPositions = (index, language, blocks) => load(index, language, blocks, readPositions);

/**
 * The documents of a list, or those of them that are candidates. Only the blocks that may hold some are fetched.
 * @param {Entry} entry @param {Uint32Array | undefined} candidates
 * @returns {Promise<Uint32Array>}
 */
export async function intersect(index, language, entry, candidates) {
    const blocks = candidates ? entry.documents.filter(b => candidates[lowerBound(candidates, b.after + 1)] <= b.last) : entry.documents;
    await load(index, language, blocks, readDocuments);
    if (!candidates && blocks.length === 1) return blocks[0].data.documents;
    const found = new Uint32Array(Math.min(entry.df, candidates?.length ?? Infinity));
    let size = 0, i = 0;
    for (const { data: { documents } } of blocks) {
        if (!candidates) {
            found.set(documents, size);
            size += documents.length;
            continue;
        }
        for (let j = 0; j < documents.length && i < candidates.length;) {
            const a = documents[j], b = candidates[i];
            if (a === b) found[size++] = a;
            if (a <= b) j++;
            if (b <= a) i++;
        }
    }
    return found.subarray(0, size);
}

/**
 * Where documents, each of them in a list and read, stand in it, and their levels.
 * @param {Entry} entry @param {Uint32Array} documents
 */
export function align(entry, documents) {
    const places = new Int32Array(documents.length), levels = new Uint8Array(documents.length);
    let b = 0, j = 0;
    for (let i = 0; i < documents.length; i++) {
        while (documents[i] > entry.documents[b].last) b++, j = 0;
        const { data, first } = entry.documents[b];
        while (data.documents[j] < documents[i]) j++;
        places[i] = first + j;
        levels[i] = data.levels[j];
    }
    return { places, levels };
}

/** One document's positions after another's: `values` from `first` to `to`. No views are made, since there may be thousands. */
export class Cursor {
    #block = 0;

    /** @param {Entry} entry */
    constructor(entry) {
        this.blocks = entry.positions;
    }

    /** @param {number} place of the document in the list, not before that of the last call */
    move(place) {
        while (place >= this.blocks[this.#block].first + this.blocks[this.#block].count) this.#block++;
        const { data: { starts, values }, first } = this.blocks[this.#block];
        this.values = values;
        this.first = this.at = starts[place - first];
        this.to = starts[place - first + 1];
    }
}
