import { describe, expect, it } from 'vitest';
import { type StreamKind, streamVersion } from '../../src/emit/stream-kinds.ts';
import type { Channel, Release } from '../../src/model/target.ts';
import { loadSchemas } from '../../src/validate/index.ts';

const releases: readonly Release[] = ['1.4', '1.5', '1.6'];
const channels: readonly Channel[] = ['standard', 'experimental'];
const kinds: readonly StreamKind[] = ['TLSRoute', 'TCPRoute', 'UDPRoute'];
const all = releases.flatMap((release) =>
  channels.flatMap((channel) => kinds.map((kind) => ({ release, channel, kind }))),
);

describe('versions of kinds for streams', () => {
  it.each(all)('$kind in $release ($channel) is the stored one, where it is served', async ({
    release,
    channel,
    kind,
  }) => {
    const { versions = [] } = (await loadSchemas(release, channel)).kind('gateway.networking.k8s.io', kind) ?? {};
    const stored = versions.find(({ served, storage }) => served && storage)?.name;
    expect(streamVersion(kind, { release, channel })).toBe(stored);
  });
});
