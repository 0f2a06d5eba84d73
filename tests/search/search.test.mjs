import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openSearch } from '../../src/Furrow.Core/Search/Client/search.js';
import { serve, writeIndex } from './index-fixture.mjs';
import { folding, readings, stories } from './stories.mjs';

async function open(options) {
    const site = serve(writeIndex(stories, { readings, folding, ...options }));
    return { site, archive: await openSearch(site.base) };
}

const archiveOf = list => openSearch(serve(writeIndex(list, { tags: { en: 'en' } })).base);
const ids = result => result.hits.map(hit => hit.story);
async function found(query, options, index) {
    const { archive } = await open(index);
    return ids(await archive.search(query, { language: 'zh', ...options })).sort();
}

test('opening reads the manifest and nothing else', async () => {
    const { site } = await open();
    assert.deepEqual(site.fetched, ['manifest.json (no-cache)']);
});

test('a Chinese phrase is found wherever its characters stand in a row, and nowhere else', async () => {
    assert.deepEqual(await found('招商引资'), ['market', 'rain']);
    assert.deepEqual(await found('商引'), ['market', 'rain']);
    assert.deepEqual(await found('春耕'), ['drought', 'first-furrow', 'harvest']);
    assert.deepEqual(await found('商引资会'), ['rain']);
});

test('whatever the sizes of blocks and leaves, each phrase of the texts is found', async () => {
    for (const sizes of [{ long: 0, block: 1, positionBlock: 1, leaf: 1, fan: 2 }, { long: 2, leaf: 5 }, { long: 1000, leaf: 1000 }, { long: 0, block: 2, positionBlock: 3 }]) {
        const { archive } = await open(sizes);
        for (const { story, articles: { zh } } of stories.filter(s => s.articles.zh)) {
            for (const row of zh.text.match(/\p{Script=Han}{2,}/gu)) {
                for (let i = 0; i < row.length - 1; i++) {
                    for (let j = i + 2; j <= row.length; j++) {
                        const expected = stories.filter(s => s.articles.zh && (s.articles.zh.text + s.articles.zh.title).includes(row.slice(i, j))).map(s => s.story);
                        const result = await archive.search(row.slice(i, j), { language: 'zh', sort: 'oldest', excerpts: false });
                        assert.deepEqual(ids(result), expected, `${row.slice(i, j)} of ${story}`);
                    }
                }
            }
        }
    }
});

test('a lone character is found', async () => {
    assert.deepEqual(await found('旱'), ['drought']);
});

test('characters and words stand in a row with or without a space', async () => {
    assert.deepEqual(await found('用Linux系统'), ['first-furrow']);
    assert.deepEqual(await found('"Linux 系统记账"'), ['first-furrow']);
});

test('white space means and', async () => {
    assert.deepEqual(await found('春耕 招商'), ['drought']);
    assert.deepEqual(await found('rain ploughing', { language: 'en' }), ['harvest']);
});

test('quotation marks of any kind make a phrase', async () => {
    for (const query of ['"spring ploughing"', '“spring ploughing”', '「spring ploughing」', '『spring ploughing』', '"spring ploughing']) {
        assert.deepEqual(await found(query, { language: 'en' }), ['first-furrow', 'harvest'], query);
    }
    assert.deepEqual(await found('spring ploughing', { language: 'en' }), ['first-furrow', 'harvest', 'seed-store']);
});

test('a minus takes documents away', async () => {
    assert.deepEqual(await found('rain -meeting', { language: 'en' }), ['harvest', 'letter']);
    assert.deepEqual(await found('ploughing -"spring ploughing"', { language: 'en' }), ['drought', 'seed-store']);
    assert.deepEqual(await found('春耕 －招商'), ['first-furrow', 'harvest']);
});

test('a minus within a word is none', async () => {
    assert.deepEqual(await found('don\'t-touch', { language: 'en' }), ['first-furrow']);
});

test('a query that only takes away leaves all other stories of the language', async () => {
    assert.deepEqual(await found('-春耕'), ['market', 'mill', 'rain', 'seed-store']);
});

test('words are found without accents, joined and with their symbols', async () => {
    assert.deepEqual(await found('CAFÉ', { language: 'en' }), ['first-furrow']);
    assert.deepEqual(await found('dont', { language: 'en' }), ['first-furrow']);
    assert.deepEqual(await found('12000'), ['first-furrow']);
    assert.deepEqual(await found('C++'), ['mill']);
    assert.deepEqual(await found('c#', { language: 'en' }), ['mill']);
    assert.deepEqual(await found('c#'), []);
});

test('while the reader types, the last word also stands for those that it begins', async () => {
    assert.deepEqual(await found('lin', { language: 'en', prefix: true }), ['drought', 'first-furrow']);
    assert.deepEqual(await found('lin', { language: 'en' }), []);
    assert.deepEqual(await found('lin ', { language: 'en', prefix: true }), []);
    assert.deepEqual(await found('"spring plo', { language: 'en', prefix: true }), ['first-furrow', 'harvest']);
    assert.deepEqual(await found('用lin', { prefix: true }), ['first-furrow']);
});

test('pinyin finds headlines and names in Chinese, syllables in a row', async () => {
    assert.deepEqual(await found('qingshan'), ['first-furrow']);
    assert.deepEqual(await found('qing'), ['drought', 'first-furrow', 'harvest']);
    assert.deepEqual(await found('mingqing'), []);
    for (const query of ["qing'shan", 'Qīng’Shān', "qin'gshan", '"qing\'shan"']) assert.deepEqual(await found(query), ['first-furrow'], query);
    for (const query of ['qing-shan', "qing'\'shan", '"qing shan"', "qing'shan'x"]) assert.deepEqual(await found(query), [], query);
    assert.deepEqual(await found("qing'sh", { prefix: true }), ['first-furrow']);
    assert.deepEqual(await found("丰收 -qing'ming"), []);
    assert.deepEqual(await found('qingm', { prefix: true }), ['harvest']);
    assert.deepEqual(await found('qingshan', { language: 'en' }), []);
});

test('a traditional character fetches the folding, once, and finds the simplified one', async () => {
    const { archive, site } = await open(), { folding: hash } = JSON.parse(site.files.get('manifest.json'));
    const fetches = () => site.fetched.filter(path => path.startsWith(hash)).length;
    await archive.search('春耕');
    assert.equal(fetches(), 0);
    assert.deepEqual(ids(await archive.search('網上 新聞')), ['mill']);
    assert.deepEqual(ids(await archive.search('網')), ['mill']);
    assert.equal(fetches(), 1);
});

test('in all languages a story is one hit, in the preferred language where it matches', async () => {
    const { archive } = await open();
    const linux = await archive.search('linux');
    assert.deepEqual(linux.hits.map(h => [h.story, h.language]), [['first-furrow', 'zh']]);
    assert.deepEqual(linux.hits[0].otherLanguages, [{ language: 'en', url: '/en/2013/first-furrow/', title: 'The first furrow' }]);
    assert.equal((await archive.search('linux', { prefer: 'en' })).hits[0].language, 'en');
    assert.equal((await archive.search('books', { prefer: 'zh' })).hits[0].language, 'en');
});

test('stories come by relevance, or the newest or oldest first, a page at a time', async () => {
    const { archive } = await open(), options = { language: 'zh' };
    assert.deepEqual(ids(await archive.search('招商引资', options)), ['market', 'rain']);
    assert.deepEqual(ids(await archive.search('春耕', { ...options, sort: 'newest' })), ['harvest', 'drought', 'first-furrow']);
    assert.deepEqual(ids(await archive.search('春耕', { ...options, sort: 'oldest', limit: 1, offset: 1 })), ['drought']);
    const page = await archive.search('春耕', { ...options, limit: 2, offset: 2 });
    assert.equal(page.total, 3);
    assert.equal(page.hits.length, 1);
});

test('words that stand near each other come first', async () => {
    const texts = ['Spring ploughing, and then a meeting of all the neighbours', 'Spring, and then a meeting of all the neighbours ploughing'];
    const archive = await archiveOf(texts.map((text, i) => ({ story: `s${i}`, date: '2020', articles: { en: { title: 'News', text } } })));
    assert.deepEqual(ids(await archive.search('spring ploughing')), ['s0', 's1']);
    assert.deepEqual(ids(await archive.search('spring meeting')), ['s1', 's0']);
});

test('an empty query has all stories, the newest first', async () => {
    const { archive } = await open();
    const result = await archive.search('');
    assert.equal(result.total, 8);
    assert.deepEqual(ids(result).slice(0, 2), ['harvest', 'letter']);
    assert.equal(result.hits[1].language, 'en');
    assert.equal((await archive.search('🌾')).total, 0);
});

test('filters take lists of ids and dates, and dates begin with their year', async () => {
    const { archive } = await open();
    const by = async (filters, query = '') => ids(await archive.search(query, { filters, sort: 'oldest' }));
    assert.deepEqual(await by({ tag: ['spring-ploughing'] }), ['first-furrow', 'drought', 'harvest']);
    assert.deepEqual(await by({ tag: ['spring-ploughing'], person: ['wang-qing', 'nobody'] }), ['drought']);
    assert.deepEqual(await by({ tag: ['nothing'] }), []);
    assert.deepEqual(await by({ kind: ['interview'] }), ['mill', 'market']);
    assert.deepEqual(await by({ from: '2013', to: '2013-03' }), ['first-furrow', 'seed-store']);
    assert.deepEqual(await by({ from: '2014-06', to: '2014' }), ['drought', 'market']);
    assert.deepEqual(await by({ to: '2014' }, '春耕'), ['first-furrow', 'drought']);
});

test('facets count the stories that match, in the reader\'s language', async () => {
    const { archive } = await open();
    const { facets } = await archive.search('春耕', { prefer: 'en' });
    assert.deepEqual(facets.tag, [{ value: 'spring-ploughing', label: 'Spring ploughing', count: 3 }]);
    assert.deepEqual(facets.person, [{ value: 'wang-qing', label: 'Wang Qing', count: 1 }]);
    assert.deepEqual(facets.kind, [{ value: 'news', label: 'news', count: 3 }]);
    assert.deepEqual(facets.year.map(y => [y.value, y.count]), [['2015', 1], ['2014', 1], ['2013', 1]]);
    assert.deepEqual(facets.series, []);
});

test('a hit has its headline and excerpt with marks', async () => {
    const { archive } = await open();
    const { hits: [hit] } = await archive.search('furrow linux', { language: 'en' });
    assert.deepEqual(hit.titleMarks.map(([a, b]) => hit.title.slice(a, b)), ['furrow']);
    assert.deepEqual(hit.excerpt.marks.map(([a, b]) => hit.excerpt.text.slice(a, b)), ['Linux']);
    assert.equal(hit.url, '/en/2013/first-furrow/');
    assert.ok(!('text' in hit) && !('also' in hit));
});

test('a text in traditional characters is marked for a simplified query, with the folding fetched once', async () => {
    const text = `${'天气晴好，'.repeat(60)}鎮上萅耕開始了。`, list = [1, 2].map(i => ({ story: `s${i}`, date: '2020', articles: { zh: { title: `網上新聞${i}`, text } } }));
    const site = serve(writeIndex(list, { folding: { ...folding, 镇: '鎮', 开: '開' } })), archive = await openSearch(site.base);
    const hash = JSON.parse(site.files.get('manifest.json')).folding, fetches = () => site.fetched.filter(path => path.startsWith(hash)).length;
    await archive.search('天气');
    assert.equal(fetches(), 0);
    for (const [query, title, marks] of [['春耕开始 网', ['網'], ['萅耕開始']], ['萅耕開始', [], ['萅耕開始']]]) {
        const { hits } = await archive.search(query);
        assert.equal(hits.length, 2);
        for (const hit of hits) {
            assert.deepEqual(hit.titleMarks.map(([a, b]) => hit.title.slice(a, b)), title);
            assert.deepEqual(hit.excerpt.marks.map(([a, b]) => hit.excerpt.text.slice(a, b)), marks);
        }
    }
    assert.equal(fetches(), 1);
    const offline = serve(site.files), other = await openSearch(offline.base);
    offline.files = new Map([...offline.files].filter(([path]) => !path.startsWith(hash)));
    assert.deepEqual((await other.search('春耕开始')).hits[0].excerpt.marks, [], 'found without marks where the folding is not to be had');
});

test('what pinyin alone finds is marked in the headline', async () => {
    for (const sizes of [{}, { long: 0, block: 1, positionBlock: 1 }]) {
        const { archive } = await open(sizes), marked = ({ title, titleMarks }) => titleMarks.map(([a, b]) => title.slice(a, b)).join(' ');
        const marks = async (query, options) => Object.fromEntries((await archive.search(query, { language: 'zh', ...options })).hits.map(h => [h.story, marked(h)]));
        assert.deepEqual(await marks('qingshan'), { 'first-furrow': '青山' });
        assert.deepEqual(await marks("qing'shan"), { 'first-furrow': '青山' });
        assert.deepEqual(await marks('qing', { excerpts: false }), { drought: '情', 'first-furrow': '青', harvest: '庆' });
        assert.deepEqual(await marks('qi', { prefix: true }), { drought: '情', 'first-furrow': '青', harvest: '庆' });
        assert.deepEqual(await marks('qing 春耕 丰收'), { harvest: '庆 丰收' });
        assert.deepEqual(await marks('linux'), { 'first-furrow': '' });
    }
});

test('without excerpts, or where a record is gone, hits come from the cards', async () => {
    const { archive, site } = await open();
    const { hits: [hit] } = await archive.search('furrow', { excerpts: false });
    assert.deepEqual(hit, {
        story: 'first-furrow', language: 'en', url: '/en/2013/first-furrow/', title: 'The first furrow', titleMarks: [[10, 16]], date: '2013', dateLabel: '2013',
        otherLanguages: [{ language: 'zh', url: '/zh/2013/first-furrow/', title: '青山第一犁' }],
    });
    assert.ok(!site.fetched.some(path => path.startsWith('text/')));
    for (const path of site.files.keys()) if (path.startsWith('text/')) site.files.delete(path);
    assert.deepEqual((await archive.search('furrow')).hits, [hit]);
});

test('where nothing is found, near spellings and the parts that find something are offered', async () => {
    const { archive } = await open();
    const result = await archive.search('plouhging  "spring rain"', { language: 'en' });
    assert.equal(result.total, 0);
    assert.deepEqual(result.suggestions, { spellings: [{ from: 'plouhging', to: 'ploughing', query: 'ploughing  "spring rain"' }], parts: [] });
    const parts = await archive.search('drought letter', { language: 'en' });
    assert.deepEqual(parts.suggestions.parts, [{ query: 'drought', total: 1 }, { query: 'letter', total: 1 }]);
    assert.ok(!('suggestions' in await archive.search('drought')));
});
