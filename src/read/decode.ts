import { isUtf8 } from 'node:buffer';

export type Decoded =
  | { readonly kind: 'text'; readonly bytes: Buffer }
  | { readonly kind: 'binary' }
  | { readonly kind: 'undecodable'; readonly encoding: string };

/**
 * Brings the bytes of a file to UTF-8 without byte order mark. Whether they are valid UTF-8 is asked document by document
 * (`utf8Text`), so that one bad document does not cost the others of its file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = utf16Order(buffer);
  if (utf16 !== undefined) return fromUtf16(buffer.subarray(2), utf16);
  const text = hasUtf8Mark(buffer) ? buffer.subarray(3) : buffer;
  return text.includes(0) ? { kind: 'binary' } : { kind: 'text', bytes: text };
}

/** The text, or nothing where the bytes are not UTF-8. */
export function utf8Text(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** How many lines of the bytes are valid UTF-8 before the first that is not. */
export function validLines(bytes: Buffer): number {
  let lines = 0;
  for (let start = 0; start < bytes.length; lines++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) return lines;
    start = end;
  }
  return lines;
}

export function hasUtf8Mark(bytes: Buffer, at = 0): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
}

function utf16Order(bytes: Buffer): 'little' | 'big' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  return undefined;
}

function fromUtf16(bytes: Buffer, order: 'little' | 'big'): Decoded {
  const undecodable = { kind: 'undecodable', encoding: 'UTF-16' } as const;
  if (bytes.length % 2 !== 0) return undecodable;
  const little = order === 'little' ? bytes : Buffer.from(bytes).swap16();
  try {
    const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(little);
    return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', bytes: Buffer.from(text, 'utf8') };
  } catch {
    return undecodable;
  }
}
