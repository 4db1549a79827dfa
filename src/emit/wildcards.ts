import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { closeDraft, type RuleDraft } from './draft.ts';
import { hasGuard } from './settings-at.ts';

/**
 * A wildcard of the source is one label, a wildcard of the API is any number (gateway-api-rules C4), so it takes names
 * that a wider host answers today. Where that wider host is guarded, the open rules of the wildcard are closed.
 */
export function closeWideWildcards(drafts: readonly RuleDraft[]): {
  readonly drafts: readonly RuleDraft[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const guarded = drafts.filter((draft) => draft.action.kind === 'closed' && hasGuard(draft.host, draft));
  const diagnostics: Diagnostic[] = [];
  const closed = drafts.map((draft) => {
    const { hostname } = draft.host;
    if (draft.action.kind !== 'forward' || hostname === undefined || !hostname.startsWith('*.')) return draft;
    const rival = guarded.find((other) => isWiderHost(other.host.hostname, hostname));
    if (rival === undefined) return draft;
    const args = { host: hostname, wider: rival.host.hostname ?? 'without a name' };
    const context = { object: draft.route.owner, facts: draft.route.facts, routes: [draft.route.id] };
    diagnostics.push(diagnose(codes.wildcardTakesGuarded, args, context));
    return closeDraft(draft, 'wildcard-takes-guarded-names');
  });
  return { drafts: closed, diagnostics };
}

/** Whether a host takes names that a wildcard host of the API would take from it. */
export function isWiderHost(wide: string | undefined, name: string): boolean {
  if (wide === undefined) return true;
  return wide.startsWith('*.') && name.endsWith(wide.slice(1)) && name !== wide;
}
