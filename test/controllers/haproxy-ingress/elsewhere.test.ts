import { describe, expect, it } from 'vitest';
import { convertText } from '../../support/convert-text.ts';

/** What leads requests elsewhere than the path of the Ingress says by itself. */

const own = 'haproxy-ingress.github.io';
const ingressClass = { kind: 'IngressClass', metadata: { name: 'haproxy' }, spec: { controller: `${own}/controller` } };

function service(name: string, selector: Readonly<Record<string, string>>, port = 80): object {
  const spec = { selector, ports: [{ port, targetPort: 8080 }] };
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop' }, spec };
}

function ingress(name: string, annotations: Readonly<Record<string, string>>, rule: object, tls?: object): object {
  const named = Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`${own}/${key}`, value]));
  const metadata = { name, namespace: 'shop', annotations: named };
  const spec = { ingressClassName: 'haproxy', rules: [rule], ...(tls === undefined ? {} : { tls: [tls] }) };
  return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata, spec };
}

function ruleOf(
  host: string | undefined,
  paths: readonly (readonly [path: string, service: string, port?: number])[],
): object {
  const list = paths.map(([path, name, number = 80]) => ({
    path,
    pathType: 'Prefix',
    backend: { service: { name, port: { number } } },
  }));
  return { ...(host === undefined ? {} : { host }), http: { paths: list } };
}

async function converted(...documents: readonly object[]) {
  const all = [{ apiVersion: 'networking.k8s.io/v1', ...ingressClass }, ...documents];
  const conversion = await convertText(all.map((document) => JSON.stringify(document)).join('\n---\n'), {});
  return {
    text: JSON.stringify(conversion.objects.map(({ body }) => body)),
    codes: conversion.diagnostics.map(({ code }) => code),
    conversion,
  };
}

describe('haproxy-ingress', () => {
  it('groups of pods become weights of the Services that select them (blue-green-services)', async () => {
    const { text, codes } = await converted(
      service('web', { app: 'web' }),
      service('blue', { app: 'web', group: 'blue' }),
      service('green', { app: 'web', group: 'green' }),
      ingress('web', { 'blue-green-balance': 'group=blue=1,group=green=4' }, ruleOf('a.example', [['/', 'web']])),
    );
    expect(text).toContain(
      '"backendRefs":[{"name":"blue","port":80,"weight":1},{"name":"green","port":80,"weight":4}]',
    );
    expect(codes).toContain('I2G2420');
  });

  it('a TCP service is a port, and never a path', async () => {
    const { text, codes } = await converted(
      service('db', { app: 'db' }, 5432),
      ingress(
        'db',
        { 'tcp-service-port': '9901' },
        ruleOf(undefined, [
          ['/', 'db', 5432],
          ['/x', 'db', 5432],
        ]),
      ),
    );
    expect(text).toContain('"kind":"TCPRoute"');
    expect(text).not.toContain('HTTPRoute');
    expect(codes).toContain('I2G2423');
  });

  // Recorded tls/tls-in-another-ingress.
  it('over TLS a host has the paths of those Ingresses alone that list it', async () => {
    const { conversion } = await converted(
      service('web', { app: 'web' }),
      service('api', { app: 'api' }),
      ingress('web', {}, ruleOf('a.example', [['/', 'web']]), { hosts: ['a.example'], secretName: 'tls-a' }),
      ingress('api', {}, ruleOf('a.example', [['/api', 'api']])),
    );
    const parents = conversion.objects
      .filter(({ ref }) => ref.kind === 'HTTPRoute' && ref.name === 'api')
      .map(({ body }) => JSON.stringify(body.spec));
    expect(parents).toHaveLength(1);
    expect(parents[0]).toContain('"sectionName":"http"');
    expect(parents[0]).not.toContain('https');
  });

  it('a class that two controllers have by default is told (class-of-several-controllers)', async () => {
    const rule = ruleOf('a.example', [['/', 'web']]);
    const text = JSON.stringify(ingress('web', {}, rule));
    const { diagnostics, sources } = await convertText(text, {});
    expect(diagnostics.map(({ code }) => code)).toContain('I2G1108');
    const asked = await convertText(text, { from: ['haproxy-ingress'] });
    expect(asked.diagnostics.map(({ code }) => code)).not.toContain('I2G1108');
    expect([...sources, ...asked.sources].map(({ controller }) => controller)).toEqual([
      'haproxytech',
      'haproxy-ingress',
    ]);
  });
});
