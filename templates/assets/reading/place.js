// The paragraph that is being read, so that a story's other views open at the same one.

/** Where the eye is when a page is read: this far below the window's upper edge, in pixels; the strip with the languages is above it. */
const EYE = 96;

/** The ids of blocks, which are the same in every language and view. */
const BLOCK = /^[psb]\d+$/;

/** @returns {string} the id of the block at the eye's place; empty above the text */
export function placeInView() {
  const blocks = [...document.querySelectorAll(".story-text [id], .pairs [id]")].filter((element) => BLOCK.test(element.id));
  // The last that begins above the eye; of a list and its first item that is the item.
  return blocks.findLast((element) => element.getBoundingClientRect().top <= EYE)?.id ?? "";
}

/**
 * Makes a link to the story's other view lead to the paragraph that is being read.
 * @param {HTMLAnchorElement} link
 */
export function keepPlace(link) {
  const address = new URL(link.href);
  address.hash = placeInView();
  link.href = address.href;
}
