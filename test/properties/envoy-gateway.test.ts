import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGuard, isSure, openedGuards, strayByRegex, strayRequests } from '../support/astray.ts';
import { convertText, ownBugs } from '../support/convert-text.ts';
import { allHosts, exactHosts, manifestsOf, randomIngresses } from '../support/random-ingress.ts';

const settings = { to: 'envoy-gateway' } as const;
const runs = { numRuns: 150, seed: Number(process.env.FUZZ_SEED ?? 1) };
const more = { numRuns: 400, seed: runs.seed + 9 };

/** The order of rules is that of Envoy Gateway alone: regular expressions before prefixes, the longer text first. */
describe('requests through the output for envoy-gateway', () => {
  it('every policy is valid and every fact has an entry', async () => {
    const property = fc.asyncProperty(randomIngresses(allHosts), async (ingresses) => {
      expect(ownBugs(await convertText(manifestsOf(ingresses), settings))).toEqual([]);
    });
    await fc.assert(property, runs);
  });

  it('no guard is opened', async () => {
    const property = fc.asyncProperty(randomIngresses(allHosts).filter(hasGuard), async (ingresses) => {
      expect(await openedGuards(ingresses, { paths: 'decoded' }, settings)).toEqual([]);
    });
    await fc.assert(property, more);
  });

  it('no guard is opened where some Ingresses state no namespace', async () => {
    const mixed = randomIngresses(allHosts, ['alpha', undefined]).filter(hasGuard);
    const property = fc.asyncProperty(mixed, async (ingresses) => {
      expect(await openedGuards(ingresses, { paths: 'decoded' }, settings)).toEqual([]);
    });
    await fc.assert(property, more);
  });

  it('outside regular expressions, a request reaches the backend it reaches today or none', async () => {
    const property = fc.asyncProperty(randomIngresses(allHosts).filter(isSure), async (ingresses) => {
      expect(await strayRequests(ingresses, settings)).toEqual([]);
    });
    await fc.assert(property, runs);
  });

  it('by a regular expression, a request reaches the backend it reaches today or none', async () => {
    const property = fc.asyncProperty(randomIngresses(exactHosts).filter(isSure), async (ingresses) => {
      expect(await strayByRegex(ingresses, settings)).toEqual([]);
    });
    await fc.assert(property, more);
  });
});
