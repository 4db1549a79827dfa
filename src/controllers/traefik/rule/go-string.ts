import { broken, type Fault } from './fault.ts';

/** One character after a backslash in a Go string with double quotes (Go specification, Rune literals and String literals). */
const single: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** Escapes by code: how many digits, of which base, and whether they name one byte or one character. */
const coded: Readonly<Record<string, { readonly digits: RegExp; readonly base: number; readonly byte: boolean }>> = {
  x: { digits: /^[0-9a-fA-F]{2}/, base: 16, byte: true },
  u: { digits: /^[0-9a-fA-F]{4}/, base: 16, byte: false },
  U: { digits: /^[0-9a-fA-F]{8}/, base: 16, byte: false },
};
const octal = /^[0-7]{3}/;

const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text between back quotes: everything counts as it stands, but carriage returns are left out (Go specification). */
export function rawString(inner: string): string {
  return inner.replaceAll('\r', '');
}

/** The text between double quotes, its escapes resolved. `at` is where `inner` begins in the rule. */
export function quotedString(inner: string, at: number): { readonly value: string } | Fault {
  if (!inner.includes('\\')) return { value: inner };
  const bytes: number[] = [];
  let done = 0;
  for (let slash = inner.indexOf('\\'); slash !== -1; slash = inner.indexOf('\\', done)) {
    append(bytes, encoder.encode(inner.slice(done, slash)));
    const escaped = escapeAt(inner, slash + 1);
    if (escaped === undefined) return broken('The string has an escape that Go does not know.', at + slash);
    append(bytes, escaped.bytes);
    done = escaped.end;
  }
  append(bytes, encoder.encode(inner.slice(done)));
  return decode(bytes, at);
}

function escapeAt(inner: string, at: number): { readonly bytes: Iterable<number>; readonly end: number } | undefined {
  const letter = inner.charAt(at);
  const known = single[letter];
  if (known !== undefined) return { bytes: [known], end: at + 1 };
  const eight = octal.exec(inner.slice(at, at + 3));
  if (eight !== null) {
    const value = Number.parseInt(eight[0], 8);
    return value > 255 ? undefined : { bytes: [value], end: at + 3 };
  }
  const code = coded[letter];
  const digits = code?.digits.exec(inner.slice(at + 1, at + 9))?.[0];
  if (code === undefined || digits === undefined) return undefined;
  const value = Number.parseInt(digits, code.base);
  if (value > 0x10ffff || (!code.byte && value >= 0xd800 && value <= 0xdfff)) return undefined;
  return { bytes: code.byte ? [value] : encoder.encode(String.fromCodePoint(value)), end: at + 1 + digits.length };
}

function append(bytes: number[], more: Iterable<number>): void {
  for (const byte of more) bytes.push(byte);
}

function decode(bytes: readonly number[], at: number): { readonly value: string } | Fault {
  try {
    return { value: strict.decode(Uint8Array.from(bytes)) };
  } catch {
    return { kind: 'refused', reason: 'The string has bytes that are no UTF-8 text.', at };
  }
}
