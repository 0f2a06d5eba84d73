/** What can go wrong: `offline`, `outdated`, `format` or `corrupt`, as its `code`. */
export class SearchError extends Error {
    /** @param {'offline' | 'outdated' | 'format' | 'corrupt'} code @param {unknown} [cause] */
    constructor(code, cause) {
        super(`The search index is ${code}.`, { cause });
        this.name = 'SearchError';
        this.code = code;
    }
}

/** The folder of an index, absolute or relative to the page. @param {string | URL} base */
export const baseUrl = base => new URL(String(base).replace(/\/?$/, '/'), globalThis.document?.baseURI);

/** @param {Uint8Array} bytes */
export const json = bytes => JSON.parse(new TextDecoder().decode(bytes));

/**
 * @template T
 * @param {string | URL} url @param {(bytes: Uint8Array) => T} decode @param {RequestCache} [cache]
 * @returns {Promise<T>} a file that is not there makes the archive `outdated`
 */
export async function read(url, decode, cache) {
    let response, bytes;
    try {
        response = await fetch(url, { cache });
        bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
        throw new SearchError('offline', error);
    }
    if (!response.ok) throw new SearchError([404, 410].includes(response.status) ? 'outdated' : 'offline', response.status);
    return checked(() => decode(bytes));
}

/** @template T @param {() => T} decode @returns {T} */
export function checked(decode) {
    try {
        return decode();
    } catch (error) {
        throw new SearchError('corrupt', error);
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
        throw new SearchError('offline', error);
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
