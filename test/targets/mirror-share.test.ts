import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { targets } from '../../src/registry.ts';
import { siteWith, stated } from './site.ts';

const url = 'http://copy.shop.svc.cluster.local:8080$request_uri';

describe.each(Object.keys(targets))('a share of copies through %s', (name) => {
  const [way] = targets[name]?.capabilities.mirror ?? [];
  const realized = (value: Settings['mirror']) => way?.realize(value, siteWith(stated('mirror', value)));

  it('is written as percents', () => {
    const found = realized({ url, percent: 20 });
    expect(found?.puts).toEqual([expect.objectContaining({ slot: 'mirror', port: 8080, percent: 20 })]);
    expect(found?.parts.percent).toBe('exact');
    expect(found?.requires).toContain('HTTPRouteRequestPercentageMirror');
  });

  it('is all where none is stated', () => {
    const found = realized({ url });
    expect(found?.puts).toEqual([expect.not.objectContaining({ percent: expect.anything() })]);
    expect(found?.requires).toEqual(['HTTPRouteRequestMirror']);
  });

  it.each([0.5, 101, -1])('of %d is left to the report', (percent) => {
    expect(realized({ url, percent })).toBeUndefined();
  });

  it('goes to several Services by their names', () => {
    const services = [
      { service: { name: 'audit' }, port: 80 },
      { service: { namespace: 'infra', name: 'next' }, port: 8080, percent: 10 },
    ];
    const found = realized({ services });
    expect(found?.puts).toEqual([
      { slot: 'mirror', service: expect.objectContaining({ name: 'audit' }), port: 80 },
      {
        slot: 'mirror',
        service: expect.objectContaining({ namespace: 'infra', name: 'next' }),
        port: 8080,
        percent: 10,
      },
    ]);
    expect(found?.requires).toContain('HTTPRouteRequestMultipleMirrors');
  });

  it('of a half percent to one of several is left to the report', () => {
    expect(realized({ services: [{ service: { name: 'audit' }, port: 80, percent: 0.5 }] })).toBeUndefined();
  });
});
