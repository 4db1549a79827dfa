import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { settingFacts } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';
import { trafficPut } from '../traffic.ts';

/**
 * BackendTrafficPolicy.responseOverride puts another status or a text in the place of an error. It asks no Service for a page, so
 * that pages of a Service are left to the report. A list has 50 statuses at most.
 */
export const errorPages: Capability<'errorPages'> = {
  name: 'BackendTrafficPolicy.responseOverride',
  realize({ statuses = [], status }, { route }) {
    if (status === undefined || statuses.length === 0 || statuses.length > 50) return undefined;
    const statusCodes = statuses.map((code) => ({ type: 'Value', value: Number(code) }));
    const setting = route.settings.errorPages;
    const context = { object: route.owner, facts: setting === undefined ? [] : settingFacts(setting) };
    const beside = setting?.origin === 'configured' ? '. Paths without a rule are answered 404 all the same' : '';
    const args = { list: statuses.join(', '), status, beside };
    return {
      parts: { statuses: 'policy' },
      puts: [trafficPut({ responseOverride: [{ match: { statusCodes }, response: { statusCode: status } }] })],
      diagnostics: [diagnose(codes.errorsReplaced, args, context)],
    };
  },
};
