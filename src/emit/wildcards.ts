import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { PlannedHost } from '../model/route-plan.ts';
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
  if (!drafts.some((draft) => draft.host.hostname?.startsWith('*.'))) return { drafts, diagnostics: [] };
  const guarded = drafts.filter((draft) => draft.action.kind === 'closed' && hasGuard(draft.host, draft));
  const names = new WiderHosts(guarded.map((draft) => draft.host));
  const diagnostics: Diagnostic[] = [];
  const closed = drafts.map((draft) => {
    const { hostname } = draft.host;
    if (draft.action.kind !== 'forward' || hostname === undefined || !hostname.startsWith('*.')) return draft;
    const wider = names.find(hostname);
    if (wider === undefined) return draft;
    const args = { host: hostname, wider: wider === '' ? 'without a name' : wider };
    const context = { object: draft.route.owner, facts: draft.route.facts, routes: [draft.route.id] };
    diagnostics.push(diagnose(codes.wildcardTakesGuarded, args, context));
    return closeDraft(draft, 'wildcard-takes-guarded-names');
  });
  return { drafts: closed, diagnostics };
}

/** The hosts of a class by the names they take, so that a wider one is found without looking at all. */
export class WiderHosts {
  private readonly names: ReadonlySet<string>;

  constructor(hosts: readonly PlannedHost[]) {
    this.names = new Set(hosts.map((host) => host.hostname ?? ''));
  }

  /** The nearest host of the class that takes more names than this one: a wildcard above it, or the host without a name. */
  find(hostname: string): string | undefined {
    const labels = hostname.replace(/^\*\./, '').split('.');
    const first = hostname.startsWith('*.') ? 1 : 0;
    for (let start = first; start < labels.length; start += 1) {
      const wildcard = `*.${labels.slice(start + (first === 0 ? 1 : 0)).join('.')}`;
      if (wildcard !== hostname && this.names.has(wildcard)) return wildcard;
    }
    return this.names.has('') ? '' : undefined;
  }

  has(hostname: string): boolean {
    return this.find(hostname) !== undefined;
  }
}
