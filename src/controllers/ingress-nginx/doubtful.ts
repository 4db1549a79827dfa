import { objectRejected } from '../../diagnostics/interpret.ts';
import { refusedWithGuards } from '../../diagnostics/plan.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { NginxIngress } from './ingress.ts';
import { isSnippet, mayKeepOut } from './snippets.ts';

/** Whether requests may meet a guard on the paths of an Ingress, the text of its snippets taken to act. */
export function mayGuard({ interpretation }: NginxIngress): boolean {
  const { statements, routesDenied, hostDenied } = interpretation;
  if (routesDenied !== undefined || hostDenied !== undefined) return true;
  return statements.some(({ row, value }) => row.guards || (isSnippet(row.name) && mayKeepOut(String(value))));
}

/**
 * An Ingress that is refused for a bad value is not served as written, but the version before it may be in force, with its
 * guards (recorded invalid/update-keeps-old-version). Where it states guards its paths are closed, not left to others.
 */
export function closeRefused(ingress: NginxIngress): NginxIngress {
  const { interpretation } = ingress;
  const rejected = interpretation.diagnostics.find(({ code }) => code === objectRejected.code);
  if (interpretation.dropped === undefined || rejected === undefined || !mayGuard(ingress)) return ingress;
  const { dropped, diagnostics, ...kept } = interpretation;
  // Both kinds name the annotation, its value and what is wrong with it.
  const told: Diagnostic = { ...rejected, code: refusedWithGuards.code };
  const others = diagnostics.filter((entry) => entry !== rejected);
  return { ...ingress, interpretation: { ...kept, routesDenied: dropped, diagnostics: [...others, told] } };
}

/**
 * An Ingress that the controller may refuse stands in the way of what gets its requests then. Where that may be a guarded one of
 * another Ingress, its own paths are closed: open, they would let in who meets the guard today.
 */
export function closeDoubtful(ingresses: readonly NginxIngress[]): readonly NginxIngress[] {
  const guarded = ingresses.filter(mayGuard);
  return ingresses.map((ingress) => {
    const { doubtful, interpretation } = ingress;
    const inTheWay = doubtful !== undefined && guarded.some((other) => other !== ingress && mayCatch(other, ingress));
    if (!inTheWay) return ingress;
    return { ...ingress, interpretation: { ...interpretation, routesDenied: interpretation.routesDenied ?? doubtful } };
  });
}

/** Whether a host of the first may serve requests for a host of the second, if the second is not there. */
function mayCatch(other: NginxIngress, { rules }: NginxIngress): boolean {
  const catchAll = other.rules.length === 0 || other.rules.some((rule) => rule.host === undefined);
  if (catchAll) return true;
  const aliases = other.record.routing.serverAlias ?? [];
  const names = [...other.rules.flatMap(({ host }) => host ?? []), ...aliases.map((alias) => alias.toLowerCase())];
  return rules.some(({ host }) => names.some((name) => host === undefined || covers(name, host)));
}

/** A pattern may be anything; a wildcard covers a host below it, or the same wildcard. */
function covers(name: string, host: string): boolean {
  if (/[^a-z0-9.*-]/.test(name)) return true;
  return name === host || (name.startsWith('*.') && host.endsWith(name.slice(1)));
}
