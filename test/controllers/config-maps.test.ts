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

it('without a ConfigMap only the challenges of ACME go without authentication', async () => {
  expect((await contextOf(ingress)).noAuthLocations).toEqual(['/.well-known/acme-challenge']);
});
