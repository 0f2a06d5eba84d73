import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fold, foldingOf, terms, tokenize } from '../../src/Furrow.Core/Search/Client/tokenizer.js';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const byTerm = ([a, p], [b, q]) => (a < b ? -1 : a > b ? 1 : p - q);

for (const { name, text, folding, units, terms: expected } of JSON.parse(read('tokenizer-vectors.json'))) {
    test(`the tokenizer gives what the build gives: ${name}`, () => {
        const found = tokenize(text, { folding: folding && foldingOf(folding) });
        assert.deepEqual(found.map(u => [u.text, u.start, u.end, u.position]), units);
        const distinct = new Map(terms(found, text).map(term => [JSON.stringify(term), term]));
        assert.deepEqual([...distinct.values()].sort(byTerm), expected);
    });
}

test('every letter of the folding table becomes the same plain letters without it', () => {
    const table = read('../../src/Furrow.Core/Text/folding.txt').split('\n').filter(line => line && !line.startsWith('#'));
    for (const line of table) {
        const [letters, characters] = line.split(' ');
        for (const c of characters) assert.equal(fold(c), letters, c);
    }
});

test('no other letter becomes a plain one', () => {
    const table = new Set(read('../../src/Furrow.Core/Text/folding.txt').replace(/^#.*$/gm, ''));
    for (let code = 0x80; code < 0x10000; code++) {
        const c = String.fromCharCode(code);
        if (!table.has(c) && /[\p{L}\p{N}\p{S}]/u.test(c)) assert.doesNotMatch(fold(c), /[a-z0-9]/, code.toString(16));
    }
});

test('letters of other scripts keep their marks', () => {
    assert.equal(fold('Й'), 'й');
    assert.equal(fold('Ά'), 'ά');
    assert.equal(fold('Ω'), 'ω');
});

test('a text that goes on from another begins at a position of its own', () => {
    assert.deepEqual(tokenize('春耕', { position: 9 }).map(u => u.position), [9, 10]);
});
