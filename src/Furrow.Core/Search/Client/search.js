import { baseUrl, loaded, SearchError } from './files.js';
import { Index } from './index.js';

export { SearchError };

/**
 * Opens an archive's index; the specification tells of `search` and its options.
 * @param {string | URL} base the folder of the index, absolute or relative to the page
 */
export async function openSearch(base) {
    const url = baseUrl(base);
    const archive = new Archive(url, await Index.open(url, 'no-cache'));
    return { search: (query, options) => archive.search(query, options) };
}

class Archive {
    constructor(base, index) {
        this.base = base;
        this.index = index;
    }

    async search(query, options = {}) {
        const { signal } = options;
        signal?.throwIfAborted();
        const result = this.#search(query, options);
        if (!signal) return result;
        // What is being fetched stays in use for other searches, so that it is not aborted but no longer waited for.
        let stop;
        const aborted = new Promise((_, reject) => signal.addEventListener('abort', stop = () => reject(signal.reason)));
        return Promise.race([result, aborted]).finally(() => signal.removeEventListener('abort', stop));
    }

    async #search(query, options) {
        const { index } = this, { run } = await loaded(import('./run.js'));
        try {
            return await run(index, query, options);
        } catch (error) {
            if (error.code !== 'outdated') throw error;
            // Searches that fail together read the manifest anew together.
            index.successor ??= Index.open(this.base, 'reload');
            try {
                this.index = await index.successor;
            } catch (failure) {
                index.successor = undefined;
                throw failure;
            }
            return run(this.index, query, options);
        }
    }
}
