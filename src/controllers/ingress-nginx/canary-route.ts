import * as codes from '../../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareRefs, type ObjectRef, refKey } from '../../model/object-ref.ts';
import type { Action, Backend, CookieMatch, Forward, HeaderMatch } from '../../model/route-plan.ts';
import { resolveBackend } from './backends.ts';
import { type Split, serviceName } from './canary-splits.ts';
import { shareWords } from './canary-words.ts';
import type { ClassContext } from './class-context.ts';
import type { LocationRoute } from './location-route.ts';

/** A route of a location for requests with one header or cookie: as the location's own, but for its backend. */
export interface Clone {
  readonly headers?: readonly HeaderMatch[];
  readonly cookies?: readonly CookieMatch[];
  readonly action: Action;
}

/** A route with the share its canary takes: clones for headers and cookies before it, and weights on itself. */
export function withCanary(route: LocationRoute, context: ClassContext): LocationRoute {
  const { split, ingress } = route.location;
  if (split === undefined) return route;
  if (route.action.kind !== 'forward') return { ...route, accounts: [...route.accounts, ...untaken(split, route)] };
  const canary = backendOf(split, ingress.ref.namespace, context);
  if (typeof canary === 'string') return unsayable(route, split, canary);
  const [primary] = route.action.backends;
  if (primary === undefined) return route;
  const { choices, weight, total } = split.policy;
  const clones = choices.map(({ to, header, cookie }): Clone => {
    const action: Forward = { kind: 'forward', backends: [to === 'canary' ? canary : primary] };
    if (header !== undefined) return { headers: [header], action };
    return cookie === undefined ? { action } : { cookies: [cookie], action };
  });
  const scale = Math.min(1, largestWeight / total);
  const part = scale === 1 ? weight : Math.min(Math.max(1, Math.round(weight * scale)), largestWeight);
  const shared: readonly Backend[] = [
    { ...primary, weight: Math.round(total * scale) - part },
    { ...canary, weight: part },
  ];
  return {
    ...route,
    clones,
    action: weight === 0 ? route.action : { kind: 'forward', backends: shared },
    facts: [...new Set([...route.facts, ...splitFacts(split)])],
    contributors: contributorsOf(split, ingress.ref),
  };
}

/** Of a backendRef (gateway-api-fields BackendRef). */
const largestWeight = 1_000_000;

/** The backend of the canary, or why it cannot be named in a route of the namespace. */
function backendOf(
  { canary, service }: Split,
  namespace: string | undefined,
  { services }: ClassContext,
): Backend | string {
  if ((canary.ref.namespace === undefined) !== (namespace === undefined))
    return 'only one of the two Ingresses states its namespace';
  const { action, trouble } = resolveBackend(service, canary.ref.namespace, services);
  if (trouble !== undefined) return trouble.replaceAll('-', ' ');
  const [backend] = action.kind === 'forward' ? action.backends : [];
  return backend ?? 'it has no backend';
}

function unsayable(route: LocationRoute, split: Split, reason: string): LocationRoute {
  const facts = policyFacts(split);
  const args = { share: shareWords(split.policy), canary: serviceName(split), reason };
  const diagnostic: Diagnostic = diagnose(codes.canaryUnsayable, args, { object: split.canary.ref, facts });
  const lost = facts.map((fact): Account => ({ fact, outcome: 'unsupported', reason }));
  return { ...route, accounts: [...route.accounts, ...lost], diagnostics: [...route.diagnostics, diagnostic] };
}

/** The location forwards nothing, so there is nothing to share. */
function untaken(split: Split, { action }: LocationRoute): readonly Account[] {
  return policyFacts(split).map((fact): Account => {
    if (action.kind === 'redirect') return { fact, outcome: 'no-effect', reason: 'its primary redirects' };
    return { fact, outcome: 'closed', reason: 'the route of its primary is closed' };
  });
}

function splitFacts({ policy, uses }: Split): readonly FactId[] {
  return [...policy.facts, ...uses.map(({ fact }) => fact)];
}

function policyFacts(split: Split): readonly FactId[] {
  const choices = split.policy.choices.flatMap(({ header, cookie }) => [
    ...(header?.facts ?? []),
    ...(cookie?.facts ?? []),
  ]);
  return [...new Set([...splitFacts(split), ...choices])];
}

function contributorsOf({ canary, uses }: Split, owner: ObjectRef): readonly ObjectRef[] {
  const refs = new Map([canary, ...uses.map(({ ingress }) => ingress)].map(({ ref }) => [refKey(ref), ref]));
  refs.delete(refKey(owner));
  return [...refs.values()].sort(compareRefs);
}
