import { ownName, type RowIndex } from '../../interpret/row-index.ts';
import type { Denial, Interpretation } from '../../interpret/statement.ts';
import type { Row } from '../../model/row.ts';
import { guardGroups } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import { GuardedHosts } from './guarded-hosts.ts';
import type { NginxIngress } from './ingress.ts';
import { isSnippet, mayKeepOut } from './snippets.ts';

/** Whether requests may meet a guard on the paths of an Ingress, the text of its snippets taken to act. */
export function mayGuard({ interpretation }: NginxIngress): boolean {
  const { statements, routesDenied, hostDenied } = interpretation;
  if (routesDenied !== undefined || hostDenied !== undefined) return true;
  return statements.some(({ row, value }) => row.guards || (isSnippet(row.name) && mayKeepOut(String(value))));
}

/**
 * Whether the version before a refused Ingress may have had guards: it states one now, whatever is wrong with its value, or
 * stands under one of the whole controller.
 */
export function mayHaveGuarded(ingress: NginxIngress, { settings }: ClassContext, index: RowIndex): boolean {
  const byClass = guardGroups.some((group) => settings[group] !== undefined);
  return byClass || mayGuard(ingress) || guardRows(ingress, index).length > 0;
}

/** Rows of guards that an Ingress has a value for, usable or not. */
function guardRows({ interpretation }: NginxIngress, index: RowIndex): readonly Row[] {
  return interpretation.facts.flatMap(({ name, value }) => {
    const row = index.annotations.get(ownName(name, index.prefixes) ?? '');
    return row?.guards === true && row.needs === undefined && value !== '' ? [row] : [];
  });
}

/** A guard of its host reaches the paths of other Ingresses, so they are closed with its own. */
export function closedFor(ingress: NginxIngress, denial: Denial, index: RowIndex): Interpretation {
  const { dropped: _dropped, ...kept } = ingress.interpretation;
  const ofHost = guardRows(ingress, index).some(({ scope }) => scope === 'host');
  return { ...kept, routesDenied: denial, ...(ofHost ? { hostDenied: denial } : {}) };
}

/**
 * An Ingress that is refused for a bad value is not served as written, but the version before it may be in force (recorded
 * invalid/update-keeps-old-version): its guards and its backends are not known, so its paths are closed, not left to others.
 */
export function closeRefused(ingress: NginxIngress, index: RowIndex): NginxIngress {
  const { dropped } = ingress.interpretation;
  if (dropped === undefined) return ingress;
  return { ...ingress, refused: dropped, interpretation: closedFor(ingress, dropped, index) };
}

/**
 * An Ingress that the controller may refuse stands in the way of what gets its requests then. Where that may be a guarded one of
 * another Ingress, its own paths are closed: open, they would let in who meets the guard today.
 */
export function closeDoubtful(ingresses: readonly NginxIngress[]): readonly NginxIngress[] {
  const guarded = new GuardedHosts(ingresses.filter(mayGuard));
  return ingresses.map((ingress) => {
    const { doubtful, interpretation } = ingress;
    const inTheWay = doubtful !== undefined && guarded.mayCatch(ingress);
    if (!inTheWay) return ingress;
    return { ...ingress, interpretation: { ...interpretation, routesDenied: interpretation.routesDenied ?? doubtful } };
  });
}
