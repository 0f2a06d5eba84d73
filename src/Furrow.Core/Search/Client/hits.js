import { lazy } from './files.js';
import { findParts, merged, wantsFolding } from './marks.js';
import { tokenize } from './tokenizer.js';

const excerptModule = lazy(() => import('./excerpts.js')), readingsModule = lazy(() => import('./readings.js'));
/** @type {WeakMap<object, { folding?: Map<string, string>, units: import('./tokenizer.js').Unit[] }>} */
const texts = new WeakMap();

function unitsOf(record, folding) {
    let known = texts.get(record);
    if (!known || known.folding !== folding) texts.set(record, known = { folding, units: tokenize(record.text, { folding }) });
    return known.units;
}

/** Where parts stand in a headline and, if there is one, in a record's text. */
async function find(index, language, story, parts, title, record) {
    const { folding } = index, fold = unit => ({ ...unit, text: folding.get(unit.text) ?? unit.text });
    const wanted = folding ? parts.map(part => ({ ...part, units: part.units.map(fold) })) : parts;
    const units = tokenize(title, { folding }), inTitle = findParts(title, units, wanted), inText = record ? findParts(record.text, unitsOf(record, folding), wanted) : [];
    // The index finds the characters of a text by other forms. Without the folding there are only fewer marks.
    if (record && !folding && wantsFolding(parts, [...inTitle, ...inText])) {
        await index.loadFolding().catch(() => {});
        if (index.folding) return find(index, language, story, parts, title, record);
    }
    const isFound = part => [...inTitle, ...inText].some(match => match.part === part);
    const read = parts.filter((part, i) => part.letters && !part.isNegative && !isFound(i));
    if (read.length && units.some(u => u.isCharacter)) {
        const { readingsIn } = await readingsModule();
        inTitle.push(...(await Promise.all(read.map(part => readingsIn(index, language, story, part, units)))).flat());
        inTitle.sort((a, b) => a.start - b.start);
    }
    return { inTitle, inText };
}

/**
 * A story as a result.
 * @param {import('./index.js').Index} index @param {number} story
 * @param {string | undefined} language of the article that matched; none where every story matches
 * @param {import('./query.js').Part[]} parts
 */
export async function hit(index, story, language, parts, { excerpts = true, prefer, language: only }) {
    const { size } = index.manifest.cards;
    const card = async () => (await index.part('cards', Math.floor(story / size)))[story % size];
    if (!language) {
        const { articles } = await card();
        language = [only, prefer, ...index.languages].find(l => articles[l]);
    }
    const record = excerpts && await index.record(language, story).catch(error => {
        if (error.code !== 'outdated') throw error;
    });
    if (record) {
        const { excerpt } = await excerptModule();
        const { text, also, ...rest } = record, { inTitle, inText } = await find(index, language, story, parts, record.title, record);
        return { ...rest, language, titleMarks: merged(inTitle), excerpt: excerpt(text, inText), otherLanguages: also };
    }
    const { articles, story: id, date } = await card(), { url, title, dateLabel } = articles[language], { inTitle } = await find(index, language, story, parts, title);
    const others = Object.entries(articles).filter(([l]) => l !== language);
    return {
        story: id, language, url, title, titleMarks: merged(inTitle), date, dateLabel,
        otherLanguages: others.map(([l, article]) => ({ language: l, url: article.url, title: article.title })),
    };
}
