import type { CharacterSet } from './nodes.ts';
import { complement, perlSets } from './sets.ts';

/** What stands behind a backslash: a character or a class, and where it ends. Undefined: Go refuses it. */
export type Escape =
  | { readonly kind: 'character'; readonly text: string; readonly end: number }
  | { readonly kind: 'set'; readonly ranges: CharacterSet['ranges']; readonly foreign: boolean; readonly end: number }
  | undefined;

const controls: Readonly<Record<string, string>> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const octal = /(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/y;
const hex = /x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,8})\})/y;
const property = /[pP](?:[A-Z]|\{\^?[A-Za-z_]+\})/y;

/** `at` is behind the backslash (regexp/syntax of Go: unescape, perl and Unicode groups). */
export function readEscape(text: string, at: number): Escape {
  const letter = text.charAt(at);
  const perl = perlSets[letter.toLowerCase()];
  if (perl !== undefined) {
    return { kind: 'set', ranges: /[a-z]/.test(letter) ? perl : complement(perl), foreign: false, end: at + 1 };
  }
  const control = controls[letter];
  if (control !== undefined) return { kind: 'character', text: control, end: at + 1 };
  if (letter === 'p' || letter === 'P') {
    const end = endOf(property, text, at);
    return end === undefined ? undefined : { kind: 'set', ranges: [], foreign: true, end };
  }
  if (/[!-/:-@[-`{-~ \t]/.test(letter)) return { kind: 'character', text: letter, end: at + 1 };
  return coded(text, at);
}

function coded(text: string, at: number): Escape {
  const octalEnd = endOf(octal, text, at);
  if (octalEnd !== undefined) {
    const code = Number.parseInt(text.slice(at, octalEnd), 8);
    return { kind: 'character', text: String.fromCodePoint(code), end: octalEnd };
  }
  hex.lastIndex = at;
  const digits = hex.exec(text);
  const code = Number.parseInt(digits?.[1] ?? digits?.[2] ?? '', 16);
  if (digits === null || code > 0x10ffff) return undefined;
  return { kind: 'character', text: String.fromCodePoint(code), end: at + digits[0].length };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : at + found[0].length;
}
