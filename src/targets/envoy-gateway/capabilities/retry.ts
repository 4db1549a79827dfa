import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { settingFacts } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';
import { trafficPut } from '../traffic.ts';

/** Triggers by which no request that may have been worked on is sent again: Envoy repeats POST as well. */
const safeTriggers = ['connect-failure', 'refused-stream', 'reset-before-request'];

/** BackendTrafficPolicy.retry, for failures before the request reached the endpoint alone (behaviour-ingress-nginx 24.48). */
export const retry: Capability<'retry'> = {
  name: 'BackendTrafficPolicy.retry',
  realize({ conditions, tries, timeout }, { route }) {
    const off = conditions?.includes('off') === true || tries === 1;
    if (!off && ((conditions !== undefined && !conditions.includes('error')) || tries === 0)) return undefined;
    const { retry: setting } = route.settings;
    const facts = setting === undefined ? [] : settingFacts(setting);
    const count = (tries ?? 3) - 1;
    const retrying = { numRetries: count, retryOn: { triggers: safeTriggers } };
    return {
      parts: {
        ...(conditions === undefined ? {} : { conditions: off ? 'policy' : 'approximate' }),
        ...(tries === undefined ? {} : { tries: 'policy' }),
        ...(timeout === undefined ? {} : { timeout: off ? 'no-effect' : 'unsupported' }),
      },
      puts: [trafficPut({ retry: off ? { numRetries: 0 } : retrying })],
      diagnostics: off ? [] : [diagnose(codes.retriesNarrower, { tries: count + 1 }, { object: route.owner, facts })],
    };
  },
};
