import type { CohortPlan, PathPlan } from '../model.ts';
import { settings } from '../names.ts';
import type { Random, Shares } from '../random.ts';

const corsSettings = {
  'enable-cors': 'true',
  'cors-allow-origin': 'https://app.example.com, https://admin.example.com',
  'cors-allow-methods': 'GET, POST, OPTIONS',
};

/** A page, its interface and what it serves beside them. */
export function frontAndApi(random: Random): CohortPlan {
  const all: readonly PathPlan[] = [
    { path: '/', pathType: 'Prefix', service: '' },
    { path: '/api', pathType: 'Prefix', service: '-api' },
    { path: '/ws', pathType: 'Prefix', service: '-ws' },
    { path: '/static', pathType: 'Prefix', service: '-static' },
  ];
  const annotations = settings({
    ...(random.chance(0.5) ? { 'proxy-read-timeout': '180', 'proxy-send-timeout': '180' } : {}),
    ...(random.chance(0.15) ? corsSettings : {}),
  });
  return { hosts: random.chance(0.2) ? 2 : 1, paths: all.slice(0, random.whole(2, 4)), annotations };
}

type Stripping = 'second' | 'first' | 'prefix';
const strippings: Shares<Stripping> = [
  ['second', 70],
  ['first', 25],
  ['prefix', 5],
];
const strippingForms: Readonly<Record<Stripping, { readonly tail: string; readonly target: string }>> = {
  second: { tail: '(/|$)(.*)', target: '/$2' },
  first: { tail: '/(.*)', target: '/$1' },
  prefix: { tail: '(/|$)(.*)', target: '/internal/$2' },
};
const parts = ['users', 'orders', 'reports', 'files', 'search', 'billing'];

/** Regular expressions whose prefix the Service never sees. */
export function prefixStripping(random: Random): CohortPlan {
  const { tail, target } = strippingForms[random.weighted(strippings)];
  const paths = parts.slice(0, random.low(1, 6)).map(
    (part): PathPlan => ({
      path: `/${part}${tail}`,
      pathType: 'ImplementationSpecific',
      service: `-${part}`,
    }),
  );
  const mode = random.chance(0.6) ? { 'use-regex': 'true' } : {};
  return { hosts: 1, paths, annotations: settings({ ...mode, 'rewrite-target': target }) };
}

/** The common mistake: everything below each prefix becomes the root. */
export function rewriteMistake(random: Random): CohortPlan {
  const paths = parts.slice(0, random.whole(2, 3)).map((part): PathPlan => {
    return { path: `/${part}`, pathType: 'Prefix', service: `-${part}` };
  });
  return { hosts: 1, paths, annotations: settings({ 'rewrite-target': '/' }) };
}

/** One host before many services; one in five has three. */
export function fanOut(random: Random, nth: number): CohortPlan {
  const paths = Array.from({ length: random.low(60, 200) }, (_, index): PathPlan => {
    return { path: `/v${1 + (index % 3)}/resource-${index}`, pathType: 'Prefix', service: `-${index % 30}` };
  });
  return { hosts: nth % 5 === 4 ? 3 : 1, paths, annotations: {} };
}
