import type { Action } from '../../model/route-plan.ts';
import type { RouteDraft } from './hosts.ts';

/** Whether TLS of a host goes on unopened: `maybe` hangs on an argument of the controller that the input does not show. */
export type Unopened = 'yes' | 'maybe';

/**
 * The routes of a host whose TLS connections never become requests: plain http alone. Where that is not known the routes
 * over https are closed, because either reading opens something the other one keeps shut (behaviour 24.40).
 */
export function withUnopened(drafts: readonly RouteDraft[], unopened: Unopened | undefined): readonly RouteDraft[] {
  if (unopened === undefined) return drafts;
  return drafts.flatMap((draft) => [
    ...(draft.schemes.includes('http') ? [{ ...draft, schemes: ['http'] as const }] : []),
    ...(draft.schemes.includes('https') && unopened === 'maybe'
      ? [{ ...draft, schemes: ['https'] as const, action: closed(draft.action) }]
      : []),
  ]);
}

function closed(action: Action): Action {
  return action.kind === 'answer' ? action : { kind: 'refuse', reason: 'tls-passthrough' };
}
