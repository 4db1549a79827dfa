import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { objectRef, refKey } from '../../model/object-ref.ts';
import type { Certificate, PlannedClass } from '../../model/route-plan.ts';
import type { SourceObject } from '../../model/source-object.ts';
import { certificateNames } from '../../plan/certificate-names.ts';
import type { ProxyContext } from './context.ts';
import type { ProxyIngress } from './ingress.ts';

/** Certificates by the names that tls entries list, of which the first holds (behaviour-haproxy 2.7; recorded tls/*). */
export interface Certificates {
  /** The Ingress lists the host under tls: only its own paths are served over TLS. */
  lists(ingress: ProxyIngress, host: string): readonly FactId[] | undefined;
  of(host: string): Certificate | undefined;
  readonly fallback: Pick<PlannedClass, 'defaultCertificate'>;
  /** What is said of tls entries that no host uses. */
  accounts(hosts: ReadonlySet<string>): readonly Account[];
}

interface Listed {
  readonly certificate: Certificate;
  readonly facts: readonly FactId[];
}

export function certificatesOf(ingresses: readonly ProxyIngress[], context: ProxyContext): Certificates {
  const { inventory, started } = context;
  const secrets = new Map(inventory.objects.map((source) => [refKey(source.ref), source]));
  const byHost = new Map<string, Listed>();
  const lost: Account[] = [];
  const listed = new Map<ProxyIngress, Map<string, FactId[]>>();
  for (const ingress of ingresses) {
    const own = new Map<string, FactId[]>();
    listed.set(ingress, own);
    for (const { hosts, secret, fact } of ingress.fields.tls) {
      if (hosts.length === 0)
        lost.push({ fact: fact.id, outcome: 'no-effect', reason: 'a tls entry without hosts does nothing' });
      for (const host of hosts.map((name) => name.toLowerCase())) {
        own.set(host, [...(own.get(host) ?? []), fact.id]);
        if (!byHost.has(host)) byHost.set(host, listedBy(fact.id, secret, ingress, secrets));
      }
    }
  }
  const { defaultCertificate: named } = started;
  return {
    lists: (ingress, host) => listed.get(ingress)?.get(host),
    of: (host) => byHost.get(host)?.certificate,
    fallback:
      named === undefined
        ? {}
        : { defaultCertificate: { secret: objectRef('', 'Secret', named.namespace, named.name), facts: [] } },
    accounts: (hosts) => [...lost, ...idle(ingresses, hosts)],
  };
}

function listedBy(
  fact: FactId,
  secret: string | undefined,
  { source }: ProxyIngress,
  secrets: ReadonlyMap<string, SourceObject>,
): Listed {
  const facts = [fact];
  if (secret === undefined) return { certificate: { kind: 'default', facts }, facts };
  const ref = objectRef('', 'Secret', source.ref.namespace, secret);
  const names = certificateNames(secrets.get(refKey(ref)));
  return { certificate: { kind: 'secret', secret: ref, ...(names === undefined ? {} : { names }), facts }, facts };
}

function idle(ingresses: readonly ProxyIngress[], known: ReadonlySet<string>): readonly Account[] {
  const reason = 'no host of the routes that are served over TLS has this name';
  return ingresses.flatMap(({ fields }) =>
    fields.tls
      .filter(({ hosts }) => hosts.length > 0 && !hosts.some((host) => known.has(host.toLowerCase())))
      .map(({ fact }) => ({ fact: fact.id, outcome: 'no-effect' as const, reason })),
  );
}
