import { hasUtf8Mark } from './decode.ts';

/** The bytes of one document, from its `---` line on, and the line (from 1) on which it starts. */
export interface DocumentBytes {
  readonly bytes: Buffer;
  readonly line: number;
}

const DASH = 0x2d;
const DOT = 0x2e;
const NEWLINE = 0x0a;
const HASH = 0x23;
const PERCENT = 0x25;

/**
 * Cuts a file at lines that begin with `---` or `...` followed by white space or nothing. No scalar can hold such a line, so this
 * is safe without knowing YAML. Works on bytes: each document becomes a text of its own, and the whole file can be let go.
 */
export function* splitDocuments(bytes: Buffer): Generator<DocumentBytes> {
  let start = 0;
  let startLine = 1;
  let line = 1;
  let prelude: Prelude = 'empty';
  for (let at = 0; at < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, at);
    const next = newline === -1 ? bytes.length : newline + 1;
    const marker = markerAt(bytes, hasUtf8Mark(bytes, at) ? at + 3 : at);
    if (marker === DOT || (marker === DASH && prelude !== 'directives')) {
      if (at > start) yield { bytes: bytes.subarray(start, at), line: startLine };
      start = marker === DASH ? at : next;
      startLine = marker === DASH ? line : line + 1;
    }
    prelude = preludeAfter(prelude, marker, bytes[at]);
    at = next;
  }
  if (bytes.length > start) yield { bytes: bytes.subarray(start), line: startLine };
}

/** What stands before the content of a document: a %YAML or %TAG line belongs to the document that the next `---` starts. */
type Prelude = 'empty' | 'directives' | 'content';

function preludeAfter(prelude: Prelude, marker: number | undefined, first: number | undefined): Prelude {
  if (marker !== undefined) return marker === DASH ? 'content' : 'empty';
  if (prelude === 'content' || isSpaceOrEnd(first) || first === HASH) return prelude;
  return first === PERCENT ? 'directives' : 'content';
}

function markerAt(bytes: Buffer, at: number): number | undefined {
  const first = bytes[at];
  if (first !== DASH && first !== DOT) return undefined;
  if (bytes[at + 1] !== first || bytes[at + 2] !== first) return undefined;
  return isSpaceOrEnd(bytes[at + 3]) ? first : undefined;
}

function isSpaceOrEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === NEWLINE;
}
