import { describe, expect, it } from 'vitest';
import type { PlannedClass } from '../../src/model/route-plan.ts';
import type { Settings } from '../../src/model/settings.ts';
import { targets } from '../../src/registry.ts';

const onGateway = targets['envoy-gateway']?.onGateway;

const planClass: PlannedClass = {
  name: 'nginx',
  controller: 'ingress-nginx',
  exposure: { kind: 'unknown', services: [], restricted: false },
  settings: {},
  hosts: [],
  streams: [],
  otherTools: [],
  defaults: [],
};

describe('TLS for clients at a Gateway', () => {
  const cases: readonly (readonly [string, Settings['listenerTls'], object | undefined, object])[] = [
    ['one version', { protocols: 'TLSv1.2' }, { minVersion: '1.2', maxVersion: '1.2' }, { protocols: 'policy' }],
    [
      'a range in any order',
      { protocols: 'TLSv1.3 TLSv1.2' },
      { minVersion: '1.2', maxVersion: '1.3' },
      { protocols: 'policy' },
    ],
    ['a gap', { protocols: 'TLSv1.1 TLSv1.3' }, undefined, {}],
    [
      'old versions',
      { protocols: 'SSLv3 TLSv1 TLSv1.1 TLSv1.2' },
      { minVersion: '1.0', maxVersion: '1.2' },
      { protocols: 'approximate' },
    ],
    ['an unknown version', { protocols: 'TLSv1.2 TLSv2' }, undefined, {}],
    ['words in place of ciphers', { ciphers: 'HIGH:!aNULL' }, undefined, {}],
    ['an exclusion that may hit', { ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:!AES128' }, undefined, {}],
    [
      'a cipher',
      { ciphers: 'AES128-SHA:!MD5:TLS_AES_128_GCM_SHA256' },
      { ciphers: ['AES128-SHA'] },
      { ciphers: 'policy' },
    ],
    ['only unknown ciphers', { ciphers: 'DHE-RSA-AES256-SHA' }, undefined, {}],
    ['curves', { curves: 'X25519:X448:secp384r1' }, { ecdhCurves: ['X25519', 'P-384'] }, { curves: 'approximate' }],
    [
      'ciphers beside TLS 1.3 alone',
      { protocols: 'TLSv1.3', ciphers: 'AES128-SHA' },
      { minVersion: '1.3', maxVersion: '1.3' },
      { protocols: 'policy', ciphers: 'no-effect' },
    ],
  ];

  it.each(cases)('%s', (_name, value, tls, parts) => {
    const result = onGateway?.listenerTls?.realize(value, planClass);
    expect(result?.policies.map(({ spec }) => spec.tls)).toEqual(tls === undefined ? [] : [tls]);
    expect(result?.parts).toEqual(parts);
  });
});

describe('Addresses of clients at a Gateway', () => {
  const cases: readonly (readonly [string, Settings['clientAddress'], object | undefined])[] = [
    ['nothing', { forwarded: false, trusted: ['10.0.0.0/8'] }, undefined],
    [
      'a header from everybody',
      { forwarded: true },
      { clientIPDetection: { xForwardedFor: { trustedCIDRs: ['0.0.0.0/0'] } } },
    ],
    [
      'a header in any case',
      { detect: true, header: 'x-forwarded-for' },
      { clientIPDetection: { xForwardedFor: { trustedCIDRs: ['0.0.0.0/0'] } } },
    ],
    ['an address that is no network', { forwarded: true, trusted: ['office'] }, undefined],
    ['the PROXY protocol over a header', { forwarded: true, proxyProtocol: true }, { proxyProtocol: {} }],
  ];

  it.each(cases)('%s', (_name, value, spec) => {
    const result = onGateway?.clientAddress?.realize(value, planClass);
    expect((result?.policies ?? []).map((part) => part.spec)).toEqual(spec === undefined ? [] : [spec]);
  });
});
