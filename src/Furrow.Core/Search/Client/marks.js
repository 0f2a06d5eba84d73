import { joinedWords } from './tokenizer.js';

/**
 * Where the parts of a query stand in a text.
 * @param {string} text @param {import('./tokenizer.js').Unit[]} units of the text
 * @param {import('./query.js').Part[]} parts negative ones are left out
 * @returns {{ start: number, end: number, part: number }[]} by their start
 */
export function findParts(text, units, parts) {
    const found = [];
    let joined;
    parts.forEach((part, number) => {
        const { units: wanted, isPrefix, isNegative } = part, [first] = wanted, isOne = wanted.length === 1;
        if (isNegative) return;
        const add = (a, b) => found.push({ start: a.start, end: b.end, part: number });
        const agrees = (unit, k) => (isOne && first.symbol ? unit.symbol === first.symbol : unit.text === wanted[k].text)
            || (isPrefix && k === wanted.length - 1 && !unit.isCharacter && unit.text.startsWith(wanted[k].text));
        for (let i = 0; i < units.length; i++) {
            let j = i, k = 0;
            for (; j < units.length && k < wanted.length; j++) {
                const ahead = units[j].position - units[i].position - wanted[k].position + first.position;
                if (ahead > 0 || (!ahead && !agrees(units[j], k))) break;
                if (!ahead) k++;
            }
            if (k === wanted.length) add(units[i], units[j - 1]);
        }
        if (!isOne || first.isCharacter) return;
        joined ??= joinedWords(units, text);
        for (const word of joined) if (agrees(word, 0)) add(word.first, word.last);
    });
    return found.sort((a, b) => a.start - b.start);
}

/**
 * Whether Han folding might find a part that is not found.
 * @param {import('./query.js').Part[]} parts @param {{ part: number }[]} found
 */
export const wantsFolding = (parts, found) =>
    parts.some((part, i) => !part.isNegative && part.units.some(u => u.isCharacter) && !found.some(match => match.part === i));

/** @param {{ start: number, end: number }[]} found by their start @returns {[number, number][]} those that touch as one */
export function merged(found) {
    const ranges = [];
    for (const { start, end } of found) {
        const last = ranges.at(-1);
        if (last && start <= last[1]) last[1] = Math.max(last[1], end);
        else ranges.push([start, end]);
    }
    return ranges;
}
