import type { MiddlewareReference } from '../../src/controllers/traefik/middleware-reference.ts';
import {
  type CrossNamespace,
  type MiddlewareEffect,
  middlewares,
  type Site,
} from '../../src/controllers/traefik/middlewares/index.ts';
import { traefikRows } from '../../src/generated/rows-traefik.ts';
import { indexRows } from '../../src/interpret/row-index.ts';
import type { SettingBag } from '../../src/model/settings.ts';
import { readInventoryOf } from './read-inventory.ts';

const index = indexRows(traefikRows);

export const middlewareKinds = [
  { group: 'traefik.io', kind: 'Middleware' },
  { group: 'traefik.containo.us', kind: 'Middleware' },
  { group: 'networking.k8s.io', kind: 'Ingress' },
  { group: '', kind: 'Service' },
];

const owner = { group: 'networking.k8s.io', kind: 'Ingress', namespace: 'shop', name: 'web' };

/** Where most tests use a list: every path of one host, in clear and over TLS. */
export const usualSite: Site = {
  path: { kind: 'string-prefix', value: '/', ignoreCase: false },
  hostname: 'shop.example',
  schemes: ['http', 'https'],
  owner,
};

export function references(text: string): readonly MiddlewareReference[] {
  const items = text === '' ? [] : text.split(',').map((item) => item.trim());
  return items.map((item) => ({ kind: 'joined', text: item, fact: 'the annotation' }));
}

/** The Middlewares of a text, all of which a site uses in their order unless `list` names others. */
export async function effectOf(
  specs: Readonly<Record<string, unknown>>,
  site: Partial<Site> = {},
  list = Object.keys(specs)
    .map((name) => `shop-${name}@kubernetescrd`)
    .join(),
  crossNamespace: CrossNamespace = 'unknown',
) {
  const documents = Object.entries(specs).map(([name, spec]) =>
    JSON.stringify({
      apiVersion: 'traefik.io/v1alpha1',
      kind: 'Middleware',
      metadata: { name, namespace: 'shop' },
      spec,
    }),
  );
  const all = middlewares(await readInventoryOf(documents.join('\n---\n'), middlewareKinds), index, crossNamespace);
  const effect = all.apply(references(list), { ...usualSite, ...site });
  return { effect, findings: all.findings() };
}

/** The settings of a bag without the facts behind them. */
export function valuesOf(bag: SettingBag): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(bag).map(([group, setting]) => [group, setting.value]));
}

/** One line a variant: the match, the schemes where not both, what it does. */
export function linesOf({ variants, disabled, closed }: MiddlewareEffect): readonly string[] {
  if (disabled !== undefined) return [`disabled: ${disabled.reason}`];
  if (closed !== undefined) return [`closed: ${closed.reason}`];
  return variants.map(({ path, schemes, settings, redirect }) => {
    const match =
      path.kind === 'regex' ? `~${path.pattern}` : `${path.value}${path.kind === 'exact' ? ' exactly' : ''}`;
    const { kind: _kind, why: _why, facts: _facts, differs: _differs, ...to } = redirect ?? {};
    const values = valuesOf(settings);
    return [
      match,
      ...(schemes.length === 2 ? [] : [`over ${schemes.join()}`]),
      ...(redirect === undefined ? [] : [`redirect ${JSON.stringify(to)}`]),
      ...(Object.keys(values).length === 0 ? [] : [JSON.stringify(values)]),
    ].join(' ');
  });
}
