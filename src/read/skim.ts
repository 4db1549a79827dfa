/** What a document says it is, as far as a look at its outermost lines tells. */
export interface Skimmed {
  readonly apiVersion: string;
  readonly kind: string;
}

const KEY = /^[A-Za-z][A-Za-z0-9_./-]{0,250}:(?:[ \t\r]|$)/;
const KIND = /^kind:[ \t]+(["']?)([A-Z][A-Za-z0-9]{0,250})\1[ \t]*(?:#.*)?\r?$/;
const API_VERSION =
  /^apiVersion:[ \t]+(["']?)((?:[a-z0-9][a-z0-9.-]{0,250}\/)?v[0-9][a-z0-9]{0,30})\1[ \t]*(?:#.*)?\r?$/;

/**
 * Tells kind and version of a block mapping without parsing it, so that a document of no interest is only counted. Says nothing as
 * soon as a line at the mapping's own indentation is anything but a plain key, a list item or a comment: a scalar, a flow mapping,
 * an anchor, a merge, a template action or a second kind could then hide what the document is. Deeper lines cannot.
 */
export function skim(text: string, indent = 0): Skimmed | undefined {
  let apiVersion: string | undefined;
  let kind: string | undefined;
  for (const line of outerLines(text, indent)) {
    if (line === undefined) return undefined;
    if (line.startsWith('kind:')) {
      const stated = KIND.exec(line)?.[2];
      if (kind !== undefined || stated === undefined) return undefined;
      kind = stated;
    } else if (line.startsWith('apiVersion:')) {
      const stated = API_VERSION.exec(line)?.[2];
      if (apiVersion !== undefined || stated === undefined) return undefined;
      apiVersion = stated;
    }
  }
  return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind };
}

/** The lines at an indentation, without it; `undefined` for one that is not as ordinary as a skim needs. */
function* outerLines(text: string, indent: number): Generator<string | undefined> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const column = firstColumn(text, start, end, indent);
    const char = text[start + column];
    if (column <= indent && start + column < end && char !== '\r' && char !== '#') {
      const line = text.slice(start + column, end);
      const ordinary = isMarker(line, start) || (column === indent && isOrdinary(line));
      yield ordinary ? line : undefined;
    }
    start = end + 1;
  }
}

/** How many spaces a line starts with, counted no further than one past the indentation. */
export function firstColumn(text: string, start: number, end: number, indent: number): number {
  let column = 0;
  while (column <= indent && start + column < end && text.charCodeAt(start + column) === 0x20) column++;
  return column;
}

function isOrdinary(line: string): boolean {
  return KEY.test(line) || line.startsWith('- ') || line === '-' || line === '-\r';
}

function isMarker(line: string, start: number): boolean {
  return start === 0 && /^---[ \t]*(?:#.*)?\r?$/.test(line);
}
