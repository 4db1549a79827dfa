import type { Scheme } from '../../model/route-plan.ts';
import type { Entry } from './entries.ts';
import type { HostMaterial } from './hosts.ts';
import type { RouteDraft } from './routes.ts';

export function withConditions(
  drafts: readonly RouteDraft[],
  conditional: readonly Entry[],
  schemes: readonly Scheme[],
  _material: HostMaterial,
): readonly RouteDraft[] {
  const closed = conditional.map(
    (entry): RouteDraft => ({
      owner: entry.ingress.source.ref,
      schemes,
      match: { path: entry.path },
      action: { kind: 'refuse', reason: 'route-acl', guard: true },
      settings: {},
      facts: entry.facts,
    }),
  );
  return [...closed, ...drafts];
}
