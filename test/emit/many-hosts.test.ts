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

  it('fit, and that is told, where certificates of their own all cover the domain', async () => {
    const shown = Array.from({ length: 70 }, (_, index) => ingress(`app-${index}`, `app-${index}.example.com`));
    const secrets = shown.map((_, index) =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: `app-${index}-tls`, namespace: 'shop' },
        data: { 'tls.crt': forAllNames },
      }),
    );
    const conversion = await convertText([...shown, ...secrets].join('\n---\n'), { listenerSets: 'never' });
    expect(sizes(conversion, 'Gateway')).toEqual([2]);
    expect(codes(conversion)).toContain('I2G3083');
  });
});

/** A certificate for *.example.com, made for this test; its key is thrown away. */
const forAllNames =
  'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJuakNDQVVPZ0F3SUJBZ0lVT3N0S0N4cDlYNTNvMllqaFFuUEZuMGZSYU5Fd0NnWUlLb1pJemowRUF3SXcKRmpFVU1CSUdBMVVFQXd3TFpYaGhiWEJzWlM1amIyMHdJQmNOTWpZeE1qQXhNRE13TVRJd1doZ1BNakV5TmpFeApNRGN3TXpBeE1qQmFNQll4RkRBU0JnTlZCQU1NQzJWNFlXMXdiR1V1WTI5dE1Ga3dFd1lIS29aSXpqMENBUVlJCktvWkl6ajBEQVFjRFFnQUVodzFFWjlHV3dBVVgrME9QVVlOWG5lVE5ZRjNNYWVWZVA2M1lHTWJ6S1pINFZqUDgKUFpuWFpxcE5idTRSaHF6S2NiQVp6U0dXSHFVK0pabE9tS25Xc2FOdE1Hc3dIUVlEVlIwT0JCWUVGT3M3QmpWOQpHalBiYmNGcHVWWWVISHh3U09GcU1COEdBMVVkSXdRWU1CYUFGT3M3QmpWOUdqUGJiY0ZwdVZZZUhIeHdTT0ZxCk1BOEdBMVVkRXdFQi93UUZNQU1CQWY4d0dBWURWUjBSQkJFd0Q0SU5LaTVsZUdGdGNHeGxMbU52YlRBS0JnZ3EKaGtqT1BRUURBZ05KQURCR0FpRUFwUms1aUpmelQ5YVhBQ21HRUhxeGRVNWY2WFZjSVFaVTEybXdwbmZnMHNVQwpJUUMyNWQ5RzdMaS90aElzbDF0L05YdkFvY2c2b2lkWGJUTk4vcTEyTU5Ec3J3PT0KLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=';
