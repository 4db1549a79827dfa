import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import { objectRef, refKey } from '../../model/object-ref.ts';
import type { Certificate, PlannedClass, PlannedHost } from '../../model/route-plan.ts';
import { certificateFor, type LoadedCertificate, loadedCertificate } from '../../plan/loaded-certificates.ts';
import { storeCertificates } from './certificates.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import { takesName } from './host-names.ts';
import type { HostParts } from './hosts.ts';
import type { TraefikIngress } from './ingress.ts';
import { note, type OwnRoute } from './own-route.ts';
import { branchesOfRouter, type Router } from './router.ts';
import { schemesOf } from './served-schemes.ts';
import { hostTls } from './tls-options.ts';

export interface AllHostParts extends HostParts {
  readonly fallback: Pick<PlannedClass, 'defaultCertificate'>;
  /** Of certificates that no host shows. */
  unused(hosts: readonly PlannedHost[]): readonly Account[];
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
  const stores = context.inventory.objects
    .filter(({ ref }) => ref.kind === 'TLSStore' && ref.name === 'default')
    .map((source) => ({ source, ...storeCertificates(source) }));
  const loaded: readonly LoadedCertificate[] = [
    ...ingresses.flatMap(({ source, fields }) =>
      fields.tls.flatMap(({ secret, hosts, fact }) => {
        const ref = secret === undefined ? undefined : objectRef('', 'Secret', source.ref.namespace, secret);
        return ref === undefined ? [] : [loadedCertificate(ref, source.ref, hosts, [fact.id], secrets)];
      }),
    ),
    ...own.flatMap((route) => ownCertificates(route, secrets)),
    ...stores.flatMap(({ source, others }) => others.map((ref) => loadedCertificate(ref, source.ref, [], [], secrets))),
  ];
  const [store] = stores.filter(({ fallback }) => fallback !== undefined);
  const onHost = (hostname: string | undefined) =>
    hostRouters(routers, hostname).filter((router) => schemesOf(router).includes('https'));
  return {
    fallback: store?.fallback === undefined ? {} : { defaultCertificate: { secret: store.fallback, facts: [] } },
    settings: (hostname) =>
      hostTls(
        hostname,
        onHost(hostname).filter((router) => isOf(router, hostname)),
        context,
        found,
      ),
    certificate: (hostname, needed) =>
      certificateOf(hostname, onHost(hostname), loaded, needed || store?.fallback !== undefined, found),
    unused: (hosts) => unusedCertificates(loaded, hosts),
  };
}

function ownCertificates(
  route: OwnRoute,
  secrets: Parameters<typeof loadedCertificate>[4],
): readonly LoadedCertificate[] {
  const { source } = route;
  const tls = objectOf(objectOf(source.body.spec).tls);
  const name = textOf(tls.secretName);
  if (name === undefined || name === '') return [];
  const fact = note(route, '/spec/tls/secretName', 'spec.tls.secretName', name);
  const listed = listOf(tls.domains).flatMap((entry) => {
    const { main, sans } = objectOf(entry);
    return [main, ...listOf(sans)].filter((one): one is string => typeof one === 'string');
  });
  return [
    loadedCertificate(objectRef('', 'Secret', source.ref.namespace, name), source.ref, listed, [fact.id], secrets),
  ];
}

function hostRouters(routers: readonly Router[], hostname = ''): readonly Router[] {
  return routers.filter((router) =>
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

function unusedCertificates(loaded: readonly LoadedCertificate[], hosts: readonly PlannedHost[]): readonly Account[] {
  const shown = new Set(hosts.flatMap(({ certificate }) => certificate?.facts ?? []));
  const reason = 'no host of the routes has this certificate';
  return loaded.flatMap(({ facts }) =>
    facts.filter((fact) => !shown.has(fact)).map((fact) => ({ fact, outcome: 'no-effect' as const, reason })),
  );
}
