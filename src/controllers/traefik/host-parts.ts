import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Certificate, PlannedClass, PlannedHost, PlannedStream } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import { certificateFor, type LoadedCertificate, loadedCertificate } from '../../plan/loaded-certificates.ts';
import { storeCertificates } from './certificates.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import { namesOf, takesName } from './host-names.ts';
import type { HostParts } from './hosts.ts';
import type { TraefikIngress } from './ingress.ts';
import { listenerTls } from './listener-tls.ts';
import { note, type OwnRoute, type ReadObject } from './own-route.ts';
import { branchesOfRouter, type Router } from './router.ts';
import { schemesOf } from './served-schemes.ts';
import { hostTls } from './tls-options.ts';

export interface AllHostParts extends HostParts {
  readonly fallback: Pick<PlannedClass, 'defaultCertificate'>;
  /** What clients of all these hosts are offered over TLS. */
  listenerTls(hosts: readonly PlannedHost[]): SettingBag;
  /** The certificates of the routes and objects, for connections whose TLS ends at the proxy. */
  certificateFor(hostname: string, owner: ObjectRef): Certificate;
  /** Of certificates that no host shows. */
  unused(hosts: readonly PlannedHost[], streams: readonly PlannedStream[]): readonly Account[];
}

/** What is settled for a host before a request is looked at: its certificate, and what it asks of clients. */
export function hostParts(
  routers: readonly Router[],
  ingresses: readonly TraefikIngress[],
  own: readonly OwnRoute[],
  context: TraefikContext,
  found: Findings,
): AllHostParts {
  const secrets = new Map(
    context.inventory.objects
      .filter(({ ref }) => ref.group === '' && ref.kind === 'Secret')
      .map((one) => [refKey(one.ref), one]),
  );
  const stores = defaultStores(context);
  const loaded: readonly LoadedCertificate[] = [
    ...ingresses.flatMap(({ source, fields }) =>
      fields.tls.flatMap(({ secret, hosts, fact }) => {
        const ref = secret === undefined ? undefined : objectRef('', 'Secret', source.ref.namespace, secret);
        return ref === undefined ? [] : [loadedCertificate(ref, source.ref, hosts, [fact.id], secrets)];
      }),
    ),
    ...own.flatMap((route) => ownCertificates(route, secrets)),
    ...stores.flatMap(({ owner, others }) =>
      others.map(({ secret, facts }) => loadedCertificate(secret, owner, [], facts, secrets)),
    ),
  ];
  const [store] = stores.filter(({ fallback }) => fallback !== undefined);
  const byHost = routersByHost(routers);
  const onHost = (hostname: string | undefined) =>
    hostRouters(byHost, hostname).filter((router) => schemesOf(router).includes('https'));
  const options = new Map<string | undefined, ReadObject | undefined>();
  return {
    fallback: store?.fallback === undefined ? {} : { defaultCertificate: store.fallback },
    settings: (hostname) => {
      const named = onHost(hostname).filter((router) => isOf(router, hostname));
      const { option, settings } = hostTls(hostname, named, context, found);
      options.set(hostname, option);
      return settings;
    },
    listenerTls: (hosts) => {
      const encrypted = hosts.filter(({ routes }) => routes.some(({ schemes }) => schemes.includes('https')));
      return listenerTls(
        encrypted.map(({ hostname }) => options.get(hostname)),
        found,
      );
    },
    certificateFor: (hostname, owner) =>
      certificateFor(hostname, new Set([refKey(owner)]), loaded) ?? { kind: 'default', facts: [] },
    certificate: (hostname, needed) =>
      certificateOf(hostname, onHost(hostname), loaded, needed || store?.fallback !== undefined, found),
    unused: (hosts, streams) => unusedCertificates(loaded, [...hosts, ...streams]),
  };
}

/** TLSStores called default, the only ones that Traefik uses. */
function defaultStores({ own }: TraefikContext) {
  return own
    .all('TLSStore')
    .filter(({ source }) => source.ref.name === 'default')
    .map((object) => {
      const { namespace, name } = object.source.ref;
      own.use('TLSStore', { kind: 'named', namespace, name });
      return { owner: object.source.ref, ...storeCertificates(object) };
    });
}

function ownCertificates(
  route: OwnRoute,
  secrets: Parameters<typeof loadedCertificate>[4],
): readonly LoadedCertificate[] {
  const { source } = route;
  const tls = objectOf(objectOf(source.body.spec).tls);
  const name = textOf(tls.secretName);
  // Where TLS goes on unopened no certificate is loaded (kubernetes_tcp.go, loadIngressRouteTCPConfiguration).
  if (name === undefined || tls.passthrough === true) return [];
  const fact = note(route, '/spec/tls/secretName', 'spec.tls.secretName', name);
  const listed = listOf(tls.domains).flatMap((entry) => {
    const { main, sans } = objectOf(entry);
    return [main, ...listOf(sans)].filter((one): one is string => typeof one === 'string');
  });
  return [
    loadedCertificate(objectRef('', 'Secret', source.ref.namespace, name), source.ref, listed, [fact.id], secrets),
  ];
}

type RoutersByHost = ReadonlyMap<string, ReadonlySet<Router>>;

function routersByHost(routers: readonly Router[]): RoutersByHost {
  const found = new Map<string, Set<Router>>();
  for (const router of routers) {
    for (const { conjunction } of branchesOfRouter(router)) {
      const key = conjunction.host.kind === 'any' ? '' : conjunction.host.name;
      const known = found.get(key);
      if (known === undefined) found.set(key, new Set([router]));
      else known.add(router);
    }
  }
  return found;
}

/** The routers that take a name, in their order. */
function hostRouters(byHost: RoutersByHost, hostname = ''): readonly Router[] {
  const near = namesOf(hostname).flatMap((name) => [...(byHost.get(name) ?? [])]);
  return [...new Set(near)].filter((router) =>
    branchesOfRouter(router).some(({ conjunction: { host } }) => takesName(host, hostname)),
  );
}

/** TLS options belong to a name that a rule states. */
function isOf(router: Router, hostname = ''): boolean {
  return branchesOfRouter(router).some(
    ({ conjunction: { host } }) => (host.kind === 'any' ? '' : host.name) === hostname,
  );
}

function certificateOf(
  hostname: string | undefined,
  routers: readonly Router[],
  loaded: readonly LoadedCertificate[],
  hasDefault: boolean,
  found: Findings,
): Certificate | undefined {
  const [first] = routers;
  if (first === undefined) return undefined;
  const owners = new Set(routers.map(({ owner }) => refKey(owner)));
  const known = hostname === undefined ? undefined : certificateFor(hostname, owners, loaded);
  if (known !== undefined) return known;
  // What is asked for by name, or served over TLS alone, has a certificate from somewhere: a resolver, or the default one.
  const alone = routers.some((router) => !schemesOf(router).includes('http'));
  if (hasDefault || alone || routers.some(({ tls }) => tls)) return { kind: 'default', facts: [] };
  const place = { object: first.owner, facts: first.facts };
  found.diagnostics.push(diagnose(codes.noCertificate, { host: hostname ?? '*' }, place));
  return undefined;
}

function unusedCertificates(
  loaded: readonly LoadedCertificate[],
  shows: readonly { readonly certificate?: Certificate }[],
): readonly Account[] {
  const shown = new Set(shows.flatMap(({ certificate }) => certificate?.facts ?? []));
  const reason = 'no host of the routes has this certificate';
  return loaded.flatMap(({ facts }) =>
    facts.filter((fact) => !shown.has(fact)).map((fact) => ({ fact, outcome: 'no-effect' as const, reason })),
  );
}
