import { expect, it } from 'vitest';
import { diagnosticKinds } from '../../src/diagnostics/index.ts';
import { type ConvertSettings, convertText } from '../support/convert-text.ts';

/**
 * Findings about input that no fixture has: each with the smallest input that gives it. What such input becomes is the affair of
 * other tests; here is only said that somebody is told.
 */
const prefix = 'nginx.ingress.kubernetes.io';

interface Rule {
  readonly host?: string;
  readonly path?: string;
  readonly type?: string;
  readonly service?: string;
  readonly port?: object;
}

interface Ingress {
  readonly name?: string;
  readonly className?: string | null;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly rules?: readonly Rule[];
  readonly more?: object;
}

function ingress({
  name = 'web',
  className = 'nginx',
  annotations = {},
  rules = [{}],
  more = {},
}: Ingress = {}): object {
  const own = Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`${prefix}/${key}`, value]));
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'shop', annotations: own, ...more },
    spec: { ...(className === null ? {} : { ingressClassName: className }), rules: rules.map(ruleOf) },
  };
}

function ruleOf({
  host = 'shop.example.com',
  path = '/',
  type = 'Prefix',
  service = 'web',
  port = { number: 80 },
}: Rule) {
  return { host, http: { paths: [{ path, pathType: type, backend: { service: { name: service, port } } }] } };
}

const guard = { 'whitelist-source-range': '10.0.0.0/8' };

function object(apiVersion: string, kind: string, name: string, more: object = {}): object {
  return { apiVersion, kind, metadata: { name, namespace: 'shop' }, ...more };
}

type Case = readonly [name: string, documents: readonly unknown[], settings?: ConvertSettings];

const table: readonly Case[] = [
  ['not-an-object', ['a text']],
  ['incomplete-identity', [{ metadata: { name: 'web' }, spec: {} }]],
  ['foreign-ingress', [object('config.openshift.io/v1', 'Ingress', 'cluster')]],
  [
    'empty-text',
    [{ ...ingress(), metadata: { name: 'web', namespace: 'shop', annotations: { [`${prefix}/x`]: null } } }],
  ],
  ['folded-duplicates', [ingress(), ingress()]],
  ['unknown-class', [ingress({ className: 'other' })]],
  ['class-less-by-annotations', [ingress({ className: null, annotations: { 'ssl-redirect': 'true' } })]],
  ['class-by-annotations', [ingress({ className: 'edge', annotations: { 'ssl-redirect': 'true' } })]],
  ['dead-annotation', [ingress({ annotations: { 'secure-backends': 'true' } })]],
  [
    'host-left-out',
    [
      object('networking.k8s.io/v1', 'IngressClass', 'one', { spec: { controller: 'k8s.io/ingress-nginx' } }),
      object('networking.k8s.io/v1', 'IngressClass', 'two', { spec: { controller: 'k8s.io/ingress-nginx' } }),
      ingress({ className: 'one' }),
      ingress({ name: 'other', className: 'two', rules: [{ path: '/other' }] }),
    ],
    { className: ['one'] },
  ],
  [
    'host-in-two-classes',
    [
      ingress(),
      ingress({
        name: 'other',
        className: 'edge',
        annotations: { 'ssl-redirect': 'true' },
        rules: [{ path: '/other' }],
      }),
    ],
  ],
  ['custom-headers-denied', [ingress({ annotations: { 'custom-headers': 'shop/missing' } })]],
  [
    'config-map-idle',
    [
      object('apps/v1', 'Deployment', 'controller', {
        spec: { template: { spec: { containers: [{ args: ['/nginx-ingress-controller', '--configmap=shop/own'] }] } } },
      }),
      object('v1', 'ConfigMap', 'own', { data: {} }),
      object('v1', 'ConfigMap', 'ingress-nginx-controller', { data: { hsts: 'false' } }),
      ingress(),
    ],
  ],
  ['path-unreachable', [ingress({ rules: [{ path: '/a//b', type: 'Exact' }] })]],
  [
    'backend-tls-conflict',
    [
      ingress({
        annotations: {
          'backend-protocol': 'HTTPS',
          'proxy-ssl-secret': 'shop/ca',
          'proxy-ssl-verify': 'on',
          'proxy-ssl-name': 'web.shop',
        },
      }),
      object('v1', 'Secret', 'ca', { data: { 'ca.crt': 'YQ==' } }),
      ingress({ name: 'plain', rules: [{ path: '/plain' }] }),
    ],
  ],
  [
    'wildcard-takes-guarded',
    [
      ingress({ rules: [{ host: '*.shop.example.com' }] }),
      ingress({ name: 'wide', annotations: guard, rules: [{ host: '*.example.com' }] }),
    ],
  ],
  ['path-too-long', [ingress({ rules: [{ path: `/${'a'.repeat(1100)}` }] })]],
  [
    'canary-unsayable',
    [
      ingress(),
      ingress({
        name: 'canary',
        annotations: { canary: 'true', 'canary-weight': '20' },
        rules: [{ service: 'next', port: { name: 'web' } }],
      }),
    ],
  ],
  [
    'doubted-path-closed',
    [
      ingress({ rules: [{ path: '/' }], annotations: guard }),
      ingress({ name: 'open', rules: [{ path: '/open', service: 'next' }] }),
      ingress({
        name: 'canary',
        annotations: { canary: 'true', 'canary-weight': '20' },
        rules: [{ path: '/', service: 'next' }],
      }),
    ],
  ],
];

const cases = table.map(([name, documents, settings = {}]) => [name, documents, settings] as const);

it.each(cases)('%s is told', async (name, documents, settings) => {
  const text = documents.map((document) => JSON.stringify(document)).join('\n---\n');
  const { diagnostics } = await convertText(text, settings);
  expect(diagnostics.map(({ code }) => diagnosticKinds.get(code)?.name)).toContain(name);
});
