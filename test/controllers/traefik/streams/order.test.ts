import { describe, expect, it } from 'vitest';
import { convertText } from '../../../support/convert-text.ts';

const settings = { controllerConfig: [{ path: 'test/recorded/settings/traefik/default.yaml', controller: 'traefik' }] };

interface Rule {
  readonly match: string;
  readonly service: string;
  readonly priority?: number;
}

function tcp(name: string, entryPoint: string, rules: readonly Rule[], tls?: string): string {
  const routes = rules.map(
    ({ match, service, priority = 0 }) =>
      `  - {match: '${match}', priority: ${priority}, services: [{name: ${service}, port: 1}]}`,
  );
  return [
    'apiVersion: traefik.io/v1alpha1',
    'kind: IngressRouteTCP',
    `metadata: {name: ${name}, namespace: shop}`,
    'spec:',
    `  entryPoints: [${entryPoint}]`,
    '  routes:',
    ...routes,
    ...(tls === undefined ? [] : [`  tls: ${tls}`]),
  ].join('\n');
}

function https(match: string): string {
  return [
    'apiVersion: traefik.io/v1alpha1',
    'kind: IngressRoute',
    'metadata: {name: web, namespace: shop}',
    'spec:',
    '  entryPoints: [websecure]',
    `  routes: [{match: '${match}', kind: Rule, services: [{name: web, port: 80}]}]`,
    '  tls: {secretName: web-tls}',
  ].join('\n');
}

/** Kind, server names and backends of each route of connections. */
async function streamsOf(...documents: readonly string[]): Promise<readonly string[]> {
  const { objects } = await convertText(documents.join('\n---\n'), settings);
  return objects
    .filter(({ ref }) => /^(TLS|TCP|UDP)Route$/.test(ref.kind))
    .map(({ ref, body }) => {
      const spec = body.spec as { hostnames?: string[]; rules: { backendRefs: { name: string }[] }[] };
      const names = spec.rules.flatMap(({ backendRefs }) => backendRefs.map(({ name }) => name));
      return `${ref.kind} ${(spec.hostnames ?? []).join()} > ${names.join()}`;
    })
    .sort();
}

const unopened = '{passthrough: true}';

// pkg/server/router/tcp/router.go, ServeTCP; recorded tcp/*.
describe('who takes a connection over TLS', () => {
  it('an HTTPS route that names the host, before a TCP route that does', async () => {
    const rules = [{ match: 'HostSNI(`a.example`)', service: 'raw' }];
    expect(await streamsOf(tcp('raw', 'websecure', rules, unopened), https('Host(`a.example`)'))).toEqual([]);
  });

  it('an HTTPS route of a wildcard, before a TCP route of a host below', async () => {
    const rules = [{ match: 'HostSNI(`a.example`)', service: 'raw' }];
    expect(await streamsOf(tcp('raw', 'websecure', rules, unopened), https('Host(`*.example`)'))).toEqual([]);
  });

  it('a TCP route that names the host, before an HTTPS route for any host', async () => {
    const rules = [{ match: 'HostSNI(`a.example`)', service: 'raw' }];
    const found = await streamsOf(tcp('raw', 'websecure', rules, unopened), https('PathPrefix(`/`)'));
    expect(found).toEqual(['TLSRoute a.example > raw']);
  });

  it('an HTTPS route for any host, before a TCP route for any', async () => {
    const rules = [{ match: 'HostSNI(`*`)', service: 'raw' }];
    expect(await streamsOf(tcp('raw', 'websecure', rules, unopened), https('PathPrefix(`/`)'))).toEqual([]);
  });

  it('the TCP route with the highest priority', async () => {
    const low = tcp('low', 'pg', [{ match: 'HostSNI(`a.example`)', service: 'low' }], unopened);
    const high = tcp('high', 'pg', [{ match: 'HostSNI(`a.example`)', service: 'high', priority: 99 }], unopened);
    expect(await streamsOf(low, high)).toEqual(['TLSRoute a.example > high']);
  });

  it('the TCP route of a name, before that of a wildcard', async () => {
    const rules = [
      { match: 'HostSNI(`*.example`)', service: 'below' },
      { match: 'HostSNI(`a.example`)', service: 'one', priority: 99 },
    ];
    const found = await streamsOf(tcp('both', 'pg', rules, unopened));
    expect(found).toEqual(['TLSRoute *.example > below', 'TLSRoute a.example > one']);
  });

  it('on a port of its own the bytes of any name', async () => {
    const rules = [{ match: 'HostSNI(`*`)', service: 'raw' }];
    expect(await streamsOf(tcp('raw', 'pg', rules, unopened))).toEqual(['TCPRoute  > raw']);
  });
});

describe('a rule that no route can say', () => {
  // recorded tcp/client-ip: who comes from there gets to a, everybody else to b.
  it('closes the port that it may take connections of', async () => {
    const rules = [
      { match: 'HostSNI(`*`) && ClientIP(`192.0.2.0/24`)', service: 'a' },
      { match: 'HostSNI(`*`)', service: 'b' },
    ];
    expect(await streamsOf(tcp('db', 'pg', rules))).toEqual(['TCPRoute  > rule']);
  });

  it('closes the names that it may take', async () => {
    const rules = [{ match: 'HostSNI(`a.example`) && !ALPN(`h2`)', service: 'a' }];
    expect(await streamsOf(tcp('db', 'pg', rules, unopened))).toEqual(['TLSRoute a.example > rule']);
  });
});

describe('where no TLSRoute is served', () => {
  it('a host whose connections a wider one would catch is closed over TLS', async () => {
    const rules = [{ match: 'HostSNI(`a.example`)', service: 'raw' }];
    const text = [tcp('raw', 'websecure', rules, unopened), https('PathPrefix(`/`)')].join('\n---\n');
    const { objects, diagnostics } = await convertText(text, { ...settings, release: '1.4' });
    expect(diagnostics.map(({ code }) => code)).toContain('I2G3072');
    const closed = objects.filter(({ body }) => JSON.stringify(body).includes('"name":"tls-passthrough"'));
    expect(closed.map(({ body }) => (body.spec as { hostnames?: unknown }).hostnames)).toEqual([['a.example']]);
  });
});
