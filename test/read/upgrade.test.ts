import { describe, expect, it } from 'vitest';
import { findings, ingress, only, place, read } from './helpers.ts';

const old = (version: string): string => `apiVersion: ${version}
kind: Ingress
metadata:
  name: a
spec:
  backend:
    serviceName: fallback
    servicePort: http
  rules:
    - host: h
      http:
        paths:
          - path: /
            backend:
              serviceName: s
              servicePort: 80
          - path: /b
            pathType: Exact
            backend: {serviceName: s, servicePort: "8080"}
          - backend:
              resource: {apiGroup: x, kind: Bucket, name: b}
`;

describe.each(['extensions/v1beta1', 'networking.k8s.io/v1beta1'])('an Ingress of %s', (version) => {
  const result = read(old(version));
  const object = only(result);

  it('becomes one of networking.k8s.io/v1', () => {
    expect(result.diagnostics).toEqual([]);
    expect(object.ref.group).toBe('networking.k8s.io');
    expect(object.apiVersion).toBe(version);
    expect(object.body).toEqual({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'a' },
      spec: {
        defaultBackend: { service: { name: 'fallback', port: { name: 'http' } } },
        rules: [
          {
            host: 'h',
            http: {
              paths: [
                {
                  path: '/',
                  pathType: 'ImplementationSpecific',
                  backend: { service: { name: 's', port: { number: 80 } } },
                },
                { path: '/b', pathType: 'Exact', backend: { service: { name: 's', port: { number: 8080 } } } },
                {
                  pathType: 'ImplementationSpecific',
                  backend: { resource: { apiGroup: 'x', kind: 'Bucket', name: 'b' } },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it.each([
    ['/spec/defaultBackend', '6:3'],
    ['/spec/defaultBackend/service', '7:5'],
    ['/spec/defaultBackend/service/name', '7:5'],
    ['/spec/defaultBackend/service/port/name', '8:5'],
    ['/spec/rules/0/http/paths/0', '13:13'],
    ['/spec/rules/0/http/paths/0/pathType', '13:13'],
    ['/spec/rules/0/http/paths/0/backend/service/port/number', '16:15'],
    ['/spec/rules/0/http/paths/1/pathType', '18:13'],
    ['/spec/rules/0/http/paths/2/backend/resource/name', '21:53'],
  ])('keeps the place of %s', (pointer, expected) => expect(place(object, pointer)).toBe(expected));
});

describe('fields of the other version', () => {
  it('in v1 are carried over and named', () => {
    const result = read(ingress('a', 'spec:\n  backend: {serviceName: s, servicePort: 80}\n'));
    expect(only(result).body.spec).toEqual({ defaultBackend: { service: { name: 's', port: { number: 80 } } } });
    expect(findings(result)).toEqual(['field-of-other-version 6:3', 'field-of-other-version 6:13']);
  });

  it('in v1beta1 are kept and named', () => {
    const text = ingress('a', 'spec:\n  defaultBackend: {service: {name: s, port: {number: 80}}}\n').replace(
      '/v1',
      '/v1beta1',
    );
    const result = read(text);
    expect(only(result).body.spec).toEqual({ defaultBackend: { service: { name: 's', port: { number: 80 } } } });
    expect(findings(result)[0]).toBe('field-of-other-version 6:3');
  });

  it('does not add a path type in v1, where it is required', () => {
    const result = read(ingress('a', 'spec: {rules: [{http: {paths: [{path: /}]}}]}\n'));
    expect(only(result).body.spec).toEqual({ rules: [{ http: { paths: [{ path: '/' }] } }] });
  });
});

it('leaves what has the wrong shape for the messages', () => {
  for (const spec of [
    '[]',
    'x',
    '{rules: x}',
    '{rules: [x, null]}',
    '{rules: [{http: x}]}',
    '{backend: x}',
    '{backend: [x]}',
  ]) {
    expect(() => read(ingress('a', `spec: ${spec}\n`).replace('/v1', '/v1beta1'))).not.toThrow();
  }
  const bad = read(ingress('a', 'spec: {backend: {serviceName: 5, servicePort: yes}}\n').replace('/v1', '/v1beta1'));
  expect(only(bad).body.spec).toEqual({ defaultBackend: { service: { name: '5', port: { name: 'yes' } } } });
  expect(findings(bad)).toEqual(['not-text 5:18', 'not-text 5:34']);
});

it('IngressClass v1beta1 has the fields of v1', () => {
  const text =
    'apiVersion: networking.k8s.io/v1beta1\nkind: IngressClass\nmetadata: {name: c}\nspec: {controller: x/y, parameters: {kind: K, name: nn}}\n';
  const object = only(read(text));
  expect(object.body).toMatchObject({
    apiVersion: 'networking.k8s.io/v1',
    spec: { parameters: { kind: 'K', name: 'nn' } },
  });
  expect(place(object, '/spec/parameters/name')).toBe('4:47');
});
