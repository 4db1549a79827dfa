import * as codes from '../diagnostics/emit.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { PlannedHost } from '../model/route-plan.ts';
import { closeDraft, type Realized, type RuleDraft } from './draft.ts';
import { isGuardedRoute } from './settings-at.ts';

/**
 * Paths that no field takes are closed at the nearest prefix that one does. Where another route of the host has that prefix it
 * stays as it is, unless the long path is guarded: then that route would take its requests, and is closed.
 */
export function settleLongPaths(
  host: PlannedHost,
  drafts: readonly RuleDraft[],
  longRoutes: ReadonlySet<string>,
): Realized {
  const isLong = ({ route }: RuleDraft): boolean => longRoutes.has(route.id);
  const long = drafts.filter(isLong);
  if (long.length === 0) return { drafts, accounts: [], diagnostics: [] };
  const guarded = new Set(long.filter(({ route }) => isGuardedRoute(host, route)).map(placeOf));
  const taken = new Set(drafts.filter((draft) => !isLong(draft)).map(placeOf));
  const seen = new Set<string>();
  const settled = drafts.flatMap((draft) => {
    const place = placeOf(draft);
    if (!isLong(draft)) return [guarded.has(place) ? closeDraft(draft, 'overlaps-guarded-path') : draft];
    if (taken.has(place) || seen.has(place)) return [];
    seen.add(place);
    return [draft];
  });
  const diagnostics = long.map(({ route, path }) => {
    const args = { length: pathOf(route.match.path).length, host: host.hostname ?? '*', closed: path.value };
    return diagnose(codes.pathTooLong, args, { object: route.owner, facts: route.facts, routes: [route.id] });
  });
  const left = long.filter((draft) => !settled.includes(draft));
  const reason = 'no field of the Gateway API takes a path of this length';
  const accounts = left.flatMap((draft) =>
    draft.accounts.map((account) => ({ ...account, outcome: 'unsupported' as const, reason })),
  );
  return { drafts: settled, accounts, diagnostics };
}

function placeOf({ path }: RuleDraft): string {
  return `${path.type} ${path.value}`;
}

function pathOf(path: RuleDraft['route']['match']['path']): string {
  return path.kind === 'regex' ? path.pattern : path.value;
}
