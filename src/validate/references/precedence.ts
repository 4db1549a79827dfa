import type { HTTPRouteMatch, HTTPRouteRule } from '../../generated/gateway-api.ts';
import { listOf, objectOf } from '../../model/json.ts';
import { compareText, qualifiedName } from '../../model/object-ref.ts';
import { canonical } from '../canonical.ts';
import type { RouteAttachments } from './attachment.ts';
import { namesFor } from './hostnames.ts';
import type { KnownObject } from './known-objects.ts';
import type { ListenerSite } from './listeners.ts';
import { pathMatches, type Request } from './redirect-url.ts';

/** One match of one rule of an HTTPRoute. */
export interface Candidate {
  readonly route: KnownObject;
  readonly rule: number;
  readonly match: HTTPRouteMatch;
}

/** Candidates on a listener, by the host the route has there. */
export type ListenerTable = ReadonlyMap<string, readonly Candidate[]>;

/** Matches of the rules, with what is filled in by default. */
export function matchesOf(rule: HTTPRouteRule): readonly HTTPRouteMatch[] {
  return rule.matches === undefined || rule.matches.length === 0 ? [{}] : rule.matches;
}

export function rulesOf(route: KnownObject): readonly HTTPRouteRule[] {
  return listOf(objectOf(route.body.spec).rules) as readonly HTTPRouteRule[];
}

export type ListenerTables = ReadonlyMap<ListenerSite, ListenerTable>;

/** Which rules of one kind of route answer on each listener. */
export function listenerTables(routes: readonly RouteAttachments[], kind: 'HTTPRoute' | 'GRPCRoute'): ListenerTables {
  const tables = new Map<ListenerSite, Map<string, Candidate[]>>();
  for (const { route, parents } of routes) {
    if (route.ref.kind !== kind || !route.sound) continue;
    const candidates = rulesOf(route).flatMap((rule, index) =>
      matchesOf(rule).map((match) => ({ route, rule: index, match })),
    );
    for (const { listener, hosts } of parents.flatMap((parent) => parent.attachments)) {
      const table = tables.get(listener) ?? new Map<string, Candidate[]>();
      tables.set(listener, table);
      for (const host of new Set(hosts)) addTo(table, host, candidates);
    }
  }
  return tables;
}

function addTo(table: Map<string, Candidate[]>, host: string, candidates: readonly Candidate[]): void {
  const list = table.get(host) ?? [];
  list.push(...candidates);
  table.set(host, list);
}

/**
 * The rule that answers a request with the conditions of `own` (headers, query, method): host first, then the match (C4, C5).
 * `unsure` where a regular expression could come first: its rank is the implementation's.
 */
export function winner(table: ListenerTable, request: Request, own: HTTPRouteMatch): Candidate | 'unsure' | undefined {
  for (const name of namesFor(request.host)) {
    const able = (table.get(name) ?? []).filter((candidate) => conditionsMet(candidate.match, own));
    if (able.some((candidate) => candidate.match.path?.type === 'RegularExpression')) return 'unsure';
    const [best] = able.filter(({ match }) => pathMatches(match.path, request.path)).sort(compareCandidates);
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Only conditions that `own` asks for as well are sure to be met. */
function conditionsMet(match: HTTPRouteMatch, own: HTTPRouteMatch): boolean {
  const within = (asked: readonly unknown[] = [], given: readonly unknown[] = []): boolean => {
    const texts = new Set(given.map(canonical));
    return asked.every((item) => texts.has(canonical(item)));
  };
  if (match.method !== undefined && match.method !== own.method) return false;
  return within(match.headers, own.headers) && within(match.queryParams, own.queryParams);
}

/** Which of two that take the same request comes first, as far as manifests tell: the age of a route is the cluster's to know. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.match.path?.type === 'Exact') - Number(a.match.path?.type === 'Exact') ||
    (b.match.path?.value ?? '/').length - (a.match.path?.value ?? '/').length ||
    Number(b.match.method !== undefined) - Number(a.match.method !== undefined) ||
    (b.match.headers?.length ?? 0) - (a.match.headers?.length ?? 0) ||
    (b.match.queryParams?.length ?? 0) - (a.match.queryParams?.length ?? 0) ||
    compareText(qualifiedName(a.route.ref), qualifiedName(b.route.ref)) ||
    a.rule - b.rule
  );
}
