import type { PathMatch } from '../../model/route-plan.ts';
import type { Entry } from './entries.ts';

/** What requests a path takes on a host of a plain name (behaviour-haproxy 2.3; recorded paths/*). */
export function plainForm({ kind, path }: Entry): PathMatch {
  switch (kind) {
    case 'exact':
      return { kind: 'exact', value: path, ignoreCase: false };
    case 'prefix':
      return prefixOf(path, 'element-prefix', false);
    case 'begin':
      return { kind: 'string-prefix', value: path, ignoreCase: path.toLowerCase() !== path.toUpperCase() };
    case 'regex':
      return { kind: 'regex', pattern: path.replace(/^\^/, ''), dialect: 'pcre', anchor: 'start', ignoreCase: false };
  }
}

/** On a wildcard host all paths are regular expressions without an end (recorded hosts/wildcard-path-types). */
export function wildcardForm(entry: Entry): PathMatch {
  const plain = plainForm(entry);
  if (plain.kind === 'regex' || plain.kind === 'exact') return plain;
  return entry.kind === 'prefix' ? prefixOf(entry.path, 'string-prefix', false) : { ...plain, ignoreCase: false };
}

function prefixOf(path: string, kind: 'element-prefix' | 'string-prefix', ignoreCase: boolean): PathMatch {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === ''
    ? { kind: 'string-prefix', value: '/', ignoreCase: false }
    : { kind, value: trimmed, ignoreCase };
}

/** How long the regular expression of a host and a path is: the longest is tried first. */
export function expressionLength(host: string, { kind, path }: Entry): number {
  const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const name = host.startsWith('*.') ? `[^.]+${escaped(host.slice(1))}` : escaped(host);
  return name.length + (kind === 'regex' ? path : escaped(path)).length + Number(kind === 'exact');
}
