import { describe, expect, it } from 'vitest';
import { ingress, said } from './manifests.ts';

/** For store.example.com and buy.example.com; made for this test, nobody has its key. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBwDCCAWagAwIBAgIUc6C6KkgJctuTshBInXa78KnyuPYwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRc3RvcmUuZXhhbXBsZS5jb20wIBcNMjYxMTI0MTc1MTI2WhgP
MjEyNjEwMzExNzUxMjZaMBwxGjAYBgNVBAMMEXN0b3JlLmV4YW1wbGUuY29tMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5ddzKHkdjD17KwhV2cvfgQdROkl3F4Xv
/dipwFKCsagLVYzP08tNNtNWFsHnQYwJU2MpLZw7dSWhxTlmEcGFGKOBgzCBgDAd
BgNVHQ4EFgQUiWKakxx3mq42Ao/lOPwPPZQ8RKgwHwYDVR0jBBgwFoAUiWKakxx3
mq42Ao/lOPwPPZQ8RKgwDwYDVR0TAQH/BAUwAwEB/zAtBgNVHREEJjAkghFzdG9y
ZS5leGFtcGxlLmNvbYIPYnV5LmV4YW1wbGUuY29tMAoGCCqGSM49BAMCA0gAMEUC
ICsPJJtbAFViqyXKTzn1u5tVNHrQ1bqlpHM4TZ25m0n8AiEAy4ZAVKogswllHpbM
/6BjOWpDldD+QJBdDZDPKhxDMZY=
-----END CERTIFICATE-----
`;

const secret = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Secret',
  type: 'kubernetes.io/tls',
  metadata: { name: 'web-tls', namespace: 'shop' },
  data: { 'tls.crt': Buffer.from(certificate).toString('base64') },
});

const host = 'store.example.com';
const aliased = (alias: string, tls = [host]) => ingress({ host, tls, annotations: { 'server-alias': alias } });

/** Host names of the listeners over TLS. */
function tlsHosts(objects: readonly { readonly body: object }[]): readonly string[] {
  const text = JSON.stringify(objects.map(({ body }) => body));
  return [...text.matchAll(/"name":"https-[^"]*","hostname":"([^"]*)"/g)].map(([, name]) => name ?? '');
}

describe('further names of a host with TLS (behaviour 7.3, recorded tls/alias)', () => {
  it('have its certificate where that is known to cover them', async () => {
    const { conversion, codes } = await said([aliased('buy.example.com'), secret]);
    expect(tlsHosts(conversion.objects)).toEqual(['buy.example.com', host]);
    expect(codes).not.toContain('I2G2030');
  });

  it('lose https with a warning where it is known not to, even in a tls entry', async () => {
    const { conversion, about, outcomes } = await said([
      aliased('bare.example.com', [host, 'bare.example.com']),
      secret,
    ]);
    expect(tlsHosts(conversion.objects)).toEqual([host]);
    expect(about('I2G2030').map(({ severity, arguments: { name } }) => `${severity} ${name}`)).toEqual([
      'warning bare.example.com',
    ]);
    expect(outcomes['web server-alias']).toBe('approximate');
  });

  it('lose https with an error where nothing is known', async () => {
    const { conversion, about } = await said([aliased('buy.example.com')]);
    expect(tlsHosts(conversion.objects)).toEqual([host]);
    expect(about('I2G2030').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('keep https below a wider host with TLS, which would take their requests', async () => {
    const wide = ingress({ name: 'wide', host: '*.example.com', tls: ['*.example.com'] });
    const { conversion, codes } = await said([aliased('buy.example.com'), wide]);
    expect(tlsHosts(conversion.objects)).toContain('buy.example.com');
    expect(codes).not.toContain('I2G2030');
  });

  it('have nothing to lose where the host has no TLS', async () => {
    const annotations = { 'server-alias': 'buy.example.com' };
    expect((await said([ingress({ host, annotations })])).codes).toEqual([]);
  });
});

describe('wildcards', () => {
  it('are told to every Ingress with a path on the host', async () => {
    const wide = '*.example.com';
    const { about, outcomes } = await said([
      ingress({ name: 'a', host: wide, path: '/a' }),
      ingress({ name: 'b', host: wide, path: '/b' }),
    ]);
    expect(
      about('I2G2004')
        .map(({ object }) => object?.name)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(Object.values(outcomes)).toEqual(['approximate', 'approximate']);
  });

  it('of server-alias take any depth today as well (recorded hosts/alias)', async () => {
    const { codes, outcomes } = await said([
      ingress({ host, annotations: { 'server-alias': '*.stores.example.com' } }),
    ]);
    expect(codes).toEqual([]);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['exact']));
  });
});
