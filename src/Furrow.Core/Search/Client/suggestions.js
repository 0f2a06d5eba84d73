import { count } from './run.js';
import { entryOf } from './terms.js';

/** The number of letters to insert, remove, replace or swap with a neighbour (Damerau 1964), or more than `most`. */
export function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
        }
        [before, row] = [row, next];
    }
    return row[b.length];
}

/** @param {import('./index.js').Index} index @param {import('./query.js').Part[]} parts */
export async function suggest(index, query, parts, options) {
    const languages = options.language ? [options.language] : index.languages;
    const wanted = parts.filter(part => !part.isNegative);
    const totals = wanted.length > 1 ? wanted.map(async ({ text }) => ({ query: text, total: await count(index, text, options) })) : [];
    const words = wanted.flatMap(part => part.units).filter(unit => /^\p{Script=Latin}{4,}$/u.test(unit.text));
    const spellings = words.map(unit => spellingsOf(index, query, unit, languages));
    return { spellings: (await Promise.all(spellings)).flat(), parts: (await Promise.all(totals)).filter(part => part.total) };
}

async function spellingsOf(index, query, { text, start, end }, languages) {
    const entries = await Promise.all(languages.map(language => entryOf(index, language, text)));
    if (entries.some(Boolean)) return [];
    const most = text.length <= 5 ? 1 : 2, near = new Map();
    for (const list of await Promise.all(languages.map(l => index.json(`${l}/${index.manifest.languages[l].spelling}`, [])))) {
        for (const word of list) {
            const d = distance(text, word, most);
            if (d <= most && !near.has(word)) near.set(word, d);
        }
    }
    return [...near].sort(([, a], [, b]) => a - b).slice(0, 3)
        .map(([to]) => ({ from: query.slice(start, end), to, query: query.slice(0, start) + to + query.slice(end) }));
}
