import type { Redirect } from '../../../model/route-plan.ts';
import type { PathRewrite } from '../../../model/settings.ts';
import type { ReadDirective } from './read.ts';
import { redirectText, redirectTo } from './redirect-text.ts';

/** A rewrite of the beginning of the path. */
export interface Stripped {
  readonly path: PathRewrite;
  readonly directive: ReadDirective;
}

/** Patterns that every path matches, with how they call the path behind the first slash, and the path itself. */
const everything: Readonly<Record<string, 'tail' | 'whole' | 'none'>> = {
  '^': 'none',
  '^/': 'none',
  '/': 'none',
  '.*': 'none',
  '^.*$': 'none',
  '^/.*$': 'none',
  '^/(.*)$': 'tail',
  '^/(.*)': 'tail',
  '/(.*)': 'tail',
  '^(.*)$': 'whole',
  '^(.*)': 'whole',
  '^(/.*)$': 'whole',
  '(.*)': 'whole',
};

const codes: Readonly<Record<string, number>> = { redirect: 302, permanent: 301 };

/** `rewrite ^/(.*)$ https://new.example/$1 permanent;` on whatever path (ngx_http_rewrite). */
export function alwaysRedirects({ arguments: words, fact }: ReadDirective): Redirect | undefined {
  const [pattern = '', replacement = '', flag] = words;
  const groups = everything[pattern];
  const isAbsolute = /^(https?:\/\/|\$scheme)/.test(replacement);
  const statusCode = codes[flag ?? ''] ?? (isAbsolute ? 302 : undefined);
  if (groups === undefined || statusCode === undefined) return undefined;
  const target = pathOfRequest(replacement, groups);
  const found = target === undefined ? undefined : redirectText(target);
  return found === undefined ? undefined : redirectTo(found, statusCode, [fact.id]);
}

/** nginx adds the query, but where the replacement ends in a question mark. Undefined: not to be said. */
function pathOfRequest(replacement: string, groups: 'tail' | 'whole' | 'none'): string | undefined {
  if (replacement.endsWith('$request_uri?')) return replacement.slice(0, -1);
  const name = { tail: '/$1', whole: '$1', none: undefined }[groups];
  const kept = name !== undefined && replacement.endsWith(name) ? replacement.slice(0, -name.length) : undefined;
  if (kept !== undefined && !kept.includes('$1')) return `${kept}$request_uri`;
  return /\$(\d|request_uri)|\?/.test(replacement) ? undefined : replacement;
}

/** `rewrite ^/app/(.*)$ /$1 break;` in the location /app: the prefix is replaced. */
export function prefixRewrite(directive: ReadDirective, path: string): Stripped | undefined {
  const [pattern = '', replacement = '', flag] = directive.arguments;
  const prefix = path.replace(/\/$/, '');
  if (flag !== 'break' || prefix === '') return undefined;
  const target = targets(prefix)
    .filter(([known]) => known === pattern)
    .flatMap(([, group]) => (replacement.endsWith(group) ? [replacement.slice(0, -group.length)] : []))[0];
  if (target === undefined || !/^\/[^$?]*$/.test(target)) return undefined;
  return { path: { kind: 'prefix', value: target === '/' ? '/' : target.replace(/\/$/, '') }, directive };
}

/** Patterns that match all of a prefix of plain text, with the group that is the rest of the path. */
function targets(prefix: string): readonly (readonly [string, string])[] {
  const literal = /^[A-Za-z0-9_\-/]+$/.test(prefix) ? prefix : prefix.replaceAll('.', '\\.');
  if (!/^[A-Za-z0-9_\-/.]+$/.test(prefix)) return [];
  return [`^${literal}`, literal].flatMap((start) => [
    [`${start}/(.*)$`, '$1'] as const,
    [`${start}/(.*)`, '$1'] as const,
    [`${start}/?(.*)$`, '$1'] as const,
    [`${start}(/|$)(.*)`, '$2'] as const,
    [`${start}(/|$)(.*)$`, '$2'] as const,
  ]);
}
