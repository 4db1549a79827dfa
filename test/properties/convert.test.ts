import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConvertSettings, convertText, ownBugs } from '../support/convert-text.ts';
import { regexRanks } from '../support/match-path.ts';
import { NginxModel, possibleModels, requestsAround } from '../support/nginx-model.ts';
import {
  allHosts,
  exactHosts,
  guards,
  manifestOf,
  manifestsOf,
  type RandomIngress,
  randomIngresses,
} from '../support/random-ingress.ts';
import { type Answer, Router, type RouterOptions } from '../support/route-request.ts';
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
async function openedGuards(
  ingresses: readonly RandomIngress[],
  options: RouterOptions,
  settings: ConvertSettings = {},
): Promise<readonly unknown[]> {
  const models = possibleModels(ingresses).filter((model) => !model.isRefused());
  const router = new Router((await convertText(manifestsOf(ingresses), settings)).objects, options);
  return requestsAround(ingresses)
    .map((request) => ({ request, needed: guardsOf(models, request.host, request.path) }))
    .filter(({ needed }) => needed.length > 0)
    .flatMap(({ request, needed }) => schemes.map((scheme) => ({ ...request, scheme, needed })))
    .filter(({ needed, ...request }) => router.answers(request).some((answer) => isOpen(answer, needed)));
}

/** Annotations that keep a request out, in any of the orders. */
function guardsOf(models: readonly NginxModel[], host: string, path: string): readonly string[] {
  const expected = models.map((model) => model.expected(host, path));
  return [...new Set(expected.flatMap((one) => (one.kind === 'guarded' ? one.guard : [])))];
}

/** Fields of a policy that say what an annotation says. */
const policyFields: Readonly<Record<string, string>> = {
  'auth-type': 'basicAuth',
  'allowlist-source-range': 'authorization',
  'auth-url': 'extAuth',
};

/** Not one of the guards of the request may be missing before the backend. */
function isOpen(answer: Answer, needed: readonly string[]): boolean {
  return answer.kind === 'backend' && !needed.every((guard) => answer.guards.includes(policyFields[guard] ?? guard));
}

/** Requests outside regular expressions that reach a backend they do not reach today. */
async function strayRequests(
  ingresses: readonly RandomIngress[],
  settings: ConvertSettings = {},
): Promise<readonly unknown[]> {
  const model = new NginxModel(ingresses);
  const router = new Router((await convertText(manifestsOf(ingresses), settings)).objects, { paths: 'decoded' });
  return requestsAround(ingresses)
    .filter(({ host }) => !model.isRefused() && !model.isRegexHost(host))
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => {
      const [today, tomorrow] = [model.expected(request.host, request.path), router.route(request)];
      if (tomorrow.kind !== 'backend') return [];
      if (today.kind === 'backend' && today.backend === tomorrow.backend) return [];
      if (today.kind === 'guarded' && !isOpen(tomorrow, [today.guard])) return [];
      return [{ request, today, tomorrow: tomorrow.backend }];
    });
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

/** The order of rules is that of Envoy Gateway alone: regular expressions before prefixes, the longer text first. */
describe('requests through the output for envoy-gateway', () => {
  const settings = { to: 'envoy-gateway' } as const;
  const more = { numRuns: 400, seed: runs.seed + 9 };

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
      expect(await strayByRegex(ingresses)).toEqual([]);
    });
    await fc.assert(property, more);
  });

  /** Requests on hosts that are emitted as regular expressions: their order is that of the source. */
  async function strayByRegex(ingresses: readonly RandomIngress[]): Promise<readonly unknown[]> {
    const models = possibleModels(ingresses).filter((model) => !model.isRefused());
    const router = new Router((await convertText(manifestsOf(ingresses), settings)).objects, { paths: 'decoded' });
    return requestsAround(ingresses)
      .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
      .flatMap((request) => {
        const answer = router.route(request);
        if (answer.kind !== 'backend' || answer.by.path.type !== 'RegularExpression' || models.length === 0) return [];
        const today = models.map((model) => model.expected(request.host, request.path));
        const same = today.some(
          (one) => one.kind === 'guarded' || (one.kind === 'backend' && one.backend === answer.backend),
        );
        return same ? [] : [{ request, today, tomorrow: answer.backend }];
      });
  }
});

/** Whether the controller takes a snippet at all is not known without its ConfigMap, so there is no one answer of today. */
function isSure(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.every(({ annotations }) => annotations['configuration-snippet'] === undefined);
}

function hasGuard(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.some(({ annotations }) =>
    guards.some((guard) => Object.keys(guard).every((key) => annotations[key] !== undefined)),
  );
}
