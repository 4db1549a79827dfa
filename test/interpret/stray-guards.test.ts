import { describe, expect, it } from 'vitest';
import { convertText, ownBugs } from '../support/convert-text.ts';

const ingress = (annotations: string, name = 'web', path = '/') => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations: ${annotations}
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] }
`;

async function resultOf(...documents: readonly string[]) {
  const conversion = await convertText(documents.join('---'));
  const path = conversion.ledger.find(({ fact }) => fact.object.name === 'web' && fact.name.startsWith('spec.rules'));
  expect(ownBugs(conversion)).toEqual([]);
  return { path: path?.outcome, codes: conversion.diagnostics.map(({ code }) => code) };
}

describe('annotations that are no mapping', () => {
  it.each([
    '"nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8"',
    '[{ nginx.ingress.kubernetes.io/auth-url: "http://auth.example/" }]',
    '["nginx.ingress.kubernetes.io/configuration-snippet: deny all;"]',
  ])('%s closes the routes', async (annotations) => {
    const { path, codes } = await resultOf(ingress(annotations));
    expect(path).toBe('closed');
    expect(codes).toContain('I2G1211');
  });

  it('a guard of the host closes the other paths of it', async () => {
    const guard = ingress('["nginx.ingress.kubernetes.io/auth-tls-secret: shop/ca"]', 'admin', '/admin');
    expect((await resultOf(ingress('{}'), guard)).path).toBe('closed');
  });

  it('without a guard in them the routes stay open', async () => {
    const { path, codes } = await resultOf(ingress('["nginx.ingress.kubernetes.io/enable-cors: true"]'));
    expect(path).toBe('exact');
    expect(codes).not.toContain('I2G1211');
  });
});

describe('guards under another prefix', () => {
  it.each([
    ['acme.internal/whitelist-source-range', true],
    ['ingress.kubernetes.io/auth-url', true],
    ['acme.internal/server-snippet', true],
    ['acme.internal/proxy-read-timeout', false],
    ['acme.internal/owner', false],
  ])('%s: told %s', async (name, told) => {
    const { path, codes } = await resultOf(ingress(`{ ${name}: "x" }`));
    expect(path).toBe('exact');
    expect(codes.includes('I2G1212')).toBe(told);
  });
});
