import { json, read, remember, SearchError } from './files.js';
import { foldingOf } from './tokenizer.js';

/** An archive's index as one manifest describes it: its files by what they are. */
export class Index {
    /** @param {URL} base @param {RequestCache} cache */
    static async open(base, cache) {
        const manifest = await read(new URL('manifest.json', base), json, cache);
        if (manifest?.format !== 1) throw new SearchError('format');
        return new Index(base, manifest);
    }

    constructor(base, manifest) {
        this.manifest = manifest;
        /** @type {Map<string, string> | undefined} */
        this.folding = undefined;
        this.json = remember(path => read(new URL(path + '.json', base), json));
        /** A leaf or block, read by a function. */
        this.binary = remember((path, decode) => read(new URL(path + '.bin', base), decode));
        this.languages = Object.keys(manifest.languages);
    }

    /** Part `i` of facts, cards or terms. @param {'facts' | 'cards' | 'terms'} kind */
    part(kind, i) {
        return this.json(this.manifest[kind].parts[i]);
    }

    /** The year that a story stands in. @param {number} story @returns {[string, number, string]} */
    yearOf(story) {
        return this.manifest.years.findLast(year => year[1] <= story);
    }

    record(language, story) {
        const [year, first, hash] = this.yearOf(story);
        return this.json(`text/${language}/${year}-${hash}/${story - first}`);
    }

    async loadFolding() {
        this.folding ??= foldingOf(await this.json(this.manifest.folding));
    }
}
