import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { JsonObject } from '../../../model/json.ts';
import { type Settings, settingFacts } from '../../../model/settings.ts';
import type { Capability, PartOutcome } from '../../../model/target.ts';
import { trafficPut } from '../traffic.ts';

type Balancing = Settings['balancing'];

/** Algorithms that have a counterpart: LeastRequest goes by open requests, where ewma goes by answer times. */
const algorithms: Readonly<Record<string, string>> = { round_robin: 'RoundRobin', ewma: 'LeastRequest' };

/**
 * BackendTrafficPolicy.loadBalancer and .routingType. A cookie of session affinity beats a hash, a hash beats an algorithm
 * (annotations-ingress-nginx; recorded balancing/hash-wins-over-load-balance). The default here is LeastRequest, so a stated
 * round_robin is written.
 */
export const balancing: Capability<'balancing'> = {
  name: 'BackendTrafficPolicy.loadBalancer',
  realize(value, { route }) {
    const sticky = route.settings.session?.value.by === 'cookie';
    const balancer = sticky ? undefined : balancerOf(value);
    const spec = {
      ...(balancer === undefined ? {} : { loadBalancer: balancer }),
      ...(value.serviceAddress === true ? { routingType: 'Service' } : {}),
    };
    const setting = route.settings.balancing;
    const context = { object: route.owner, facts: setting === undefined ? [] : settingFacts(setting) };
    return {
      parts: partsOf(value, sticky, balancer?.type),
      puts: Object.keys(spec).length === 0 ? [] : [trafficPut(spec)],
      diagnostics: balancer?.type === 'LeastRequest' ? [diagnose(codes.balancesByRequests, {}, context)] : [],
    };
  },
};

type Parts = Partial<Record<keyof Balancing, PartOutcome>>;

/** What becomes of each part; one that is not there is not asked for. */
function partsOf({ hashBy, hashSubset, serviceAddress }: Balancing, sticky: boolean, type: unknown): Parts {
  const hashed = type === 'ConsistentHash';
  const alone = hashBy === undefined || hashSubset !== true;
  return {
    ...algorithmPart(sticky || hashed, type),
    ...(sticky ? { hashBy: 'no-effect' } : hashed ? { hashBy: 'approximate' } : {}),
    ...(sticky || alone ? { hashSubset: 'no-effect', hashSubsetSize: 'no-effect' } : {}),
    serviceAddress: serviceAddress === true ? 'policy' : 'no-effect',
  };
}

function algorithmPart(beaten: boolean, type: unknown): Parts {
  if (beaten) return { algorithm: 'no-effect' };
  if (type === undefined) return {};
  return { algorithm: type === 'LeastRequest' ? 'approximate' : 'policy' };
}

function balancerOf({ algorithm, hashBy }: Balancing): JsonObject | undefined {
  const hash = hashBy === undefined ? undefined : hashOf(hashBy);
  if (hash !== undefined) return { type: 'ConsistentHash', consistentHash: hash };
  const type = algorithms[algorithm ?? ''];
  return hashBy !== undefined || type === undefined ? undefined : { type };
}

/** One variable as the whole key: what else a key may be made of, no field says. */
function hashOf(key: string): JsonObject | undefined {
  const [, kind, name = ''] = /^\$\{?(remote_addr|binary_remote_addr|http_|arg_|cookie_)(\w*)\}?$/.exec(key) ?? [];
  switch (kind) {
    case 'remote_addr':
    case 'binary_remote_addr':
      return name === '' ? { type: 'SourceIP' } : undefined;
    case 'http_':
      return name === '' ? undefined : { type: 'Headers', headers: [{ name: name.replaceAll('_', '-') }] };
    case 'arg_':
      return name === '' ? undefined : { type: 'QueryParams', queryParams: [{ name }] };
    case 'cookie_':
      return name === '' ? undefined : { type: 'Cookie', cookie: { name } };
    default:
      return undefined;
  }
}
