/** A regular expression that is a fixed text, and what may follow it. */
export interface PathExpression {
  /** It begins at the beginning of the path, or is searched for anywhere. */
  readonly anchored: boolean;
  readonly literal: string;
  /**
   * `none`: nothing is caught, `rest`: everything behind the text, `element`: the text ends a path element, and what is behind the slash
   * is caught.
   */
  readonly tail: 'none' | 'rest' | 'element';
  /** Number of the group that catches what is behind. */
  readonly group: number;
  /** Nothing may follow the text. */
  readonly ends: boolean;
}

const tails: readonly (readonly [string, PathExpression['tail'], number])[] = [
  ['(/|$)(.*)', 'element', 2],
  ['(?:/|$)(.*)', 'element', 1],
  ['/?(.*)', 'element', 1],
  ['(.*)', 'rest', 1],
];

/** Undefined for an expression of another form. */
export function pathExpression(text: string): PathExpression | undefined {
  const anchored = text.startsWith('^');
  const ends = text.endsWith('$') && !text.endsWith('\\$');
  const inner = text.slice(anchored ? 1 : 0, ends ? -1 : undefined);
  const [tail, kind, group] = tails.find(([ending]) => inner.endsWith(ending)) ?? ['', 'none', 0];
  const literal = literalOf(inner.slice(0, inner.length - tail.length));
  if (literal === undefined) return undefined;
  return { anchored, literal, tail: kind, group, ends: ends && kind === 'none' };
}

/** The text that an expression without anything special stands for. A bare dot stands for more than itself. */
function literalOf(expression: string): string | undefined {
  const pieces = expression.match(/\\?[\s\S]/g) ?? [];
  const plain = (piece: string) =>
    piece.length === 2 ? /[^A-Za-z0-9]$/.test(piece) : !/[.^$*+?()[\]{}|\\]/.test(piece);
  return pieces.every(plain) ? pieces.map((piece) => piece.slice(-1)).join('') : undefined;
}

/** Whether the expression can be read at all; what this language does not know is not judged. */
export function isBroken(text: string): boolean {
  if (text.includes('(?') || /[+*?}]\+/.test(text) || /\\[A-Zhkv]/.test(text)) return false;
  try {
    new RegExp(text);
    return false;
  } catch {
    return true;
  }
}
