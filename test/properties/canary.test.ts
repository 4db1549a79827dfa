import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGuard, openedGuards, strayRequests, unevenCanaries } from '../support/astray.ts';
import { convertText, ownBugs } from '../support/convert-text.ts';
import { regexRanks } from '../support/match-path.ts';
import { canaries, guards, manifestsOf, type RandomIngress } from '../support/random-ingress.ts';

/** Ingresses that meet: few hosts, paths and Services, many canaries. */
const crowded = (aged: boolean): fc.Arbitrary<readonly RandomIngress[]> =>
  fc
    .array(
      fc.record({
        namespace: fc.constant('alpha'),
        age: fc.integer({ min: 0, max: 9 }),
        annotations: fc
          .tuple(
            fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...guards) }),
            fc.constantFrom({}, {}, {}, { 'use-regex': 'true' }, { 'rewrite-target': '/$1' }),
            fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fc.constantFrom(...canaries) }),
          )
          .map(([guard, setting, canary]) => ({ ...guard, ...setting, ...canary })),
        tls: fc.constant(false),
        paths: fc.array(
          fc.record({
            host: fc.constantFrom('one.example', 'one.example', 'two.example', undefined),
            path: fc.constantFrom('/', '/', '/app', '/app/(.*)', '/app/x'),
            type: fc.constantFrom('Prefix' as const, 'Prefix' as const, 'Exact' as const),
            service: fc.constantFrom('blue', 'green', 'red'),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      { minLength: 2, maxLength: 4 },
    )
    .map((list) =>
      list.map((entry, index) => ({ ...entry, name: `ingress-${index}`, age: aged ? entry.age : undefined })),
    );

const runs = { numRuns: 250, seed: Number(process.env.FUZZ_SEED ?? 1) };

function withoutSnippets(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.every(({ annotations }) => annotations['configuration-snippet'] === undefined);
}

describe('canaries that meet ordinary Ingresses on hosts, paths and Services', () => {
  it.each([true, false])('are complete and valid (ages known: %s)', async (aged) => {
    const property = fc.asyncProperty(crowded(aged), async (ingresses) => {
      expect(ownBugs(await convertText(manifestsOf(ingresses)))).toEqual([]);
    });
    await fc.assert(property, runs);
  });

  it.each([true, false])('open no guard (ages known: %s)', async (aged) => {
    const property = fc.asyncProperty(crowded(aged).filter(hasGuard), async (ingresses) => {
      for (const regexes of regexRanks)
        expect(await openedGuards(ingresses, { regexes, paths: 'decoded' })).toEqual([]);
    });
    await fc.assert(property, { ...runs, numRuns: 100 });
  });

  it('take what they take today', async () => {
    const property = fc.asyncProperty(crowded(true).filter(withoutSnippets), async (ingresses) => {
      expect(await strayRequests(ingresses)).toEqual([]);
    });
    await fc.assert(property, runs);
  });

  it('take it on hosts of regular expressions too, wherever the path leads to the same Service', async () => {
    const property = fc.asyncProperty(crowded(true).filter(withoutSnippets), async (ingresses) => {
      expect(await unevenCanaries(ingresses)).toEqual([]);
    });
    await fc.assert(property, runs);
  });
});
