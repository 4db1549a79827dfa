import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import { type Alternatives, type CanaryUse, joinAlternatives, keyOf, type Unjoined } from './alternatives.ts';
import type { CanaryOwner } from './canary-owner.ts';
import { type CanaryPolicy, canaryPolicy, takesNothing } from './canary-policy.ts';
import type { NginxIngress, ServiceUse } from './ingress.ts';
import type { NginxLocation, NginxServer } from './servers.ts';
import { type Upstreams, upstreamKey } from './upstreams.ts';

/** The share that a canary takes of every location that leads to one Service. */
export interface Split {
  /** Its rules count: of several Ingresses with the Service of the canary, the first. */
  readonly canary: NginxIngress;
  readonly service: ServiceUse;
  readonly primary: string;
  readonly policy: CanaryPolicy;
  /** Canary paths that made it. */
  readonly uses: readonly CanaryUse[];
}

/** What becomes of one path of a canary. */
export type UseFate =
  | { readonly kind: 'active'; readonly split: Split }
  | { readonly kind: 'unjoined'; readonly why: Unjoined }
  | { readonly kind: 'in-use'; readonly key: string }
  | { readonly kind: 'second'; readonly first: CanaryUse; readonly primary: string }
  /** Weight 0, and neither header nor cookie. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tool'; readonly owner: CanaryOwner; readonly policy: CanaryPolicy };

export interface Splits {
  readonly servers: readonly NginxServer[];
  readonly fates: ReadonlyMap<CanaryUse, UseFate>;
  readonly accounts: readonly Account[];
}

/** Hangs the share of a canary at every location of its primary's Service, on any host (behaviour 24.41; recorded canary/leaks-by-service). */
export function withSplits(
  ordered: readonly NginxIngress[],
  servers: readonly NginxServer[],
  upstreams: Upstreams,
  owners: ReadonlyMap<NginxIngress, CanaryOwner>,
): Splits {
  const alternatives = joinAlternatives(ordered, servers, upstreams);
  const fates = new Map<CanaryUse, UseFate>();
  for (const [use, why] of alternatives.unjoined) fates.set(use, { kind: 'unjoined', why });
  const splits = new Map<string, Split>();
  for (const [primary, uses] of alternatives.byPrimary) {
    const [first] = uses;
    if (first === undefined) continue;
    const own = uses.filter(({ key }) => key === first.key);
    const fate = fateOf(first, primary, own, alternatives, upstreams, owners);
    if (fate.kind === 'active') splits.set(primary, fate.split);
    for (const use of uses) {
      const next: UseFate = use.key === first.key ? fate : { kind: 'second', first, primary };
      if (fates.get(use)?.kind !== 'active') fates.set(use, next);
    }
  }
  for (const use of fates.keys()) {
    const owner = owners.get(use.ingress);
    if (owner !== undefined) fates.set(use, { kind: 'tool', owner, policy: canaryPolicy(use.ingress.record) });
  }
  const withSplit = (location: NginxLocation): NginxLocation => {
    const split = splits.get(keyOf(location) ?? '');
    return split === undefined ? location : { ...location, split };
  };
  return {
    servers: servers.map((server) => ({ ...server, locations: server.locations.map(withSplit) })),
    fates,
    accounts: [...idleUses(fates), ...idleRules(fates)],
  };
}

function fateOf(
  first: CanaryUse,
  primary: string,
  uses: readonly CanaryUse[],
  { removed }: Alternatives,
  upstreams: Upstreams,
  owners: ReadonlyMap<NginxIngress, CanaryOwner>,
): UseFate {
  const upstream = upstreams.get(first.key);
  if (removed.has(first.key)) return { kind: 'unjoined', why: 'removed' };
  if (upstream === undefined || upstream.kind === 'ordinary') return { kind: 'in-use', key: first.key };
  const policy = canaryPolicy(upstream.creator.record);
  const owner = owners.get(upstream.creator);
  if (owner !== undefined) return { kind: 'tool', owner, policy };
  if (takesNothing(policy)) return { kind: 'nothing' };
  return { kind: 'active', split: { canary: upstream.creator, service: first.service, primary, policy, uses } };
}

export const unjoinedReasons: Readonly<Record<Unjoined, string>> = {
  host: 'no ordinary Ingress names this host',
  path: 'no ordinary Ingress has this host, path and path type',
  'same-service': 'the host leads to the very Service of the canary',
  removed: 'another path with this Service has no counterpart, and for that the controller forgets the Service',
};

/** Paths of canaries that take nothing; with the annotations of an Ingress of which no path takes anything. */
function idleUses(fates: ReadonlyMap<CanaryUse, UseFate>): readonly Account[] {
  const active = new Set([...fates].filter(([, { kind }]) => kind === 'active').map(([{ ingress }]) => ingress));
  return [...fates].flatMap(([use, fate]) => {
    const rules = active.has(use.ingress) ? [] : ruleFacts(use.ingress);
    return [use.fact, ...rules].flatMap((fact) => useAccounts(fact, fate));
  });
}

function useAccounts(fact: FactId, fate: UseFate): readonly Account[] {
  switch (fate.kind) {
    case 'active':
    case 'tool':
      return [];
    case 'unjoined':
      return [{ fact, outcome: 'no-effect', reason: unjoinedReasons[fate.why] }];
    case 'in-use':
      return [{ fact, outcome: 'no-effect', reason: 'its Service is that of an ordinary Ingress as well' }];
    case 'second': {
      const reason = `canary Ingress ${qualifiedName(fate.first.ingress.ref)} comes first on Service ${fate.primary}`;
      return [{ fact, outcome: 'overridden', reason }];
    }
    case 'nothing':
      return [{ fact, outcome: 'no-effect', reason: 'the canary takes nothing: no weight, no header, no cookie' }];
  }
}

/** Rules of Ingresses whose Service an earlier canary names, and fields of a canary that decide nothing. */
function idleRules(fates: ReadonlyMap<CanaryUse, UseFate>): readonly Account[] {
  const active = [...fates].flatMap(([use, fate]) => (fate.kind === 'active' ? [{ use, split: fate.split }] : []));
  const deciding = new Set(active.map(({ split }) => split.canary));
  const idle = [...deciding].flatMap(({ record }) => canaryPolicy(record).idle);
  const later = active.filter(({ use }) => !deciding.has(use.ingress));
  const overridden = later.flatMap(({ use, split }) => {
    const reason = `canary Ingress ${qualifiedName(split.canary.ref)} named the Service first, so its rules count`;
    return ruleFacts(use.ingress).map((fact) => ({ fact, outcome: 'overridden' as const, reason }));
  });
  return [...idle, ...overridden];
}

/** All canary-* annotations of an Ingress. */
export function ruleFacts({ record }: NginxIngress): readonly FactId[] {
  return Object.entries(record.facts).flatMap(([field, fact]) => (field.startsWith('canary') ? [fact] : []));
}

/** `shop/web:80`, as findings name a Service. */
export function serviceName({ canary, service }: Split): string {
  return upstreamKey(canary.ref.namespace, service);
}
