import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { type Settings, settingFacts } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';
import { seesClients } from '../client-address.ts';
import { trafficPut } from '../traffic.ts';

type RateLimit = Settings['rateLimit'];

/** Each address of these networks is counted by itself (api/v1alpha1/ratelimit_types.go, Distinct). */
const everyone = ['0.0.0.0/0', '::/0'];

/** BackendTrafficPolicy.rateLimit of type Local: a bucket in each Envoy, as the source has one in each of its replicas. */
export const rateLimit: Capability<'rateLimit'> = {
  name: 'BackendTrafficPolicy.rateLimit',
  realize(value, site) {
    const { route } = site;
    const limits = limitsOf(value);
    // Behind a proxy all clients would share one limit, and who is exempt cannot be said.
    if (limits.length === 0 || !seesClients(site) || (value.except ?? []).length > 0) return undefined;
    const setting = route.settings.rateLimit;
    const rules = limits.flatMap((limit) =>
      everyone.map((network) => ({
        clientSelectors: [{ sourceCIDR: { type: 'Distinct', value: network } }],
        limit,
      })),
    );
    const list = limits.map(({ requests, unit }) => `${requests} a ${unit.toLowerCase()}`).join(' and ');
    const context = { object: route.owner, facts: setting === undefined ? [] : settingFacts(setting) };
    return {
      parts: {
        ...(value.perSecond === undefined ? {} : { perSecond: 'approximate' }),
        ...(value.perMinute === undefined ? {} : { perMinute: 'approximate' }),
        ...(value.burst === undefined ? {} : { burst: 'unsupported' }),
        ...(value.except === undefined ? {} : { except: 'exact' }),
      },
      puts: [trafficPut({ rateLimit: { type: 'Local', local: { rules } } })],
      diagnostics: [diagnose(codes.rateLimitDiffers, { list, burst: value.burst ?? 5 }, context)],
    };
  },
};

function limitsOf({ perSecond = 0, perMinute = 0 }: RateLimit) {
  return [
    ...(perSecond > 0 ? [{ requests: perSecond, unit: 'Second' }] : []),
    ...(perMinute > 0 ? [{ requests: perMinute, unit: 'Minute' }] : []),
  ];
}
