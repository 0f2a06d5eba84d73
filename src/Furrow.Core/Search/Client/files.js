/** What can go wrong, as its `code`. */
export class SearchError extends Error {
    /** @param {'offline' | 'outdated' | 'format' | 'corrupt' | 'script'} code @param {unknown} [cause] */
    constructor(code, cause) {
        super(`The search index is ${code}.`, { cause });
        this.name = 'SearchError';
        this.code = code;
    }
}

/** The folder of an index, absolute or relative to the page. @param {string | URL} base */
export const baseUrl = base => new URL(String(base).replace(/\/?$/, '/'), globalThis.document?.baseURI);

/** Eight bytes as parts are named. @param {Uint8Array} bytes */
export const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** Reads JSON of the shape of an example: what that has is there, of the same type. */
export const json = example => bytes => shaped(JSON.parse(new TextDecoder().decode(bytes)), example);

export function shaped(value, example) {
    if (value?.constructor !== example.constructor) throw new TypeError();
    for (const key in example) shaped(value[key], example[key]);
    return value;
}

/**
 * @template T
 * @param {string | URL} url @param {(bytes: Uint8Array) => T} decode @param {RequestCache} [cache]
 * @returns {Promise<T>} a file that is not there makes the archive `outdated`
 */
export function read(url, decode, cache) {
    return attempt(url, decode, cache).catch(error => {
        if (error.code !== 'corrupt') throw error;
        // A copy that a cache holds may be what is damaged.
        return attempt(url, decode, 'reload');
    });
}

async function attempt(url, decode, cache) {
    const { subtle } = globalThis.crypto ?? {}, [, name] = /\/([0-9a-f]{16})\.\w+$/.exec(url) ?? [];
    let response, bytes;
    try {
        response = await fetch(url, { cache });
        bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
        throw new SearchError('offline', error);
    }
    if (!response.ok) throw new SearchError([404, 410].includes(response.status) ? 'outdated' : 'offline', response.status);
    // Bits that are flipped would mostly still be read, as something else. Browsers have digests in secure contexts alone.
    if (name && subtle && hex(new Uint8Array(await subtle.digest('SHA-256', bytes), 0, 8)) !== name) throw new SearchError('corrupt', url);
    return checked(() => decode(bytes));
}

/** @template T @param {() => T} decode @returns {T} */
export function checked(decode) {
    try {
        return decode();
    } catch (error) {
        throw error instanceof SearchError ? error : new SearchError('corrupt', error);
    }
}

/**
 * A module that is imported when it is first needed and then at hand: to import it again takes a browser longer than a search.
 * @template T @param {() => Promise<T>} load @returns {() => Promise<T>}
 */
export function lazy(load) {
    let module;
    return () => module ??= load().catch(error => {
        module = undefined;
        throw new SearchError('script', error);
    });
}

/** A function's promises by its first argument; one that fails is forgotten. */
export function remember(load) {
    const promises = new Map();
    return (key, ...rest) => {
        if (!promises.has(key)) {
            const promise = load(key, ...rest);
            promises.set(key, promise);
            promise.catch(() => promises.delete(key));
        }
        return promises.get(key);
    };
}
