import type { Capability, Put, Realization } from '../../../model/target.ts';
import { securityPolicy } from '../kinds.ts';
import { duration } from '../traffic.ts';

type CorsPut = Extract<Put, { slot: 'cors' }>;

/** SecurityPolicy.cors where the release or channel has no CORS filter: what the filter would say, as a policy. */
export function corsPolicy(filter: Capability<'cors'> | undefined): Capability<'cors'> {
  return {
    name: 'SecurityPolicy.cors',
    realize(value, site) {
      if (filter === undefined || filter.realize(value, site) !== undefined) return undefined;
      const said = filter.realize(value, { ...site, release: '1.6', channel: 'standard' });
      return said === undefined ? undefined : asPolicy(said);
    },
  };
}

function asPolicy({ requires: _requires, ...said }: Realization<'cors'>): Realization<'cors'> {
  return { ...said, puts: said.puts.map((put) => (put.slot === 'cors' ? policyPut(put) : put)) };
}

function policyPut({ origins, methods, requestHeaders, exposeHeaders, credentials, maxAge }: CorsPut): Put {
  const cors = {
    allowOrigins: origins,
    ...(methods.length === 0 ? {} : { allowMethods: methods }),
    ...(requestHeaders.length === 0 ? {} : { allowHeaders: requestHeaders }),
    ...(exposeHeaders.length === 0 ? {} : { exposeHeaders }),
    ...(credentials ? { allowCredentials: true } : {}),
    maxAge: duration(maxAge),
  };
  return { slot: 'policy', of: securityPolicy, attaches: 'rule', spec: { cors } };
}
