import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { PlannedHost } from '../../model/route-plan.ts';
import type { ClassContext } from './class-context.ts';

/** Redirects to https that X-Forwarded-Proto stops today (behaviour 7.3; recorded redirect/force-ssl-forwarded). */
export function balancerRedirects(
  hosts: readonly PlannedHost[],
  { settings, interpretations }: ClassContext,
): readonly Diagnostic[] {
  const forwarded = settings.clientAddress;
  if (forwarded?.value.forwarded !== true) return [];
  const redirected = hosts.filter(({ routes }) =>
    routes.some(({ action }) => action.kind === 'redirect' && action.why === 'https'),
  );
  if (redirected.length === 0) return [];
  const args = { name: 'use-forwarded-headers', hosts: namesOf(redirected) };
  const [id] = forwarded.facts.forwarded ?? [];
  const fact = interpretations.flatMap(({ facts }) => facts).find((entry) => entry.id === id);
  // The fact itself stays with the finding that the gateway has to be told which headers to trust.
  const context = fact === undefined ? {} : { object: fact.object, ...(fact.at === undefined ? {} : { at: fact.at }) };
  return [diagnose(codes.redirectBehindBalancer, args, context)];
}

/** Three of them, and how many more there are. */
function namesOf(hosts: readonly PlannedHost[]): string {
  const names = [...new Set(hosts.map(({ hostname }) => hostname ?? '*'))].sort();
  const more = names.length - 3;
  return more > 0 ? `${names.slice(0, 3).join(', ')} and ${more} more` : names.join(', ');
}
