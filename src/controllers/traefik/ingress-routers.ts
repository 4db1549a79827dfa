import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { PathMatch } from '../../model/route-plan.ts';
import type { ServiceUse, WrittenPath } from '../../plan/ingress-fields.ts';
import { chooseEntryPoints } from './choose-entry-points.ts';
import type { TraefikContext } from './context.ts';
import { type Findings, tell } from './findings.ts';
import type { TraefikIngress } from './ingress.ts';
import type { MiddlewareReference } from './middleware-reference.ts';
import type { Router } from './router.ts';
import { factsOf } from './routing.ts';
import { type Conjunction, defaultPriority, type HostCondition } from './rule/index.ts';
import { useOf } from './service-use.ts';
import { tlsReference } from './tls-reference.ts';

interface WrittenRule {
  readonly text: string;
  readonly conjunction: Conjunction;
}

/** Lower than any rule: the default backend (pkg/provider/kubernetes/ingress/kubernetes.go, loadConfiguration). */
const lastPriority = Number.MIN_SAFE_INTEGER;
/** User priorities above this disable the router (pkg/server/router/router.go; recorded priority/too-high). */
const highestPriority = 2n ** 63n - 1n - 1000n;

/** The routers of an Ingress: one for each path; of equal rules the later one wins (behaviour-traefik 2). */
export function ingressRouters(ingress: TraefikIngress, context: TraefikContext, found: Findings): readonly Router[] {
  const shared = sharedParts(ingress, context, found);
  if (shared === undefined) return [];
  const routers = new Map<string, Router>();
  for (const { host, paths, fact } of ingress.fields.rules) {
    if (paths.length === 0) dead(found, [fact.id], 'Traefik passes over a rule without paths');
    for (const path of paths) {
      const rule = ruleOf(host, path, ingress, context);
      const router = rule === undefined ? undefined : routerOf(ingress, path, rule, shared, context, found);
      if (rule === undefined)
        dead(
          found,
          [path.fact.id],
          'Traefik makes no route of it that a request could match: it has neither host nor path, its path matcher is none, or its path has characters that are never compared as they are written',
        );
      if (router === undefined) continue;
      const earlier = routers.get(router.text);
      if (earlier !== undefined)
        dead(found, earlier.facts, 'a later path of the Ingress has the same rule and takes its place', 'overridden');
      routers.set(router.text, router);
    }
  }
  return [...routers.values()];
}

/** The router of a default backend: only an Ingress without rules has one (behaviour-traefik 8). */
export function defaultRouter(ingress: TraefikIngress, context: TraefikContext, found: Findings): Router | undefined {
  const { rules, defaultBackend } = ingress.fields;
  if (defaultBackend === undefined) return undefined;
  if (rules.length > 0) {
    dead(found, [defaultBackend.fact.id], 'Traefik ignores the default backend of an Ingress with rules');
    return undefined;
  }
  const shared = sharedParts(ingress, context, found);
  if (shared === undefined) return undefined;
  const conjunction: Conjunction = { host: { kind: 'any' }, path: prefixPath('/', false), headers: [], query: [] };
  const rule = { text: 'PathPrefix("/")', conjunction };
  const router = routerOf(ingress, defaultBackend, rule, shared, context, found);
  return router === undefined ? undefined : { ...router, priority: lastPriority };
}

type Shared = Pick<Router, 'entryPoints' | 'tls' | 'tlsOptions' | 'middlewares' | 'followed'> & {
  readonly priority: number;
};

/** What all routers of an Ingress have in common; undefined where Traefik makes none. */
function sharedParts({ record, source }: TraefikIngress, context: TraefikContext, found: Findings): Shared | undefined {
  const { routing } = record;
  const entryFacts = factsOf(record, 'entryPoints');
  const { entryPoints, unknown } = chooseEntryPoints(routing.entryPoints, context.started);
  if (unknown.length > 0) {
    const effect = entryPoints.length === 0 ? 'so it serves none of the routes' : 'and goes on without it';
    const args = { names: unknown.join(', '), effect };
    found.diagnostics.push(
      diagnose(codes.entryPointUnknown, args, { at: source.at, object: source.ref, facts: entryFacts }),
    );
  }
  if (entryPoints.length === 0) return undefined;
  const written = BigInt(routing.priority === undefined || routing.priority === '' ? 0 : routing.priority);
  if (written > highestPriority) {
    const facts = factsOf(record, 'priority');
    found.diagnostics.push(
      diagnose(codes.priorityTooHigh, { priority: String(written) }, { at: source.at, object: source.ref, facts }),
    );
    return undefined;
  }
  const tlsOptions = tlsReference(record, source.ref.namespace);
  return {
    entryPoints,
    tls: isTls(routing),
    ...(tlsOptions === undefined ? {} : { tlsOptions }),
    middlewares: joinedReferences(routing.middlewares, factsOf(record, 'middlewares')),
    followed: [...entryFacts, ...factsOf(record, 'priority', 'tls', 'pathMatcher', 'ruleSyntax')],
    priority: Number(written),
  };
}

/** Every name below router.tls opens the block (annotations-traefik, router.tls). */
function isTls({ tls, tlsOptions, certResolver, domains }: TraefikIngress['record']['routing']): boolean {
  return tls === true || [tlsOptions, certResolver, domains].some((value) => value !== undefined);
}

export function joinedReferences(
  names: readonly string[] | undefined,
  facts: readonly FactId[],
): readonly MiddlewareReference[] {
  const [fact] = facts;
  if (fact === undefined) return [];
  return (names ?? []).map((text) => ({ kind: 'joined', text, fact }));
}

function routerOf(
  { source, record }: TraefikIngress,
  path: { readonly backend?: ServiceUse; readonly fact: WrittenPath['fact'] },
  { text, conjunction }: WrittenRule,
  shared: Shared,
  context: TraefikContext,
  found: Findings,
): Router | undefined {
  const { backend, fact } = path;
  if (backend === undefined) return deadPath(found, fact.id, 'Traefik passes over a path to a resource');
  const facts = [fact.id];
  const { namespace, name } = source.ref;
  const use = useOf({ namespace, service: backend.service, port: backend.port, facts }, context);
  if (use.kind === 'dead') return deadPath(found, fact.id, use.reason);
  tell(found, use.notes);
  const ofService = use.service;
  return {
    ...shared,
    id: `${namespace ?? ''}/${name}${fact.pointer}`,
    owner: source.ref,
    conjunctions: [conjunction],
    text,
    priority: shared.priority === 0 ? defaultPriority(text) : shared.priority,
    action: use.action,
    settings: use.settings,
    middlewares: [
      ...shared.middlewares,
      ...joinedReferences(ofService?.record.routing.middlewares, ofService?.record.facts.middlewares ?? []),
    ],
    facts,
    followed: [...shared.followed, ...factsOf(record, 'certResolver', 'domains')],
  };
}

function deadPath(found: Findings, fact: FactId, reason: string): undefined {
  dead(found, [fact], reason);
}

function dead(
  found: Findings,
  facts: readonly FactId[],
  reason: string,
  outcome: 'no-effect' | 'overridden' = 'no-effect',
) {
  found.accounts.push(...facts.map((fact) => ({ fact, outcome, reason })));
}

/** The rule text of a path, whose length is its priority, and what it means (kubernetes.go loadRouter, buildRule). */
function ruleOf(
  written: string | undefined,
  { path = '', pathType }: WrittenPath,
  { record }: TraefikIngress,
  { started }: TraefikContext,
): WrittenRule | undefined {
  const host = hostOf(written ?? '');
  const matcher = matcherOf(pathType, record.routing.pathMatcher);
  if (matcher === undefined || (path === '' && host.text === undefined)) return undefined;
  if (matcher !== 'PathRegexp' && !canBeMatched(path)) return undefined;
  const strict = started.strictPrefix && matcher === 'PathPrefix';
  const trimmed = path.replace(/\/$/, '');
  const pathText =
    strict && trimmed !== ''
      ? `(Path(${quoted(trimmed)}) || PathPrefix(${quoted(`${trimmed}/`)}))`
      : `${matcher}(${quoted(path)})`;
  const parts = [...(host.text === undefined ? [] : [host.text]), ...(path === '' ? [] : [pathText])];
  const match = path === '' ? {} : { path: pathOf(matcher, path, strict) };
  return { text: parts.join(' && '), conjunction: { host: host.condition, ...match, headers: [], query: [] } };
}

type Matcher = 'Path' | 'PathPrefix' | 'PathRegexp';

function matcherOf(pathType: string | undefined, annotated = 'PathPrefix'): Matcher | undefined {
  if (pathType === 'Exact') return 'Path';
  if (pathType === 'Prefix') return 'PathPrefix';
  return (['Path', 'PathPrefix', 'PathRegexp'] as const).find((name) => name === annotated);
}

function hostOf(written: string): { readonly text?: string; readonly condition: HostCondition } {
  if (written === '') return { condition: { kind: 'any' } };
  const name = written.toLowerCase();
  const text = `Host(${quoted(written)})`;
  if (name === '*') return { text, condition: { kind: 'any' } };
  return name.startsWith('*.')
    ? { text, condition: { kind: 'wildcard', name, anyDepth: false } }
    : { text, condition: { kind: 'exact', name } };
}

function pathOf(matcher: Matcher, path: string, strict: boolean): PathMatch {
  // Codes of reserved characters are compared as codes (recorded paths/encoded-in-ingress), paths of the plan without codes.
  if (matcher !== 'PathRegexp' && path.includes('%')) {
    const pattern = path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return { kind: 'regex', pattern, dialect: 're2', anchor: matcher === 'Path' ? 'both' : 'start', ignoreCase: false };
  }
  if (matcher === 'Path') return { kind: 'exact', value: path, ignoreCase: false };
  if (matcher === 'PathPrefix') return prefixPath(path, strict);
  return { kind: 'regex', pattern: path, dialect: 're2', anchor: 'none', ignoreCase: false };
}

/**
 * Paths are compared with their codes decoded but for those of reserved characters, which come in capitals; a question mark is never
 * part of one (behaviour-traefik 2; recorded paths/encoded-in-ingress, paths/query-is-no-path).
 */
function canBeMatched(path: string): boolean {
  return !/[?#]|%(?!3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D|25)/.test(path);
}

function prefixPath(path: string, strict: boolean): PathMatch {
  const value = strict ? path.replace(/\/$/, '') || '/' : path;
  return { kind: strict ? 'element-prefix' : 'string-prefix', value, ignoreCase: false };
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
