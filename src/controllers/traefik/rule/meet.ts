import type { NamedText, UnsaidPart } from './condition.ts';
import type { Draft } from './draft.ts';
import { hostText, meetHosts } from './host-sets.ts';
import { meetPaths } from './meet-paths.ts';
import { pathText } from './path-text.ts';

/** What two drafts have in common; a text instead where no request is both, which says why. */
export function meet(first: Draft, second: Draft): Draft | string {
  const hosts = meetHosts(first.hosts, second.hosts);
  if (hosts.length === 0) return `No host is ${listed(first)} and ${listed(second)}.`;
  if (first.method !== undefined && second.method !== undefined && first.method !== second.method) {
    return `No method is ${first.method} and ${second.method}.`;
  }
  const path = meetPath(first, second);
  if (typeof path === 'string') return path;
  const headers = meetTexts('header', first.headers, second.headers, (name) => name.toLowerCase());
  const query = meetTexts('query key', first.query, second.query, (name) => name);
  const method = first.method ?? second.method;
  return {
    hosts,
    ...(path.path === undefined ? {} : { path: path.path }),
    ...(method === undefined ? {} : { method }),
    headers: headers.texts,
    query: query.texts,
    unsaid: unique([...first.unsaid, ...second.unsaid, ...path.unsaid, ...headers.unsaid, ...query.unsaid]),
  };
}

function listed({ hosts }: Draft): string {
  const shown = hosts.slice(0, 3).map(hostText).join(' or ');
  return hosts.length > 3 ? `${shown} or others` : shown;
}

function meetPath(first: Draft, second: Draft): (Pick<Draft, 'path'> & Pick<Draft, 'unsaid'>) | string {
  const one = first.path ?? second.path;
  if (one === undefined) return { unsaid: [] };
  if (first.path === undefined || second.path === undefined) return { path: one, unsaid: [] };
  const texts = `${pathText(first.path)} and ${pathText(second.path)}`;
  const met = meetPaths(first.path, second.path);
  if (met.kind === 'never') return `No path is ${texts}.`;
  if (met.kind === 'path') return { path: met.path, unsaid: [] };
  return { path: met.path, unsaid: [{ text: texts, why: 'no one path match is both' }] };
}

/** A header may have several lines, so that two different texts can both be there; a route has one match a name. */
function meetTexts(
  what: string,
  first: readonly NamedText[],
  second: readonly NamedText[],
  fold: (name: string) => string,
) {
  const texts = [...first];
  const unsaid: UnsaidPart[] = [];
  for (const one of second) {
    const at = texts.findIndex(({ name }) => fold(name) === fold(one.name));
    const before = texts[at];
    if (before === undefined) texts.push(one);
    else if (before.text.kind === 'any') texts[at] = one;
    else if (one.text.kind !== 'any' && JSON.stringify(before.text) !== JSON.stringify(one.text)) {
      unsaid.push({ text: `${what} ${one.name}`, why: 'a route has one condition for a name, and the rule has two' });
    }
  }
  return { texts, unsaid };
}

function unique(parts: readonly UnsaidPart[]): readonly UnsaidPart[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part] as const)).values()];
}
