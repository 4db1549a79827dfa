/** The text of a file, in pieces that are made as they are written: of a large cluster it is never there as a whole. */
export type Content = string | Iterable<string>;

/** Characters of a piece, about: fewer writes, and still little memory. */
const pieceLength = 1 << 16;

export function piecesOf(content: Content): Iterable<string> {
  return typeof content === 'string' ? [content] : content;
}

/** Content that is made anew each time it is walked through, from parts of any length. */
export function contentOf(parts: () => Iterable<string>): Iterable<string> {
  return { [Symbol.iterator]: () => gathered(parts()) };
}

function* gathered(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
