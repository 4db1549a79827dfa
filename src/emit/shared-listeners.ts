import { compareText, type ObjectRef, refKey } from '../model/object-ref.ts';
import type { PlannedHost } from '../model/route-plan.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import { isServed, takesAll, type Users } from './users.ts';

/** A wildcard listener in the place of those of several hosts. */
export interface SharedListener {
  readonly hostname: string;
  readonly certificate: ObjectRef;
}

export type Sharing = 'secret' | 'certificate';

/**
 * Hosts right below one domain that can share an HTTPS listener, because they show one Secret (`secret`), or certificates
 * that all cover the domain's wildcard (`certificate`). No request changes hands: no wider host may lose the names that
 * none of them claims, and on the listener of a wildcard host each of them must take all its paths (gateway-api-rules C2, C4).
 */
export function sharedListeners(users: Users, sharing: Sharing): ReadonlyMap<PlannedHost, SharedListener> {
  const served = new Map([...users].filter(([, using]) => isServed(using, 'https')));
  const byName = new Map([...served.keys()].map((host) => [host.hostname ?? '', host]));
  const names = new WiderHosts(byName.keys());
  const result = new Map<PlannedHost, SharedListener>();
  for (const [hostname, hosts] of belowWildcard([...served.keys()])) {
    const wildcard = byName.get(hostname);
    if (wildcard === undefined && names.has(hostname)) continue;
    const group =
      wildcard === undefined
        ? largest(byCertificate(hosts, hostname, sharing))
        : joining(wildcard, hosts, hostname, sharing, users);
    const certificate = secretOf(group[0]);
    if (certificate === undefined || group.length < 2) continue;
    for (const host of group) result.set(host, { hostname, certificate });
  }
  return result;
}

/** Exact hosts with a Secret, by the wildcard one label up. */
function belowWildcard(hosts: readonly PlannedHost[]): ReadonlyMap<string, readonly PlannedHost[]> {
  const groups = new Map<string, PlannedHost[]>();
  for (const host of hosts) {
    const { hostname } = host;
    // A certificate covers no wildcard of a whole top-level name, and a listener of it would take other people's names.
    if (hostname === undefined || hostname.startsWith('*.') || hostname.split('.').length < 3) continue;
    if (secretOf(host) === undefined || asksForCertificates(host)) continue;
    const wildcard = `*${hostname.slice(hostname.indexOf('.'))}`;
    put(groups, wildcard, host);
  }
  return groups;
}

function put(groups: Map<string, PlannedHost[]>, key: string, host: PlannedHost): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [host]);
  else known.push(host);
}

function byCertificate(
  hosts: readonly PlannedHost[],
  wildcard: string,
  sharing: Sharing,
): ReadonlyMap<string, readonly PlannedHost[]> {
  const groups = new Map<string, PlannedHost[]>();
  for (const host of hosts) {
    const key = certificateKey(host, wildcard, sharing);
    put(groups, key, host);
  }
  return groups;
}

function certificateKey({ certificate }: PlannedHost, wildcard: string, sharing: Sharing): string {
  if (certificate?.kind !== 'secret') return '';
  const covers = sharing === 'certificate' && certificate.names?.includes(wildcard) === true;
  return covers ? wildcard : refKey(certificate.secret);
}

function largest(groups: ReadonlyMap<string, readonly PlannedHost[]>): readonly PlannedHost[] {
  const [first] = [...groups].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
  return first?.[1] ?? [];
}

/** A wildcard host with the hosts that can come to its listener. A GRPCRoute and an HTTPRoute cannot share names there (C6). */
function joining(
  wildcard: PlannedHost,
  hosts: readonly PlannedHost[],
  hostname: string,
  sharing: Sharing,
  users: Users,
): readonly PlannedHost[] {
  if (secretOf(wildcard) === undefined || asksForCertificates(wildcard)) return [];
  const key = certificateKey(wildcard, hostname, sharing);
  const plain = (host: PlannedHost) => (users.get(host) ?? []).every((unit) => unit.kind === 'HTTPRoute');
  const able = hosts.filter(
    (host) =>
      certificateKey(host, hostname, sharing) === key &&
      (host.fallsThrough || takesAll(users.get(host) ?? [], 'https')) &&
      plain(host),
  );
  return plain(wildcard) ? [wildcard, ...able] : [];
}

/** What is asked of a client before its request, is asked of all hosts of the listener. */
function asksForCertificates({ settings, routes }: PlannedHost): boolean {
  return settings.clientTls !== undefined || routes.some((route) => route.settings.clientTls !== undefined);
}

function secretOf(host: PlannedHost | undefined): ObjectRef | undefined {
  return host?.certificate?.kind === 'secret' ? host.certificate.secret : undefined;
}
