import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import { branchesOf } from './beside.ts';
import { chooseEntryPoints } from './choose-entry-points.ts';
import type { EntryPoint } from './configuration/entry-points.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import { middlewaresOf, note, type OwnRoute } from './own-route.ts';
import type { Router } from './router.ts';
import { defaultPriority, readRule } from './rule/index.ts';
import { backendsOf } from './weighted-backends.ts';

/** The routers of an IngressRoute: one for each route; of equal rules the later one wins (traefik-own-routes 2). */
export function ownRouters(route: OwnRoute, context: TraefikContext, found: Findings): readonly Router[] {
  const { source } = route;
  const spec = objectOf(source.body.spec);
  const shared = sharedParts(route, spec, context, found);
  const routers = new Map<string, Router>();
  for (const [position, value] of listOf(spec.routes).entries()) {
    const pointer = `/spec/routes/${position}`;
    const entry = objectOf(value);
    const text = textOf(entry.match) ?? '';
    const fact = note(route, `${pointer}/match`, `spec.routes[${position}].match`, text);
    if (shared === undefined) continue;
    if (listOf(spec.parentRefs).length > 0) {
      refuseParents(route, fact, found);
    }
    const router = routerOf(route, { entry, pointer, position, fact, text }, shared, context, found);
    if (router === undefined) continue;
    const earlier = routers.get(text);
    if (earlier !== undefined)
      found.accounts.push(
        ...earlier.facts.map((id) => ({
          fact: id,
          outcome: 'overridden' as const,
          reason: 'a later route of the object has the same rule and takes its place',
        })),
      );
    routers.set(text, router);
  }
  return [...routers.values()];
}

interface Shared {
  readonly entryPoints: readonly EntryPoint[];
  readonly tls: boolean;
  readonly tlsOptions?: NonNullable<Router['tlsOptions']>;
  readonly followed: readonly string[];
  /** Why none of the routes is served. */
  readonly closed?: string;
}

function sharedParts(route: OwnRoute, spec: JsonObject, context: TraefikContext, found: Findings): Shared | undefined {
  const { source } = route;
  const names = listOf(spec.entryPoints).map(String);
  const fact = names.length === 0 ? undefined : note(route, '/spec/entryPoints', 'spec.entryPoints', names.join(', '));
  const { entryPoints, unknown } = chooseEntryPoints(names, context.started);
  if (unknown.length > 0) {
    const effect = entryPoints.length === 0 ? 'so it serves none of the routes' : 'and goes on without it';
    const place = { at: source.at, object: source.ref, facts: fact === undefined ? [] : [fact.id] };
    found.diagnostics.push(diagnose(codes.entryPointUnknown, { names: unknown.join(', '), effect }, place));
  }
  if (entryPoints.length === 0) return undefined;
  const tls = isObject(spec.tls) ? (spec.tls as JsonObject) : undefined;
  const followed = [...(fact === undefined ? [] : [fact.id]), ...(tls === undefined ? [] : tlsFacts(route, tls))];
  const options = objectOf(tls?.options);
  const name = textOf(options.name);
  if (name === undefined) return { entryPoints, tls: tls !== undefined, followed };
  const optionFact = note(route, '/spec/tls/options/name', 'spec.tls.options.name', name);
  const namespace = textOf(options.namespace) ?? source.ref.namespace;
  const { shown, crossNamespace } = context.started;
  if (namespace !== source.ref.namespace && !crossNamespace) {
    const done = shown ? 'None of its routes was emitted.' : 'That is not known here, so its routes were closed.';
    const place = { at: source.at, object: source.ref, facts: [optionFact.id] };
    found.diagnostics.push(diagnose(codes.tlsOptionForeign, { name: `${namespace}/${name}`, done }, place));
    if (shown) return undefined;
    return {
      entryPoints,
      tls: true,
      followed: [...followed, optionFact.id],
      closed: 'tls-option-of-another-namespace',
    };
  }
  const reference = { name, facts: [optionFact.id], ...(namespace === undefined ? {} : { namespace }) };
  return { entryPoints, tls: true, tlsOptions: reference, followed };
}

/** That there is TLS at all. */
function tlsFacts(route: OwnRoute, tls: JsonObject): readonly string[] {
  return Object.keys(tls).length === 0 ? [note(route, '/spec/tls', 'spec.tls', '{}').id] : [];
}

/** The rules of a route with parents are tried on what the parents made of a request. */
function refuseParents(route: OwnRoute, fact: Fact, found: Findings): void {
  const { source } = route;
  found.diagnostics.push(diagnose(codes.parentRoutes, {}, { at: source.at, object: source.ref, facts: [fact.id] }));
}

interface Written {
  readonly entry: JsonObject;
  readonly pointer: string;
  readonly position: number;
  readonly fact: Fact;
  readonly text: string;
}

function routerOf(
  route: OwnRoute,
  { entry, pointer, position, fact, text }: Written,
  shared: Shared,
  context: TraefikContext,
  found: Findings,
): Router | undefined {
  const { source } = route;
  const { namespace, name } = source.ref;
  const dead = (reason: string) => {
    found.accounts.push({ fact: fact.id, outcome: 'no-effect', reason });
  };
  if (text === '') return dead('Traefik passes over a route without a rule') as undefined;
  if (entry.kind !== undefined && entry.kind !== '' && entry.kind !== 'Rule')
    return dead('Traefik passes over a route of another kind than Rule') as undefined;
  const syntax = textOf(entry.syntax) ?? (source.ref.group === 'traefik.containo.us' ? 'v2' : context.started.syntax);
  const reading = readRule(text, syntax === 'v2' ? 'v2' : 'v3');
  const place = { at: source.locate(`${pointer}/match`), object: source.ref, facts: [fact.id] };
  if (reading.kind === 'broken') {
    found.diagnostics.push(diagnose(codes.ruleBroken, { rule: text, reason: reading.reason }, place));
    return dead('Traefik cannot read the rule, so there is no such route today') as undefined;
  }
  if (reading.kind === 'refused')
    found.diagnostics.push(diagnose(codes.ruleRefused, { rule: text, reason: reading.reason }, place));
  const notes = reading.kind === 'conjunctions' ? reading.notes : [];
  for (const { words } of notes) found.diagnostics.push(diagnose(codes.ruleNote, { words }, place));
  const branches = branchesOf(reading);
  if (branches.conjunctions.some(({ query }) => query.some((one) => one.text.kind !== 'any')))
    found.diagnostics.push(diagnose(codes.firstValue, { rule: text }, place));
  const foreign = joinedName(entry, context);
  if (foreign !== undefined) {
    found.diagnostics.push(diagnose(codes.routeDead, { reason: foreign }, place));
    return dead(foreign) as undefined;
  }
  const use = backendsOf(route, entry, pointer, context, found);
  if (use.kind === 'dead') {
    found.diagnostics.push(diagnose(codes.routeDead, { reason: use.reason }, place));
    return dead(use.reason) as undefined;
  }
  const priority = typeof entry.priority === 'number' ? entry.priority : 0;
  const ranked =
    priority === 0
      ? []
      : [note(route, `${pointer}/priority`, `spec.routes[${position}].priority`, String(priority)).id];
  const hasParents = listOf(objectOf(source.body.spec).parentRefs).length > 0;
  const closing = hasParents ? 'parent-routes' : shared.closed;
  return {
    ...shared,
    id: `${namespace ?? ''}/${name}${pointer}`,
    owner: source.ref,
    ...branches,
    text,
    priority: priority === 0 ? defaultPriority(text) : priority,
    action: closing === undefined ? use.action : { kind: 'refuse', reason: closing, guard: true },
    settings: use.settings,
    middlewares: [...middlewaresOf(route, entry.middlewares, `${pointer}/middlewares`), ...use.middlewares],
    facts: [fact.id, ...use.facts],
    followed: [...shared.followed, ...ranked],
  };
}

/** A name with its provider counts as one of another namespace, also where it is not (recorded ingressroute/middleware-joined-name). */
function joinedName({ middlewares }: JsonObject, { started }: TraefikContext): string | undefined {
  if (!started.shown || started.crossNamespace) return undefined;
  const names = listOf(middlewares).map((entry) => textOf(objectOf(entry).name) ?? '');
  const joined = names.find((name) => name.endsWith('@kubernetescrd'));
  return joined === undefined
    ? undefined
    : `Middleware ${joined} counts as one of another namespace, which Traefik is not allowed to use`;
}
