import * as codes from '../diagnostics/emit.ts';
import { compactList, sharedWords } from '../model/compact.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { PlannedClass, PlannedHost, PlannedRoute } from '../model/route-plan.ts';
import { type Group, guardGroups, onLoss, type Setting } from '../model/settings.ts';
import type { Put, Realization, Site, Target } from '../model/target.ts';
import { isAllowed } from './allowance.ts';
import { conditionAccounts, conditionsOf, isConditional, unconditional } from './conditions.ts';
import {
  closeDraft,
  type DraftAccount,
  type DraftAction,
  type EmittedPath,
  matchFeatures,
  type RuleDraft,
} from './draft.ts';
import { factAccounts } from './fact-accounts.ts';
import type { EmitOptions } from './options.ts';
import { answeredDraft, ownAnswerOf, toldWhenClosed } from './own-answers.ts';
import { redirectStatus } from './redirect-status.ts';
import { settingsAt } from './settings-at.ts';

/** A group of a route that the target cannot say, so that the route was closed, or opened on demand. */
export interface Loss {
  readonly route: PlannedRoute;
  readonly group: Group;
  readonly facts: readonly FactId[];
  readonly treatment: 'closed' | 'opened';
}

export interface RealizedRoute {
  readonly draft: RuleDraft;
  readonly losses: readonly Loss[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Realizing {
  readonly puts: Put[];
  readonly requires: Set<string>;
  readonly accounts: DraftAccount[];
  readonly losses: Loss[];
  readonly diagnostics: Diagnostic[];
}

/** Realises the settings of one route: the capabilities of the target in their order, then what is left by `onLoss`. */
export function realizeRoute(
  planClass: PlannedClass,
  host: PlannedHost,
  route: PlannedRoute,
  path: EmittedPath,
  fidelity: 'exact' | 'approximate',
  target: Target,
  options: EmitOptions,
): RealizedRoute {
  const site = siteOf(planClass, host, route, options);
  const settings = settingsAt(host, route);
  const work: Realizing = { puts: [], requires: new Set(), accounts: [], losses: [], diagnostics: [] };
  for (const group of Object.keys(settings).sort() as Group[]) {
    const setting = settings[group];
    if (setting !== undefined) realizeGroup(group, setting as Setting<Group>, site, target, options, work);
  }
  const action = actionOf(route, options, work);
  work.accounts.push(...factAccounts(host, route, fidelity, action), ...conditionAccounts(route));
  const conditions = conditionsOf(route.match, target) ?? unconditional;
  for (const feature of matchFeatures({ path, conditions })) work.requires.add(feature);
  const draft: RuleDraft = {
    host,
    route,
    path,
    conditions,
    action,
    puts: compactList(work.puts),
    requires: sharedWords([...work.requires].sort()),
    accounts: compactList(work.accounts),
  };
  const closing = work.losses.find((loss) => loss.treatment === 'closed');
  if (closing === undefined && action.kind !== 'closed')
    return { draft, losses: compactList(work.losses), diagnostics: work.diagnostics };
  // What a capability says of its puts is void where they are not written.
  const answer = ownAnswerOf(route, settings, work.losses);
  const answered = answer === undefined ? undefined : target.answer?.(answer, site);
  if (answer !== undefined && answered !== undefined)
    return { draft: answeredDraft(draft, answer, answered, settings), losses: [], diagnostics: answered.diagnostics };
  const closed = closeDraft(draft, reasonOf(closing, action));
  return { draft: closed, losses: compactList(work.losses), diagnostics: toldWhenClosed(route) };
}

export function siteOf(
  planClass: PlannedClass,
  host: PlannedHost,
  route: PlannedRoute,
  { release, channel, gateway, noGateway }: EmitOptions,
): Site {
  const ownGateways = gateway === undefined;
  return { planClass, host, route, release, channel, ownGateways, gatewayPolicies: ownGateways && !noGateway };
}

function reasonOf(closing: Loss | undefined, action: DraftAction): string {
  if (closing !== undefined) return kebab(closing.group);
  return action.kind === 'closed' ? action.reason : 'closed';
}

function kebab(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function realizeGroup(
  group: Group,
  setting: Setting<Group>,
  site: Site,
  target: Target,
  options: EmitOptions,
  work: Realizing,
): void {
  const left = new Set(
    Object.keys(setting.value).filter((part) => (setting.value as Record<string, unknown>)[part] !== undefined),
  );
  const facts = setting.facts as Readonly<Record<string, readonly FactId[] | undefined>>;
  const capabilities = (target.capabilities[group] ?? []) as readonly {
    realize(value: unknown, site: Site): Realization<Group> | undefined;
  }[];
  for (const capability of capabilities) {
    const result = capability.realize(setting.value, site);
    if (result === undefined) continue;
    const kinds = result.puts.flatMap((put) => (put.slot === 'policy' || put.slot === 'filter' ? put.of.kind : []));
    const carriers = kinds.length === 0 ? {} : { kinds };
    for (const [part, outcome] of Object.entries(result.parts) as readonly [string, Account['outcome']][]) {
      if (!left.delete(part)) continue;
      for (const fact of facts[part] ?? []) work.accounts.push({ fact, outcome, route: site.route.id, ...carriers });
    }
    work.puts.push(...result.puts);
    for (const feature of result.requires ?? []) work.requires.add(feature);
    work.diagnostics.push(...(result.diagnostics ?? []));
  }
  if (left.size > 0) lose(group, [...new Set([...left].flatMap((part) => facts[part] ?? []))], site, options, work);
}

function lose(group: Group, facts: readonly FactId[], site: Site, options: EmitOptions, work: Realizing): void {
  const { route } = site;
  const guard = guardGroups.includes(group);
  if (onLoss[group] === 'drop') {
    work.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, route: route.id })));
    return;
  }
  // A route the controller itself denies is never opened: nobody gets in today either.
  const code = guard ? codes.guardClosed.code : codes.routeClosed.code;
  const accepted = isAllowed(code, route.owner, options) || (guard && options.openUnprotected);
  const treatment: Loss['treatment'] = accepted && group !== 'denied' ? 'opened' : 'closed';
  const outcome: Account['outcome'] = treatment === 'opened' && !guard ? 'unsupported' : treatment;
  work.losses.push({ route, group, facts, treatment });
  work.accounts.push(...facts.map((fact) => ({ fact, outcome, route: route.id })));
}

function actionOf(route: PlannedRoute, options: EmitOptions, work: Realizing): DraftAction {
  const { action } = route;
  switch (action.kind) {
    case 'forward':
      return { kind: 'forward' };
    case 'redirect': {
      const { statusCode, diagnostic } = redirectStatus(action.statusCode, options.release, route);
      if (diagnostic !== undefined) work.diagnostics.push(diagnostic);
      for (const feature of redirectFeatures(action, statusCode)) work.requires.add(feature);
      return { kind: 'redirect', redirect: action, statusCode };
    }
    case 'answer':
      return { kind: 'closed', reason: `answers-${action.status}` };
    case 'refuse':
      return { kind: 'closed', reason: action.reason };
  }
}

function redirectFeatures(
  redirect: { scheme?: string; port?: number; path?: string; prefix?: string },
  statusCode: number,
): readonly string[] {
  return [
    ...(redirect.scheme === undefined ? [] : ['HTTPRouteSchemeRedirect']),
    ...(redirect.port === undefined ? [] : ['HTTPRoutePortRedirect']),
    ...(redirect.path === undefined && redirect.prefix === undefined ? [] : ['HTTPRoutePathRedirect']),
    ...(statusCode === 301 || statusCode === 302 ? [] : [`HTTPRoute${statusCode}RedirectStatusCode`]),
  ];
}

/** Diagnostics about losses, one for each Ingress and group: which routes were closed, opened, or left without a setting. */
export function lossDiagnostics(
  losses: readonly Loss[],
  target: Target,
  names: (fact: FactId) => string,
): readonly Diagnostic[] {
  const folded = new Map<string, Loss[]>();
  for (const loss of losses) {
    const { namespace = '', name } = loss.route.owner;
    const key = `${namespace}/${name} ${loss.group} ${loss.treatment}`;
    const known = folded.get(key);
    if (known === undefined) folded.set(key, [loss]);
    else known.push(loss);
  }
  return [...folded.values()].flatMap((list) => lossDiagnostic(list, target, names));
}

const guardNames: Readonly<Record<string, string>> = {
  access: 'an address list',
  basicAuth: 'a password',
  externalAuth: 'external authentication',
  clientTls: 'a client certificate',
  denied: 'a value the controller refuses',
  ownRules: 'text in the language of the proxy',
  rewrite: 'a rewrite',
  protocol: 'the protocol to the backend',
  backendTls: 'TLS to the backend',
};

function lossDiagnostic(list: readonly Loss[], target: Target, names: (fact: FactId) => string): readonly Diagnostic[] {
  const [first] = list;
  if (first === undefined) return [];
  const facts = [...new Set(list.flatMap((loss) => loss.facts))].sort();
  const routes = [...new Set(list.map((loss) => loss.route.id))];
  const behind = [...new Set([...facts, ...list.flatMap((loss) => loss.route.facts)])];
  // Those for some headers of a path are no routes of their own to whoever reads this.
  const whole = list.filter(({ route }) => !isConditional(route)).map(({ route }) => route.id);
  const shared = { names: [...new Set(facts.map(names))].join(', '), routes: new Set(whole).size || routes.length };
  // The first fact is the place; the paths that were closed come after it.
  const context = { object: first.route.owner, facts: behind, routes };
  const subject = guardNames[first.group] ?? first.group;
  const guard = guardGroups.includes(first.group);
  if (first.treatment === 'opened' && guard) {
    return [diagnose(codes.guardOpened, { guard: subject, ...shared }, context)];
  }
  if (first.treatment === 'opened') return [];
  const said = { ...shared, target: `Gateway API (${target.profile.name})` };
  return guard
    ? [diagnose(codes.guardClosed, { ...said, guard: subject }, context)]
    : [diagnose(codes.routeClosed, { ...said, setting: subject }, context)];
}
