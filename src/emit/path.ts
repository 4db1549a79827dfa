import type { PathMatch } from '../model/route-plan.ts';
import type { EmittedPath } from './draft.ts';

export type PathResult =
  | { readonly kind: 'path'; readonly path: EmittedPath; readonly fidelity: 'exact' | 'approximate' }
  /** No request can match it. */
  | { readonly kind: 'unreachable' }
  /** Longer than the API takes; the path is the longest prefix of whole elements that is not. */
  | { readonly kind: 'too-long'; readonly path: EmittedPath };

const lengthLimit = 1024;

const allowed = /[-A-Za-z0-9/._~!$&'()*+,;=:@]/;

/**
 * A plain path of the plan as HTTPRoute takes it (gateway-api-rules 53 to 63). Sources compare decoded paths, the API
 * compares the request's, so every other character is written percent-encoded, a percent sign included.
 */
export function plainPath(match: Exclude<PathMatch, { kind: 'regex' }>): PathResult {
  const { value } = match;
  if (!value.startsWith('/') || /\/\/|\/\.\.?(\/|$)/.test(value)) return { kind: 'unreachable' };
  const encoded = [...value].map((character) => (allowed.test(character) ? character : percent(character))).join('');
  if (encoded.length > lengthLimit)
    return { kind: 'too-long', path: { type: 'PathPrefix', value: wholeElements(encoded) } };
  const type = match.kind === 'exact' ? 'Exact' : 'PathPrefix';
  return { kind: 'path', path: { type, value: encoded }, fidelity: encoded === value ? 'exact' : 'approximate' };
}

/** Whether a path takes more or less than a path of whole elements does. */
export function isOpenPath(path: PathMatch): boolean {
  return path.kind === 'regex' || (path.kind === 'string-prefix' && path.value !== '/');
}

function wholeElements(path: string): string {
  const cut = path.slice(0, lengthLimit + 1);
  return cut.slice(0, cut.lastIndexOf('/')) || '/';
}

function percent(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
