import { describe, expect, it } from 'vitest';
import { listOf, objectOf } from '../../src/model/json.ts';
import { convertText, ownBugs } from '../support/convert-text.ts';

function ingress(name: string, className: string, url: string): string {
  return JSON.stringify({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'shop', annotations: { 'nginx.ingress.kubernetes.io/auth-url': url } },
    spec: {
      ingressClassName: className,
      rules: [
        {
          host: `${name}.example.com`,
          http: {
            paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name, port: { number: 80 } } } }],
          },
        },
      ],
    },
  });
}

/** A class of a controller of its own, and the Deployment that starts it. */
function started(className: string, controller: string): string {
  const args = ['/nginx-ingress-controller', `--controller-class=${controller}`, `--ingress-class=${className}`];
  const image = 'registry.k8s.io/ingress-nginx/controller:v1.12.0';
  return [
    { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: className }, spec: { controller } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: className, namespace: 'ingress', labels: { 'app.kubernetes.io/name': 'ingress-nginx' } },
      spec: { template: { spec: { containers: [{ name: 'controller', image, args }] } } },
    },
  ]
    .map((object) => JSON.stringify(object))
    .join('\n---\n');
}

/** Who is asked about the requests of each Ingress: the address behind the Backend that its policy names. */
async function askedBy(...documents: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const conversion = await convertText(documents.join('\n---\n'), { to: 'envoy-gateway' });
  expect(ownBugs(conversion)).toEqual([]);
  const backends = new Map(
    conversion.objects
      .filter(({ ref }) => ref.kind === 'Backend')
      .map(({ ref, body }) => {
        const [endpoint] = listOf(objectOf(body.spec).endpoints);
        return [ref.name, String(objectOf(objectOf(endpoint).fqdn).hostname)];
      }),
  );
  return Object.fromEntries(
    conversion.objects
      .filter(({ ref }) => ref.kind === 'SecurityPolicy')
      .map(({ ref, body }) => {
        const { backendRefs } = objectOf(objectOf(objectOf(body.spec).extAuth).http);
        return [ref.name, backends.get(String(objectOf(listOf(backendRefs)[0]).name)) ?? ''];
      }),
  );
}

describe('addresses that policies name', () => {
  it('two that read alike stay apart, so that each Ingress asks its own service', async () => {
    const asked = await askedBy(
      ingress('a', 'nginx', 'https://auth.example-a.com/check'),
      ingress('b', 'nginx', 'https://auth-example.a.com/check'),
      ingress('c', 'nginx', 'https://auth.example.a.com/check'),
    );
    expect(asked).toEqual({ a: 'auth.example-a.com', b: 'auth-example.a.com', c: 'auth.example.a.com' });
  });

  it('one that two classes name is one object', async () => {
    const url = 'https://auth.example.com/check';
    const asked = await askedBy(
      started('nginx', 'k8s.io/ingress-nginx'),
      started('internal', 'k8s.io/internal-ingress-nginx'),
      ingress('a', 'nginx', url),
      ingress('b', 'internal', url),
    );
    expect(asked).toEqual({ a: 'auth.example.com', b: 'auth.example.com' });
  });
});
