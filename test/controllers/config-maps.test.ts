import { describe, expect, it } from 'vitest';
import { classContext } from '../../src/controllers/ingress-nginx/class-context.ts';
import { unknownFlags } from '../../src/controllers/ingress-nginx/controller-flags.ts';
import { ingressNginxRows } from '../../src/generated/rows-ingress-nginx.ts';
import { indexRows } from '../../src/interpret/row-index.ts';
import { convertText } from '../support/convert-text.ts';
import { readInventoryOf } from '../support/read-inventory.ts';

const map = (name: string, data: Readonly<Record<string, string>>, labels = '') =>
  [
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata:',
    `  name: ${name}`,
    '  namespace: ingress-nginx',
    ...(labels === '' ? [] : [`  labels: ${labels}`]),
    'data:',
    ...Object.entries(data).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
  ].join('\n');

const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }`;

async function contextOf(...documents: readonly string[]) {
  return classContext(await readInventoryOf(documents.join('\n---\n')), indexRows(ingressNginxRows), unknownFlags);
}

describe("two ConfigMaps that may be the controller's", () => {
  const open = { 'whitelist-source-range': '10.0.0.0/8', 'block-cidrs': '192.0.2.7', 'no-auth-locations': '/open,/a' };
  const strict = {
    'whitelist-source-range': '10.1.0.0/16',
    'denylist-source-range': '192.0.2.9',
    'global-auth-url': 'http://auth.example/',
    'no-auth-locations': '/open/sub',
  };

  it.each([
    ['of different names', 'ingress-nginx-controller', 'nginx-configuration'],
    ['of different names, the other way round', 'nginx-configuration', 'ingress-nginx-controller'],
    ['of one name, in two documents', 'ingress-nginx-controller', 'ingress-nginx-controller'],
  ])('%s: the guards of both hold, in either order', async (_case, first, second) => {
    for (const documents of [
      [map(first, open), map(second, strict)],
      [map(second, strict), map(first, open)],
    ]) {
      const { settings, noAuthLocations } = await contextOf(...documents);
      expect(settings.access?.value).toEqual({ allow: ['10.1.0.0/16'], deny: ['192.0.2.7', '192.0.2.9'] });
      expect(settings.externalAuth?.value.url).toBe('http://auth.example/');
      expect(noAuthLocations).toEqual(['/open/sub']);
    }
  });

  it('close the routes, say so, and every key has its own entry', async () => {
    const text = [map('ingress-nginx-controller', open), map('ingress-nginx-controller', strict), ingress].join(
      '\n---\n',
    );
    const conversion = await convertText(text);
    expect(conversion.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['I2G1025', 'I2G2013', 'I2G3001']),
    );
    const keys = conversion.ledger.filter(({ fact }) => fact.object.kind === 'ConfigMap');
    expect(keys).toHaveLength(7);
    expect(new Set(keys.map(({ fact }) => fact.id)).size).toBe(7);
    expect(
      keys
        .filter(({ outcome }) => outcome === 'closed')
        .map(({ fact }) => fact.name)
        .sort(),
    ).toEqual([
      'block-cidrs',
      'denylist-source-range',
      'global-auth-url',
      'whitelist-source-range',
      'whitelist-source-range',
    ]);
  });

  it('block-cidrs and denylist-source-range of one ConfigMap do not replace each other', async () => {
    const both = { 'block-cidrs': '192.0.2.7', 'denylist-source-range': '192.0.2.9' };
    const { settings } = await contextOf(map('ingress-nginx-controller', both));
    expect(settings.access?.value.deny).toEqual(['192.0.2.7', '192.0.2.9']);
  });

  it('ConfigMaps of the chart with another task are none of them', async () => {
    const labels = '{ app.kubernetes.io/name: ingress-nginx, app.kubernetes.io/component: controller }';
    const { configMapNames } = await contextOf(
      map('edge-ingress-nginx-controller', {}, labels),
      map('edge-ingress-nginx-tcp', { '9000': 'shop/db:5432' }, labels),
      map('edge-ingress-nginx-custom-add-headers', { 'X-A': 'b' }, labels),
    );
    expect(configMapNames).toEqual(['ingress-nginx/edge-ingress-nginx-controller']);
  });
});

describe('guards of the ConfigMap that are not as they should be', () => {
  it.each([
    ['whitelist-source-range', '10.0.0.0/8,', { allow: ['10.0.0.0/8'] }],
    ['block-cidrs', '10.0.0.0/8,,', { deny: ['10.0.0.0/8'] }],
    ['denylist-source-range', ',10.0.0.0/8 ,192.0.2.7', { deny: ['10.0.0.0/8', '192.0.2.7'] }],
  ])('%s: empty items are left out of %s', async (key, text, expected) => {
    const { settings } = await contextOf(map('ingress-nginx-controller', { [key]: text }));
    expect(settings.access?.value).toEqual(expected);
    expect(settings.denied).toBeUndefined();
  });

  it.each([
    ['whitelist-source-range', '10.0.0.0/8,office'],
    ['denylist-source-range', 'all'],
    ['block-cidrs', '10.0.0.0/8, ,192.0.2.7'],
    ['global-auth-url', 'auth.example/check'],
  ])('%s: %s closes every route, and an error says so', async (key, text) => {
    const { settings } = await contextOf(map('ingress-nginx-controller', { [key]: text }));
    expect(settings.denied?.value.reason).toBe(key);
    const conversion = await convertText([map('ingress-nginx-controller', { [key]: text }), ingress].join('\n---\n'));
    expect(conversion.diagnostics.map(({ code }) => code)).toContain('I2G1210');
    expect(JSON.stringify(conversion.objects)).not.toContain('"name":"web","port"');
  });

  it.each(['', ','])('a list of nothing (%j) keeps nobody out', async (text) => {
    const { settings } = await contextOf(map('ingress-nginx-controller', { 'whitelist-source-range': text }));
    expect(settings).toEqual({});
  });
});

it('without a ConfigMap only the challenges of ACME go without authentication', async () => {
  expect((await contextOf(ingress)).noAuthLocations).toEqual(['/.well-known/acme-challenge']);
});

it.each([
  ['', []],
  [' , ,', []],
  ['/open\n, /pub ', ['/open\n', '/pub']],
  ['/open,\n/pub', ['/open', '\n/pub']],
])('no-auth-locations %j takes out %j and nothing else', async (text, expected) => {
  const { noAuthLocations } = await contextOf(map('ingress-nginx-controller', { 'no-auth-locations': text }));
  expect(noAuthLocations).toEqual(expected);
});

describe('a ConfigMap that is not called as usual', () => {
  const codesOf = async (...documents: readonly string[]) =>
    (await convertText(documents.join('\n---\n'))).diagnostics.map(({ code }) => code);
  const guards = { 'whitelist-source-range': '10.0.0.0/8' };

  it('is taken to be the one of the controller where it holds a guard and there is no other', async () => {
    const { settings, configMapNames } = await contextOf(map('edge-settings', guards), map('other', { a: 'b' }));
    expect(configMapNames).toEqual(['ingress-nginx/edge-settings']);
    expect(settings.access?.value).toEqual({ allow: ['10.0.0.0/8'] });
    expect(await codesOf(map('edge-settings', guards), ingress)).toEqual(
      expect.arrayContaining(['I2G2082', 'I2G3001']),
    );
  });

  it('is none beside one that is, and without a guard', async () => {
    const usual = map('ingress-nginx-controller', {});
    expect((await contextOf(map('edge-settings', guards), usual)).settings).toEqual({});
    expect(await codesOf(map('edge-settings', guards), usual, ingress)).not.toContain('I2G2082');
    expect((await contextOf(map('edge-settings', { 'proxy-read-timeout': '10' }))).configMapNames).toEqual([]);
  });

  it('is of no weight where the controller serves nothing', async () => {
    expect(await codesOf(map('edge-settings', guards))).not.toContain('I2G2082');
  });

  it.each([
    ['by its name', 'ingress-nginx-controller', 'proxy-read-timeout'],
    ['by its keys', '{{ .Release.Name }}-settings', 'block-cidrs'],
  ])('and could not be read is told of, known %s', async (_case, name, key) => {
    const template = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  {{- if .Values.x }}\n  ${key}: "1"\n  {{- end }}`;
    expect(await codesOf(template, ingress)).toContain('I2G2083');
    const other = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\ndata:\n  {{- if .Values.x }}\n  a: b\n  {{- end }}`;
    expect(await codesOf(other, ingress)).not.toContain('I2G2083');
  });
});
