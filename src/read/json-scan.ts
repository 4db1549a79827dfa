/** A stretch of a text, from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The first place at or after `at` that is no JSON white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  for (;;) {
    const char = text.charCodeAt(next);
    if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09) return next;
    next++;
  }
}

/** Where the quoted text that starts at `at` ends, or -1. */
export function stringEnd(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const char = text.charCodeAt(next);
    if (char === BACKSLASH) next++;
    else if (char === QUOTE) return next + 1;
  }
  return -1;
}

/** Where the value that starts at `at` ends, or -1. Counts brackets only: whether it is valid, JSON.parse says. */
export function valueEnd(text: string, at: number): number {
  const first = text[at];
  if (first === '"') return stringEnd(text, at);
  if (first !== '{' && first !== '[') return scalarEnd(text, at);
  let depth = 0;
  for (let next = at; next < text.length; next++) {
    const char = text.charCodeAt(next);
    if (char === QUOTE) {
      next = stringEnd(text, next) - 1;
      if (next < 0) return -1;
    } else if (char === 0x7b || char === 0x5b) depth++;
    else if ((char === 0x7d || char === 0x5d) && --depth === 0) return next + 1;
  }
  return -1;
}

/** The deepest nesting of brackets outside of quoted texts. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      const end = stringEnd(text, at);
      if (end === -1) break;
      at = end - 1;
    } else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth--;
  }
  return deepest;
}

/** The objects and lists that follow one another in a text, or nothing where there is anything else. */
export function jsonValues(text: string, from: number): readonly Range[] | undefined {
  const values: Range[] = [];
  for (let at = skipSpace(text, from); at < text.length; ) {
    if (text[at] !== '{' && text[at] !== '[') return undefined;
    const end = valueEnd(text, at);
    if (end === -1) return undefined;
    values.push({ start: at, end });
    at = skipSpace(text, end);
  }
  return values;
}

function scalarEnd(text: string, at: number): number {
  let next = at;
  while (next < text.length && !' \t\r\n,]}:'.includes(text.charAt(next))) next++;
  return next > at ? next : -1;
}
