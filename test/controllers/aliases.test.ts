import { describe, expect, it } from 'vitest';
import { convertText, ownBugs } from '../support/convert-text.ts';
import { routeRequest } from '../support/route-request.ts';

const prefix = 'nginx.ingress.kubernetes.io';
const guard = { 'auth-type': 'basic', 'auth-secret': 'users' };

interface Stated {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly age?: number;
  readonly path?: string;
}

const ingress = (name: string, host: string | undefined, { annotations = {}, age, path = '/' }: Stated = {}) => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  ${age === undefined ? '' : `creationTimestamp: "2025-01-0${age}T00:00:00Z"`}
  annotations: ${JSON.stringify(Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`${prefix}/${key}`, value])))}
spec:
  ingressClassName: nginx
  rules:
    - ${host === undefined ? '' : `host: ${JSON.stringify(host)}\n      `}http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] }
`;

async function converted(...documents: readonly string[]) {
  const conversion = await convertText(documents.join('---'));
  expect(ownBugs(conversion)).toEqual([]);
  const answer = (host: string) => {
    const found = routeRequest(conversion.objects, { scheme: 'http', host, path: '/' });
    return found.kind === 'backend' ? found.backend : found.kind;
  };
  return { answer, codes: conversion.diagnostics.map(({ code }) => code) };
}

const open = ingress('open', undefined);
const guarded = (alias: string) => ingress('admin', 'h.io', { annotations: { ...guard, 'server-alias': alias } });

describe('server-alias that is no plain name', () => {
  it('.x is x and every name below it', async () => {
    const { answer, codes } = await converted(guarded('.admin.io'), open);
    expect(['admin.io', 'a.admin.io', 'a.b.admin.io', 'other.io'].map(answer)).toEqual([
      'closed',
      'closed',
      'closed',
      'shop/open:80',
    ]);
    expect(codes).not.toContain('I2G2008');
  });

  it.each([
    ['~^x\\d+\\.io$'],
    ['admin.*'],
  ])('%s on a guarded host closes the rules that catch its names', async (alias) => {
    const below = ingress('below', '*.io');
    const { answer, codes } = await converted(guarded(alias), open, below, ingress('plain', 'plain.io'));
    expect(['x1.io', 'x1.org', 'plain.io'].map(answer)).toEqual(['closed', 'closed', 'shop/plain:80']);
    expect(codes).toContain('I2G2086');
  });

  it('a name that only lacks the right characters closes what may take it, and no more', async () => {
    const { answer } = await converted(guarded('my_admin.io'), ingress('a', '*.io'), ingress('b', '*.org'));
    expect(['x.io', 'x.org'].map(answer)).toEqual(['closed', 'shop/b:80']);
  });

  it('on an open host nothing is closed', async () => {
    const pattern = ingress('admin', 'h.io', { annotations: { 'server-alias': '~^x\\d+\\.io$' } });
    const { answer, codes } = await converted(pattern, open);
    expect(answer('x1.io')).toBe('shop/open:80');
    expect(codes).not.toContain('I2G2086');
  });
});

describe('aliases of several Ingresses of one host', () => {
  const alias = (name: string, age?: number, more = {}) =>
    ingress(`web-${name}`, 'h.io', {
      annotations: { 'server-alias': `${name}.io`, ...more },
      path: name === 'a' ? '/' : `/${name}`,
      ...(age === undefined ? {} : { age }),
    });

  it('are those of the older one where ages are known', async () => {
    const { answer } = await converted(alias('a', 1, guard), alias('b', 2), open);
    expect(['a.io', 'b.io'].map(answer)).toEqual(['closed', 'shop/open:80']);
  });

  it('are those of all where they are not', async () => {
    const { answer } = await converted(alias('a', undefined, guard), alias('b'), open);
    expect(['a.io', 'b.io'].map(answer)).toEqual(['closed', 'closed']);
  });

  it('are left to a guarded host for many names, where the host itself is open', async () => {
    const wide = ingress('wide', '*.io', { annotations: guard });
    const { answer } = await converted(alias('a'), alias('b'), wide);
    expect(['a.io', 'b.io', 'h.io'].map(answer)).toEqual(['closed', 'closed', 'shop/web-a:80']);
  });
});
