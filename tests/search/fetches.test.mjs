import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openSearch } from '../../src/Furrow.Core/Search/Client/search.js';
import { serve, writeIndex } from './index-fixture.mjs';
import { stories } from './stories.mjs';

/** A hundred stories, all of them of rain, few of them of anything else, of many lengths so that no two blocks are the same. */
const many = Array.from({ length: 100 }, (_, i) => ({
    story: `s${i}`, date: '2020',
    articles: { en: { title: 'News', text: `${'and '.repeat((i * i) % 97)}Rain has come down ${i % 2 ? 'hard' : 'soft'} ${i === 57 ? 'harvest rain' : ''} ${i > 90 ? 'snow' : ''}` } },
}));
const sizes = { tags: { en: 'en' }, long: 20, block: 10, positionBlock: 5, leaf: 1000, size: 50 };

async function fetchesOf(query, options) {
    const site = serve(writeIndex(many, sizes)), archive = await openSearch(site.base);
    const leaf = `en/${JSON.parse(site.files.get('manifest.json')).languages.en.tree[1]}.bin`;
    const result = await archive.search(query, { excerpts: false, ...options });
    const paths = site.fetched.slice(1);
    return { result, leaves: paths.filter(p => p === leaf).length, blocks: paths.filter(p => p.endsWith('.bin') && p !== leaf).length, json: paths.filter(p => p.endsWith('.json')).length };
}

test('a rare word spares the blocks of a common one that cannot hold its document', async () => {
    const { result, leaves, blocks } = await fetchesOf('rain harvest');
    assert.equal(result.total, 1);
    assert.equal(leaves, 1);
    assert.equal(blocks, 2, 'one block of documents, and one of positions for nearness');
});

test('a phrase fetches positions only for its candidates', async () => {
    const { result, blocks } = await fetchesOf('"harvest rain"');
    assert.equal(result.total, 1);
    assert.equal(blocks, 2);
});

test('one common word needs no positions', async () => {
    const { result, blocks } = await fetchesOf('rain');
    assert.equal(result.total, 100);
    assert.equal(blocks, 10);
});

test('a word that is not in its leaf fetches nothing more than spellings', async () => {
    const { result, blocks, json } = await fetchesOf('rain sun');
    assert.equal(result.total, 0);
    assert.deepEqual(result.suggestions.parts, [{ query: 'rain', total: 100 }]);
    assert.equal((await fetchesOf('sun')).blocks, 0);
    assert.equal((await fetchesOf('sun')).json, 0);
    assert.equal(blocks, 10, 'those that tell how many have rain');
    assert.equal(json, 0);
});

test('facts and cards are fetched for what is found alone', async () => {
    const { json } = await fetchesOf('snow');
    assert.equal(json, 2, 'one part of facts, one of cards');
});

test('words of long lists do without the order of nearness', async () => {
    const { result, blocks } = await fetchesOf('rain come');
    assert.equal(result.total, 100);
    assert.ok(blocks <= 20, 'the documents of both, no positions');
});

test('what was asked lately is answered at once, and what failed is asked again', async () => {
    const site = serve(writeIndex(stories)), archive = await openSearch(site.base);
    const first = await archive.search('春耕', { limit: 2 });
    site.isOnline = false;
    assert.equal(await archive.search('春耕', { limit: 2, signal: new AbortController().signal }), first);
    await assert.rejects(archive.search('招商'), { code: 'offline' });
    site.isOnline = true;
    assert.equal((await archive.search('招商')).total, 3);
    for (let i = 0; i < 40; i++) await archive.search('春耕', { limit: 2, offset: i + 1 });
    assert.notEqual(await archive.search('春耕', { limit: 2 }), first);
});
