// The index's client, fetched when the first search needs it, and again after a failure.

export class Archive {
  /** @type {Promise<any> | null} */
  #opened = null;
  #base;

  /** @param {string} base the address of the index, ending in `/` */
  constructor(base) {
    this.#base = new URL(base, location.href).href;
  }

  /** Fetches what the first search needs, ahead of it. What fails here fails again, and is told, when a reader searches. */
  prepare() {
    this.#open().catch(() => {});
  }

  /**
   * @param {string} query
   * @param {object} options as the client takes them
   */
  async search(query, options) {
    return (await this.#open()).search(query, options);
  }

  /** Whether the client's script can be fetched now. Many browsers do not import again what they failed to import. */
  async isReachable() {
    try {
      return (await fetch(new URL("search.js", this.#base), { cache: "no-cache" })).ok;
    } catch {
      return false;
    }
  }

  #open() {
    this.#opened ??= this.#import().catch((error) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  async #import() {
    const client = await import(new URL("search.js", this.#base).href).catch((cause) => {
      throw new ScriptError("The search client cannot be imported.", { cause });
    });
    return client.openSearch(this.#base);
  }
}

/** The client itself could not be fetched. Its `code` is the one that the client gives when a part of it could not be. */
export class ScriptError extends Error {
  code = "script";
}
