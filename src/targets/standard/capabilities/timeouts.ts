import type { Capability } from '../../../model/target.ts';

/**
 * A request timeout is a total and would cut long answers that an idle timeout lets through (gateway-api-rules C10), so a
 * stated idle time becomes `0s`: nothing is cut that is not cut today, and a silent backend is no longer cut at all.
 */
export const timeouts: Capability<'timeouts'> = {
  name: 'request timeout off',
  realize({ read, send }) {
    if (read === undefined && send === undefined) return undefined;
    return {
      parts: {
        ...(read === undefined ? {} : { read: 'approximate' }),
        ...(send === undefined ? {} : { send: 'approximate' }),
      },
      puts: [{ slot: 'timeouts', request: '0s' }],
      requires: ['HTTPRouteRequestTimeout'],
    };
  },
};
