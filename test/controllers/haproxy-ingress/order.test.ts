import { expect, it } from 'vitest';
import { convertText } from '../../support/convert-text.ts';

const ingressClass = `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: haproxy }
spec: { controller: haproxy-ingress.github.io/controller }
`;

function ingress(name: string, paths: readonly string[], annotations: Readonly<Record<string, string>> = {}): string {
  const list = paths.map((path) => ({
    path,
    pathType: 'Prefix',
    backend: { service: { name, port: { number: 80 } } },
  }));
  const metadata = { name, namespace: 'shop', annotations };
  const spec = { ingressClassName: 'haproxy', rules: [{ host: 'a.example', http: { paths: list } }] };
  return `---\n${JSON.stringify({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata, spec })}\n`;
}

const many = Array.from({ length: 40 }, (_, at) => `/p${at}`);

it('a host whose paths with headers come before too many others is closed (host-order-unkept)', async () => {
  const conditional = Array.from({ length: 8 }, (_, at) =>
    ingress(`h${at}`, ['/'], { 'haproxy-ingress.github.io/http-header-match': `X-Env: e${at}` }),
  );
  const conversion = await convertText(`${ingressClass}${ingress('web', many)}${conditional.join('')}`, {});
  expect(conversion.diagnostics.map(({ code }) => code)).toContain('I2G2421');
  const text = JSON.stringify(conversion.objects);
  expect(text).toContain('"kind":"Closed"');
  expect(text).not.toContain('"port":80,"weight"');
});

it('an open prefix before a regular expression stays before it', async () => {
  const regex = ingress('r', ['/v[0-9]+'], { 'haproxy-ingress.github.io/path-type': 'regex' }).replace(
    '"Prefix"',
    '"ImplementationSpecific"',
  );
  const conversion = await convertText(`${ingressClass}${regex}${ingress('web', ['/v1'])}`, { to: 'envoy-gateway' });
  const values = conversion.objects.flatMap(({ body }) =>
    [...JSON.stringify(body).matchAll(/"value":"([^"]+)"/g)].map(([, value]) => value),
  );
  expect(values.every((value) => value?.includes('v'))).toBe(true);
  const [own = '', other = ''] = [
    values.find((value) => value?.includes('(/|$)')),
    values.find((value) => value?.includes('[0-9]')),
  ];
  expect(own.length).toBeGreaterThan(other.length);
});
