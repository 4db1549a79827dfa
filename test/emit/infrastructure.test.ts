import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { infrastructureOf } from '../../src/emit/infrastructure.ts';
import { objectRef } from '../../src/model/object-ref.ts';
import type { KnownExposure, ReachAnnotation } from '../../src/model/route-plan.ts';
import type { Release } from '../../src/model/target.ts';

const ranges = 'service.beta.kubernetes.io/load-balancer-source-ranges';

function exposure(annotations: readonly ReachAnnotation[], sourceRanges: readonly string[] = []): KnownExposure {
  const service = objectRef('', 'Service', 'ingress-nginx', 'ingress-nginx-controller');
  return { kind: 'known', service, type: 'LoadBalancer', annotations, sourceRanges, fields: [], leftOut: [] };
}

function many(count: number, restricts: boolean, prefix: string): readonly ReachAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${prefix}.example/${String(index).padStart(2, '0')}`,
    value: 'x',
    restricts,
  }));
}

describe('annotations of spec.infrastructure', () => {
  it.each([
    ['1.4', 'v1.4.1'],
    ['1.5', 'v1.5.1'],
    ['1.6', 'v1.6.1'],
  ] as const)('are as many as the CRD of %s takes', (release: Release, version: string) => {
    const text = readFileSync(`crds/gateway-api/${version}/standard/gateway.networking.k8s.io_gateways.yaml`, 'utf8');
    const crd = parse(text) as { spec: { versions: { name: string; schema: { openAPIV3Schema: unknown } }[] } };
    const limits = [
      ...JSON.stringify(crd.spec.versions).matchAll(/"annotations":\{[^{]*\{[^}]*\}[^{}]*?"maxProperties":(\d+)/g),
    ];
    const limit = Number(limits[0]?.[1]);
    const { annotations, cut } = infrastructureOf(exposure(many(limit + 3, false, 'a')), release);
    expect(Object.keys(annotations)).toHaveLength(limit);
    expect(cut).toHaveLength(3);
  });

  it('what restricts is never cut for what only shapes, wherever it stands in the order', () => {
    const { annotations, cut } = infrastructureOf(
      exposure([...many(10, false, 'a'), ...many(7, true, 'z')], ['10.0.0.0/8']),
      '1.5',
    );
    expect(Object.keys(annotations)).toEqual([ranges, ...many(7, true, 'z').map(({ name }) => name)].sort());
    expect(cut).toEqual(many(10, false, 'a').map(({ name }) => name));
  });

  it('the ranges of the field win over those of the annotation, as they do in the cluster', () => {
    const stated = [{ name: ranges, value: '0.0.0.0/0', restricts: true }];
    expect(infrastructureOf(exposure(stated, ['10.0.0.0/8', '192.0.2.0/24']), '1.6').annotations).toEqual({
      [ranges]: '10.0.0.0/8,192.0.2.0/24',
    });
    expect(infrastructureOf(exposure(stated), '1.6').annotations).toEqual({ [ranges]: '0.0.0.0/0' });
  });

  it('a name or value that the CRD refuses is named, not emitted', () => {
    const odd = [
      { name: 'a name with blanks', value: 'x', restricts: true },
      { name: 'a.example/long', value: 'x'.repeat(4097), restricts: true },
      { name: 'a.example/Fine_1.x', value: '', restricts: false },
    ];
    expect(infrastructureOf(exposure(odd), '1.6')).toEqual({
      annotations: { 'a.example/Fine_1.x': '' },
      cut: ['a name with blanks', 'a.example/long'],
    });
  });

  it('ranges that are too long for one value admit fewer clients, not all', () => {
    const long = Array.from({ length: 400 }, (_, index) => `10.${Math.floor(index / 200)}.${index % 200}.0/24`);
    const { annotations, cut } = infrastructureOf(exposure([], long), '1.6');
    const kept = (annotations[ranges] ?? '').split(',');
    expect((annotations[ranges] ?? '').length).toBeLessThanOrEqual(4096);
    expect([...kept, ...cut]).toEqual(long);
    expect(cut.length).toBeGreaterThan(0);
  });
});
