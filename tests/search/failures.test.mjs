import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { lazy } from '../../src/Furrow.Core/Search/Client/files.js';
import { openSearch, SearchError } from '../../src/Furrow.Core/Search/Client/search.js';
import { serve, writeIndex } from './index-fixture.mjs';
import { stories } from './stories.mjs';

const files = () => writeIndex(stories, { long: 0, block: 2, positionBlock: 1 });
const fails = (promise, code) => assert.rejects(promise, error => error instanceof SearchError && error.code === code);

test('offline, a search says so, and the next one tries again', async () => {
    const site = serve(files()), archive = await openSearch(site.base);
    site.isOnline = false;
    await fails(archive.search('春耕'), 'offline');
    site.isOnline = true;
    assert.equal((await archive.search('春耕')).total, 3);
});

test('an archive that has been rebuilt is read anew, once', async () => {
    const site = serve(files()), archive = await openSearch(site.base);
    site.files = writeIndex(stories.slice(1), { size: 3 });
    const results = await Promise.all([archive.search('春耕'), archive.search('招商')]);
    assert.deepEqual(results.map(r => r.total), [2, 3]);
    assert.equal(site.fetched.filter(path => path === 'manifest.json (reload)').length, 1);
});

test('what an index found that has been replaced meanwhile is not given for the new one', async () => {
    const site = serve(files()), archive = await openSearch(site.base), { fetch } = globalThis;
    // The first search waits for its records while the archive is rebuilt and another search reads it anew.
    let release;
    const held = new Promise(resolve => release = resolve);
    globalThis.fetch = async (url, ...rest) => {
        const response = await fetch(url, ...rest);
        if (String(url).includes('/text/')) await held;
        return response;
    };
    const slow = archive.search('春耕');
    for (let i = 0; i < 50; i++) await new Promise(resolve => setTimeout(resolve, 1));
    site.files = writeIndex(stories.slice(1), { size: 3 });
    globalThis.fetch = fetch;
    assert.equal((await archive.search('招商')).total, 3);
    release();
    assert.equal((await slow).total, 3);
    assert.equal((await archive.search('春耕')).total, 2);
});

test('an archive that lacks files is outdated', async () => {
    const site = serve(files()), archive = await openSearch(site.base);
    for (const path of site.files.keys()) if (path.startsWith('zh/')) site.files.delete(path);
    await fails(archive.search('春耕'), 'outdated');
});

test('an index of another version is not read', async () => {
    const site = serve(new Map([['manifest.json', Buffer.from('{"format":2}')]]));
    await fails(openSearch(site.base), 'format');
});

test('JSON that is not what it should be is corrupt', async () => {
    for (const manifest of ['{"format":1}', '{}', 'null', '[]', '{"format":1,"stories":"8"}']) {
        await fails(openSearch(serve(new Map([['manifest.json', Buffer.from(manifest)]])).base), 'corrupt');
    }
    // With a name that is right, as where a page has no digests.
    for (const [name, value] of [['facts', '{"size":1}'], ['facts', '{"months":"A","kinds":"a","languages":"a"}'], ['cards', 'null'], ['terms', '{"size":1}'], ['folding', '[]']]) {
        const site = serve(files()), manifest = JSON.parse(site.files.get('manifest.json')), bytes = Buffer.from(value);
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
        site.files.set(`${hash}.json`, bytes);
        if (name === 'folding') manifest.folding = hash;
        else manifest[name].parts.fill(hash);
        site.files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
        await fails((await openSearch(site.base)).search('春耕 -龘', { excerpts: false }), 'corrupt');
    }
    const site = serve(files());
    for (const path of site.files.keys()) if (path.startsWith('text/')) site.files.set(path, Buffer.from('{}'));
    await fails((await openSearch(site.base)).search('春耕'), 'corrupt');
});

test('a language that the archive has not is the caller\'s mistake, other filters are none', async () => {
    const archive = await openSearch(serve(files()).base);
    await assert.rejects(archive.search('春耕', { language: 'fr' }), error => error instanceof RangeError && /fr.*zh, en/.test(error.message));
    assert.equal((await archive.search('春耕', { filters: { colour: ['red'] } })).total, 3);
});

test('a module that cannot be loaded is the script\'s failure, and is asked for again', async () => {
    let loads = 0;
    const load = lazy(async () => { if (!loads++) throw new TypeError('Failed to fetch dynamically imported module'); return 'module'; });
    await fails(load(), 'script');
    assert.equal(await load(), 'module');
    assert.equal(await load(), 'module');
    assert.equal(loads, 2);
});

test('files that are cut short or hold something else are corrupt', async () => {
    await fails(openSearch(serve(new Map([['manifest.json', Buffer.from('<!doctype html>')]])).base), 'corrupt');
    const site = serve(files()), archive = await openSearch(site.base);
    for (const [path, bytes] of site.files) if (path.startsWith('zh/') && path.endsWith('.bin')) site.files.set(path, bytes.subarray(0, bytes.length - 1));
    await fails(archive.search('春耕'), 'corrupt');
});

const parts = site => [...site.files].filter(([path]) => /\/?[0-9a-f]{16}\.\w+$/.test(path));

test('a part of which any bit is another is corrupt, even where it can still be read', async () => {
    const options = { language: 'zh', excerpts: false }, site = serve(files());
    await (await openSearch(site.base)).search('招商引资', options);
    const used = new Set(site.fetched), altered = parts(site).filter(([path]) => used.has(path));
    assert.ok(altered.some(([path]) => path.endsWith('.bin')) && altered.some(([path]) => path.endsWith('.json')));
    for (const [path, bytes] of altered) {
        for (let i = 0; i < bytes.length; i += Math.ceil(bytes.length / 16)) {
            const other = Buffer.from(bytes);
            other[i] ^= 1 << (i % 8);
            site.files.set(path, other);
            await fails((await openSearch(site.base)).search('招商引资', options), 'corrupt');
        }
        site.files.set(path, bytes);
    }
});

test('a damaged copy in a cache is fetched anew', async () => {
    const site = serve(files()), archive = await openSearch(site.base), { fetch } = globalThis;
    globalThis.fetch = async (url, options) => {
        const response = await fetch(url, options);
        return options.cache ? response : new Response(Buffer.from(await response.arrayBuffer()).fill(0, 1));
    };
    assert.equal((await archive.search('招商引资', { language: 'zh' })).total, 2);
});

test('after what was corrupt, a search tries again', async () => {
    for (const subtle of [crypto.subtle, undefined]) {
        Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
        const site = serve(files()), archive = await openSearch(site.base), whole = new Map(site.files);
        for (const [path, bytes] of parts(site)) if (path.endsWith('.bin') && bytes.length < 12) site.files.set(path, bytes.subarray(1));
        await fails(archive.search('招商引资'), 'corrupt');
        site.files = whole;
        assert.equal((await archive.search('招商引资')).total, 2);
    }
    delete crypto.subtle;
});

test('where a page has no digests, bytes that are no index never hang the search', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    for (const byte of [0, 1, 127, 128, 255]) {
        const site = serve(files()), archive = await openSearch(site.base);
        for (const [path, bytes] of parts(site)) if (path.endsWith('.bin') && bytes.length < 12) site.files.set(path, Buffer.alloc(bytes.length, byte));
        await archive.search('招商引资').catch(error => assert.equal(error.code, 'corrupt'));
    }
    delete crypto.subtle;
    assert.ok(crypto.subtle);
});

test('a search that is no longer wanted is not waited for, and what it fetched stays', async () => {
    const site = serve(files()), archive = await openSearch(site.base), controller = new AbortController();
    const search = archive.search('春耕', { signal: controller.signal });
    controller.abort();
    await assert.rejects(search, { name: 'AbortError' });
    await assert.rejects(archive.search('春耕', { signal: controller.signal }), { name: 'AbortError' });
    assert.equal((await archive.search('春耕', { signal: new AbortController().signal })).total, 3);
});

test('nothing is fetched twice', async () => {
    const site = serve(files()), archive = await openSearch(site.base);
    await archive.search('春耕 招商引资');
    const before = site.fetched.length;
    assert.equal(new Set(site.fetched).size, before);
    await archive.search('春耕 招商引资');
    assert.equal(site.fetched.length, before);
});
