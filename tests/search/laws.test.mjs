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
const draws = 1500;

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

test('every run of Han characters of every article finds it, and nothing that does not hold it', { skip }, async () => {
  const archive = await open(), all = records('zh'), named = labels('zh'), next = random(1);
  const folding = foldingOf(JSON.parse(fs.readFileSync(path.join(site, 'search', `${JSON.parse(fs.readFileSync(path.join(site, 'search/manifest.json'))).folding}.json`))));
  // Marks of emphasis that Markdown left between characters part nothing.
  const folded = text => Array.from(text, c => folding.get(c) ?? c).join('').replace(/(?<=\p{Script=Han})[*_~`]+(?=\p{Script=Han})/gu, '');
  const texts = new Map(all.map(r => [r.story, folded([r.title, r.kicker, r.deck, ...named.get(r.story), r.text].join('\n'))]));
  const runs = all.flatMap(r => [r.title, r.text].flatMap(text => text.match(han) ?? []));
  assert.ok(runs.length > 0);
  for (let i = 0; i < draws; i++) {
    const run = Array.from(runs[Math.floor(next() * runs.length)]), length = 2 + Math.floor(next() * Math.min(14, run.length - 1));
    const start = Math.floor(next() * (run.length - length + 1)), query = run.slice(start, start + length).join('');
    const holds = [...texts].filter(([, text]) => text.includes(folded(query))).map(([story]) => story);
    assert.deepEqual([...await found(archive, query, 'zh')].sort(), holds.sort(), query);
  }
});

test('every word of every article finds it', { skip }, async () => {
  for (const language of ['zh', 'en']) {
    const archive = await open(), next = random(2);
    const words = records(language).flatMap(r => [...new Set(`${r.title}\n${r.text}`.match(/[\p{Script=Latin}\p{Nd}]+/gu) ?? [])].map(word => [word, r.story]));
    assert.ok(words.length > 0);
    for (let i = 0; i < Math.min(draws, words.length); i++) {
      const [word, story] = words[Math.floor(next() * words.length)];
      for (const query of [word, word.toUpperCase(), fold(word)]) assert.ok((await found(archive, query, language)).has(story), `${query} in ${story}`);
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

test('a word that is taken away takes its stories', { skip }, async () => {
  const archive = await open(), [{ story, text }] = records('zh'), [run] = text.match(han);
  assert.ok(!(await found(archive, `-${run.slice(0, 2)}`, 'zh')).has(story));
});
