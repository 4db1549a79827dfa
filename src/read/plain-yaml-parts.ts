/** Thrown, and caught by the parser alone, where a text is more than the plain style. */
export const UNUSUAL = Symbol('unusual');

const NEWLINE = 0x0a;
const SPACE = 0x20;

/** What a text is made of, by character: 1 letters, 2 what a key may hold, 4 what a plain scalar may start with. */
const classes = new Uint8Array(128);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') mark(char, 1 | 2 | 4);
for (const char of '0123456789_./') mark(char, 2 | 4);
for (const char of '-') mark(char, 2);
for (const char of '$(^+~=;\\<') mark(char, 4);

function mark(char: string, bits: number): void {
  const code = char.charCodeAt(0);
  classes[code] = (classes[code] ?? 0) | bits;
}

export function isLetter(char: number): boolean {
  return ((classes[char] ?? 0) & 1) !== 0;
}

export function isKeyChar(char: number): boolean {
  return ((classes[char] ?? 0) & 2) !== 0;
}

/** A dash starts a plain scalar only before a digit here; other letters than those of ASCII are for the library. */
export function isPlainStart(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  if (char !== 0x2d) return ((classes[char] ?? 0) & 4) !== 0;
  const next = text.charCodeAt(at + 1);
  return next >= 0x30 && next <= 0x39;
}

export interface Part {
  readonly value: string;
  readonly end: number;
}

/** Within one line; escapes as JSON has them. */
export function doubleQuoted(text: string, at: number): Part {
  let escaped = false;
  for (let end = at + 1; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char === 0x22) {
      const value = escaped ? (JSON.parse(text.slice(at, end + 1)) as string) : text.slice(at + 1, end);
      return { value, end: end + 1 };
    }
    if (char < SPACE || char === 0xfeff) throw UNUSUAL;
    if (char !== 0x5c) continue;
    if (!'"\\/nt'.includes(text.charAt(++end))) throw UNUSUAL;
    escaped = true;
  }
  throw UNUSUAL;
}

/** Within one line. */
export function singleQuoted(text: string, at: number): Part {
  let doubled = false;
  for (let end = at + 1; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char < SPACE || char === 0xfeff) throw UNUSUAL;
    if (char !== 0x27) continue;
    if (text.charCodeAt(end + 1) === 0x27) {
      doubled = true;
      end++;
      continue;
    }
    const inner = text.slice(at + 1, end);
    return { value: doubled ? inner.replaceAll("''", "'") : inner, end: end + 1 };
  }
  throw UNUSUAL;
}

export interface Literal extends Part {
  readonly lines: number;
}

/** `|` or `|-` and the lines below it, whose indentation is that of the first; blank lines have none. `end` starts a line. */
export function literalBlock(text: string, at: number, parent: number): Literal {
  const strips = text.charCodeAt(at + 1) === 0x2d;
  let start = at + (strips ? 2 : 1);
  if (text.charCodeAt(start) !== NEWLINE) throw UNUSUAL;
  const first = ++start;
  const indent = spacesAt(text, first);
  if (indent <= parent || text.charCodeAt(first + indent) === NEWLINE) throw UNUSUAL;
  const parts: string[] = [];
  let lines = 1;
  for (let blank = 0; start < text.length; lines++) {
    const column = spacesAt(text, start);
    const newline = text.indexOf('\n', start + column);
    // Without a line break at its end the last line is a case of its own, and so is white space that is content.
    if (newline === -1) throw UNUSUAL;
    if (newline === start + column) {
      if (column > 0) throw UNUSUAL;
      blank++;
    } else if (column < indent) break;
    else {
      for (; blank > 0; blank--) parts.push('\n');
      parts.push(text.slice(start + indent, newline + 1));
    }
    start = newline + 1;
  }
  const value = parts.join('');
  return { value: strips ? value.slice(0, -1) : value, end: start, lines };
}

function spacesAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at++;
  return at - start;
}
