import { test } from 'node:test';
import assert from 'node:assert/strict';
import { excerpt } from '../../src/Furrow.Core/Search/Client/excerpts.js';
import { findParts, merged } from '../../src/Furrow.Core/Search/Client/marks.js';
import { parseQuery } from '../../src/Furrow.Core/Search/Client/query.js';
import { tokenize } from '../../src/Furrow.Core/Search/Client/tokenizer.js';

const find = (text, query, options) => findParts(text, tokenize(text), parseQuery(query, options));
const cut = (text, query) => excerpt(text, find(text, query));
const marked = (text, query, options) => merged(find(text, query, options)).map(([a, b]) => text.slice(a, b));

test('parts are marked as whole phrases, words and joined words', () => {
    assert.deepEqual(marked('春耕生产，春天耕地', '春耕'), ['春耕']);
    assert.deepEqual(marked('Spring, ploughing spring', '"spring ploughing"'), ['Spring, ploughing']);
    assert.deepEqual(marked("Don't do it", 'dont'), ["Don't"]);
    assert.deepEqual(marked('用 Linux 系统', '"用linux系"'), ['用 Linux 系']);
    assert.deepEqual(marked('C and C++', 'c++'), ['C']);
    assert.deepEqual(marked('spring\nploughing', '"spring ploughing"'), []);
});

test('parts that overlap are one mark, and negative ones none', () => {
    assert.deepEqual(marked('招商引资会议', '招商引资 引资会 -议'), ['招商引资会']);
    assert.deepEqual(marked('天天天天', '天天'), ['天天天天']);
});

test('a word that is being typed marks those that it begins', () => {
    assert.deepEqual(marked('linen and Linux', 'lin', { prefix: true }), ['linen', 'Linux']);
});

test('a short text is its own excerpt, its lines in one', () => {
    assert.deepEqual(cut('春耕\n秋收', '秋收'), { text: '春耕 秋收', marks: [[3, 5]] });
});

test('an excerpt begins with the sentence and holds the most parts', () => {
    const text = `春耕开始了。${'天气晴好，'.repeat(40)}收成不错。今年春耕招商都顺利。${'大家高兴，'.repeat(40)}`;
    const { text: shown, marks } = cut(text, '春耕 招商');
    assert.ok(shown.startsWith('…今年春耕招商都顺利。大家高兴，'), shown);
    assert.ok(shown.endsWith('，…'), shown);
    assert.ok(shown.length > 60 && shown.length <= 82, shown.length);
    assert.deepEqual(marks, [[3, 7]]);
});

test('Latin words are not cut', () => {
    const text = `${'ploughing '.repeat(50)}harvest ${'meeting '.repeat(50)}`, { text: shown, marks: [[a, b]] } = cut(text, 'harvest');
    assert.match(shown, /^…(ploughing )+harvest (meeting )*meeting…$/);
    assert.equal(shown.slice(a, b), 'harvest');
});

test('where no part is in the text, the excerpt is its beginning', () => {
    const { text, marks } = cut(`第一句。${'天气晴好，'.repeat(40)}`, '没有');
    assert.ok(text.startsWith('第一句。'));
    assert.deepEqual(marks, []);
});

test('no character beyond the basic plane is cut in two', () => {
    for (let i = 0; i < 3; i++) {
        const { text } = cut(`${'x'.repeat(i)}${'𠮷'.repeat(200)}春${'𠮷'.repeat(200)}`, '春');
        assert.equal(text, text.toWellFormed?.() ?? text);
    }
});
