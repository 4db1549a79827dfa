import * as codes from '../../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { foldEqual } from '../../model/fold-diagnostics.ts';
import { qualifiedName, refKey } from '../../model/object-ref.ts';
import type { PlannedHost } from '../../model/route-plan.ts';
import type { CanaryUse } from './alternatives.ts';
import type { CanaryOwner } from './canary-owner.ts';
import { ruleFacts, type Split, type Splits, serviceName, type UseFate, unjoinedReasons } from './canary-splits.ts';
import { policyShare, shareWords, takesNothingNow } from './canary-words.ts';
import type { NginxIngress } from './ingress.ts';
import { agesKnown } from './order.ts';
import type { NginxLocation } from './servers.ts';
import { isCanary, type Upstreams } from './upstreams.ts';

/** What is to be said of the canaries of a class, once their shares stand in its routes. */
export function canaryFindings(
  { fates, servers }: Splits,
  upstreams: Upstreams,
  hosts: readonly PlannedHost[],
): readonly Diagnostic[] {
  const idle = [...fates].flatMap(([use, fate]) => idleFinding(use, fate, upstreams));
  const located = servers.flatMap(({ host, locations }) => locations.map((location) => ({ host, location })));
  const splits = new Map<Split, Located[]>();
  for (const entry of located) {
    const { split } = entry.location;
    if (split !== undefined) splits.set(split, [...(splits.get(split) ?? []), entry]);
  }
  const taking = new Set(
    hosts.flatMap(({ routes }) => routes.flatMap(({ contributors = [] }) => contributors.map(refKey))),
  );
  const active = [...splits].filter(([{ canary }]) => taking.has(refKey(canary.ref)));
  return foldEqual([...idle, ...active.flatMap(([split, places]) => activeFindings(split, places))]);
}

/** Copies that a tool leaves behind between two releases. */
export function idleCopyFindings(
  copies: readonly NginxIngress[],
  owners: ReadonlyMap<NginxIngress, CanaryOwner>,
): readonly Diagnostic[] {
  return copies.flatMap((ingress) => {
    const owner = owners.get(ingress);
    if (owner === undefined) return [];
    const { ref, source } = ingress;
    return [diagnose(codes.canaryOfTool, { ...owner, share: takesNothingNow }, { at: source.at, object: ref })];
  });
}

interface Located {
  readonly host: string | undefined;
  readonly location: NginxLocation;
}

function activeFindings(split: Split, places: readonly Located[]): readonly Diagnostic[] {
  const { canary, policy, primary } = split;
  const context = { at: canary.source.at, object: canary.ref, facts: ruleFacts(canary) };
  const args = { primary, canary: serviceName(split), share: shareWords(policy) };
  const unnamed = places.filter((place) => !isNamed(place, split));
  const sticky = places.find(({ location }) => hasAffinity(location.ingress));
  return [
    diagnose(codes.canaryConverted, args, context),
    ...(unnamed.length === 0
      ? []
      : [diagnose(codes.canaryElsewhere, { primary, places: unnamed.map(placeWords).sort().join(', ') }, context)]),
    ...(sticky === undefined
      ? []
      : [
          diagnose(
            codes.canarySticky,
            { who: `affinity of Ingress ${qualifiedName(sticky.location.ingress.ref)}` },
            context,
          ),
        ]),
  ];
}

function isNamed({ host, location }: Located, { uses }: Split): boolean {
  const place = `host ${host ?? '*'} path ${location.path} (${location.type})`;
  return uses.some((use) => use.place === place || (host === undefined && use.place === 'spec.defaultBackend'));
}

function placeWords({ host, location }: Located): string {
  return `${host ?? '*'}${location.path} of Ingress ${qualifiedName(location.ingress.ref)}`;
}

function hasAffinity({ interpretation }: NginxIngress): boolean {
  return interpretation.statements.some(({ row, value }) => row.name === 'affinity' && value === 'cookie');
}

function idleFinding(use: CanaryUse, fate: UseFate, upstreams: Upstreams): readonly Diagnostic[] {
  const { ingress, fact, key, place } = use;
  const context = { at: ingress.source.at, object: ingress.ref, facts: [...ruleFacts(ingress), fact] };
  switch (fate.kind) {
    case 'active':
      return secondByService(use, fate.split);
    case 'nothing':
      return [];
    case 'unjoined':
      if (fate.why === 'same-service') return inUse(use, upstreams);
      return [diagnose(codes.canaryWithoutPrimary, { place, reason: unjoinedReasons[fate.why], canary: key }, context)];
    case 'in-use':
      return inUse(use, upstreams);
    case 'second':
      return second(use, fate.first, fate.primary);
    case 'tool': {
      const { tool, by } = fate.owner;
      return [diagnose(codes.canaryOfTool, { tool, by, share: policyShare(fate.policy, key) }, context)];
    }
  }
}

/** An ordinary Ingress names the Service too. */
function inUse({ ingress, key }: CanaryUse, upstreams: Upstreams): readonly Diagnostic[] {
  const upstream = upstreams.get(key);
  const other = upstream?.users.find((user) => !isCanary(user));
  if (other === undefined) return [];
  const context = { at: ingress.source.at, object: ingress.ref, facts: ruleFacts(ingress) };
  const name = qualifiedName(other.ref);
  if (upstream?.uncertain !== true) {
    const args = { canary: key, other: name, basis: 'which comes first' };
    return [diagnose(codes.canaryServiceInUse, args, context)];
  }
  const args = {
    these: `this canary and of Ingress ${name}`,
    what: `both lead to Service ${key}, and whoever names it first decides whether it is a canary`,
    taken: `Ingress ${name} was taken to be first: it keeps its routes, and the canary gets no share.`,
  };
  return [diagnose(codes.canaryAgeUnknown, args, context)];
}

function second({ ingress, fact }: CanaryUse, first: CanaryUse, primary: string): readonly Diagnostic[] {
  const context = { at: ingress.source.at, object: ingress.ref, facts: [...ruleFacts(ingress), fact] };
  const name = qualifiedName(first.ingress.ref);
  if (agesKnown(first.ingress, ingress)) {
    const reason = `of the canaries that take from Service ${primary} only the first counts, which is Ingress ${name}`;
    return [diagnose(codes.canarySecond, { reason }, context)];
  }
  const args = {
    these: `this canary and of canary ${name}`,
    what: `of those that take from Service ${primary} only the first counts`,
    taken: `Ingress ${name} was taken to be first, by the tie-break of the controller (namespace and name, descending).`,
  };
  return [diagnose(codes.canaryAgeUnknown, args, context)];
}

/** Its Service is that of an earlier canary, whose rules hold for its paths too. */
function secondByService({ ingress }: CanaryUse, { canary, service }: Split): readonly Diagnostic[] {
  if (ingress === canary) return [];
  const reason = `canary Ingress ${qualifiedName(canary.ref)} names Service ${service.service} first, so its rules hold for the paths of this one too`;
  const context = { at: ingress.source.at, object: ingress.ref, facts: ruleFacts(ingress) };
  return [diagnose(codes.canarySecond, { reason }, context)];
}
