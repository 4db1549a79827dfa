import type { JsonObject } from '../../../model/json.ts';
import type { PlannedClass } from '../../../model/route-plan.ts';
import type { Settings } from '../../../model/settings.ts';
import type { Capability, GatewayPart } from '../../../model/target.ts';
import { clientTrafficPolicy } from '../kinds.ts';

type Clients = Settings['clients'];

const versions: readonly (readonly [string, string])[] = [
  ['TLSv1', '1.0'],
  ['TLSv1.1', '1.1'],
  ['TLSv1.2', '1.2'],
  ['TLSv1.3', '1.3'],
];

/** ClientTrafficPolicy of the whole Gateway: headers with underscores, and a range of TLS versions. */
export const clients: Capability<'clients'> = {
  name: 'ClientTrafficPolicy.headers and .tls',
  realize(value, { planClass, ownGateways }) {
    if (!ownGateways) return undefined;
    const tls = tlsOf(value);
    return {
      parts: {
        ...(value.underscores === undefined ? {} : { underscores: 'policy' }),
        ...(tls === undefined ? {} : { tlsVersions: 'policy' }),
      },
      puts: usualClients(planClass).map(({ of, spec }) => ({ slot: 'policy', of, attaches: 'gateway', spec })),
    };
  },
};

/** What the class says of its clients, or what the source does by default: it drops such headers where Envoy refuses the request. */
export function usualClients({ byDefault, settings }: PlannedClass): readonly GatewayPart[] {
  const said: Clients = { ...byDefault?.clients, ...settings.clients?.value };
  if (said.underscores === undefined) return [];
  const tls = tlsOf(said);
  const spec: JsonObject = {
    headers: { withUnderscoresAction: said.underscores ? 'Allow' : 'DropHeader' },
    ...(tls === undefined ? {} : { tls }),
  };
  const why =
    'Envoy answers 400 to requests with an underscore in the name of a header where no policy says otherwise.';
  return [{ of: clientTrafficPolicy, spec, why }];
}

/** A range without a gap; TLS 1.0 and 1.1 need ciphers that nobody should want back. */
function tlsOf({ tlsVersions }: Clients): JsonObject | undefined {
  if (tlsVersions === undefined) return undefined;
  const words = tlsVersions.trim().split(/\s+/);
  const found = versions.filter(([word]) => words.includes(word));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length !== words.length) return undefined;
  const isWhole = versions.indexOf(last) - versions.indexOf(first) === found.length - 1;
  return isWhole ? { minVersion: first[1], maxVersion: last[1] } : undefined;
}
