import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareRefs, type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Certificate, PlannedClass, PlannedHost } from '../../model/route-plan.ts';
import { certificateFor, type LoadedCertificate, loadedCertificate } from '../../plan/loaded-certificates.ts';
import type { HaproxyContext } from './context.ts';
import type { HaproxyIngress } from './ingress.ts';
import { wordsOf } from './words.ts';

/** All certificates lie in one folder, and HAProxy picks by the names in them (behaviour-haproxy 1.7; recorded tls/*). */
export interface HostCertificates {
  /** Without any the port for https speaks plain HTTP. */
  readonly any: boolean;
  /** `redirected`: clients are sent to https, so there is one, even where the input does not show it. */
  of(hostname: string, owners: ReadonlySet<string>, redirected: boolean): Certificate | undefined;
  readonly fallback: Pick<PlannedClass, 'defaultCertificate'>;
  unused(hosts: readonly PlannedHost[]): readonly Account[];
}

export function hostCertificates(ingresses: readonly HaproxyIngress[], context: HaproxyContext): HostCertificates {
  const secrets = new Map(
    context.inventory.objects
      .filter(({ ref }) => ref.group === '' && ref.kind === 'Secret')
      .map((source) => [refKey(source.ref), source]),
  );
  const loaded = ingresses.flatMap(({ source, fields }) =>
    fields.tls.flatMap(({ secret, hosts, fact }): readonly LoadedCertificate[] => {
      if (secret === undefined || hosts.length === 0) return [];
      const ref = objectRef('', 'Secret', source.ref.namespace, secret);
      return [loadedCertificate(ref, source.ref, hosts, [fact.id], secrets)];
    }),
  );
  const stated = statedDefault(context);
  const fallback = stated ?? firstByName(loaded);
  const strict = wordsOf(context.configured).value('client-strict-sni') === true;
  return {
    any: fallback !== undefined,
    of: (hostname, owners, redirected) => {
      const own = hostname === '' ? undefined : certificateFor(hostname, owners, loaded);
      return own ?? (strict || (fallback === undefined && !redirected) ? undefined : { kind: 'default', facts: [] });
    },
    fallback: fallback === undefined ? {} : { defaultCertificate: fallback },
    unused: (hosts) => unusedOf(loaded, hosts),
  };
}

type Default = { readonly secret: ObjectRef; readonly facts: readonly FactId[] };

/** ssl-certificate of the ConfigMap, else --default-ssl-certificate. */
function statedDefault({ configured, configMaps, started }: HaproxyContext): Default | undefined {
  const words = wordsOf(configured);
  const [first = '', second] = (words.value('ssl-certificate') ?? '').split('/');
  if (first !== '') {
    const namespace = second === undefined ? configMaps[0]?.ref.namespace : first;
    return { secret: objectRef('', 'Secret', namespace, second ?? first), facts: words.facts('ssl-certificate') };
  }
  const { defaultCertificate: named } = started;
  if (named === undefined) return undefined;
  return { secret: objectRef('', 'Secret', named.namespace, named.name), facts: [] };
}

/** Without a stated one, the first by name (recorded tls/default-is-first-by-name). */
function firstByName(loaded: readonly LoadedCertificate[]): Default | undefined {
  const [first] = [...loaded].sort((a, b) => compareRefs(a.secret, b.secret));
  return first === undefined ? undefined : { secret: first.secret, facts: [] };
}

function unusedOf(loaded: readonly LoadedCertificate[], hosts: readonly PlannedHost[]): readonly Account[] {
  const shown = new Set(
    hosts.flatMap(({ certificate, routes }) => [
      ...(certificate?.facts ?? []),
      ...routes.flatMap(({ facts }) => facts),
    ]),
  );
  const reason = 'no host of the routes has this certificate';
  return loaded.flatMap(({ facts }) =>
    facts.filter((fact) => !shown.has(fact)).map((fact) => ({ fact, outcome: 'no-effect' as const, reason })),
  );
}
