import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGuard, isSure, openedGuards, strayRequests } from '../support/astray.ts';
import { convertText, ownBugs } from '../support/convert-text.ts';
import { regexRanks } from '../support/match-path.ts';
import { allHosts, exactHosts, manifestOf, manifestsOf, randomIngresses } from '../support/random-ingress.ts';
import { placeless } from '../support/shuffle.ts';

/** One seed, so that a run can be repeated; FUZZ_SEED tries another. */
const runs = { numRuns: 150, seed: Number(process.env.FUZZ_SEED ?? 1) };
const name = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;

describe('convert, over random Ingresses', () => {
  it('does not depend on the order of the documents', async () => {
    await fc.assert(
      fc.asyncProperty(randomIngresses(allHosts), fc.integer({ min: 0, max: 5 }), async (ingresses, turn) => {
        const texts = ingresses.map(manifestOf);
        const moved = [...texts.slice(turn % texts.length), ...texts.slice(0, turn % texts.length)].reverse();
        expect(placeless(await convertText(moved.join('---\n')))).toEqual(
          placeless(await convertText(texts.join('---\n'))),
        );
      }),
      runs,
    );
  });

  it.each(['1.6', '1.4'] as const)('is valid, complete and well named for release %s', async (release) => {
    await fc.assert(
      fc.asyncProperty(randomIngresses(allHosts), async (ingresses) => {
        const conversion = await convertText(manifestsOf(ingresses), { release });
        expect(ownBugs(conversion)).toEqual([]);
        const keys = conversion.objects.map(({ ref }) => `${ref.kind} ${ref.namespace}/${ref.name}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { ref } of conversion.objects) expect(ref.name).toMatch(name);
      }),
      runs,
    );
  });

  it('gives each Ingress a verdict, and each fact an entry', async () => {
    await fc.assert(
      fc.asyncProperty(randomIngresses(allHosts), async (ingresses) => {
        const { sources, ledger } = await convertText(manifestsOf(ingresses));
        expect(sources).toHaveLength(ingresses.length);
        expect(new Set(ledger.map(({ fact }) => fact.id)).size).toBe(ledger.length);
      }),
      runs,
    );
  });
});

describe('requests through the output', () => {
  it.each(regexRanks)('no guard is opened, with regular expressions %s', async (regexes) => {
    await fc.assert(
      fc.asyncProperty(randomIngresses(exactHosts).filter(hasGuard), async (ingresses) => {
        expect(await openedGuards(ingresses, { regexes, paths: 'decoded' })).toEqual([]);
      }),
      runs,
    );
  });

  it('outside regular expressions, a request reaches the backend it reaches today or none', async () => {
    await fc.assert(
      fc.asyncProperty(randomIngresses(exactHosts).filter(isSure), async (ingresses) => {
        expect(await strayRequests(ingresses)).toEqual([]);
      }),
      runs,
    );
  });

  const wide = { numRuns: 400, seed: runs.seed + 6 };

  it('no guard is opened by wildcard and hostless listeners', async () => {
    const property = fc.asyncProperty(randomIngresses(allHosts).filter(hasGuard), async (ingresses) => {
      expect(await openedGuards(ingresses, { paths: 'decoded' })).toEqual([]);
    });
    await fc.assert(property, wide);
  });

  it('no guard is opened where some Ingresses state no namespace', async () => {
    const mixed = randomIngresses(allHosts, ['alpha', undefined]).filter(hasGuard);
    const property = fc.asyncProperty(mixed, async (ingresses) => {
      expect(await openedGuards(ingresses, { paths: 'decoded' })).toEqual([]);
    });
    await fc.assert(property, wide);
  });

  it('no request falls through to a wildcard or hostless listener', async () => {
    const property = fc.asyncProperty(randomIngresses(allHosts).filter(isSure), async (ingresses) => {
      expect(await strayRequests(ingresses)).toEqual([]);
    });
    await fc.assert(property, wide);
  });
});
