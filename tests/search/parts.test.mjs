import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { syllables } from '../../src/Furrow.Core/Search/Client/pinyin.js';
import { isBlank, parseQuery } from '../../src/Furrow.Core/Search/Client/query.js';
import { distance } from '../../src/Furrow.Core/Search/Client/suggestions.js';
import { cover } from '../../src/Furrow.Core/Search/Client/terms.js';

const parts = query => parseQuery(query).map(p => (p.isNegative ? '-' : '') + p.units.map(u => u.text).join(' '));
const covered = query => cover(parseQuery(query)[0].units);

test('a query falls into parts', () => {
    assert.deepEqual(parts('招商引资 "spring ploughing" -draft'), ['招 商 引 资', 'spring ploughing', '-draft']);
    assert.deepEqual(parts('rain-water - !? 5"rain"－x'), ['rain water', '5', 'rain', 'x']);
    assert.deepEqual(parts('　-“a b”　「c'), ['-a b', 'c']);
});

test('units of a part stand where the query has them', () => {
    const query = '-"春 rain" x';
    assert.deepEqual(parseQuery(query).flatMap(p => p.units).map(u => query.slice(u.start, u.end)), ['春', 'rain', 'x']);
});

test('a query that is about to begin is blank, a sign alone is not', () => {
    assert.ok(isBlank(' -"'));
    assert.ok(!isBlank('！'));
});

test('pairs cover a row, words and lone characters stand for themselves', () => {
    assert.deepEqual(covered('招商引资').terms, [['招商', 0], ['引资', 2]]);
    assert.deepEqual(covered('招商引资').joints, [['商引', 1]]);
    assert.deepEqual(covered('春耕忙').terms, [['春耕', 0], ['耕忙', 1]]);
    assert.deepEqual(covered('"spring ploughing 春"').terms, [['spring', 0], ['ploughing春', 1]]);
    assert.deepEqual(covered('春，耕种').terms, [['春', null], ['耕种', 2]]);
    assert.deepEqual(covered('c#').terms, [['c#', 0]]);
});

test('pinyin is cut in every way', () => {
    assert.deepEqual(syllables('xian'), [['xian'], ['xi', 'an']]);
    assert.deepEqual(syllables('lvse'), [['lu', 'se']]);
    assert.deepEqual(syllables('spring'), []);
    assert.deepEqual(syllables('zh'), []);
    assert.deepEqual(syllables('zh', true), [['zh']]);
    assert.ok(syllables('anananananananananan').length <= 8);
    assert.deepEqual(syllables('a'.repeat(2000)), []);
});

test('every reading of the pinyin table is a syllable, but for a few cries and contractions', () => {
    const lines = readFileSync(new URL('../../src/Furrow.Core/Text/pinyin.txt', import.meta.url), 'utf8').split('\n').filter(line => line && !line.startsWith('#'));
    const readings = new Set(lines.map(line => line.match(/^[a-z]+/)[0].replaceAll('v', 'u')));
    const others = [...readings].filter(reading => !syllables(reading).some(row => row.length === 1));
    assert.deepEqual(others, ['fiao', 'hm', 'hng', 'lo', 'm', 'n', 'ng']);
});

test('swapped letters are one mistake', () => {
    assert.equal(distance('plouhging', 'ploughing', 2), 1);
    assert.equal(distance('rain', 'rain', 1), 0);
    assert.equal(distance('rain', 'train', 1), 1);
    assert.ok(distance('rain', 'snow', 1) > 1);
});
