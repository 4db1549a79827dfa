import { describe, expect, it } from 'vitest';
import { convertText } from '../support/convert-text.ts';

const rollout = (nginx: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: web, namespace: shop}
spec: {strategy: {canary: {trafficRouting: {nginx: ${nginx}}}}}
`;

function ingress(name: string, more = '', annotations = ''): string {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: ${name}, namespace: shop, annotations: {${annotations}}${more}}
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {number: 80}}}}]}
`;
}

const canary = 'nginx.ingress.kubernetes.io/canary: "true", nginx.ingress.kubernetes.io/canary-weight: "20"';

async function owned(...documents: readonly string[]): Promise<readonly string[]> {
  const { diagnostics, ledger } = await convertText(documents.join('---\n'));
  const foreign = new Set(ledger.filter(({ outcome }) => outcome === 'foreign').map(({ fact }) => fact.object.name));
  const told = diagnostics.filter(({ code }) => code === 'I2G2049').map(({ object }) => object?.name ?? '');
  return [...foreign].filter((name) => told.includes(name));
}

describe('canary Ingresses of a tool', () => {
  it.each([
    ['{stableIngress: main}', 'web-main-canary'],
    ['{stableIngresses: [other, main]}', 'web-main-canary'],
  ])('are known by the name a Rollout with %s gives them', async (nginx, name) => {
    expect(await owned(rollout(nginx), ingress('main'), ingress(name, '', canary))).toEqual([name]);
  });

  it.each([
    ['argoproj.io/v1alpha1', 'Rollout'],
    ['flagger.app/v1beta1', 'Canary'],
  ])('are known by their owner: %s %s', async (apiVersion, kind) => {
    const owner = `, ownerReferences: [{apiVersion: ${apiVersion}, kind: ${kind}, name: web, uid: u}]`;
    expect(await owned(ingress('main'), ingress('next', owner, canary))).toEqual(['next']);
  });

  it('are those of nobody else', async () => {
    const owner = ', ownerReferences: [{apiVersion: example.com/v1, kind: Rollout, name: web, uid: u}]';
    expect(await owned(ingress('main'), ingress('next', owner, canary))).toEqual([]);
    expect(await owned(rollout('{stableIngress: main}'), ingress('main'), ingress('main-canary', '', canary))).toEqual(
      [],
    );
  });
});
