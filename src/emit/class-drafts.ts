import type { PlannedClass, PlannedHost } from '../model/route-plan.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import { separateHosts } from './client-certificates.ts';
import { withoutClosedClones } from './closed-clones.ts';
import type { Emission } from './context.ts';
import type { RuleDraft } from './draft.ts';
import { draftHost } from './host.ts';
import { settleBackendTls } from './policies.ts';
import { closeUnsaidHosts } from './stream-hosts.ts';
import { sayable } from './unsayable-matches.ts';
import { closeWideWildcards } from './wildcards.ts';

export type ClassDrafts = ReturnType<typeof draftClass>;

/** The rules of a class before they are grouped into objects: what can be said, host by host, and what had to be closed. */
export function draftClass(planned: PlannedClass, { target, options, context }: Emission) {
  const able = sayable(planned, target, context.nameOfFact);
  const apart = separateHosts(able.planClass, target, options);
  const said = closeUnsaidHosts(apart.planClass, options);
  const { planClass } = said;
  const names = new WiderHosts(planClass.hosts.map((host) => host.hostname));
  const drafted = planClass.hosts.map((host) => {
    const caught = host.hostname !== undefined && !host.fallsThrough && names.has(host.hostname);
    return { host, ...draftHost(planClass, host, caught, target, options) };
  });
  const wide = closeWideWildcards(drafted.flatMap((entry) => entry.drafts));
  const settled = settleBackendTls(wide.drafts);
  return { planClass, able, apart, said, drafted, wide, settled, drafts: withoutClosedClones(settled.drafts) };
}

export function byHost(drafts: readonly RuleDraft[], planClass: PlannedClass) {
  const groups = new Map<PlannedHost, RuleDraft[]>(planClass.hosts.map((host) => [host, []]));
  for (const draft of drafts) groups.get(draft.host)?.push(draft);
  return [...groups.entries()].map(([host, own]) => ({ host, drafts: own }));
}
