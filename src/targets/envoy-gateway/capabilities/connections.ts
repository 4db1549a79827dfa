import type { JsonObject } from '../../../model/json.ts';
import type { Settings } from '../../../model/settings.ts';
import type { ClassCapability, GatewayPart, PartOutcome } from '../../../model/target.ts';
import { classDiffers, clientPart } from '../gateway-part.ts';
import { duration } from '../traffic.ts';

type Connections = Settings['connections'];

/** Numbers by where they stand; 0 means something of its own in the source, so it is not said. */
const numbers: { readonly [Part in keyof Connections]?: (number: number) => JsonObject } = {
  headerTimeout: (number) => ({ timeout: { http: { requestHeadersReceivedTimeout: duration(number) } } }),
  idle: (number) => ({ timeout: { http: { idleTimeout: duration(number) } } }),
  requests: (number) => ({ connection: { connectionLimit: { maxRequestsPerConnection: number } } }),
  streams: (number) => ({ http2: { maxConcurrentStreams: number } }),
};

const most = 2 ** 31 - 1;

/**
 * ClientTrafficPolicy.timeout, connection, http2 and tls.alpnProtocols. The silence within a body is not among them:
 * requestReceivedTimeout is the time for all of it, and would cut long uploads.
 */
export const connections: ClassCapability<'connections'> = {
  name: 'ClientTrafficPolicy.timeout, connection and http2',
  realize(value, planClass) {
    const policies: GatewayPart[] = [];
    const parts: Partial<Record<keyof Connections, PartOutcome>> = {};
    for (const [part, said] of Object.entries(numbers) as readonly [keyof Connections, (n: number) => JsonObject][]) {
      const number = value[part];
      if (typeof number !== 'number' || number < 1 || number > most) continue;
      parts[part] = 'policy';
      policies.push(clientPart(said(number), 'Envoy treats connections of clients by its own numbers otherwise.'));
    }
    if (value.http2 !== undefined) parts.http2 = value.http2 ? 'exact' : 'approximate';
    if (value.http2 === false) policies.push(clientPart({ tls: { alpnProtocols: ['http/1.1'] } }, withoutHttp2));
    const diagnostics = classDiffers(
      planClass,
      'connections',
      ['http2'],
      'HTTP/2',
      value.http2 === false ? ['over plain http Envoy still speaks it with clients that begin with it'] : [],
    );
    return { parts, policies, diagnostics };
  },
};

const withoutHttp2 = 'Envoy offers clients HTTP/2 over TLS otherwise.';
