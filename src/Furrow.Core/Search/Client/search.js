import { baseUrl, lazy, SearchError } from './files.js';
import { Index } from './index.js';

export { SearchError };

const termsModule = lazy(() => import('./terms.js')), runModule = lazy(() => import('./run.js'));

/**
 * Opens an archive's index; the specification tells of `search` and its options.
 * @param {string | URL} base the folder of the index, absolute or relative to the page
 */
export async function openSearch(base) {
    const url = baseUrl(base);
    // What every query needs comes along with the manifest.
    const [index] = await Promise.all([Index.open(url, 'no-cache'), termsModule()]);
    const archive = new Archive(url, index);
    return { search: (query, options) => archive.search(query, options) };
}

function remember(results, asked, result) {
    results.set(asked, result);
    if (results.size > 32) results.delete(results.keys().next().value);
    return result;
}

class Archive {
    constructor(base, index) {
        this.base = base;
        this.index = index;
    }

    async search(query, options = {}) {
        const { signal, ...rest } = options, asked = JSON.stringify([query, rest]), { results } = this.index;
        signal?.throwIfAborted();
        if (results.has(asked)) return results.get(asked);
        const result = this.#search(query, options).then(result => remember(results, asked, result));
        if (!signal) return result;
        // What is being fetched stays in use for other searches, so that it is not aborted but no longer waited for.
        let stop;
        const aborted = new Promise((_, reject) => signal.addEventListener('abort', stop = () => reject(signal.reason)));
        return Promise.race([result, aborted]).finally(() => signal.removeEventListener('abort', stop));
    }

    async #search(query, options) {
        const { index } = this, { run } = await runModule();
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
