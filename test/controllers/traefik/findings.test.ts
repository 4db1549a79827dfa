import { expect, test } from 'vitest';
import { recordedCases } from '../../support/answers.ts';
import { convertText } from '../../support/convert-text.ts';
import { replay } from '../../support/replay.ts';

/** For each finding about routes of Traefik, a recorded case whose README or `about` describes what it tells. */
const recorded = {
  I2G2205: 'middlewares/chain-itself',
  I2G2207: 'middlewares/redirect-regex-unanchored',
  I2G2209: 'middlewares/replace-path',
  I2G2250: 'entrypoints/unknown-and-known',
  I2G2251: 'priority/too-high',
  I2G2252: 'ingressroute/rule-bad-syntax',
  I2G2253: 'ingressroute/rule-client-ip',
  I2G2254: 'ingressroute/rule-precedence',
  I2G2255: 'ingressroute/service-external-name',
  I2G2256: 'ingressroute/parent-child',
  I2G2257: 'entrypoints/both-tls',
  I2G2258: 'backends/no-endpoints-chart',
  I2G2259: 'hosts/wildcard-same-length',
  I2G2260: 'tls-options/one-router-without',
  I2G2261: 'tls-options/missing',
  I2G2263: 'priority/router-name-collision',
  I2G2264: 'ingressroute/tls-options-other-namespace',
  I2G2268: 'ingressroute/rule-query',
  I2G3022: 'paths/prefix',
} as const;

const cases = new Map(recordedCases('traefik').map((entry) => [entry.name, entry]));

test.each(Object.entries(recorded))('%s is told of %s', async (code, name) => {
  const entry = cases.get(name);
  if (entry === undefined) throw new Error(`no case ${name}`);
  const [first] = await replay(entry);
  expect(first?.conversion.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
});

function middleware(namespace: string, name: string, spec: string): string {
  return `apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: {name: ${name}, namespace: ${namespace}}
spec: ${spec}
---
`;
}

function ingress(annotations: string, className = 'traefik'): string {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: a, annotations: {${annotations}}}
spec:
  ingressClassName: ${className}
  rules: [{host: a.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]
`;
}

const headers = '{headers: {customRequestHeaders: {X-A: b}}}';

test.each([
  [
    'I2G2204',
    'a joined name that two Middlewares have',
    middleware('a', 'b-c', headers) +
      middleware('a-b', 'c', headers) +
      ingress("traefik.ingress.kubernetes.io/router.middlewares: 'a-b-c@kubernetescrd'"),
  ],
  [
    'I2G2208',
    'a chain that names another namespace, where nobody knows whether it may',
    middleware('a', 'all', '{chain: {middlewares: [{name: other, namespace: b}]}}') +
      middleware('b', 'other', headers) +
      ingress("traefik.ingress.kubernetes.io/router.middlewares: 'a-all@kubernetescrd'"),
  ],
])('%s is told of %s', async (code, _what, text) => {
  const { diagnostics } = await convertText(text);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
});

test('a guarded rule whose matches are fewer than its requests is closed beside them', async () => {
  const text = `${middleware('a', 'auth', '{basicAuth: {secret: users}}')}apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: {name: web, namespace: a}
spec:
  entryPoints: [web]
  routes:
  - {match: 'Host(\`a.example\`) && !Method(\`GET\`)', kind: Rule, middlewares: [{name: auth}], services: [{name: web, port: 80}]}
`;
  const { diagnostics } = await convertText(text);
  expect(diagnostics.map(({ code }) => code)).toContain('I2G2265');
});
