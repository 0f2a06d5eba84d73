// The laws of searching, on an archive as `furrow build` writes it: FURROW_SITE names its folder (tests/run.sh does).
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fold, foldingOf } from '../../src/Furrow.Core/Search/Client/tokenizer.js';
import { openSearch } from '../../src/Furrow.Core/Search/Client/search.js';
import { random, records, serveBuilt, site } from './built-archive.mjs';
import fs from 'node:fs';
import path from 'node:path';

const skip = site ? false : 'FURROW_SITE names no built archive';
const han = /\p{Script=Han}{2,}/gu;
// An archive of fewer questions is asked all of them.
const draws = 1500, small = 20000;

const open = () => openSearch(serveBuilt());
const found = async (archive, query, language) =>
  new Set((await archive.search(query, { language, limit: 1e6, excerpts: false })).hits.map(hit => hit.story));

/** What the page of a story holds besides its record: its terms' labels. */
function labels(language) {
  const read = name => JSON.parse(fs.readFileSync(path.join(site, 'search', name), 'utf8'));
  const manifest = read('manifest.json'), terms = manifest.terms.parts.flatMap(hash => read(`${hash}.json`));
  const facts = manifest.facts.parts.flatMap(hash => read(`${hash}.json`).terms), cards = manifest.cards.parts.flatMap(hash => read(`${hash}.json`));
  return new Map(cards.map(({ story }, i) => [story, facts[i].map(n => terms[n][2][language])]));
}

/** Every question of a small archive; of a large one, some. */
function* drawn(questions, draw) {
  if (questions.size < small) yield* questions;
  else for (let i = 0; i < draws; i++) yield draw();
}

/** The distinct runs of two to six characters, no more than are asked for. */
function shortRuns(runs) {
  const found = new Set();
  for (const run of runs) {
    const characters = Array.from(run);
    for (let i = 0; i < characters.length && found.size < small; i++) {
      for (let length = 2; length <= 6 && i + length <= characters.length; length++) found.add(characters.slice(i, i + length).join(''));
    }
  }
  return found;
}

test('every run of Han characters of every article finds it, and nothing that does not hold it', { skip }, async () => {
  const archive = await open(), all = records('zh'), named = labels('zh'), next = random(1);
  const folding = foldingOf(JSON.parse(fs.readFileSync(path.join(site, 'search', `${JSON.parse(fs.readFileSync(path.join(site, 'search/manifest.json'))).folding}.json`))));
  // Marks of emphasis that Markdown left between characters part nothing.
  const folded = text => Array.from(text, c => folding.get(c) ?? c).join('').replace(/(?<=\p{Script=Han})[*_~`]+(?=\p{Script=Han})/gu, '');
  const texts = new Map(all.map(r => [r.story, folded([r.title, r.kicker, r.deck, ...named.get(r.story), r.text].join('\n'))]));
  const runs = all.flatMap(r => [r.title, r.text].flatMap(text => text.match(han) ?? []));
  assert.ok(runs.length > 0);
  const draw = () => {
    const run = Array.from(runs[Math.floor(next() * runs.length)]), length = 2 + Math.floor(next() * Math.min(14, run.length - 1));
    const start = Math.floor(next() * (run.length - length + 1));
    return run.slice(start, start + length).join('');
  };
  for (const query of drawn(shortRuns(runs), draw)) {
    const holds = [...texts].filter(([, text]) => text.includes(folded(query))).map(([story]) => story);
    assert.deepEqual([...await found(archive, query, 'zh')].sort(), holds.sort(), query);
  }
});

test('every word of every article finds it', { skip }, async () => {
  for (const language of ['zh', 'en']) {
    const archive = await open(), next = random(2), stories = new Map();
    for (const { title, text, story } of records(language)) {
      for (const word of `${title}\n${text}`.match(/[\p{Script=Latin}\p{Nd}]+/gu) ?? []) stories.set(word, (stories.get(word) ?? new Set()).add(story));
    }
    const words = [...stories.keys()];
    assert.ok(words.length > 0);
    for (const word of drawn(new Set(words), () => words[Math.floor(next() * words.length)])) {
      for (const query of new Set([word, word.toUpperCase(), fold(word)])) {
        const all = await found(archive, query, language);
        for (const story of stories.get(word)) assert.ok(all.has(story), `${query} in ${story}`);
      }
    }
  }
});

test('every run of words of every English article finds it, in quotation marks', { skip }, async () => {
  const archive = await open(), all = records('en'), next = random(3);
  for (let i = 0; i < draws / 5; i++) {
    const { story, text } = all[Math.floor(next() * all.length)], lines = text.split('\n').map(line => line.split(' ')).filter(line => line.length > 3);
    const line = lines[Math.floor(next() * lines.length)], start = Math.floor(next() * (line.length - 3));
    const query = line.slice(start, start + 3).join(' ').replace(/["“”「」『』]/g, '');
    if (/[\p{L}\p{Nd}]/u.test(query)) assert.ok((await found(archive, `"${query}"`, 'en')).has(story), `${query} in ${story}`);
  }
});

test('a word that is taken away takes its stories, and no other', { skip }, async () => {
  const archive = await open(), all = await found(archive, '', 'zh'), runs = [...shortRuns(records('zh').flatMap(({ text }) => text.match(han) ?? []))];
  assert.equal(all.size, records('zh').length);
  let parted = 0;
  for (let i = 0; i < runs.length && parted < 20; i += 7) {
    const without = await found(archive, `-${runs[i]}`, 'zh'), having = await found(archive, runs[i], 'zh');
    assert.ok(having.size > 0, runs[i]);
    assert.deepEqual([...without, ...having].sort(), [...all].sort(), runs[i]);
    if (without.size) parted++;
  }
  assert.ok(all.size < 2 || parted > 0);
});
