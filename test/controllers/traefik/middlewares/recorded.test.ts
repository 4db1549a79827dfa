import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { middlewares } from '../../../../src/controllers/traefik/middlewares/index.ts';
import { traefikRows } from '../../../../src/generated/rows-traefik.ts';
import { indexRows } from '../../../../src/interpret/row-index.ts';
import { objectOf } from '../../../../src/model/json.ts';
import type { Scheme } from '../../../../src/model/route-plan.ts';
import { middlewareKinds, references, usualSite, valuesOf } from '../../../support/middleware-effect.ts';
import { readInventoryOf } from '../../../support/read-inventory.ts';
import { walk } from '../../../support/walk-middlewares.ts';
import { verdicts } from './verdicts.ts';

/** What a real Traefik answered, against what is made of its Middlewares. */

const root = 'fixtures/recorded/traefik/middlewares';
const index = indexRows(traefikRows);
const cases = readdirSync(root).sort();

interface Answer {
  readonly request: { readonly scheme: Scheme; readonly method?: string; readonly host: string; readonly path: string };
  readonly answer: {
    readonly status?: number;
    readonly location?: string;
    readonly backend?: string;
    readonly sees?: { readonly path?: string };
  };
}

/** Requests that are answered otherwise, and why that is said. */
const announced: Readonly<Record<string, string>> = {
  'add-prefix-trailing-slash /a': 'two slashes become one (I2G2210)',
  'add-prefix-trailing-slash /': 'two slashes become one (I2G2210)',
  'strip-prefix /api%2Fx': 'an encoded slash is no slash to a filter',
  'strip-prefix /%61pi/x': 'an encoded letter is compared by the target',
  'strip-prefix /api//x': 'Traefik folds slashes before it matches (behaviour 2), which is no matter of middlewares',
  'entry-point /a': 'the entry point has middlewares of its own, which stand in front of the list',
  'redirect-scheme-trusted-proto /a': 'which senders are believed is a matter of the entry point',
};

async function effectsOf(name: string) {
  const inventory = await readInventoryOf(readFileSync(join(root, name, 'input.yaml'), 'utf8'), middlewareKinds);
  const all = middlewares(inventory, index, name.endsWith('-allowed') ? 'allowed' : 'unknown');
  const ingresses = inventory.objects.filter(({ ref, body }) => ref.kind === 'Ingress' && listOf(body) !== undefined);
  return ingresses.flatMap(({ body }) => {
    const spec = body.spec as unknown as { rules: { host: string; http: { paths: { path: string }[] } }[] };
    return spec.rules.flatMap(({ host, http }) =>
      http.paths.map(({ path }) => {
        const match = { kind: 'string-prefix', value: path, ignoreCase: false } as const;
        return {
          path,
          host,
          effect: all.apply(references(listOf(body) ?? ''), { ...usualSite, hostname: host, path: match }),
        };
      }),
    );
  });
}

function listOf(body: unknown): string | undefined {
  const annotations = objectOf(objectOf(objectOf(body).metadata).annotations);
  return annotations['traefik.ingress.kubernetes.io/router.middlewares'] as string | undefined;
}

describe('recorded middlewares', () => {
  it('each has an expected verdict', () => {
    expect(Object.keys(verdicts).sort()).toEqual(cases);
  });

  it.each(cases)('%s', async (name) => {
    const found = (await effectsOf(name)).map(({ effect }) => {
      const state = effect.disabled === undefined ? effect.closed && 'closed' : 'disabled';
      const groups = effect.variants.flatMap(({ settings, redirect }) => [
        ...Object.keys(valuesOf(settings)),
        ...(redirect === undefined ? [] : ['redirect']),
      ]);
      return state ?? [...new Set(groups)].sort().join(' ');
    });
    expect([...new Set(found)]).toEqual(verdicts[name] === undefined ? [] : [verdicts[name]]);
  });
});

describe('paths and redirects are those that were recorded', () => {
  it.each(cases)('%s', async (name) => {
    const effects = await effectsOf(name);
    const { answers } = parse(readFileSync(join(root, name, 'answers.yaml'), 'utf8')) as { answers: Answer[] };
    for (const { request, answer } of answers) {
      const { scheme, method = 'GET', host, path } = request;
      const place = effects.find((one) => one.host === host.toLowerCase() && path.startsWith(one.path));
      if (place === undefined || method !== 'GET' || host !== place.host || `${name} ${path}` in announced) continue;
      const walked = walk(place.effect.variants, scheme, host, path);
      // What is closed or refused by a guard says nothing of the path; statuses of Traefik's own are no redirects.
      if (walked === undefined || answer.status === 404 || answer.status === 400) continue;
      if (answer.location !== undefined && !answer.backend && !name.startsWith('forward-auth'))
        expect(walked, path).toEqual({ kind: 'redirect', location: answer.location, status: answer.status });
      else if (answer.sees?.path !== undefined && answer.backend?.startsWith('shop/web') === true)
        expect(walked, path).toEqual({ kind: 'forward', path: answer.sees.path });
    }
  });
});
