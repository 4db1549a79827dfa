import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import { closeDraft, type RuleDraft } from './draft.ts';
import { hasGuard, keepsOut, keepsOutAsMuch } from './settings-at.ts';

/**
 * A wildcard of the source is one label, a wildcard of the API is any number (gateway-api-rules C4), so it takes names
 * that a wider host answers today. Where that wider host is guarded, the open rules of the wildcard are closed.
 */
export function closeWideWildcards(drafts: readonly RuleDraft[]): {
  readonly drafts: readonly RuleDraft[];
  readonly diagnostics: readonly Diagnostic[];
} {
  if (!drafts.some((draft) => draft.host.hostname?.startsWith('*.'))) return { drafts, diagnostics: [] };
  const guarded = drafts.filter((draft) => draft.host.clientCertificates !== undefined || isGuarded(draft));
  const names = new WiderHosts(guarded.map((draft) => draft.host.hostname));
  const diagnostics: Diagnostic[] = [];
  const closed = drafts.map((draft) => {
    const { hostname } = draft.host;
    if (draft.action.kind !== 'forward' || hostname === undefined || !hostname.startsWith('*.')) return draft;
    const wider = names.find(hostname);
    if (wider === undefined) return draft;
    if (guarded.every((other) => other.host.hostname !== (wider || undefined) || keepsOutAsMuch(draft, other)))
      return draft;
    const args = { host: hostname, wider: wider === '' ? 'without a name' : wider };
    const context = { object: draft.route.owner, facts: draft.route.facts, routes: [draft.route.id] };
    diagnostics.push(diagnose(codes.wildcardTakesGuarded, args, context));
    return closeDraft(draft, 'wildcard-takes-guarded-names');
  });
  return { drafts: closed, diagnostics };
}

function isGuarded(draft: RuleDraft): boolean {
  return draft.action.kind !== 'redirect' && keepsOut(draft) && hasGuard(draft.host, draft);
}
