import * as codes from '../../diagnostics/plan.ts';
import { made } from '../../interpret/combine.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { type ObjectRef, qualifiedName } from '../../model/object-ref.ts';
import type { Action, PathMatch } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import { resolveBackend } from './backends.ts';
import { type Clone, withCanary } from './canary-route.ts';
import type { ClassContext } from './class-context.ts';
import type { DefaultService } from './default-service.ts';
import { effectiveRewrite, type LocationSettings, locationSettings } from './location-settings.ts';
import { halved } from './regex-mode.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation, NginxServer } from './servers.ts';
import { answeredRoute, withFlow } from './snippet-route.ts';
import { aroundOf } from './snippets/around.ts';
import { answerFinding, told } from './snippets/findings.ts';
import type { OfServer } from './snippets/of-server.ts';
import { statedRedirect } from './stated-redirect.ts';

/** What a location does with a request, before it is spread over schemes and host names. */
export interface LocationRoute {
  readonly location: NginxLocation;
  /** Whose namespace the route stands in, where it is not that of the Ingress. */
  readonly owner?: ObjectRef;
  readonly path: PathMatch;
  readonly action: Action;
  readonly settings: SettingBag;
  readonly facts: readonly FactId[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  /** The same for requests with certain headers or cookies, which are asked before it in this order. */
  readonly clones?: readonly Clone[];
  /** What of a text answers. */
  readonly answered?: { readonly name: string; readonly value: string; readonly facts: readonly FactId[] };
  /** Over plain http as well: what answers comes before the redirect to https. */
  readonly answersFirst?: true;
  /** Canaries that take from it. */
  readonly contributors?: readonly ObjectRef[];
}

/** The server a location stands in, as far as it decides what the location matches. */
export interface ServerMode {
  readonly server: NginxServer;
  readonly regex: boolean;
  /** Locations that are closed (contested.ts). */
  readonly contested: ReadonlySet<NginxLocation>;
  readonly snippets: OfServer;
}

/** Path types outside regex mode (behaviour 2.5), and in it (3.1, 3.2). */
function pathMatch(location: NginxLocation, { regex, server }: ServerMode): PathMatch {
  const { path, type } = location;
  if (regex) {
    const pattern = halved(location, server) ? `${path}/` : path;
    return { kind: 'regex', pattern, dialect: 'pcre', anchor: 'start', ignoreCase: true };
  }
  return { kind: type === 'Exact' ? 'exact' : 'element-prefix', value: path, ignoreCase: false };
}

export function locationRoute(location: NginxLocation, mode: ServerMode, context: ClassContext): LocationRoute {
  const around = aroundOf(mode.snippets, context);
  const found = locationSettings(location, context, around, mode.regex);
  const route = ownRoute(location, mode, context, found);
  if (mode.contested.has(location)) return withCanary(route, context);
  const { accounts, diagnostics } = { ...route, diagnostics: [...found.diagnostics, ...route.diagnostics] };
  const base = { location, path: route.path, accounts, diagnostics };
  if (mode.snippets.answer !== undefined) return answeredRoute(base, mode.snippets.answer, found.bag);
  const isDenied = found.bag.denied !== undefined;
  if (found.flow.kind === 'answer' && !isDenied) {
    const which = 'requests for these paths';
    const findings = answerFinding(found.flow, which);
    return answeredRoute({ ...base, diagnostics: [...diagnostics, ...findings] }, told(found.flow, which), found.bag);
  }
  const { flow } = found;
  return withFlow(withCanary({ ...route, diagnostics }, context), isDenied ? { kind: 'none' } : flow, context);
}

function ownRoute(
  location: NginxLocation,
  mode: ServerMode,
  context: ClassContext,
  { bag, accounts }: LocationSettings,
): LocationRoute {
  const path = pathMatch(location, mode);
  if (mode.contested.has(location)) return contestedRoute(location, path, bag, accounts);
  const base = { location, path, accounts };
  const redirect = bag.denied === undefined ? statedRedirect(location) : undefined;
  if (redirect !== undefined) {
    // Redirect annotations answer before lists, authentication and rewrites (behaviour 6; recorded redirect/before-tls-and-lists).
    const skipped = passedOver(bag);
    return {
      ...base,
      ...redirect,
      settings: bag.ownRules === undefined ? {} : { ownRules: bag.ownRules },
      accounts: [...accounts, ...skipped],
    };
  }
  const rewrite = effectiveRewrite(location);
  const defaultService = mode.regex ? undefined : context.defaultService;
  const backend = backendAction(location, context, defaultService);
  const fallback = location.backend === undefined ? (defaultService?.facts ?? []) : [];
  const facts = [...location.facts, ...fallback, ...factsOf(location.ingress.record, 'useRegex')];
  if (rewrite === undefined) {
    const idle = factsOf(location.ingress.record, 'rewriteTarget').map((fact) => ({
      fact,
      outcome: 'exact' as const,
      reason: 'it equals the path and rewrites nothing here',
    }));
    return { ...base, ...backend, settings: bag, facts, accounts: [...accounts, ...idle] };
  }
  const rewriteFacts = factsOf(location.ingress.record, 'rewriteTarget');
  const value = /\$\d/.test(rewrite)
    ? ({ kind: 'groups', replacement: rewrite } as const)
    : ({ kind: 'full', value: rewrite } as const);
  const madeRewrite = made('rewrite', { ...bag.rewrite?.value, path: value }, rewriteFacts).rewrite;
  const withHost =
    madeRewrite && bag.rewrite ? { ...madeRewrite, facts: { ...bag.rewrite.facts, path: rewriteFacts } } : madeRewrite;
  return { ...base, ...backend, settings: withHost === undefined ? bag : { ...bag, rewrite: withHost }, facts };
}

/** Closed with all its settings kept for the ledger. */
function contestedRoute(
  location: NginxLocation,
  path: PathMatch,
  bag: SettingBag,
  accounts: readonly Account[],
): LocationRoute {
  const action: Action =
    location.backend === undefined
      ? { kind: 'answer', status: 404, guard: true }
      : { kind: 'refuse', reason: 'guard-of-unknown-age', guard: true };
  return {
    location,
    path,
    action,
    settings: bag,
    facts: location.facts,
    accounts,
    diagnostics: [],
  };
}

function backendAction(
  { backend, ingress, facts }: NginxLocation,
  context: ClassContext,
  defaultService: DefaultService | undefined,
): Pick<LocationRoute, 'action' | 'diagnostics' | 'owner'> {
  if (backend === undefined) return { ...fallbackAction(ingress.ref, defaultService), diagnostics: [] };
  const resolved = resolveBackend(backend, ingress.ref.namespace, context.services);
  if (resolved.trouble === undefined) return { action: resolved.action, diagnostics: [] };
  const args = { port: backend.port, service: qualifiedName(resolved.service), reason: troubles[resolved.trouble] };
  return {
    action: resolved.action,
    diagnostics: [diagnose(codes.backendUnresolved, args, { object: ingress.ref, facts })],
  };
}

/** A route beside the Service of the default backend needs no ReferenceGrant for it. */
function fallbackAction(
  { namespace }: ObjectRef,
  defaultService: DefaultService | undefined,
): Pick<LocationRoute, 'action' | 'owner'> {
  if (defaultService === undefined) return { action: { kind: 'answer', status: 404 } };
  const { action, ref } = defaultService;
  return ref.namespace === namespace ? { action } : { action, owner: ref };
}

const troubles = {
  'port-name-unknown': 'it is a name, and the Service is not in the input',
  'port-not-in-service': 'the Service has no such port, so the controller answers 503 today',
  'external-name-service': 'the Service is an ExternalName, which implementations should not support',
} as const;

/** Settings that no request reaches, because a redirect answers first. */
function passedOver(bag: SettingBag): readonly Account[] {
  return Object.values(bag)
    .filter((setting) => setting.group !== 'ownRules')
    .flatMap((setting) => Object.values(setting.facts) as (readonly FactId[])[])
    .flat()
    .map((fact) => ({ fact, outcome: 'no-effect' as const, reason: 'a redirect of the same Ingress answers first' }));
}
