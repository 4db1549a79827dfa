import fc from 'fast-check';
import { stringify } from 'yaml';

export interface RandomPath {
  readonly host: string | undefined;
  readonly path: string;
  readonly type: 'Prefix' | 'Exact' | 'ImplementationSpecific';
  readonly service: string;
}

/** An Ingress as the properties think of it; its number makes name and Services its own. */
export interface RandomIngress {
  readonly name: string;
  readonly namespace: string | undefined;
  /** Second of its creation; absent where the manifest says nothing. */
  readonly age: number | undefined;
  readonly annotations: Readonly<Record<string, string>>;
  readonly tls: boolean;
  readonly paths: readonly RandomPath[];
}

const prefix = 'nginx.ingress.kubernetes.io/';

/** Annotations that keep requests out. */
export const guards: readonly Readonly<Record<string, string>>[] = [
  { 'auth-type': 'basic', 'auth-secret': 'users' },
  { 'allowlist-source-range': '10.0.0.0/8' },
  { 'auth-url': 'http://auth.example.org/check' },
  { 'configuration-snippet': 'deny all;' },
  { 'configuration-snippet': 'allow 10.0.0.0/8; deny all;' },
  { 'configuration-snippet': 'return 403;' },
  { 'configuration-snippet': 'if ($http_x_key != "open") { return 403; }' },
  { 'custom-headers': 'missing' },
];

const settings: readonly Readonly<Record<string, string>>[] = [
  { 'ssl-redirect': 'false' },
  { 'force-ssl-redirect': 'true' },
  { 'permanent-redirect': 'https://elsewhere.example.org/new' },
  { 'app-root': '/app' },
  { 'use-regex': 'true' },
  { 'rewrite-target': '/' },
  { 'rewrite-target': '/$2' },
  { 'rewrite-target': '/$1', 'use-regex': 'true' },
  { 'upstream-vhost': 'inner.example.org' },
  { 'enable-cors': 'true' },
  { 'proxy-read-timeout': '30' },
];

/** Rules of canaries; `canary-weight` alone makes an ordinary Ingress. */
export const canaries: readonly Readonly<Record<string, string>>[] = [
  { canary: 'true', 'canary-weight': '30' },
  { canary: 'true', 'canary-weight': '100' },
  { canary: 'true', 'canary-by-header': 'X-Canary' },
  { canary: 'true', 'canary-by-header': 'X_Canary', 'canary-by-cookie': 'beta', 'canary-weight': '50' },
  { canary: 'true', 'canary-by-header': 'X-Canary', 'canary-by-header-value': 'never', 'canary-weight': '20' },
  { canary: 'true', 'canary-by-header': 'X-Canary', 'canary-by-header-pattern': '^a|s$' },
  { canary: 'true', 'canary-by-cookie': 'beta' },
  { 'canary-weight': '50' },
];

/** What a canary may go by. */
export const canaryHeaders: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'X-Canary': 'always' },
  { 'X-Canary': 'never' },
  { 'X-Canary': 'always', Cookie: 'a=1; beta=never' },
  { Cookie: 'beta=always' },
];

type Host = string | undefined;

export const exactHosts: readonly Host[] = ['one.example', 'two.example'];
export const allHosts: readonly Host[] = [...exactHosts, '*.example', undefined];
const paths = ['/', '/app', '/app/', '/app/x', '/admin', '/admin/x', '/App', '/v1.0'];
const patterns = [
  '/app(/|$)(.*)',
  '/app/(.*)',
  '/app/?(.*)',
  '/admin/.*',
  '/(.*)',
  '/adm[a-z]+',
  '/docs|/app',
  '/app(.*)',
];

const randomPath = (number: number, hosts: readonly Host[]) =>
  fc.record({
    host: fc.constantFrom(...hosts),
    path: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...paths) },
      { weight: 1, arbitrary: fc.constantFrom(...patterns) },
    ),
    type: fc.constantFrom('Prefix' as const, 'Exact' as const, 'ImplementationSpecific' as const),
    service: fc.oneof(
      { weight: 4, arbitrary: fc.constant(`service-${number}`) },
      { weight: 1, arbitrary: fc.constant('shared') },
    ),
  });

const annotations = fc
  .tuple(
    fc.option(fc.constantFrom(...guards), { nil: {} }),
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fc.constantFrom(...settings) }),
  )
  .map(([guard, setting]) => ({ ...guard, ...setting }));

const withCanary = fc
  .tuple(
    annotations,
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...canaries) }),
  )
  .map(([own, canary]) => ({ ...own, ...canary }));

const randomIngress = (
  number: number,
  hosts: readonly Host[],
  namespaces: readonly (string | undefined)[],
): fc.Arbitrary<RandomIngress> =>
  fc.record({
    name: fc.constant(`ingress-${number}`),
    namespace: fc.constantFrom(...namespaces),
    age: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    annotations: withCanary,
    tls: fc.boolean(),
    paths: fc.array(randomPath(number, hosts), { minLength: 1, maxLength: 3 }),
  });

/** Up to four Ingresses. Either all of them have an age or none has, as it is with exports and with repositories. */
export const randomIngresses = (
  hosts: readonly Host[],
  namespaces: readonly (string | undefined)[] = ['alpha', 'beta'],
): fc.Arbitrary<readonly RandomIngress[]> =>
  fc.tuple(fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 4 })).chain(([aged, copying, count]) =>
    fc
      .tuple(...Array.from({ length: count }, (_, number) => randomIngress(number, hosts, namespaces)))
      .map((list) => list.map((entry, number) => ({ ...entry, age: aged ? (entry.age ?? number) : undefined })))
      .map((list) => (copying ? list.map((entry, number) => pathsOfOther(entry, number, list)) : list)),
  );

/** A canary with the hosts and paths of the Ingress before or after it, as canaries are written. */
function pathsOfOther(ingress: RandomIngress, number: number, list: readonly RandomIngress[]): RandomIngress {
  const other = list[(number + 1) % list.length];
  if (ingress.annotations.canary === undefined || other === undefined || other === ingress) return ingress;
  const service = ingress.paths[0]?.service ?? 'shared';
  return { ...ingress, paths: other.paths.map((path) => ({ ...path, service })) };
}

export function manifestOf({ name, namespace, age, annotations, tls, paths }: RandomIngress): string {
  const named = [...new Set(paths.flatMap(({ host }) => host ?? []))];
  return stringify({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name,
      namespace,
      ...(age === undefined ? {} : { creationTimestamp: `2026-01-01T00:00:0${age}Z` }),
      annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [prefix + key, value])),
    },
    spec: {
      ingressClassName: 'nginx',
      ...(tls && named.length > 0 ? { tls: [{ hosts: named, secretName: `${name}-tls` }] } : {}),
      rules: paths.map(({ host, path, type, service }) => ({
        ...(host === undefined ? {} : { host }),
        http: { paths: [{ path, pathType: type, backend: { service: { name: service, port: { number: 80 } } } }] },
      })),
    },
  });
}

export function manifestsOf(ingresses: readonly RandomIngress[]): string {
  return ingresses.map(manifestOf).join('---\n');
}
