import { lazy } from './files.js';
import { findParts, merged } from './marks.js';
import { tokenize } from './tokenizer.js';

const excerptModule = lazy(() => import('./excerpts.js'));
/** @type {WeakMap<object, { folding?: Map<string, string>, units: import('./tokenizer.js').Unit[] }>} */
const texts = new WeakMap();

function unitsOf(record, folding) {
    let known = texts.get(record);
    if (!known || known.folding !== folding) texts.set(record, known = { folding, units: tokenize(record.text, { folding }) });
    return known.units;
}

/**
 * A story as a result.
 * @param {import('./index.js').Index} index @param {number} story
 * @param {string | undefined} language of the article that matched; none where every story matches
 * @param {import('./query.js').Part[]} parts
 */
export async function hit(index, story, language, parts, { excerpts = true, prefer, language: only }) {
    const { folding, manifest: { cards: { size } } } = index;
    const titleMarks = title => merged(findParts(title, tokenize(title, { folding }), parts));
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
        const { text, also, ...rest } = record, found = findParts(text, unitsOf(record, folding), parts);
        return { ...rest, language, titleMarks: titleMarks(rest.title), excerpt: excerpt(text, found), otherLanguages: also };
    }
    const { articles, story: id, date } = await card(), { url, title, dateLabel } = articles[language];
    const others = Object.entries(articles).filter(([l]) => l !== language);
    return {
        story: id, language, url, title, titleMarks: titleMarks(title), date, dateLabel,
        otherLanguages: others.map(([l, article]) => ({ language: l, url: article.url, title: article.title })),
    };
}
