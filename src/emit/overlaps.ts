import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { PathMatch, PlannedHost } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';
import { closeDraft, type RuleDraft } from './draft.ts';
import { isOpenPath } from './path.ts';
import { literalStart } from './regex-prefix.ts';
import { hasGuard, keepsOut, keepsOutAsMuch } from './settings-at.ts';

/**
 * Open rules that may catch a request which a guarded one keeps out today: those the source tries after it, since what is
 * emitted of a guard is never wider than the source. An open rule the source tries first takes no more than it takes there.
 */
export function closeOverlaps(
  host: PlannedHost,
  drafts: readonly RuleDraft[],
  inSourceOrder: readonly RuleDraft[],
  target: Target,
): { readonly drafts: readonly RuleDraft[]; readonly diagnostics: readonly Diagnostic[] } {
  const guarded = inSourceOrder.flatMap((draft, position) =>
    keepsOut(draft) && (hasGuard(host, draft) || isRefused(draft)) ? [{ draft, position }] : [],
  );
  if (guarded.length === 0) return { drafts, diagnostics: [] };
  const positions = new Map(inSourceOrder.map((draft, position) => [draft, position]));
  const diagnostics: Diagnostic[] = [];
  const closed = drafts.map((draft) => {
    const position = positions.get(draft) ?? 0;
    // An exact path is compared as it is: the rule was made for the route that answers it today.
    if (draft.action.kind !== 'forward' || draft.path.type === 'Exact') return draft;
    const rival = guarded.find(
      (other) => other.position < position && !isHarmless(draft, other.draft, target) && meet(other.draft, draft),
    );
    if (rival === undefined) return draft;
    diagnostics.push(overlapDiagnostic(host, draft, rival.draft, target));
    return closeDraft(draft, 'overlaps-guarded-path');
  });
  return { drafts: closed, diagnostics };
}

function overlapDiagnostic(host: PlannedHost, open: RuleDraft, guarded: RuleDraft, target: Target): Diagnostic {
  const args = {
    open: sourcePath(open),
    guarded: sourcePath(guarded),
    host: host.hostname ?? '*',
    target: `Gateway API (${target.profile.name})`,
  };
  const { route } = open;
  return diagnose(codes.overlapClosed, args, { object: route.owner, facts: route.facts, routes: [route.id] });
}

/** A regular expression that cannot be written, closed at the widest place it can have. */
export function isRefused({ action, route }: RuleDraft): boolean {
  // Another loss of the route may have closed it as well, under another name.
  const refused = route.action.kind === 'refuse' && route.action.reason === 'regular-expression';
  return refused && action.kind === 'closed';
}

export function sourcePath({ route }: RuleDraft): string {
  return sourcePathOf(route.match.path);
}

export function sourcePathOf(path: PathMatch): string {
  return path.kind === 'regex' ? path.pattern : path.value;
}

function startOf({ route }: RuleDraft): string {
  const { path } = route.match;
  if (path.kind !== 'regex') return path.value.toLowerCase();
  return path.anchor === 'none' ? '' : literalStart(path.pattern);
}

function meet(a: RuleDraft, b: RuleDraft): boolean {
  const [first, second] = [startOf(a), startOf(b)];
  return first.startsWith(second) || second.startsWith(first);
}

/**
 * The open rule keeps out as much as the guarded one, or the guarded one is known to be tried first and takes as much as it
 * takes in the source: a prefix in place of a regular expression takes less.
 */
function isHarmless(open: RuleDraft, guarded: RuleDraft, { profile }: Target): boolean {
  if (keepsOutAsMuch(open, guarded)) return true;
  const whole = !isOpenPath(guarded.route.match.path) || guarded.path.type === 'RegularExpression';
  return whole && profile.order(guarded.path, open.path) === 'first';
}
