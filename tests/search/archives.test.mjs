/** Archives of unusual shapes. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openSearch } from '../../src/Furrow.Core/Search/Client/search.js';
import { serve, writeIndex } from './index-fixture.mjs';
import { stories } from './stories.mjs';

const open = (list, options) => openSearch(serve(writeIndex(list, options)).base);
const ids = result => result.hits.map(hit => hit.story);

test('where nothing or no word is asked for, a language has its own stories alone', async () => {
    const archive = await open(stories);
    for (const [query, language, total] of [['', 'en', 7], ['', 'zh', 7], ['', undefined, 8], ['-rain', 'en', 4], ['-春耕', 'zh', 4], ['-春耕', undefined, 5]]) {
        const result = await archive.search(query, { language });
        assert.equal(result.total, total, `${query} ${language}`);
        assert.equal(result.facets.year.reduce((sum, { count }) => sum + count, 0), total);
        if (language) assert.ok(result.hits.every(hit => hit.language === language));
    }
    assert.deepEqual(ids(await archive.search('', { language: 'zh', filters: { from: '2014-07', to: '2015-01' } })), ['market']);
    const { suggestions } = await archive.search('-"Dear Wang" nothing', { language: 'zh' });
    assert.deepEqual(suggestions.parts, []);
});

test('stories that each have one language', async () => {
    const archive = await open(['zh', 'en', 'zh', 'en'].map((language, i) => ({
        story: `s${i}`, date: `202${i}`, articles: { [language]: { title: `News ${i}`, text: language === 'zh' ? '新闻春耕' : 'news of ploughing' } },
    })));
    assert.deepEqual(ids(await archive.search('', { language: 'en' })), ['s3', 's1']);
    assert.deepEqual(ids(await archive.search('-news', { language: 'zh' })), []);
    assert.deepEqual((await archive.search('news', { sort: 'oldest' })).hits.map(h => [h.story, h.language]), [['s0', 'zh'], ['s1', 'en'], ['s2', 'zh'], ['s3', 'en']]);
});

test('three languages', async () => {
    const titles = [{ zh: '春耕', en: 'Spring', ja: '春の田' }, { ja: '田' }, { zh: '秋', ja: '秋の田' }, { en: 'Autumn' }];
    const archive = await open(titles.map((own, i) => ({
        story: `s${i}`, date: '2020', articles: Object.fromEntries(Object.entries(own).map(([l, title]) => [l, { title, text: '2020' }])),
    })), { tags: { zh: 'ZH-Hans', en: 'en', ja: 'ja' }, readings: { 春: 'chun', 耕: 'geng', 田: 'tian' } });
    for (const [language, found] of [['zh', ['s2', 's0']], ['en', ['s3', 's0']], ['ja', ['s2', 's1', 's0']]]) {
        assert.deepEqual(ids(await archive.search('', { language })), found);
        assert.deepEqual(ids(await archive.search('2020', { language, sort: 'newest' })), found);
    }
    assert.deepEqual(ids(await archive.search('chungeng')), ['s0']);
    assert.deepEqual(ids(await archive.search('tian')), [], 'pinyin is of Chinese alone');
    const { hits: [hit] } = await archive.search('spring');
    assert.deepEqual(hit.otherLanguages.map(o => o.language), ['zh', 'ja']);
});

test('an archive without stories', async () => {
    const archive = await open([]);
    for (const query of ['', '春耕', 'rain "a b"', '-rain', 'qing', 'xi\'an']) {
        for (const language of ['zh', 'en', undefined]) {
            const result = await archive.search(query, { language, filters: { tag: ['x'] } });
            assert.deepEqual([result.total, result.hits, result.facets.year], [0, [], []]);
        }
    }
});

test('a decade stands between a year and its months, and years are counted by their names', async () => {
    const dates = ['2009', '2010', '201X', '2010-05', '2010-06', '2011'];
    const archive = await open(dates.map((date, i) => ({ story: `s${i}`, date, articles: { en: { title: `News ${i}`, text: `rain of ${date}` } } })));
    const { hits, facets } = await archive.search('rain', { sort: 'oldest' });
    assert.deepEqual(hits.map(hit => hit.date), dates);
    assert.ok(hits.every(hit => hit.excerpt.text === `rain of ${hit.date}`), 'each has the record of its own year');
    assert.deepEqual(facets.year.map(y => [y.value, y.count]), [['201X', 1], ['2011', 1], ['2010', 3], ['2009', 1]]);
    assert.deepEqual(ids(await archive.search('', { filters: { from: '2010', to: '2010-05' }, sort: 'oldest' })), ['s1', 's2', 's3']);
});

test('an article of nothing but its headline', async () => {
    const archive = await open([{ story: 'a', date: '2020', articles: { en: { title: 'Rain', text: '' } } }, { story: 'b', date: '2021', articles: { zh: { title: '雨', text: '' } } }]);
    const { hits: [hit] } = await archive.search('rain');
    assert.deepEqual([hit.titleMarks, hit.excerpt], [[[0, 4]], { text: '', marks: [] }]);
    assert.deepEqual(ids(await archive.search('雨')), ['b']);
});
