import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Internals, InventoryRequest } from '../../src/convert.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import { ownBugs } from '../support/convert-text.ts';
import { convertWithin } from '../support/convert-within.ts';
import { possibleModels, requestsAround } from '../support/nginx-model.ts';
import { allHosts, guards, manifestsOf, type RandomIngress, randomIngresses } from '../support/random-ingress.ts';
import { Router } from '../support/route-request.ts';

type Arrangement = InventoryRequest & Internals;

/** Ways to spread one class over Gateways and ListenerSets. */
const arrangements: readonly (readonly [string, Arrangement])[] = [
  ['ListenerSets always', { listenerSets: 'always' }],
  ['ListenerSets never', { listenerSets: 'never' }],
  ['ListenerSets where they do not exist', { listenerSets: 'always', release: '1.4' }],
  ['a Gateway a namespace', { gatewayMode: 'namespace' }],
  ['a Gateway a namespace, with ListenerSets', { gatewayMode: 'namespace', listenerSets: 'always' }],
  ['three listeners a Gateway', { listenerSets: 'never', listenerLimit: 3 }],
  ['two listeners a Gateway', { listenerSets: 'never', listenerLimit: 2 }],
  ['three listeners a Gateway and ListenerSet', { listenerSets: 'auto', listenerLimit: 3 }],
  ['few listeners in a Gateway a namespace', { gatewayMode: 'namespace', listenerSets: 'never', listenerLimit: 2 }],
];

const hosts = ['one.shop.example', 'two.shop.example', '*.shop.example', undefined];
const schemes = ['http', 'https'] as const;
const runs = { numRuns: 60, seed: Number(process.env.FUZZ_SEED ?? 1) };
const three = ['alpha', 'beta', undefined];

function convertArranged(ingresses: readonly RandomIngress[], arrangement: Arrangement): Promise<Conversion> {
  const { listenerLimit, ...request } = arrangement;
  return convertWithin(manifestsOf(ingresses), request, listenerLimit === undefined ? {} : { listenerLimit });
}

/** Requests that nginx turns away, in one of the orders the input allows, and that some Gateway lets through. */
async function openedGuards(
  ingresses: readonly RandomIngress[],
  arrangement: Arrangement,
): Promise<readonly unknown[]> {
  const models = possibleModels(ingresses).filter((model) => !model.isRefused());
  const router = new Router((await convertArranged(ingresses, arrangement)).objects, { paths: 'decoded' });
  return requestsAround(ingresses, ['one.shop.example', 'two.shop.example', 'three.shop.example', 'other.invalid'])
    .filter(({ host, path }) => models.some((model) => model.expected(host, path).kind === 'guarded'))
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .filter((request) => router.answers(request).some(({ kind }) => kind === 'backend'));
}

function hasGuard(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.some(({ annotations }) =>
    guards.some((guard) => Object.keys(guard).every((key) => annotations[key] !== undefined)),
  );
}

describe.each(arrangements)('%s', (_name, arrangement) => {
  it('opens no guard', async () => {
    const property = fc.asyncProperty(randomIngresses(hosts, three).filter(hasGuard), async (ingresses) => {
      expect(await openedGuards(ingresses, arrangement)).toEqual([]);
    });
    await fc.assert(property, runs);
  });

  it('is valid and well named', async () => {
    const property = fc.asyncProperty(randomIngresses([...allHosts, ...hosts], three), async (ingresses) => {
      const conversion = await convertArranged(ingresses, arrangement);
      expect(ownBugs(conversion)).toEqual([]);
      const keys = conversion.objects.map(({ ref }) => `${ref.kind} ${ref.namespace}/${ref.name}`);
      expect(new Set(keys).size).toBe(keys.length);
    });
    await fc.assert(property, runs);
  });
});

const basic = { 'auth-type': 'basic', 'auth-secret': 'users' };

function ingress(
  number: number,
  annotations: RandomIngress['annotations'],
  tls: boolean,
  ...paths: string[]
): RandomIngress {
  return {
    name: `ingress-${number}`,
    namespace: 'alpha',
    age: undefined,
    annotations,
    tls,
    paths: paths.map((text) => {
      const [host, path = '/', type = 'Prefix'] = text.split(' ');
      const named = host === '-' ? undefined : host;
      return { host: named, path, type: type as 'Prefix', service: `service-${number}` };
    }),
  };
}

/** Each let a request for a guarded host through on a Gateway that has a wider host alone. */
const once: readonly (readonly [string, readonly RandomIngress[]])[] = [
  [
    'a 404 of unknown standing',
    [
      ingress(0, basic, false, 'two.shop.example / Exact'),
      ingress(1, {}, true, '*.shop.example /'),
      ingress(2, { 'ssl-redirect': 'false' }, false, 'two.shop.example / Exact'),
    ],
  ],
  [
    'a path in other letter case',
    [
      ingress(0, {}, false, 'one.shop.example /app/x', '- /app/'),
      ingress(1, {}, false, 'two.shop.example /'),
      ingress(2, {}, false, 'one.shop.example /admin/x'),
      ingress(
        3,
        { 'custom-headers': 'missing', 'rewrite-target': '/$2' },
        true,
        'two.shop.example /app(/|$)(.*)',
        '- /',
      ),
    ],
  ],
];

describe.each(once)('%s', (_name, ingresses) => {
  it.each(arrangements)('opens no guard with %s', async (_arrangement, arrangement) => {
    expect(await openedGuards(ingresses, arrangement)).toEqual([]);
  });
});
