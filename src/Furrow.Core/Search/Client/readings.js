import { align, Cursor, intersect, loadPositions, positionBlocks } from './lists.js';
import { inRow } from './phrase.js';
import { groupsOf } from './terms.js';

/**
 * Where the pinyin of a part stands in a headline: only the index knows which characters are read so, and a headline begins at its position 0.
 * @param {import('./query.js').Part} part @param {import('./tokenizer.js').Unit[]} units of the headline
 * @returns {Promise<{ start: number, end: number }[]>}
 */
export async function readingsIn(index, language, story, part, units) {
    const found = [], [, pinyin] = await groupsOf(index, language, part);
    for (const { terms, span } of pinyin?.rows ?? []) {
        let documents = Uint32Array.of(story);
        for (const { entry } of terms) documents = await intersect(index, language, entry, documents);
        const { documents: matched, entry } = await inRow(index, language, terms, documents);
        if (!matched.length) continue;
        const { places } = align(entry, matched), cursor = new Cursor(entry);
        await loadPositions(index, language, positionBlocks(entry, places));
        cursor.move(places[0]);
        for (const p of cursor.values.slice(cursor.first, cursor.to)) {
            const row = units.filter(({ position }) => position >= p && position <= p + span);
            if (row.length > span) found.push({ start: row[0].start, end: row.at(-1).end });
        }
    }
    return found;
}
