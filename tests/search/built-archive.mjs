import fs from 'node:fs';
import path from 'node:path';

/** The archive that FURROW_SITE names, as `furrow build` wrote it; undefined where it names none. */
export const site = process.env.FURROW_SITE && path.resolve(process.env.FURROW_SITE);

/** Serves the archive's search folder through `fetch`. @returns {string} its address */
export function serveBuilt() {
  const base = 'https://archive.example/search/';
  globalThis.fetch = async url => {
    const file = path.join(site, 'search', decodeURIComponent(String(url).slice(base.length)));
    return fs.existsSync(file) ? new Response(fs.readFileSync(file)) : new Response('', { status: 404 });
  };
  return base;
}

/** All records of a language. @returns {{ story: string, title: string, text: string }[]} */
export function records(language) {
  const folder = path.join(site, 'search/text', language);
  return fs.readdirSync(folder).flatMap(year => fs.readdirSync(path.join(folder, year))
    .map(name => JSON.parse(fs.readFileSync(path.join(folder, year, name), 'utf8'))));
}

/** A generator of the same numbers in every run, so that what fails can be found again (mulberry32). */
export function random(seed) {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
