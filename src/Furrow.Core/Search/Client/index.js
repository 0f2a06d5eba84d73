import { json, read, remember, SearchError, shaped } from './files.js';
import { foldingOf } from './tokenizer.js';

const parts = { size: 0, parts: [] }, language = { tag: '', documents: 0, depth: 0, tree: [], spelling: '' };
const manifestShape = { stories: 0, kinds: [], years: [], facts: parts, cards: parts, terms: { ...parts, count: 0, first: {} }, folding: '', languages: {} };
const partShapes = { facts: { months: '', kinds: '', languages: '', terms: [] }, cards: [], terms: [] };
const recordShape = { story: '', url: '', title: '', also: [], text: '' };

function readManifest(bytes) {
    const manifest = json({ format: 0 })(bytes);
    if (manifest.format !== 1) throw new SearchError('format');
    for (const own of Object.values(shaped(manifest, manifestShape).languages)) shaped(own, language);
    return manifest;
}

/** An archive's index as one manifest describes it: its files by what they are. */
export class Index {
    /** @param {URL} base @param {RequestCache} cache */
    static async open(base, cache) {
        return new Index(base, await read(new URL('manifest.json', base), readManifest, cache));
    }

    constructor(base, manifest) {
        this.manifest = manifest;
        /** @type {Map<string, string> | undefined} */
        this.folding = undefined;
        this.json = remember((path, shape) => read(new URL(path + '.json', base), json(shape)));
        /** A leaf or block, read by a function. */
        this.binary = remember((path, decode) => read(new URL(path + '.bin', base), decode));
        this.languages = Object.keys(manifest.languages);
        /** The last results by what was asked, the oldest first. @type {Map<string, object>} */
        this.results = new Map();
    }

    /** Part `i` of facts, cards or terms. @param {'facts' | 'cards' | 'terms'} kind */
    part(kind, i) {
        return this.json(this.manifest[kind].parts[i], partShapes[kind]);
    }

    /** The year that a story stands in. @param {number} story @returns {[string, number, string]} */
    yearOf(story) {
        return this.manifest.years.findLast(year => year[1] <= story);
    }

    record(language, story) {
        const [year, first, hash] = this.yearOf(story);
        return this.json(`text/${language}/${year}-${hash}/${story - first}`, recordShape);
    }

    async loadFolding() {
        const file = await this.json(this.manifest.folding, {});
        this.folding ??= foldingOf(file);
    }
}
