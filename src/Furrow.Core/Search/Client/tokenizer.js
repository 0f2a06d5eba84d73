/**
 * Text to units and units to terms: sections 1 and 2 of the specification, as the build does it.
 *
 * @typedef {object} Unit
 * @property {string} text        folded
 * @property {number} start       in UTF-16 units of the text
 * @property {number} end
 * @property {boolean} isCharacter
 * @property {number} position
 * @property {string} [symbol]    the symbol word, `c#`
 */

// Script=Han of Unicode 17 in full, since a browser may know an older one; then kana, of half width too, and bopomofo.
const characters = String.raw`\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9\u{16FE2}\u{16FE3}\u{16FF0}-\u{16FF6}\u{20000}-\u{2A6DF}\u{2A700}-\u{2B81E}\u{2B820}-\u{2CEAD}\u{2CEB0}-\u{2EBE0}\u{2EBF0}-\u{2EE5D}\u{2F800}-\u{2FA1D}\u{30000}-\u{3134A}\u{31350}-\u{33479}\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3105-\u312F\u31A0-\u31BF\uFF66-\uFF9D`;
export const characterPattern = new RegExp(`[${characters}]`, 'u');
// U+FF9E and U+FF9F, voice marks of half width, are letters to Unicode and none here.
const letter = String.raw`(?![${characters}\uFF9E\uFF9F])[\p{L}\p{Nd}`;
const unitPattern = new RegExp(String.raw`([${characters}])|${letter}](?:${letter}\p{M}\xAD])*`, 'gu');
const symbolPattern = new RegExp(String.raw`(?:[#＃]|[+＋]{1,2})(?![#＃+＋]|${letter}])`, 'uy');
// Marks of emphasis that Markdown left in the text.
const marks = /^[*_~`]*$/, marksAndSpaces = /^[*_~` \xA0\u2000-\u200A\u202F\u3000]*$/;

// Letters without a canonical decomposition, by the order of `plain`.
const whole = 'ßẞæÆœŒøØđĐðÐþÞłŁħĦıŧŦ';
const plain = 'ss ss ae ae oe oe o o d d d d th th l l h h i t t'.split(' ');
const compatible = /[\u0132\u0133\u017F\u01C4-\u01CC\u01F1-\u01F3\u1E9B\u20A8\u2116\u2121\u213B\u2160-\u217F\uFB00-\uFB06\uFF10-\uFF5A]/;
/** @type {Map<string, string>} */
const folded = new Map();

/** @param {string} c one code point */
function foldLetter(c) {
    if (/[\xAD\u0300-\u036F]/.test(c)) return '';
    const latin = c.normalize(compatible.test(c) ? 'NFKD' : 'NFD').replace(/\p{Mn}/gu, '')
        .replace(/[^\0-\x7F]/g, x => plain[whole.indexOf(x)] ?? x).toLowerCase();
    if (/^[a-z0-9]+$/.test(latin)) return latin;
    const lower = c.toLowerCase();
    return lower.length === c.length ? lower : c;
}

/** @param {string} word */
export function fold(word) {
    if (/^[\0-\x7F]*$/.test(word)) return word.toLowerCase();
    let text = '';
    for (const c of word) {
        if (!folded.has(c)) folded.set(c, foldLetter(c));
        text += folded.get(c);
    }
    return text;
}

/** Katakana of half width as all else has them. @param {string} c */
const fullWidth = c => (/[\uFF66-\uFF9D]/.test(c) ? c.normalize('NFKC') : c);

/** @param {string} text */
const cut = text => text.length <= 64 ? text : text.slice(0, /[\uD800-\uDBFF]/.test(text[63]) ? 63 : 64);

/**
 * @param {string} text
 * @param {{ position?: number, folding?: Map<string, string> }} [options] where the text begins; what Han characters become
 * @returns {Unit[]}
 */
export function tokenize(text, { position = 0, folding } = {}) {
    const units = [];
    let last;
    for (const match of text.matchAll(unitPattern)) {
        const [source] = match, start = match.index, end = start + source.length, isCharacter = !!match[1];
        const unit = { text: isCharacter ? folding?.get(source) ?? fullWidth(source) : cut(fold(source)), start, end, isCharacter, position };
        if (last) unit.position = last.position + step(last, unit, text.slice(last.end, start));
        symbolPattern.lastIndex = end;
        if (!isCharacter && /^[a-z]+$/.test(unit.text)) {
            const symbol = symbolPattern.exec(text);
            if (symbol) unit.symbol = cut(unit.text + symbol[0].normalize('NFKC'));
        }
        units.push(last = unit);
    }
    return units;
}

function step(a, b, gap) {
    if (gap.includes('\n')) return 8;
    if (!gap) return 1;
    if (!a.isCharacter && !b.isCharacter) return 1;
    return (a.isCharacter && b.isCharacter ? marks : marksAndSpaces).test(gap) ? 1 : 2;
}

/** Whether a pair covers both units, which follow each other. @param {Unit} a @param {Unit} b */
export const isPair = (a, b) => (a.isCharacter || b.isCharacter) && b.position === a.position + 1;

/** @param {Unit} a @param {Unit} b */
export const pair = (a, b) => cut(a.text + b.text);

/**
 * The joined words, each with its first and last unit.
 * @param {Unit[]} units @param {string} text
 * @returns {{ text: string, first: Unit, last: Unit }[]}
 */
export function joinedWords(units, text) {
    const words = [];
    const parted = (i, marks) => i + 1 < units.length && !units[i].isCharacter && !units[i + 1].isCharacter
        && units[i + 1].start === units[i].end + 1 && marks.includes(text[units[i].end]);
    const add = (from, to) => to > from
        && words.push({ text: cut(units.slice(from, to + 1).map(u => u.text).join('')), first: units[from], last: units[to] });
    for (let i = 0, j; i < units.length; i = j + 1) {
        for (j = i; parted(j, "_'’");) j++;
        add(i, j);
    }
    for (let i = 0, j; i < units.length; i = j + 1) {
        j = i;
        if (/^\d{1,3}$/.test(units[i].text)) while (parted(j, ',') && /^\d{3}$/.test(units[j + 1].text)) j++;
        add(i, j);
    }
    return words;
}

/**
 * @param {Unit[]} units @param {string} text
 * @returns {[string, number | null][]} each term with its position; characters have none
 */
export function terms(units, text) {
    const found = [];
    units.forEach((unit, i) => {
        found.push([unit.text, unit.isCharacter ? null : unit.position]);
        if (unit.symbol) found.push([unit.symbol, unit.position]);
        if (i && isPair(units[i - 1], unit)) found.push([pair(units[i - 1], unit), units[i - 1].position]);
    });
    for (const word of joinedWords(units, text)) found.push([word.text, word.first.position]);
    return found;
}

/** The file of Han folding as a map. @param {Record<string, string>} file */
export const foldingOf = file => new Map(Object.entries(file).flatMap(([to, from]) => [...from].map(c => [c, to])));
