import type { RandomIngress } from './random-ingress.ts';

/** Where a location of the model leads, as far as canaries go by it. */
export interface Led {
  readonly path: string;
  readonly exact: boolean;
  /** Namespace and Service; absent at a root that leads to the default backend. */
  readonly upstream: string | undefined;
}

export function isCanary({ annotations }: RandomIngress): boolean {
  return annotations.canary === 'true';
}

export function upstreamOf({ namespace }: RandomIngress, service: string): string {
  return `${namespace}/${service}:80`;
}

/** By Service: the Ingress that names it first, whose rules it has (behaviour 11.11). */
export function creatorsOf(ordered: readonly RandomIngress[]): ReadonlyMap<string, RandomIngress> {
  const creators = new Map<string, RandomIngress>();
  for (const ingress of ordered) {
    for (const { service } of ingress.paths) {
      const key = upstreamOf(ingress, service);
      if (!creators.has(key)) creators.set(key, ingress);
    }
  }
  return creators;
}

/** By Service: the canary that takes from it (behaviour 11.2 to 11.4, 11.10); the first that joined, if it was not deleted. */
export function takersOf(
  ordered: readonly RandomIngress[],
  servers: ReadonlyMap<string | undefined, readonly Led[]>,
): ReadonlyMap<string, string> {
  const creators = creatorsOf(ordered);
  const first = new Map<string, string>();
  const deleted = new Set<string>();
  const paths = ordered.filter(isCanary).flatMap((ingress) => ingress.paths.map((path) => ({ ...path, ingress })));
  for (const { host, path, type, service, ingress } of paths) {
    const own = upstreamOf(ingress, service);
    const locations = servers.get(host) ?? (host === undefined ? [] : undefined);
    if (locations === undefined || deleted.has(own) || locations.some(({ upstream }) => upstream === own)) continue;
    const fitting = locations.filter((location) => location.path === path && location.exact === (type === 'Exact'));
    const joined = fitting.flatMap(({ upstream }) => upstream ?? []);
    for (const primary of joined) first.set(primary, first.get(primary) ?? own);
    if (joined.length === 0) deleted.add(own);
  }
  return new Map([...first].filter(([, taker]) => !deleted.has(taker) && isCanaryOf(creators.get(taker))));
}

function isCanaryOf(creator: RandomIngress | undefined): boolean {
  return creator !== undefined && isCanary(creator);
}

/** Shares of the requests by Service, for the header and cookie of one (behaviour 11.6). */
export function sharesOf(
  primary: string,
  taker: string | undefined,
  creator: RandomIngress | undefined,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, number>> {
  if (taker === undefined || creator === undefined) return { [primary]: 1 };
  const { annotations } = creator;
  const cookie = annotations['canary-by-cookie'] === undefined ? undefined : cookieOf(headers.Cookie);
  const side = byHeader(annotations, headers['X-Canary']) ?? byWord(cookie);
  if (side !== undefined) return { [side === 'canary' ? taker : primary]: 1 };
  const weight = Math.min(Number(annotations['canary-weight'] ?? 0), 100);
  return Object.fromEntries(
    [[primary, 1 - weight / 100] as const, [taker, weight / 100] as const].filter(([, share]) => share > 0),
  );
}

type Side = 'canary' | 'primary' | undefined;

function byHeader(annotations: RandomIngress['annotations'], header: string | undefined): Side {
  if (annotations['canary-by-header'] === undefined || header === undefined) return undefined;
  const value = annotations['canary-by-header-value'];
  const pattern = annotations['canary-by-header-pattern'];
  if (value !== undefined) return header === value ? 'canary' : undefined;
  if (pattern !== undefined) return new RegExp(pattern).test(header) ? 'canary' : undefined;
  return byWord(header);
}

function byWord(word: string | undefined): Side {
  if (word === 'always') return 'canary';
  return word === 'never' ? 'primary' : undefined;
}

function cookieOf(header = ''): string | undefined {
  return /(?:^|; ?)beta=([^;]*)/.exec(header)?.[1];
}
