import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { compareRefs, type ObjectRef } from '../model/object-ref.ts';
import type { PlannedHost } from '../model/route-plan.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import { closeDraft, type RuleDraft } from './draft.ts';
import { hasGuard, keepsOut } from './settings-at.ts';

interface Repeated {
  readonly drafts: readonly RuleDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Ingresses with and without a namespace hang on two Gateways (topology.ts), though one proxy serves them today. What one
 * of them guards is closed on the other Gateway as well, wherever a rule there would take the request.
 */
export function repeatGuards(drafts: readonly RuleDraft[]): Repeated {
  const stated = drafts.filter((draft) => draft.route.owner.namespace !== undefined);
  const unstated = drafts.filter((draft) => draft.route.owner.namespace === undefined);
  if (stated.length === 0 || unstated.length === 0) return { drafts, diagnostics: [] };
  return {
    drafts: [...drafts, ...missingGuards(stated, unstated), ...missingGuards(unstated, stated)],
    diagnostics: sharedHosts(stated, unstated),
  };
}

/** Closed copies of the guarded rules of one group for the other, each owned by an Ingress of the other group. */
function missingGuards(from: readonly RuleDraft[], to: readonly RuleDraft[]): readonly RuleDraft[] {
  const owners = ownersByHost(to);
  const names = new WiderHosts(owners.keys());
  return from.flatMap((draft) => {
    if (!keepsOut(draft) || !hasGuard(draft.host, draft)) return [];
    const hostname = draft.host.hostname ?? '';
    const wider = hostname === '' ? undefined : names.find(hostname);
    const owner = owners.get(hostname) ?? (wider === undefined ? undefined : owners.get(wider));
    if (owner === undefined) return [];
    const route = { ...draft.route, owner, id: `${draft.route.id}|guard` };
    return [closeDraft({ ...draft, route, accounts: [] }, 'guarded-by-another-ingress')];
  });
}

function ownersByHost(drafts: readonly RuleDraft[]): ReadonlyMap<string, ObjectRef> {
  const owners = new Map<string, ObjectRef>();
  for (const { host, route } of drafts) {
    const hostname = host.hostname ?? '';
    const known = owners.get(hostname);
    if (known === undefined || compareRefs(route.owner, known) < 0) owners.set(hostname, route.owner);
  }
  return owners;
}

function sharedHosts(stated: readonly RuleDraft[], unstated: readonly RuleDraft[]): readonly Diagnostic[] {
  const there = new Set<PlannedHost>(stated.map((draft) => draft.host));
  const shared = new Map(unstated.filter(({ host }) => there.has(host)).map((draft) => [draft.host, draft]));
  return [...shared.values()].map(({ host, route }) =>
    diagnose(codes.splitHost, { host: host.hostname ?? '*' }, { object: route.owner, facts: route.facts }),
  );
}
