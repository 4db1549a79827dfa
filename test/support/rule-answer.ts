import { type JsonObject, objectOf } from '../../src/model/json.ts';
import { corsAnswer, isPreflight } from './cors-answer.ts';
import type { Listener, Rule } from './emitted.ts';
import { type HeaderValues, modified } from './header-values.ts';
import { normalise, splitTarget } from './request-path.ts';
import type { Candidate, Request } from './route-request.ts';

export type Answered =
  | {
      readonly kind: 'backend';
      /** `namespace/service:port` of the backend that gets most. */
      readonly backend: string;
      readonly backends: readonly string[];
      /** Share of the requests by backend. */
      readonly shares: Readonly<Record<string, number>>;
      /** What the backend receives. */
      readonly sees: { readonly path: string; readonly host: string; readonly headers: HeaderValues };
      /** What the rule does to headers of the answer: the others are those of the backend. */
      readonly headers: HeaderValues;
      /** Backends that get a copy. */
      readonly mirrors: readonly string[];
    }
  /** The CORS filter answers a preflight by itself. */
  | { readonly kind: 'preflight'; readonly headers: HeaderValues }
  /** With a status where a filter answers in place of the closed form. */
  | { readonly kind: 'closed'; readonly reason: string; readonly status?: number }
  | { readonly kind: 'redirect'; readonly location: string; readonly status: number };

/** What the winning rule answers: a redirect filter first, then the closed form, then its backends. */
export function answerOf(candidate: Candidate, request: Request, listener: Listener): Answered {
  const { rule, route } = candidate;
  const redirect = filterOf(rule, 'requestRedirect');
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
  const backends = refs.map((ref) => nameOf(ref, route.namespace));
  const shares = sharesOf(refs, backends);
  const [backend] = [...backends].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const direct = objectOf(ownFilter(rule).directResponse).statusCode;
  if (typeof direct === 'number') return { kind: 'closed', reason: `answers-${direct}`, status: direct };
  if (backend === undefined) return { kind: 'closed', reason: 'no-backend' };
  const cors = filterOf(rule, 'cors');
  if (cors !== undefined && isPreflight(request)) return { kind: 'preflight', headers: corsAnswer(cors, request) };
  return {
    kind: 'backend',
    backend,
    backends,
    shares,
    sees: seenBy(candidate, request),
    headers: {
      ...modified({}, filterOf(rule, 'responseHeaderModifier')),
      ...(cors === undefined ? {} : corsAnswer(cors, request)),
    },
    mirrors: (rule.filters ?? []).flatMap(({ requestMirror }) =>
      requestMirror === undefined ? [] : [nameOf(requestMirror.backendRef, route.namespace)],
    ),
  };
}

/** Backends of the rules of one path, whatever headers they ask for. */
export function backendsOfPath({ route, path }: Candidate): readonly string[] {
  const same = (match: NonNullable<Rule['matches']>[number]): boolean =>
    match.path?.type === path.type && (match.path?.value ?? '/') === path.written;
  return route.rules
    .filter(({ matches = [] }) => matches.some(same))
    .flatMap(({ backendRefs = [] }) => backendRefs.map((ref) => nameOf(ref, route.namespace)));
}

type Filter = NonNullable<Rule['filters']>[number];
type BackendRef = NonNullable<Rule['backendRefs']>[number];

const knownFilters = new Set<string>([
  'RequestHeaderModifier',
  'ResponseHeaderModifier',
  'RequestMirror',
  'RequestRedirect',
  'URLRewrite',
  'CORS',
  'ExtensionRef',
]);

function filterOf<Name extends keyof Filter>(rule: Rule, name: Name): Filter[Name] | undefined {
  const unknown = rule.filters?.find(({ type }) => !knownFilters.has(type));
  if (unknown !== undefined) throw new Error(`the router does not know the filter ${unknown.type}`);
  return rule.filters?.find((filter) => filter[name] !== undefined)?.[name];
}

function nameOf({ name, namespace, port }: Pick<BackendRef, 'name' | 'namespace' | 'port'>, own: string): string {
  return `${namespace ?? own}/${name}:${port ?? ''}`;
}

function sharesOf(refs: readonly BackendRef[], names: readonly string[]): Readonly<Record<string, number>> {
  const total = refs.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return Object.fromEntries(names.map((name, index) => [name, total === 0 ? 0 : (refs[index]?.weight ?? 1) / total]));
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

function seenBy(candidate: Candidate, request: Request): Extract<Answered, { kind: 'backend' }>['sees'] {
  const rewrite = filterOf(candidate.rule, 'urlRewrite');
  const { path, query } = splitTarget(request.path);
  const own = objectOf(objectOf(objectOf(ownFilter(candidate.rule).urlRewrite).path).replaceRegexMatch);
  return {
    path: `${substituted(own, changedPath(rewrite?.path, candidate, path))}${query}`,
    host: rewrite?.hostname ?? request.host,
    headers: modified(request.headers ?? {}, filterOf(candidate.rule, 'requestHeaderModifier')),
  };
}

/** What filters of an implementation's own say, which the objects they name hold (emitted.ts). */
function ownFilter(rule: Rule): JsonObject {
  return objectOf(rule.filters?.map((filter) => (filter as { own?: JsonObject }).own).find((own) => own !== undefined));
}

/** replaceRegexMatch of Envoy Gateway, on the path as it was sent. */
function substituted({ pattern, substitution }: JsonObject, path: string): string {
  if (typeof pattern !== 'string' || typeof substitution !== 'string') return path;
  const flag = pattern.startsWith('(?i)');
  return path.replace(
    new RegExp(flag ? pattern.slice(4) : pattern, flag ? 'i' : ''),
    substitution.replace(/\\(\d)/g, '$$$1'),
  );
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
