import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { effectiveHosts, intersection } from '../../src/validate/references/hostnames.ts';
import { backend, check, gateway, http, httpRoute, https, jointFaults, object } from './objects.ts';

const web = httpRoute({ rules: [{ backendRefs: [backend] }] });
const at = (sectionName: string, extra: JsonObject = {}) =>
  httpRoute({ parentRefs: [{ name: 'gw', sectionName }], rules: [{ backendRefs: [backend] }], ...extra });

describe('host names (C4)', () => {
  test.each([
    ['a.example.com', 'a.example.com', 'a.example.com'],
    ['a.example.com', '*.example.com', 'a.example.com'],
    ['*.example.com', 'x.y.example.com', 'x.y.example.com'],
    ['*.example.com', '*.com', '*.example.com'],
    ['*.example.com', 'example.com', undefined],
    ['*.example.com', 'a.example.net', undefined],
    ['*.example.com', 'badexample.com', undefined],
  ])('%s and %s', (a, b, expected) => {
    expect(intersection(a, b)).toBe(expected);
    expect(intersection(b, a)).toBe(expected);
  });

  test('a side without a name takes the other', () => {
    expect(effectiveHosts(undefined, [])).toEqual(['']);
    expect(effectiveHosts(undefined, ['a.b'])).toEqual(['a.b']);
    expect(effectiveHosts('a.b', [])).toEqual(['a.b']);
    expect(effectiveHosts('*.b', ['a.b', 'a.c'])).toEqual(['a.b']);
  });
});

describe('parents (C3)', () => {
  test('a listener that takes the route', async () => {
    expect(await jointFaults([gateway([http()]), web])).toEqual([]);
  });

  test('no such parent, unless it is declared to be outside or is in the context', async () => {
    expect(await jointFaults([web])).toEqual(['web /spec/parentRefs/0 parent-missing']);
    const outside = [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: 'shop', name: 'gw' }];
    expect(await jointFaults([web], { outside })).toEqual([]);
    expect(await jointFaults([web], { context: [gateway([http()])] })).toEqual([]);
    expect(await jointFaults([object('HTTPRoute', 'web', { rules: [{}] })])).toEqual([
      'web /spec/parentRefs parent-none',
    ]);
  });

  test('no such listener', async () => {
    expect(await jointFaults([gateway([http()]), at('https')])).toEqual(['web /spec/parentRefs/0 parent-section']);
  });

  test('a listener of another host', async () => {
    const shared = gateway([https('a', 'a.example.com')]);
    const route = (hostname: string) => at('a', { hostnames: [hostname] });
    expect(await jointFaults([shared, route('*.example.com')])).toEqual([]);
    expect(await jointFaults([shared, route('b.example.com')])).toEqual(['web /spec/parentRefs/0 parent-hostname']);
    expect(await jointFaults([shared, at('a', { hostnames: ['a.example.com', 'b.example.com'] })])).toEqual([
      'web /spec/hostnames/1 hostname-unserved',
    ]);
  });

  test('a listener of another protocol or for other kinds', async () => {
    const tcp = object('TCPRoute', 'db', { parentRefs: [{ name: 'gw' }], rules: [{ backendRefs: [backend] }] });
    expect(await jointFaults([gateway([http()]), tcp])).toEqual(['db /spec/parentRefs/0 parent-kind']);
    const grpcOnly = gateway([http('http', { allowedRoutes: { kinds: [{ kind: 'GRPCRoute' }] } })]);
    expect(await jointFaults([grpcOnly, web])).toEqual(['web /spec/parentRefs/0 parent-kind']);
  });

  test('a listener for other namespaces', async () => {
    const route = httpRoute({
      parentRefs: [{ name: 'gw', namespace: 'gateways' }],
      rules: [{ backendRefs: [backend] }],
    });
    const admitting = (namespaces: JsonObject) =>
      gateway([http('http', { allowedRoutes: { namespaces } })], {}, 'gateways');
    const byName = (...values: string[]) => ({
      from: 'Selector',
      selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values }] },
    });
    const refused = ['web /spec/parentRefs/0 parent-namespace'];
    expect(await jointFaults([gateway([http()], {}, 'gateways'), route])).toEqual(refused);
    expect(await jointFaults([admitting({ from: 'All' }), route])).toEqual([]);
    expect(await jointFaults([admitting(byName('shop', 'blog')), route])).toEqual([]);
    expect(await jointFaults([admitting(byName('blog')), route])).toEqual(refused);

    const byLabel = admitting({ from: 'Selector', selector: { matchLabels: { team: 'a' } } });
    const unsure = await check([byLabel, route]);
    expect(unsure.violations).toEqual([]);
    expect(unsure.unchecked.map((finding) => finding.check)).toEqual(['parent-namespace']);
    const shop = (team: string) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop', labels: { team } },
    });
    expect((await check([byLabel, route, shop('a')])).unchecked).toEqual([]);
    expect(await jointFaults([byLabel, route, shop('b')])).toEqual(refused);
  });

  test('without a sectionName one listener that takes the route is enough', async () => {
    expect(await jointFaults([gateway([http('a', { protocol: 'TCP', port: 9000 }), http('b')]), web])).toEqual([]);
  });
});

describe('listeners (C2)', () => {
  const set = (listeners: readonly JsonObject[], namespace = 'shop') =>
    object('ListenerSet', 'ls', { parentRef: { name: 'gw', namespace: 'shop' }, listeners }, namespace);
  const open = { allowedListeners: { namespaces: { from: 'All' } } };

  test('are distinct over a Gateway and its ListenerSets', async () => {
    expect(await jointFaults([set([http()]), gateway([http()], open)])).toEqual([
      'ls /spec/listeners/0 listener-conflict',
    ]);
    const other = set([http('http', { hostname: 'a.b' })]);
    expect(await jointFaults([gateway([http()], open), other])).toEqual([]);
  });

  test('of protocol TCP share their port with no other', async () => {
    const tcp = { name: 'tcp', port: 80, protocol: 'TCP' };
    expect(await jointFaults([gateway([http(), tcp])])).toEqual(['gw /spec/listeners/1 listener-conflict']);
    expect(await jointFaults([gateway([tcp, http()])])).toEqual(['gw /spec/listeners/1 listener-conflict']);
    expect(await jointFaults([gateway([tcp, { ...tcp, name: 'udp', protocol: 'UDP' }])])).toEqual([]);
  });

  test('equal ones in one Gateway are told once', async () => {
    expect(await jointFaults([gateway([http('a'), http('b')])])).toEqual(['gw /spec/listeners cel']);
  });

  test('a ListenerSet needs a Gateway that lets it', async () => {
    const one = set([http('x', { port: 81 })], 'blog');
    expect(await jointFaults([one])).toEqual(['ls /spec/parentRef parent-missing']);
    expect(await jointFaults([gateway([http()]), one])).toEqual(['ls /spec/parentRef parent-namespace']);
    expect(await jointFaults([gateway([http()], open), one])).toEqual([]);
  });
});

describe('the closed form', () => {
  const closed = { group: 'ingress2gw.dev', kind: 'Closed', name: 'no-basic-auth' };
  const rule = (spec: JsonObject) => jointFaults([gateway([http()]), httpRoute({ rules: [spec] })]);
  const fault = 'web /spec/rules/0 closed-form';

  test('stands alone', async () => {
    expect(await rule({ backendRefs: [closed] })).toEqual([]);
    expect(await rule({ backendRefs: [closed, backend] })).toEqual([fault]);
    const filters = [{ type: 'RequestHeaderModifier', requestHeaderModifier: { remove: ['a'] } }];
    expect(await rule({ backendRefs: [closed], filters })).toEqual([fault]);
    expect(await rule({ backendRefs: [{ ...closed, filters }] })).toEqual([fault]);
    expect(await rule({ backendRefs: [{ ...closed, kind: 'Open' }] })).toEqual([fault]);
  });
});

describe('identities', () => {
  test('no object twice, in whatever version', async () => {
    const twin = { ...web, apiVersion: 'gateway.networking.k8s.io/v1beta1' };
    expect(await jointFaults([gateway([http()]), web, twin])).toEqual(['web /metadata/name identity']);
  });

  test('one BackendTLSPolicy a target', async () => {
    const policy = (name: string, sectionName?: string) =>
      object('BackendTLSPolicy', name, {
        targetRefs: [
          { group: '', kind: 'Service', name: 'web', ...(sectionName === undefined ? {} : { sectionName }) },
        ],
        validation: { hostname: 'web.internal', wellKnownCACertificates: 'System' },
      });
    expect(await jointFaults([policy('a'), policy('b')])).toEqual(['b /spec/targetRefs/0 policy-target']);
    expect(await jointFaults([policy('a'), policy('b', 'https')])).toEqual([]);
  });
});

test('broken shapes never stop the walk', async () => {
  const odd: JsonObject[] = [
    object('HTTPRoute', 'a', { parentRefs: [null, 7, { name: 3 }], hostnames: 'x', rules: [null, { filters: 1 }] }),
    object('Gateway', 'b', { listeners: [null, { port: 'x', tls: [] }] }),
    object('ReferenceGrant', 'c', { from: {}, to: [1] }),
    object('BackendTLSPolicy', 'd', { targetRefs: [null] }),
    { kind: [], apiVersion: {}, metadata: 1 },
  ];
  const { violations } = await check(odd);
  expect(new Set(violations.map(({ object: { name } }) => name))).toEqual(new Set(['a', 'b', 'c', 'd', '']));
});
