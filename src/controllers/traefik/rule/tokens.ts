import { broken, type Fault, isFault } from './fault.ts';
import { quotedString, rawString } from './go-string.ts';

/** A piece of rule text. `line-end` is what Go puts where a line cannot go on; `value` is the text of a string or a name. */
export interface Token {
  readonly kind: 'name' | 'string' | '(' | ')' | ',' | '...' | '&&' | '||' | '!' | 'line-end' | 'end';
  readonly value: string;
  readonly at: number;
  readonly end: number;
}

export type Tokens = { readonly tokens: readonly Token[] } | Fault;

const signs = ['&&', '||', '...', '(', ')', ',', '!'] as const;
const name = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const quoted = /"((?:[^"\\\n]|\\[^\n])*)"/y;
const raw = /`([^`]*)`/y;
const gap = /(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

/**
 * Takes a rule apart as Go's scanner does (Go specification, Lexical elements), in one pass. Nothing but what a rule can
 * be made of gets through: Traefik refuses numbers, other operators and single quotes wherever they stand.
 */
export function tokenize(text: string): Tokens {
  const nul = text.indexOf('\0');
  if (nul !== -1) return broken('The rule has a NUL character.', nul);
  const mark = text.indexOf('\uFEFF', 1);
  if (mark !== -1) return broken('The rule has a byte order mark inside.', mark);
  const tokens: Token[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; ; ) {
    const between = matchAt(gap, text, at)?.[0] ?? '';
    if (between.includes('\n') && endsLine(tokens.at(-1))) tokens.push({ kind: 'line-end', value: '', at, end: at });
    const next = tokenAt(text, at + between.length);
    if (isFault(next)) return next;
    tokens.push(next);
    if (next.kind === 'end') return { tokens };
    at = next.end;
  }
}

/** A line that ends behind one of these ends the expression, also inside of a comment (Go specification, Semicolons). */
function endsLine(last: Token | undefined): boolean {
  return last?.kind === 'name' || last?.kind === 'string' || last?.kind === ')';
}

function tokenAt(text: string, at: number): Token | Fault {
  const character = text.charAt(at);
  if (character === '') return { kind: 'end', value: '', at, end: at };
  if (character === '`') return rawAt(text, at);
  if (character === '"') return quotedAt(text, at);
  if (character === "'")
    return broken('Strings of a rule stand in back quotes or double quotes, not in single ones.', at);
  if (text.startsWith('/*', at)) return broken('A comment is not closed.', at);
  const sign = signs.find((one) => text.startsWith(one, at));
  if (sign !== undefined) return { kind: sign, value: sign, at, end: at + sign.length };
  const word = matchAt(name, text, at);
  if (word !== undefined) return { kind: 'name', value: word[0], at, end: at + word[0].length };
  return broken(`A rule cannot have ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))} here.`, at);
}

function rawAt(text: string, at: number): Token | Fault {
  const found = matchAt(raw, text, at);
  if (found === undefined) return broken('A string in back quotes is not closed.', at);
  return { kind: 'string', value: rawString(found[1] ?? ''), at, end: at + found[0].length };
}

function quotedAt(text: string, at: number): Token | Fault {
  const found = matchAt(quoted, text, at);
  if (found === undefined) return broken('A string in double quotes is not closed on its line.', at);
  const value = quotedString(found[1] ?? '', at + 1);
  return isFault(value) ? value : { kind: 'string', value: value.value, at, end: at + found[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
