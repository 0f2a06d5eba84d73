import { lazy } from './files.js';
import { readLeaf } from './lists.js';
import { characterPattern, isPair, pair } from './tokenizer.js';

const pinyinModule = lazy(() => import('./pinyin.js'));

/**
 * What a part asks the index of one language for.
 *
 * @typedef {{ entry: import('./lists.js').Entry, offset: number | null }} Term   its position in the row; a lone character has none
 * @typedef {{ terms: Term[], others: Term[], span: number }} Row   terms that stand in a row; others that must occur; from the first to the last unit
 * @typedef {{ rows: Row[], factor: number }} Group   rows any of which will do, and what their score counts
 */

/**
 * The terms that cover a row of units, and the pairs that cover its joints.
 * @param {import('./tokenizer.js').Unit[]} units
 */
export function cover(units) {
    const terms = [], joints = [], origin = units[0].position;
    if (units.length === 1) return { terms: [[units[0].symbol ?? units[0].text, units[0].isCharacter ? null : 0]], joints };
    for (let i = 0, j; i < units.length; i = j + 1) {
        for (j = i; j + 1 < units.length && isPair(units[j], units[j + 1]);) j++;
        const at = k => [pair(units[k], units[k + 1]), units[k].position - origin];
        if (i === j) terms.push([units[i].text, units[i].isCharacter ? null : units[i].position - origin]);
        for (let k = i; k < j; k++) ((k - i) % 2 && k < j - 1 ? joints : terms).push(at(k));
    }
    return { terms, joints };
}

/**
 * The first three leaves between two terms; of one term, the leaf that would hold it.
 * @param {import('./index.js').Index} index @param {string} language @param {string} low
 * @returns {Promise<Map<string, import('./lists.js').Entry>[]>}
 */
async function leaves(index, language, low, high = low, { tree, depth } = index.manifest.languages[language]) {
    const find = term => {
        let from = 0, to = tree.length / 2;
        while (from < to - 1) {
            const middle = (from + to) >> 1;
            if (tree[2 * middle] > term) to = middle;
            else from = middle;
        }
        return from;
    };
    const paths = [];
    for (let i = find(low), last = Math.min(find(high), i + 2); i <= last; i++) paths.push(`${language}/${tree[2 * i + 1]}`);
    if (!depth) return Promise.all(paths.map(path => index.binary(path, readLeaf)));
    const nodes = await Promise.all(paths.map(path => index.json(path, [])));
    return (await Promise.all(nodes.map(node => leaves(index, language, low, high, { tree: node, depth: depth - 1 })))).flat().slice(0, 3);
}

/** A term's lists, if the index has it. */
export async function entryOf(index, language, term) {
    return (await leaves(index, language, term))[0].get(term);
}

/** At most 50 words that a word (or a pair of a character and a word) begins, those of most documents. */
async function begun(index, language, start) {
    const found = [];
    for (const leaf of await leaves(index, language, start, start + '\uFFFF')) {
        for (const [term, entry] of leaf) {
            const rest = term.startsWith(start) && term.slice(start.length);
            if (rest && !characterPattern.test(rest) && !/[#+]/.test(rest)) found.push(entry);
        }
    }
    return found.sort((a, b) => b.df - a.df).slice(0, 50);
}

/**
 * @param {[string, number | null][]} wanted @param {boolean} isPrefix whether the last also stands for what it begins
 * @returns {Promise<Row[]>} none where the index lacks a term
 */
async function rows(index, language, wanted, joints, span, isPrefix) {
    const entries = list => Promise.all(list.map(async ([term, offset]) => ({ entry: await entryOf(index, language, term), offset })));
    const [terms, more] = await Promise.all([entries(wanted), isPrefix ? begun(index, language, wanted.at(-1)[0]) : []]);
    // A further leaf costs less than the blocks of positions that it may spare.
    const others = terms.filter(t => t.entry?.positions[0]?.hash).length > 1 ? await entries(joints) : [];
    const last = terms.pop(), lasts = [last.entry, ...more];
    return lasts.map(entry => ({ terms: [...terms, { entry, offset: last.offset }], others, span }))
        .filter(row => [...row.terms, ...row.others].every(t => t.entry));
}

/**
 * @param {import('./index.js').Index} index @param {string} language @param {import('./query.js').Part} part
 * @returns {Promise<Group[]>}
 */
export async function groupsOf(index, language, { units, letters, isPrefix }) {
    const { terms, joints } = cover(units);
    const tag = index.manifest.languages[language].tag;
    const words = rows(index, language, terms, joints, units.at(-1).position - units[0].position, isPrefix);
    if (!letters || !/^zh(-|$)/i.test(tag)) return [{ rows: await words, factor: 1 }];
    const { syllables } = await pinyinModule();
    const readings = syllables(letters, isPrefix).map(row => rows(index, language, row.map((s, i) => ["'" + s, i]), [], row.length - 1, isPrefix));
    return [{ rows: await words, factor: 1 }, { rows: (await Promise.all(readings)).flat(), factor: .5 }];
}
