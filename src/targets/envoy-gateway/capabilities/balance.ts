import type { JsonObject } from '../../../model/json.ts';
import type { Settings } from '../../../model/settings.ts';
import type { Capability, PartOutcome } from '../../../model/target.ts';
import { trafficPut } from '../traffic.ts';

type Balance = Settings['balance'];

interface Said {
  readonly outcome: PartOutcome;
  readonly loadBalancer: JsonObject;
}

/** Words of the source; the others only act beside a key or a cookie. */
const algorithms: Readonly<Record<string, Said>> = {
  round_robin: { outcome: 'policy', loadBalancer: { type: 'RoundRobin' } },
  // Both prefer endpoints that answer fast.
  ewma: { outcome: 'approximate', loadBalancer: { type: 'LeastRequest' } },
};

/** BackendTrafficPolicy.loadBalancer: the algorithm, or a ring by one variable of the request. */
export const balance: Capability<'balance'> = {
  name: 'BackendTrafficPolicy.loadBalancer',
  realize(value, { planClass, route }) {
    // The cookie comes first in the source as well (balancer.lua get_implementation).
    if (route.settings.session?.value.by === 'cookie') return { parts: idle(value), puts: [] };
    const key = value.hashBy === undefined ? undefined : hashOf(value.hashBy, planClass.clientAddress !== undefined);
    const said = key ?? algorithms[value.algorithm ?? ''];
    if (said === undefined) return undefined;
    const { outcome, loadBalancer } = said;
    const parts = key === undefined ? { algorithm: outcome } : { ...idle(value), hashBy: outcome };
    return { parts, puts: [trafficPut({ loadBalancer })] };
  },
};

function idle(value: Balance): { readonly [Part in keyof Balance]: PartOutcome } {
  return Object.fromEntries(Object.keys(value).map((part) => [part, 'no-effect']));
}

/** Names of nginx variables write a header with underscores. A key of several variables, or of the address, has no field. */
function hashOf(key: string, behindProxy: boolean): Said | undefined {
  const [, address, kind, name = ''] =
    /^\$\{?(?:(remote_addr|binary_remote_addr)|(http|cookie|arg)_(\w+))\}?$/.exec(key.trim()) ?? [];
  if (address !== undefined) return behindProxy ? undefined : ring({ type: 'SourceIP' });
  if (kind === 'http') return ring({ type: 'Header', header: { name: name.replaceAll('_', '-') } });
  if (kind === 'cookie') return ring({ type: 'Cookie', cookie: { name } });
  return kind === 'arg' ? ring({ type: 'QueryParams', queryParams: [{ name }] }) : undefined;
}

/** Another ring than the source's: each key may move once, and then stays. */
function ring(consistentHash: JsonObject): Said {
  return { outcome: 'approximate', loadBalancer: { type: 'ConsistentHash', consistentHash } };
}
