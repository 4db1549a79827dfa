import { trimLines } from './go-text.ts';
import { plainType, refused, type ValueType, value } from './value-type.ts';

/** A piece of a regular expression that JavaScript is shown in place of `length` characters of Go's. */
interface Piece {
  readonly length: number;
  readonly text: string;
}

/** Escapes that Go has; of the digits, only octal ones after a zero. Anchors and quoting are left out for JavaScript. */
function escapePiece(source: string, at: number): Piece | undefined {
  const char = source.charAt(at + 1);
  if (/[AzQEC]/.test(char)) return { length: 2, text: '' };
  return /[afnrtvxpPdDsSwWbB0]|[^A-Za-z0-9]/.test(char) ? { length: 2, text: `\\${char}` } : undefined;
}

/** Names and flags, which JavaScript need not see; there is no looking ahead or back in Go. */
function groupPiece(source: string, at: number): Piece | undefined {
  const start = /^\(\?(?:P?<[A-Za-z_]\w*>|[imsU]*(?:-[imsU]+)?[:)])/.exec(source.slice(at, at + 80))?.[0];
  return start === undefined ? undefined : { length: start.length, text: start.endsWith(')') ? '(?:)' : '(?:' };
}

/** The same expression for JavaScript, as far as validity goes; nothing where Go refuses what JavaScript would take. */
function toJavaScript(source: string): string | undefined {
  let result = '';
  let inClass = false;
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    let piece: Piece | undefined = { length: 1, text: char };
    if (char === '\\') piece = escapePiece(source, at);
    else if (!inClass && source.startsWith('(?', at)) piece = groupPiece(source, at);
    if (piece === undefined) return undefined;
    if (char === '[' || char === ']') inClass = char === '[';
    result += piece.text;
    at += piece.length;
  }
  return result;
}

function compiles(source: string): boolean {
  const counts = [...source.matchAll(/\{([0-9]+)(?:,([0-9]*))?\}/g)];
  if (counts.some(([, from, to]) => Number(from) > 1000 || Number(to ?? 0) > 1000)) return false;
  const rewritten = toJavaScript(source);
  if (rewritten === undefined) return false;
  try {
    new RegExp(rewritten);
    return true;
  } catch {
    return false;
  }
}

/** `CN=` and a regular expression in Go's dialect. */
export const regexCn: ValueType<string> = plainType('text', (raw) => {
  if (!raw.startsWith('CN=')) return refused('does not begin with CN=');
  return compiles(raw.slice(3)) ? value(trimLines(raw)) : refused('is no valid regular expression after CN=');
});
