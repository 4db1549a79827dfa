import type { Conjunction, HostCondition, NamedText } from '../../../src/controllers/traefik/rule/index.ts';
import type { PathMatch, TextMatch } from '../../../src/model/route-plan.ts';
import type { RuleRequest } from './request.ts';

/** Whether a request is all that a conjunction asks for. */
export function matches(one: Conjunction, request: RuleRequest): boolean {
  return (
    hostMatches(one.host, request.host) &&
    (one.path === undefined || pathMatches(one.path, request.path)) &&
    (one.method === undefined || one.method === request.method) &&
    one.headers.every(({ name, text }) => anyMatches(text, request.headers[name.toLowerCase()])) &&
    one.query.every(({ name, text }) => anyMatches(text, request.query[name]))
  );
}

export function hostMatches(host: HostCondition, name: string): boolean {
  if (host.kind === 'any') return true;
  if (host.kind === 'exact') return host.name === name;
  const domain = host.name.slice(1);
  return name.endsWith(domain) && (host.anyDepth || !name.slice(0, -domain.length).includes('.'));
}

function pathMatches(path: PathMatch, text: string): boolean {
  if (path.kind === 'regex') {
    const ends = { none: ['', ''], start: ['^(?:', ')'], both: ['^(?:', ')$'] }[path.anchor];
    return new RegExp(ends.join(path.pattern), path.ignoreCase ? 'i' : '').test(text);
  }
  const [value, tried] = path.ignoreCase ? [path.value.toLowerCase(), text.toLowerCase()] : [path.value, text];
  if (path.kind === 'exact') return tried === value;
  if (path.kind === 'string-prefix') return tried.startsWith(value);
  return tried === value || tried.startsWith(`${value}/`);
}

function anyMatches(text: TextMatch, values: readonly string[] | undefined): boolean {
  if (values === undefined) return false;
  if (text.kind === 'any') return true;
  return values.some((value) => (text.kind === 'exact' ? value === text.value : new RegExp(text.pattern).test(value)));
}

/** A conjunction on one line: `a.example path^=/x GET header X-A=1`. A host with two stars has any depth. */
export function conjunctionText({ host, path, method, headers, query }: Conjunction): string {
  return [
    hostText(host),
    ...(path === undefined ? [] : [pathText(path)]),
    ...(method === undefined ? [] : [method]),
    ...headers.map((one) => `header ${namedText(one)}`),
    ...query.map((one) => `query ${namedText(one)}`),
  ].join(' ');
}

export function hostText(host: HostCondition): string {
  if (host.kind === 'any') return '*';
  return host.kind === 'wildcard' && host.anyDepth ? `*${host.name}` : host.name;
}

const signs = { exact: 'path=', 'string-prefix': 'path^=', 'element-prefix': 'elements=' } as const;

function pathText(path: PathMatch): string {
  const fold = path.ignoreCase ? '(?i)' : '';
  if (path.kind !== 'regex') return `${signs[path.kind]}${fold}${path.value}`;
  const ends = { none: ['', ''], start: ['^', ''], both: ['^', '$'] }[path.anchor];
  return `path~${fold}${ends.join(path.pattern)}`;
}

function namedText({ name, text }: NamedText): string {
  if (text.kind === 'any') return name;
  return text.kind === 'exact' ? `${name}=${text.value}` : `${name}~${text.pattern}`;
}
