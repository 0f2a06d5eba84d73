// What readers fetch and find: asks a built site's own search client, without a browser, and counts what it fetches.
//
// usage: node search.mjs SITE QUERIES.json
//
// QUERIES.json is an array of { kind, lang, q, truth: [story, …] }. Text is counted as a host sends it, compressed with
// brotli (quality 5), binary files as they are. Times are of this process, not of a browser.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

const [site, queriesFile] = process.argv.slice(2);
const folder = path.resolve(site, 'search') + path.sep, base = 'https://archive.example/search/';
const queries = JSON.parse(fs.readFileSync(queriesFile, 'utf8'));

let bytes = 0, requests = 0;
const sizes = new Map();
const sizeOf = file => {
  if (!sizes.has(file)) {
    const content = fs.readFileSync(file);
    const options = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } };
    sizes.set(file, /\.(json|js)$/.test(file) ? zlib.brotliCompressSync(content, options).length : content.length);
  }
  return sizes.get(file);
};
globalThis.fetch = async url => {
  const file = folder + decodeURIComponent(String(url).slice(base.length));
  if (!fs.existsSync(file)) return new Response('', { status: 404 });
  bytes += sizeOf(file);
  requests++;
  return new Response(fs.readFileSync(file));
};
const modules = fs.readdirSync(folder).filter(name => name.endsWith('.js'));
const needed = name => [name, ...[...fs.readFileSync(folder + name, 'utf8').matchAll(/^import .*'\.\/(.+)';$/gm)].flatMap(m => needed(m[1]))];
const client = names => [...new Set(names)].reduce((sum, name) => sum + sizeOf(folder + name), 0);

const { openSearch } = await import(pathToFileURL(folder + 'search.js'));
const rows = [];
for (const { kind, lang, q, truth } of queries) {
  const archive = await openSearch(base);
  bytes = requests = 0;
  const began = performance.now();
  await archive.search(q, { language: lang });
  const cold = performance.now() - began, fetched = bytes, asked = requests, again = performance.now();
  await archive.search(q, { language: lang });
  const warm = performance.now() - again;
  const { hits } = await archive.search(q, { language: lang, limit: 1e6, excerpts: false });
  const found = hits.map(hit => hit.story), right = found.filter(story => truth.includes(story)).length;
  rows.push({ kind, q, cold, warm, fetched, asked, recall: right / truth.length, precision: found.length ? right / found.length : 0 });
}

const sorted = values => [...values].sort((a, b) => a - b);
const median = values => sorted(values)[values.length >> 1], late = values => sorted(values)[Math.floor(values.length * 0.95)];
const mean = values => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
const kb = value => (value / 1024).toFixed(0);
const opening = client([...needed('search.js'), ...needed('terms.js')]), whole = client(modules), manifest = sizeOf(folder + 'manifest.json');
console.log(`to open: ${opening + manifest} bytes (client ${opening}, manifest ${manifest}); the rest of the client, at most ${whole - opening} bytes, is in no figure below`);
console.log('kind               queries  found all  recall  precision  KB median  KB 95th  requests  warm ms');
for (const kind of [...new Set(rows.map(row => row.kind)), 'all']) {
  const of = rows.filter(row => kind === 'all' || row.kind === kind);
  console.log([kind.padEnd(18), String(of.length).padStart(7), mean(of.map(r => +(r.recall === 1))).padStart(10), mean(of.map(r => r.recall)).padStart(7),
    mean(of.map(r => r.precision)).padStart(10), kb(median(of.map(r => r.fetched))).padStart(10), kb(late(of.map(r => r.fetched))).padStart(8),
    String(median(of.map(r => r.asked))).padStart(9), median(of.map(r => r.warm)).toFixed(1).padStart(8)].join(' '));
}
for (const row of rows.filter(row => row.recall < 1)) console.log(`not all found: ${row.q} (${(row.recall * 100).toFixed(1)} %)`);
