// What the page holds for the script: templates of what it draws, and texts in the page's language.

const numbers = new Intl.NumberFormat(document.documentElement.lang);

export const formatNumber = (/** @type {number} */ number) => numbers.format(number);

/**
 * The element that a template names with `data-part`.
 * @param {ParentNode} root
 * @param {string} name
 */
export function part(root, name) {
  const element = root.querySelector(`[data-part="${name}"]`);
  if (!element) throw new Error(`The search page lacks its part ${name}.`);
  return /** @type {HTMLElement} */ (element);
}

export class Pieces {
  #root;

  /** @param {ParentNode} root the search page */
  constructor(root) {
    this.#root = root;
  }

  /** A copy of a template's content. */
  copy(/** @type {string} */ name) {
    return /** @type {DocumentFragment} */ (this.#template(name).content.cloneNode(true));
  }

  /**
   * A text, its `{0}` filled in.
   * @param {string} key
   * @param {string} [value]
   */
  text(key, value = "") {
    return (this.#find("texts", key)?.textContent ?? key).replace("{0}", () => value);
  }

  /** The text for a number of things. */
  count(/** @type {string} */ key, /** @type {number} */ number) {
    return number === 1 ? this.text(`${key}.one`) : this.text(key, formatNumber(number));
  }

  /** What a kind of story is called. */
  kind(/** @type {string} */ kind) {
    return this.#find("kinds", kind)?.textContent ?? kind;
  }

  /** The name of a language in itself, in an element that says which it is; `lang` is its tag. */
  language(/** @type {string} */ key) {
    const name = this.#find("languages", key);
    if (name) return /** @type {HTMLElement} */ (name.cloneNode(true));
    const unknown = document.createElement("span");
    unknown.textContent = key;
    return unknown;
  }

  #find(/** @type {string} */ piece, /** @type {string} */ key) {
    return this.#template(piece).content.querySelector(`[data-text="${CSS.escape(key)}"]`);
  }

  #template(/** @type {string} */ name) {
    return /** @type {HTMLTemplateElement} */ (this.#root.querySelector(`template[data-piece="${name}"]`));
  }
}
