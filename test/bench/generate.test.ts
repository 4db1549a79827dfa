import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate/index.ts';
import { directory, oneFile } from '../../bench/generate/pack.ts';
import { type Totals, totalsOf } from '../../bench/generate/totals.ts';

/** What a cluster of a thousand Ingresses comes to, worked out by hand from the shares. */
const expected: Totals = {
  ingresses: 1000,
  namespaces: 650,
  hosts: 1050,
  rules: 1120,
  paths: 2150,
  tlsBlocks: 1000,
  tlsSecrets: 920,
  annotations: 2750,
  canaries: 10,
  services: 1300,
};

const options = { ingresses: 1000, seed: 1, lastApplied: false };
const cluster = generate(options);
const text = oneFile(cluster);

describe('the generator of clusters', () => {
  it.each(Object.entries(expected))('gives %s as expected, ± 10 %%', (name, value) => {
    const found = totalsOf(cluster)[name as keyof Totals];
    expect(found / value).toBeGreaterThan(0.9);
    expect(found / value).toBeLessThan(1.1);
  });

  it('gives as much text as expected', () => {
    expect(text.length / 1_300_000).toBeGreaterThan(0.9);
    expect(text.length / 1_300_000).toBeLessThan(1.1);
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    expect(oneFile(generate(options))).toBe(text);
    expect(oneFile(generate({ ...options, seed: 2 }))).not.toBe(text);
    const packed = () => JSON.stringify([...directory(cluster, 1)]);
    expect(packed()).toBe(packed());
  });

  it('keeps what kubectl applied beside the object where it is asked to', () => {
    const applied = oneFile(generate({ ...options, lastApplied: true }));
    const share = (applied.match(/last-applied-configuration/g) ?? []).length / 1000;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});
