import { tokenize } from './tokenizer.js';

/**
 * @typedef {import('./tokenizer.js').Unit} Unit
 * @typedef {object} Part   what stands between white space, or between quotation marks
 * @property {string} text          as typed, with its quotation marks
 * @property {boolean} isNegative
 * @property {Unit[]} units         their `start` and `end` are of the whole query
 * @property {string} [letters]     of a word in ASCII letters, or of several that only apostrophes part
 * @property {boolean} [isPrefix]   its last word also stands for those that it begins
 */

const partPattern = /([-−－]?)("[^"]*"?|“[^”]*”?|「[^」]*」?|『[^』]*』?|[^\s"“「『]+)/g;

/**
 * Parts that hold no unit are left out.
 * @param {string} query
 * @param {{ folding?: Map<string, string>, prefix?: boolean }} [options]
 * @returns {Part[]}
 */
export function parseQuery(query, { folding, prefix } = {}) {
    const parts = [];
    for (const { 0: whole, 1: minus, 2: text, index } of query.matchAll(partPattern)) {
        const start = index + minus.length;
        // A line that ends in a query is a space.
        const units = tokenize(text.replace(/\s/g, ' '), { folding });
        const isPlain = (unit, i) => /^[a-z]+$/.test(unit.text) && !unit.symbol && (!i || /^['’]$/.test(text.slice(units[i - 1].end, unit.start)));
        const letters = units.every(isPlain) ? units.map(unit => unit.text).join('') : undefined;
        for (const unit of units) {
            unit.start += start;
            unit.end += start;
        }
        const last = units.at(-1), isNegative = !!minus && !/\S/.test(query[index - 1] ?? ' ');
        if (last) parts.push({ text, isNegative, units, letters, isPrefix: !!prefix && !isNegative && !last.isCharacter && last.end === query.length });
    }
    return parts;
}

/** Whether a query asks for nothing: quotation marks and a minus may be about to begin a part. @param {string} query */
export const isBlank = query => !/[^\s"“”「」『』−－-]/.test(query);
