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
    service: fc.constant(`service-${number}`),
  });

const annotations = fc
  .tuple(
    fc.option(fc.constantFrom(...guards), { nil: {} }),
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fc.constantFrom(...settings) }),
  )
  .map(([guard, setting]) => ({ ...guard, ...setting }));

const randomIngress = (
  number: number,
  hosts: readonly Host[],
  namespaces: readonly (string | undefined)[],
): fc.Arbitrary<RandomIngress> =>
  fc.record({
    name: fc.constant(`ingress-${number}`),
    namespace: fc.constantFrom(...namespaces),
    age: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    annotations,
    tls: fc.boolean(),
    paths: fc.array(randomPath(number, hosts), { minLength: 1, maxLength: 3 }),
  });

/** Up to four Ingresses. Either all of them have an age or none has, as it is with exports and with repositories. */
export const randomIngresses = (
  hosts: readonly Host[],
  namespaces: readonly (string | undefined)[] = ['alpha', 'beta'],
): fc.Arbitrary<readonly RandomIngress[]> =>
  fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 4 }))
    .chain(([aged, count]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, number) => randomIngress(number, hosts, namespaces)))
        .map((list) => list.map((entry, number) => ({ ...entry, age: aged ? (entry.age ?? number) : undefined }))),
    );

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
