/**
 * Text with the places marked that a search found.
 * @param {string} text
 * @param {readonly [number, number][]} [marks] `[start, end]` in UTF-16 units, in order
 * @returns {(string | HTMLElement)[]} what to append
 */
export function markedText(text, marks = []) {
  const pieces = [];
  let written = 0;
  for (const [start, end] of marks) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    pieces.push(text.slice(written, start), mark);
    written = end;
  }
  pieces.push(text.slice(written));
  return pieces.filter((piece) => piece !== "");
}
