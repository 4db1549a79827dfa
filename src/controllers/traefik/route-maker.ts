import * as codes from '../../diagnostics/traefik-routes.ts';
import { nest } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Match, PathMatch, PlannedRoute, Scheme } from '../../model/route-plan.ts';
import { guardGroups } from '../../model/settings.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import type { MakeRoutes } from './hosts.ts';
import type { MiddlewareReference } from './middleware-reference.ts';
import { type MiddlewareEffect, type MiddlewareFindings, middlewares } from './middlewares/index.ts';
import { type Branch, branchesOfRouter, type Router } from './router.ts';
import type { NamedText } from './rule/index.ts';

export interface RouteMaker {
  readonly make: MakeRoutes;
  /** What is to be said of Middlewares, once all routes are made. */
  finish(): MiddlewareFindings;
}

const everyPath: PathMatch = { kind: 'string-prefix', value: '/', ignoreCase: false };

/** Makes routes of branches: the middlewares of the entry point, of the router and of the Service act in this order. */
export function routeMaker(context: TraefikContext, found: Findings): RouteMaker {
  const { started, inventory, index } = context;
  const crossNamespace = started.crossNamespace ? 'allowed' : started.shown ? 'refused' : 'unknown';
  const all = middlewares(inventory, index, crossNamespace);
  const told = new Set<string>();
  const beside = new Set<Router>();
  const tell = (branch: Branch, { accounts, diagnostics }: MiddlewareEffect) => {
    const key = `${branch.router.id} ${branch.index}`;
    if (told.has(key)) return;
    told.add(key);
    found.accounts.push(...accounts);
    found.diagnostics.push(...diagnostics);
    if (branch.closed !== 'guarded' || beside.has(branch.router)) return;
    beside.add(branch.router);
    const { owner: object, facts, text: rule } = branch.router;
    found.diagnostics.push(diagnose(codes.ruleClosedBeside, { rule }, { object, facts }));
  };
  return {
    finish: () => all.findings(),
    make: (branch, scheme) => {
      const { router, conjunction } = branch;
      const references = [...ofEntryPoints(router, scheme), ...router.middlewares];
      const path = conjunction.path ?? everyPath;
      const { host } = conjunction;
      const hostname = host.kind === 'any' ? {} : { hostname: host.name };
      const effect = all.apply(references, { path, schemes: [scheme], owner: router.owner, ...hostname });
      if (branch.closed === 'guarded' && !isGuarded(effect, router)) return [];
      tell(branch, effect);
      return routesOf(branch, scheme, branch.closed === undefined ? effect : closedBeside(effect), references);
    },
  };
}

/** A guard may come before the route, or nobody knows what does. */
function isGuarded({ variants, closed }: MiddlewareEffect, { settings }: Router): boolean {
  const bags = [settings, ...variants.map((variant) => variant.settings)];
  return closed !== undefined || bags.some((bag) => guardGroups.some((group) => bag[group] !== undefined));
}

function closedBeside(effect: MiddlewareEffect): MiddlewareEffect {
  return { ...effect, closed: { reason: 'rule', facts: effect.variants.flatMap(({ facts }) => facts) } };
}

/** Middlewares that an entry point runs before those of any route. */
function ofEntryPoints({ entryPoints }: Router, scheme: Scheme): readonly MiddlewareReference[] {
  const port = scheme === 'http' ? 80 : 443;
  return entryPoints
    .filter((entry) => entry.port === port)
    .flatMap((entry) =>
      entry.middlewares.map(({ name, fact }): MiddlewareReference => ({ kind: 'joined', text: name, fact })),
    );
}

function routesOf(
  branch: Branch,
  scheme: Scheme,
  { variants, disabled, closed }: MiddlewareEffect,
  references: readonly MiddlewareReference[],
): readonly PlannedRoute[] {
  const { router } = branch;
  if (disabled !== undefined) return [];
  const naming = references.map(({ fact }) => fact);
  const match = matchOf(branch, branch.conjunction.path ?? everyPath);
  const base = { id: idOf(branch), owner: router.owner, schemes: [scheme] };
  if (closed !== undefined) {
    const facts = [...router.facts, ...naming, ...closed.facts];
    return [
      {
        ...base,
        match,
        action: { kind: 'refuse', reason: closed.reason, guard: true },
        settings: {},
        facts: unique(facts),
      },
    ];
  }
  return variants.map((variant, at) => ({
    ...base,
    id: at === 0 ? base.id : `${base.id}.${at}`,
    match: matchOf(branch, variant.path),
    action: variant.redirect ?? router.action,
    settings: variant.redirect === undefined ? nest(router.settings, variant.settings) : variant.settings,
    facts: unique([...router.facts, ...naming, ...variant.facts]),
  }));
}

function idOf({ router, index }: Branch): string {
  return branchesOfRouter(router).length === 1 ? router.id : `${router.id}/${index}`;
}

function unique(facts: readonly FactId[]): readonly FactId[] {
  return [...new Set(facts)];
}

/** The conditions of a branch stand in one text of a rule. */
function matchOf({ router, conjunction }: Branch, path: PathMatch): Match {
  const { facts } = router;
  const { method, headers, query } = conjunction;
  const named = ({ name, text }: NamedText) => ({ name, text, facts });
  return {
    path,
    ...(method === undefined ? {} : { method: { value: method, facts } }),
    ...(headers.length === 0 ? {} : { headers: headers.map(named) }),
    ...(query.length === 0 ? {} : { query: query.map(named) }),
  };
}
