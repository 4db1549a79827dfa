import { expect, test } from 'vitest';
import { convertText } from '../../support/convert-text.ts';

/** Each route has a condition of its own and the same path: every pair of them may meet. */
function manyConditions(count: number): string {
  const routes = Array.from({ length: count }, (_, at) => {
    const match = `Host(\`a.example\`) && PathPrefix(\`/${'x'.repeat(at)}\`) && Query(\`q${at}\`, \`1\`)`;
    return `  - {match: '${match}', kind: Rule, priority: ${1000 - at}, services: [{name: web, port: 80}]}`;
  });
  return [
    'apiVersion: traefik.io/v1alpha1',
    'kind: IngressRoute',
    'metadata: {name: many, namespace: shop}',
    'spec:',
    '  entryPoints: [web]',
    '  routes:',
    ...routes,
  ].join('\n');
}

test('a host whose order would take too many rules is closed and told', async () => {
  const { diagnostics, objects } = await convertText(manyConditions(40));
  expect(diagnostics.map(({ code }) => code)).toContain('I2G2271');
  const backends = JSON.stringify(objects).match(/"kind":"(Closed|Service)"|"name":"web"/g) ?? [];
  expect(backends.filter((text) => text.includes('Closed')).length).toBeGreaterThan(0);
  expect(backends.filter((text) => text === '"name":"web"')).toEqual([]);
});

test('a few are put in order', async () => {
  const { diagnostics } = await convertText(manyConditions(4));
  expect(diagnostics.map(({ code }) => code)).not.toContain('I2G2271');
});
