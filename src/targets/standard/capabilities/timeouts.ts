import * as codes from '../../../diagnostics/standard.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { PlannedRoute } from '../../../model/route-plan.ts';
import { sharedText } from '../../../model/shared-text.ts';
import type { Capability } from '../../../model/target.ts';

/**
 * A request timeout is a total and would cut long answers that an idle timeout lets through (gateway-api-rules C10), so a
 * stated idle time becomes `0s`: nothing is cut that is not cut today, and a silent backend is no longer cut at all.
 */
export const timeouts: Capability<'timeouts'> = {
  name: 'request timeout off',
  realize({ read, send }, { route }) {
    if (read === undefined && send === undefined) return undefined;
    return {
      parts: {
        ...(read === undefined ? {} : { read: 'approximate' }),
        ...(send === undefined ? {} : { send: 'approximate' }),
      },
      puts: [{ slot: 'timeouts', request: '0s' }],
      requires: ['HTTPRouteRequestTimeout'],
      diagnostics: [noLongerCut(read, send, route)],
    };
  },
};

function noLongerCut(read: number | undefined, send: number | undefined, { owner, settings }: PlannedRoute) {
  const silence = [
    ...(read === undefined ? [] : [`sends nothing for ${read} s`]),
    ...(send === undefined ? [] : [`takes nothing for ${send} s`]),
  ].join(' or ');
  const { read: behindRead = [], send: behindSend = [] } = settings.timeouts?.facts ?? {};
  return diagnose(
    codes.idleTimeoutOff,
    { silence: sharedText(silence) },
    { object: owner, facts: [...behindRead, ...behindSend] },
  );
}
