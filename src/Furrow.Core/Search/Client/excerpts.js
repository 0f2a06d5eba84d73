import { merged } from './marks.js';

// Widths are of Latin letters; a Han character is two wide.
const room = 160, lead = 60;
const sentence = /[。！？…\n]|[.!?](?=\s)/y, clause = /[，、；：—]|[,;:](?=\s)/y, word = /\s/y;

function widths(text) {
    const sums = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        sums[i + 1] = sums[i] + (code < 0x2E80 || (code >= 0xD800 && code < 0xE000) ? 1 : 2);
    }
    return sums;
}

/** The last place between two others right after what ends a sentence, else a clause, and so on. */
function boundary(text, from, to, ends) {
    for (const end of ends) {
        for (let i = to; i > from; i--) {
            end.lastIndex = i - 1;
            if (end.test(text)) return i;
        }
    }
    return undefined;
}

/**
 * The piece of a text that holds most parts of a query, the earliest of such.
 * @param {string} text @param {{ start: number, end: number, part: number }[]} found by their start
 * @returns {{ text: string, marks: [number, number][] }}
 */
export function excerpt(text, found) {
    const sums = widths(text);
    /** The place that is a width away. */
    const away = (from, width) => {
        let i = from;
        while (width > 0 ? i < text.length && sums[i] - sums[from] < width : i > 0 && sums[from] - sums[i] < -width) i += Math.sign(width);
        return /[\uDC00-\uDFFF]/.test(text[i]) ? i + 1 : i;
    };
    let first, most = 0;
    found.forEach((match, i) => {
        const parts = new Set();
        for (let j = i; j < found.length && sums[found[j].end] - sums[match.start] <= room - lead; j++) parts.add(found[j].part);
        if (parts.size > most) [most, first] = [parts.size, match];
    });
    let start = 0;
    if (first && sums[first.start] > lead) {
        const before = away(first.start, -lead / 2), space = text.slice(before, first.start).search(/\s/);
        start = boundary(text, away(first.start, -lead), first.start, [sentence, clause]) ?? before + space + 1;
    }
    while (/\s/.test(text[start])) start++;
    let end = away(start, room);
    if (end < text.length) end = boundary(text, away(end, -room / 4), end, [sentence, clause, word]) ?? end;
    while (end > start && /\s/.test(text[end - 1])) end--;
    const before = start ? '…' : '', shift = before.length - start;
    const inside = found.filter(match => match.end > start && match.start < end)
        .map(match => ({ start: Math.max(match.start, start) + shift, end: Math.min(match.end, end) + shift }));
    return { text: before + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? '…' : ''), marks: merged(inside) };
}
