import { describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/generated/gateway-api.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import { convertText, ownBugs } from '../support/convert-text.ts';

function ingress(name: string, host: string | undefined, annotations: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'shop', annotations },
    spec: {
      ingressClassName: 'nginx',
      ...(host === undefined ? {} : { tls: [{ hosts: [host], secretName: `${name}-tls` }] }),
      rules: [
        {
          ...(host === undefined ? {} : { host }),
          http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name, port: { number: 80 } } } }] },
        },
      ],
    },
  });
}

const guard = {
  'nginx.ingress.kubernetes.io/auth-type': 'basic',
  'nginx.ingress.kubernetes.io/auth-secret': 'users',
};
const many = Array.from({ length: 70 }, (_, index) => ingress(`app-${index}`, `app-${index}.example-${index}.com`));

function sizes({ objects }: Conversion, kind: string): readonly number[] {
  return objects
    .filter(({ ref }) => ref.kind === kind)
    .map(({ body }) => (body as unknown as Gateway).spec.listeners.length);
}

const codes = ({ diagnostics }: Conversion) => diagnostics.map(({ code }) => code);

describe('more listeners than a Gateway takes', () => {
  it('stand in a ListenerSet beside the Gateway', async () => {
    const conversion = await convertText(many.join('\n---\n'));
    expect([sizes(conversion, 'Gateway'), sizes(conversion, 'ListenerSet')]).toEqual([[64], [7]]);
    expect(codes(conversion)).not.toContain('I2G3009');
    expect(ownBugs(conversion)).toEqual([]);
  });

  it('are on a second Gateway where there are no ListenerSets, and that is an error', async () => {
    const conversion = await convertText(many.join('\n---\n'), { listenerSets: 'never' });
    expect(sizes(conversion, 'Gateway')).toEqual([64, 8]);
    expect(codes(conversion)).toContain('I2G3009');
    expect(ownBugs(conversion)).toEqual([]);
  });

  it('and a host without a name takes nothing that another Gateway guards', async () => {
    const texts = [...many, ingress('all', undefined), ingress('safe', 'safe.example-99.com', guard)];
    const conversion = await convertText(texts.join('\n---\n'), { listenerSets: 'never' });
    const copies = conversion.objects.filter(({ ref }) => ref.name === 'all-guard');
    expect(copies.map(({ body }) => (body.spec as { hostnames?: unknown }).hostnames)).toEqual([
      ['safe.example-99.com'],
    ]);
    expect(codes(conversion)).toContain('I2G3082');
    expect(ownBugs(conversion)).toEqual([]);
  });

  it('fit where hosts below one domain show one Secret', async () => {
    const shared = Array.from({ length: 70 }, (_, index) => `app-${index}.example.com`).map((host, index) =>
      ingress(`app-${index}`, host).replace(`app-${index}-tls`, 'wild'),
    );
    const conversion = await convertText(shared.join('\n---\n'), { listenerSets: 'never' });
    expect(sizes(conversion, 'Gateway')).toEqual([2]);
    expect(codes(conversion)).not.toContain('I2G3009');
  });
});
