import type { JsonObject } from '../../src/model/json.ts';
import type { Draft } from './model.ts';

/** The certificates an Ingress asks for. */
export function tlsOf({ blueprint, hosts, name }: Draft): readonly JsonObject[] {
  switch (blueprint.tls) {
    case 'none':
      return [];
    case 'unnamed':
      return [{ hosts }];
    case 'wildcard':
      return [{ hosts, secretName: `wildcard-${blueprint.domain.replaceAll('.', '-')}` }];
    case 'own':
      return [{ hosts, secretName: `${name}-tls` }];
    case 'several':
      return several(hosts, name);
  }
}

/** A block for each host; where there is one host, a second block for its name with www. */
function several(hosts: readonly string[], name: string): readonly JsonObject[] {
  const all = hosts.length === 1 ? [...hosts, `www.${hosts[0]}`] : hosts;
  return all.map((host, index) => ({ hosts: [host], secretName: `${name}-${index}-tls` }));
}
