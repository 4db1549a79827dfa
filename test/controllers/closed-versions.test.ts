import { describe, expect, it } from 'vitest';
import { convertText, ownBugs } from '../support/convert-text.ts';
import { routeRequest } from '../support/route-request.ts';

const prefix = 'nginx.ingress.kubernetes.io';
const none: Readonly<Record<string, string>> = {};
const guard = { 'auth-type': 'basic', 'auth-secret': 'users' };

const ingress = (name: string, host: string | undefined, path: string, annotations = none) => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations: ${JSON.stringify(Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`${prefix}/${key}`, value])))}
spec:
  ingressClassName: nginx
  rules:
    - ${host === undefined ? '' : `host: ${JSON.stringify(host)}\n      `}http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] }
`;

async function converted(...documents: readonly string[]) {
  const conversion = await convertText(documents.join('---'));
  expect(ownBugs(conversion)).toEqual([]);
  const answer = (host: string, path: string) => {
    const found = routeRequest(conversion.objects, { scheme: 'http', host, path });
    return found.kind === 'backend' ? found.backend : found.kind;
  };
  return { answer, codes: conversion.diagnostics.map(({ code }) => code) };
}

describe('a guarded host with capitals', () => {
  it.each([undefined, '*.io'])('is closed under its name in requests beside open rules of %s', async (host) => {
    const { answer, codes } = await converted(ingress('admin', 'Admin.io', '/', guard), ingress('open', host, '/'));
    expect(answer('admin.io', '/')).toBe('closed');
    expect(answer('other.io', '/')).toBe('shop/open:80');
    expect(codes).toContain('I2G2084');
  });

  it('is left out without a guard', async () => {
    const { codes } = await converted(ingress('admin', 'Admin.io', '/'), ingress('open', undefined, '/'));
    expect(codes).toContain('I2G3006');
    expect(codes).not.toContain('I2G2084');
  });
});

describe('several documents of one Ingress', () => {
  const open = ingress('open', 'h.io', '/');

  it.each([
    ['first', [ingress('web', 'h.io', '/admin', guard), ingress('web', 'h.io', '/admin')]],
    ['second', [ingress('web', 'h.io', '/admin'), ingress('web', 'h.io', '/admin', guard)]],
    ['second, of another path', [ingress('web', 'h.io', '/x'), ingress('web', 'h.io', '/admin', guard)]],
  ])('close what one of them guards: the %s', async (_which, documents) => {
    const { answer, codes } = await converted(...documents, open);
    expect(answer('h.io', '/admin')).toBe('closed');
    expect(answer('h.io', '/')).toBe('shop/open:80');
    expect(codes).toContain('I2G1025');
  });

  it('stay open where none has a guard', async () => {
    const { answer, codes } = await converted(
      ingress('web', 'h.io', '/admin'),
      ingress('web', 'h.io', '/admin', { 'enable-cors': 'true' }),
    );
    expect(answer('h.io', '/admin')).toBe('shop/web:80');
    expect(codes).not.toContain('I2G2085');
  });
});

describe('satisfy', () => {
  it.each([
    [{ satisfy: 'any' }, 'shop/web:80'],
    [{ satisfy: 'all' }, 'shop/web:80'],
    [{ satisfy: 'any', ...guard }, 'closed'],
    [{ satisfy: 'any', 'allowlist-source-range': '10.0.0.0/8' }, 'closed'],
  ])('%j: %s', async (annotations, expected) => {
    const { answer } = await converted(ingress('web', 'h.io', '/', annotations));
    expect(answer('h.io', '/')).toBe(expected);
  });
});
