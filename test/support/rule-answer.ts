import type { Listener, Rule } from './emitted.ts';
import { normalise, splitTarget } from './request-path.ts';
import type { Candidate, Request } from './route-request.ts';

export type Answered =
  | {
      readonly kind: 'backend';
      /** `namespace/service:port` of the first backend. */
      readonly backend: string;
      readonly backends: readonly string[];
      /** What the backend receives. */
      readonly sees: { readonly path: string; readonly host: string };
    }
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'redirect'; readonly location: string; readonly status: number };

/** What the winning rule answers: a redirect filter first, then the closed form, then its backends. */
export function answerOf(candidate: Candidate, request: Request, listener: Listener): Answered {
  const { rule, route } = candidate;
  const redirect = rule.filters?.find((filter) => filter.requestRedirect !== undefined)?.requestRedirect;
  if (redirect !== undefined) {
    return {
      kind: 'redirect',
      location: locationOf(redirect, candidate, request, listener),
      status: redirect.statusCode ?? 302,
    };
  }
  const refs = rule.backendRefs ?? [];
  const closed = refs.find(({ group, kind }) => group === 'ingress2gw.dev' && kind === 'Closed');
  if (closed !== undefined) return { kind: 'closed', reason: closed.name };
  const backends = refs.map(({ name, namespace, port }) => `${namespace ?? route.namespace}/${name}:${port ?? ''}`);
  const [backend] = backends;
  if (backend === undefined) return { kind: 'closed', reason: 'no-backend' };
  return { kind: 'backend', backend, backends, sees: seenBy(candidate, request) };
}

type RequestRedirect = NonNullable<NonNullable<Rule['filters']>[number]['requestRedirect']>;

function locationOf(redirect: RequestRedirect, candidate: Candidate, request: Request, listener: Listener): string {
  const scheme = redirect.scheme ?? request.scheme;
  const host = redirect.hostname ?? request.host.replace(/:\d+$/, '');
  const port = redirect.port ?? (redirect.scheme === undefined ? listener.port : undefined);
  const shown = port === undefined || port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`;
  const { path, query } = splitTarget(request.path);
  return `${scheme}://${host}${shown}${changedPath(redirect.path, candidate, path)}${query}`;
}

function seenBy(candidate: Candidate, request: Request): { readonly path: string; readonly host: string } {
  const rewrite = candidate.rule.filters?.find((filter) => filter.urlRewrite !== undefined)?.urlRewrite;
  const { path, query } = splitTarget(request.path);
  return { path: `${changedPath(rewrite?.path, candidate, path)}${query}`, host: rewrite?.hostname ?? request.host };
}

type PathChange = RequestRedirect['path'];

function changedPath(change: PathChange, { path: rule }: Candidate, path: string): string {
  if (change === undefined) return path;
  if (change.type === 'ReplaceFullPath') return change.replaceFullPath ?? '/';
  const rest = normalise(path).slice(rule.value.replace(/\/$/, '').length);
  const replacement = (change.replacePrefixMatch ?? '/').replace(/\/$/, '');
  const joined = `${replacement}${rest}`;
  return joined.startsWith('/') ? joined : `/${joined}`;
}
