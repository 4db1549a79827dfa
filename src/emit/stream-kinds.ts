import type { PlannedStream } from '../model/route-plan.ts';
import type { Channel, Release } from '../model/target.ts';

export type StreamKind = 'TLSRoute' | 'TCPRoute' | 'UDPRoute';

export const streamKinds: Readonly<Record<PlannedStream['protocol'], StreamKind>> = {
  tls: 'TLSRoute',
  tcp: 'TCPRoute',
  udp: 'UDPRoute',
};

type Versions = Readonly<Record<Release, Readonly<Partial<Record<Channel, string>>>>>;

const ports: Versions = {
  '1.4': { experimental: 'v1alpha2' },
  '1.5': { experimental: 'v1alpha2' },
  '1.6': { standard: 'v1', experimental: 'v1' },
};

/** The version to write of each kind, by release and channel, where they serve one (crds/gateway-api; gateway-api-fields). */
const versions: Readonly<Record<StreamKind, Versions>> = {
  TLSRoute: {
    '1.4': { experimental: 'v1alpha3' },
    '1.5': { standard: 'v1', experimental: 'v1' },
    '1.6': { standard: 'v1', experimental: 'v1' },
  },
  TCPRoute: ports,
  UDPRoute: ports,
};

interface Api {
  readonly release: Release;
  readonly channel: Channel;
}

export function streamVersion(kind: StreamKind, { release, channel }: Api): string | undefined {
  return versions[kind][release][channel];
}
