import { broken, type Fault, isFault } from './fault.ts';
import { parsePattern } from './pattern/parse-pattern.ts';

/** A text of the v2 syntax: literal text, and `{name}` or `{name:expression}` between. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly pattern: string };
export interface Template {
  readonly pieces: readonly TemplatePiece[];
}

/** What a variable without an expression takes. */
export const freeVariable = { host: '[^.]+', path: '[^/]+', query: '.*' } as const;

/** Takes a template apart as v2 does (containous/mux regexp.go: newRouteRegexp, braceIndices). */
export function readTemplate(text: string, free: string): Template | Fault {
  const variables = braces(text);
  if (variables === undefined) return broken(`The braces of ${text} do not close each other.`);
  const pieces: TemplatePiece[] = [];
  let done = 0;
  for (const [from, to] of variables) {
    if (from > done) pieces.push({ kind: 'text', text: text.slice(done, from) });
    const piece = variable(text.slice(from + 1, to), free);
    if (isFault(piece)) return piece;
    pieces.push(piece);
    done = to + 1;
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
  return { pieces };
}

/** Where the outermost braces open and close. */
function braces(text: string): readonly (readonly [number, number])[] | undefined {
  const found: (readonly [number, number])[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{' && depth === 0) from = index;
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return undefined;
    if (depth === 0) found.push([from, index]);
  }
  return depth === 0 ? found : undefined;
}

function variable(inner: string, free: string): TemplatePiece | Fault {
  const colon = inner.indexOf(':');
  const name = colon === -1 ? inner : inner.slice(0, colon);
  const pattern = colon === -1 ? free : inner.slice(colon + 1);
  if (name === '' || pattern === '') return broken(`{${inner}} lacks a name or an expression.`);
  // Compiled by itself and as a part of the whole.
  const fault = [`^${pattern}$`, `(${pattern})`].map(parsePattern).find(isFault);
  return fault ?? { kind: 'variable', name, pattern };
}

/** The only literal text of a template without variables. */
export function plainText({ pieces }: Template): string | undefined {
  const [first, ...rest] = pieces;
  return first?.kind === 'text' && rest.length === 0 ? first.text : undefined;
}

/** The regular expression that a template is, without anchors. */
export function templateRegex({ pieces }: Template): string {
  return pieces.map((piece) => (piece.kind === 'text' ? quote(piece.text) : grouped(piece.pattern))).join('');
}

/** Characters that mean something in a regular expression, made to mean themselves (regexp.QuoteMeta). */
function quote(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

/** In brackets only where it would say something else without: targets read short patterns more often. */
function grouped(pattern: string): string {
  return /\||\(\?[imsU-]*\)/.test(pattern) ? `(${pattern})` : pattern;
}
