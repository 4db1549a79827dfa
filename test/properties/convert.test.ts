import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertText, ownBugs } from '../support/convert-text.ts';
import { regexRanks } from '../support/match-path.ts';
import { NginxModel, possibleModels, requestsAround } from '../support/nginx-model.ts';
import {
  allHosts,
  canaryHeaders,
  exactHosts,
  guards,
  manifestOf,
  manifestsOf,
  type RandomIngress,
  randomIngresses,
} from '../support/random-ingress.ts';
import { Router, type RouterOptions } from '../support/route-request.ts';
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

const schemes = ['http', 'https'] as const;

/** Requests that nginx turns away, in one of the orders the input allows, and that reach a backend in the output. */
async function openedGuards(ingresses: readonly RandomIngress[], options: RouterOptions): Promise<readonly unknown[]> {
  const models = possibleModels(ingresses).filter((model) => !model.isRefused());
  const router = new Router((await convertText(manifestsOf(ingresses))).objects, options);
  return requestsAround(ingresses)
    .filter(({ host, path }) => models.some((model) => model.expected(host, path).kind === 'guarded'))
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .filter((request) => router.answers(request).some(({ kind }) => kind === 'backend'));
}

/** Requests outside regular expressions that reach a backend they do not reach today. */
async function strayRequests(ingresses: readonly RandomIngress[]): Promise<readonly unknown[]> {
  const model = new NginxModel(ingresses);
  const router = new Router((await convertText(manifestsOf(ingresses))).objects, { paths: 'decoded' });
  return requestsAround(ingresses)
    .filter(({ host }) => !model.isRefused() && !model.isRegexHost(host))
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .flatMap((request) => {
      const { host, path, headers } = request;
      const [today, tomorrow] = [model.expected(host, path, headers), router.route(request)];
      if (tomorrow.kind !== 'backend') return [];
      if (today.kind === 'backend' && areEqual(today.shares, tomorrow.shares)) return [];
      return [{ request, today, tomorrow: tomorrow.shares }];
    });
}

/** Requests differ in their headers only where a canary asks for them. */
function headersFor(ingresses: readonly RandomIngress[]): typeof canaryHeaders {
  return ingresses.some(({ annotations }) => annotations.canary === 'true') ? canaryHeaders : canaryHeaders.slice(0, 1);
}

function areEqual(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((name) => Math.abs((a[name] ?? 0) - (b[name] ?? 0)) < 0.001);
}

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

/** Whether the controller takes a snippet at all is not known without its ConfigMap, so there is no one answer of today. */
function isSure(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.every(
    ({ annotations, age }) =>
      annotations['configuration-snippet'] === undefined && (annotations.canary === undefined || age !== undefined),
  );
}

function hasGuard(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.some(({ annotations }) =>
    guards.some((guard) => Object.keys(guard).every((key) => annotations[key] !== undefined)),
  );
}
