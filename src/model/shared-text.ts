/** How many texts are remembered: enough for the names of some neighbouring objects. */
const slots = 1 << 13;
const remembered: string[] = new Array<string>(slots).fill('');

/** Longer texts seldom come twice. */
const longest = 200;

/**
 * An equal text that stands for itself: a part cut out of a document keeps the whole document in memory, one glued of parts keeps
 * all of them, and names come again and again. Of those last seen each is there once.
 */
export function sharedText(text: string): string {
  const { length } = text;
  if (length === 0) return '';
  if (length > longest) return flatCopy(text);
  const middle = text.charCodeAt(length >> 1);
  const late = text.charCodeAt(length - (length >> 2) - 1);
  const slot =
    (length * 7 + text.charCodeAt(length - 1) * 31 + middle * 521 + late * 127 + text.charCodeAt(0) * 1009) % slots;
  const known = remembered[slot];
  if (known === text) return known;
  const copy = flatCopy(text);
  remembered[slot] = copy;
  return copy;
}

/** Joining writes a new text; everything shorter is a copy already when it is cut out. */
function flatCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
