import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { refKey, refText } from '../../model/object-ref.ts';
import type { PlannedRoute } from '../../model/route-plan.ts';
import { covers } from '../../plan/ranked-order.ts';
import type { Findings } from './findings.ts';
import type { Branch } from './router.ts';

interface MadeBranch {
  readonly branch: Branch;
  readonly routes: readonly PlannedRoute[];
}

/** Neighbours of equal priority that take the same requests: nobody can say which one answers (recorded priority/same-rule-*). */
export function equalPriorities(
  hostname: string | undefined,
  sorted: readonly MadeBranch[],
  guarded: ReadonlySet<Branch>,
  precedence: readonly string[],
  found: Findings,
): void {
  for (const [at, { branch, routes }] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next === undefined || next.branch.router.priority !== branch.router.priority) continue;
    if (next.branch.router.id === branch.router.id) continue;
    const kinds = new Set([next.branch.router.owner.kind, branch.router.owner.kind]);
    if (kinds.size > 1 && precedence.length > 0) continue;
    const [own, other] = [routes[0], next.routes[0]];
    if (own === undefined || other === undefined || !covers(own.match, other.match)) continue;
    const owners = [...new Map([own.owner, other.owner].map((ref) => [refKey(ref), refText(ref)])).values()];
    const emitted = guarded.has(branch)
      ? 'The guarded one was emitted.'
      : `The one of ${refText(own.owner)} was emitted.`;
    const args = { owners: owners.join(' and '), host: hostname ?? '*', rule: next.branch.router.text, emitted };
    const facts = [...other.facts, ...own.facts];
    found.diagnostics.push(diagnose(codes.equalPriority, args, { object: other.owner, facts }));
  }
}
