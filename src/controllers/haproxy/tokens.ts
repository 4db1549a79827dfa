/**
 * The words of one line of HAProxy configuration (configuration manual 2.2): blanks part them, double quotes keep blanks and know
 * escapes, single quotes keep everything, `#` begins a comment. Undefined where a quote is not closed.
 */
export function wordsOfLine(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    if (character === '#') break;
    if (character === ' ' || character === '\t' || character === '\r') {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
      continue;
    }
    const piece = pieceAt(line, at);
    if (piece === undefined) return undefined;
    word = (word ?? '') + piece.text;
    at = piece.next;
  }
  return word === undefined ? words : [...words, word];
}

interface Piece {
  readonly text: string;
  readonly next: number;
}

function pieceAt(line: string, at: number): Piece | undefined {
  switch (line.charAt(at)) {
    case '\\':
      return at + 1 < line.length ? { text: line.charAt(at + 1), next: at + 2 } : undefined;
    case "'": {
      const end = line.indexOf("'", at + 1);
      return end < 0 ? undefined : { text: line.slice(at + 1, end), next: end + 1 };
    }
    case '"':
      return quoted(line, at + 1);
    default:
      return { text: line.charAt(at), next: at + 1 };
  }
}

function quoted(line: string, start: number): Piece | undefined {
  let text = '';
  for (let at = start; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '"') return { text, next: at + 1 };
    if (character === '\\') {
      at += 1;
      text += line.charAt(at);
    } else text += character;
  }
  return undefined;
}

/** One line with words, and where it begins in the text. */
export interface ConfigurationLine {
  readonly words: readonly string[];
  readonly text: string;
  readonly offset: number;
  /** Its quotes are not closed. */
  readonly broken?: true;
}

/** The lines of a text that hold more than blanks and comments. */
export function linesOf(text: string): readonly ConfigurationLine[] {
  const lines: ConfigurationLine[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const words = wordsOfLine(line);
    const indent = line.length - line.trimStart().length;
    const place = { text: line.trim(), offset: offset + indent };
    if (words === undefined) lines.push({ ...place, words: line.trim().split(/\s+/), broken: true });
    else if (words.length > 0) lines.push({ ...place, words });
    offset += line.length + 1;
  }
  return lines;
}
