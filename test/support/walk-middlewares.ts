import type { Variant } from '../../src/controllers/traefik/middlewares/index.ts';
import type { PathMatch, Scheme } from '../../src/model/route-plan.ts';
import type { PathRewrite } from '../../src/model/settings.ts';

/** What becomes of one request, by the variants of a route read one after the other. */
export type Walked =
  | { readonly kind: 'forward'; readonly path: string }
  | { readonly kind: 'redirect'; readonly location: string; readonly status: number };

export function walk(variants: readonly Variant[], scheme: Scheme, host: string, url: string): Walked | undefined {
  const at = url.indexOf('?');
  const [path, query] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
  const variant = variants.find((one) => one.schemes.includes(scheme) && matches(one.path, path));
  if (variant === undefined) return undefined;
  const { redirect } = variant;
  if (redirect === undefined) {
    const rewrite = variant.settings.rewrite?.value.path;
    return { kind: 'forward', path: (rewrite === undefined ? path : rewritten(rewrite, variant.path, path)) + query };
  }
  const changed =
    redirect.prefix === undefined ? path : rewritten({ kind: 'prefix', value: redirect.prefix }, variant.path, path);
  const port = redirect.port === undefined ? '' : `:${redirect.port}`;
  const place = `${redirect.scheme ?? scheme}://${redirect.hostname ?? host}${port}`;
  return { kind: 'redirect', location: place + (redirect.path ?? changed) + query, status: redirect.statusCode };
}

function expression({ pattern, anchor }: Extract<PathMatch, { kind: 'regex' }>): RegExp {
  const body = `(?:${pattern})`;
  if (anchor === 'both') return new RegExp(`^${body}$`);
  return new RegExp(anchor === 'start' ? `^${body}` : body);
}

function matches(match: PathMatch, path: string): boolean {
  switch (match.kind) {
    case 'exact':
      return path === match.value;
    case 'string-prefix':
      return path.startsWith(match.value);
    case 'element-prefix':
      return path === match.value || path.startsWith(match.value.replace(/\/?$/, '/'));
    case 'regex':
      return expression(match).test(path);
  }
}

/** Prefixes are replaced as filters of the Gateway API do it: what comes after begins with one slash. */
function rewritten(rewrite: PathRewrite, match: PathMatch, path: string): string {
  if (rewrite.kind === 'full') return rewrite.value;
  if (rewrite.kind === 'prefix' && match.kind !== 'regex') {
    const rest = path.slice(match.value.length);
    return rewrite.value.endsWith('/') ? rewrite.value + rest.replace(/^\//, '') : rewrite.value + rest;
  }
  if (rewrite.kind !== 'groups' || match.kind !== 'regex') throw new Error('a prefix of an expression');
  const groups = expression(match).exec(path) ?? [];
  return rewrite.replacement.replaceAll(/\$(\d)/g, (_, digit: string) => groups[Number(digit)] ?? '');
}
