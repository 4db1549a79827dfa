import * as codes from '../../diagnostics/plan.ts';
import type { Denial, Statement } from '../../interpret/statement.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import type { NginxIngress } from './ingress.ts';
import { secretKeys } from './secret-keys.ts';

type Reach = 'route' | 'host';

interface Refused extends Denial {
  readonly reference: string;
  readonly why: string;
}

/** What the controller needs of the Secret an annotation names; undefined where it is there, or not known. */
type Check = (keys: ReadonlySet<string>, ingress: NginxIngress) => string | undefined;

const anything: Check = () => undefined;

/** Without a certificate of an authority nothing is checked; without any certificate the host is denied (backend_ssl.go getPemCertificate). */
const authority: Check = (keys) =>
  keys.has('ca.crt') || (keys.has('tls.crt') && keys.has('tls.key'))
    ? undefined
    : 'it has neither ca.crt nor tls.crt and tls.key';

/** auth/main.go dumpSecretAuthFile; a map has a key for each user. */
const users: Check = (keys, { interpretation }) => {
  const map = interpretation.statements.some(
    ({ row, value }) => row.name === 'auth-secret-type' && value === 'auth-map',
  );
  return map || keys.has('auth') ? undefined : 'it has no key auth';
};

/**
 * References that are checked before any other annotation of their group is read, the one that switches the group off included
 * (auth, authreq, authtls and proxyssl/main.go).
 */
const checks: Readonly<Record<string, Check>> = {
  'auth-secret': users,
  'auth-proxy-set-headers': anything,
  'proxy-ssl-secret': anything,
  'auth-tls-secret': authority,
};

/** Why the routes or the hosts of an Ingress are denied for what its annotations refer to. */
export function referenceDenial(ingress: NginxIngress, context: ClassContext, reach: Reach): Denial | undefined {
  const [first] = refusedReferences(ingress, context).filter(({ statement }) => reachOf(statement) === reach);
  return first;
}

export function referenceDiagnostics(ingress: NginxIngress, context: ClassContext): readonly Diagnostic[] {
  if (ingress.interpretation.dropped !== undefined) return [];
  return refusedReferences(ingress, context).map(({ statement, reference, why }) => {
    const args = { name: statement.row.name, reference, reason: why, ...answers[reachOf(statement)] };
    return diagnose(codes.referenceDenied, args, { object: ingress.ref, facts: [statement.fact] });
  });
}

const answers = {
  route: { answer: '503 on every path of this Ingress', closed: 'its routes were' },
  host: { answer: '403 on every path of its hosts', closed: 'all routes of the hosts were' },
} as const;

function reachOf({ row }: Statement): Reach {
  return row.scope === 'host' ? 'host' : 'route';
}

function refusedReferences(
  ingress: NginxIngress,
  context: ClassContext,
): readonly (Refused & { readonly statement: Statement })[] {
  return ingress.interpretation.statements.flatMap((statement) => {
    const { row, value, fact } = statement;
    const check = checks[row.name];
    if (check === undefined) return [];
    const { namespace = ingress.ref.namespace, name } = value as ResourceName;
    const target = namespace === undefined ? { name } : { namespace, name };
    const keys = secretKeys(target, context.secrets);
    const why = elsewhere(target, ingress, context) ?? (keys === undefined ? undefined : check(keys, ingress));
    return why === undefined
      ? []
      : [{ reason: row.name, fact, answered: true, reference: qualifiedName(target), why, statement }];
  });
}

/** Recorded auth-basic/other-namespace, other-namespace-allowed. */
function elsewhere({ namespace }: ResourceName, { ref }: NginxIngress, context: ClassContext): string | undefined {
  if (namespace === ref.namespace || context.crossNamespace) return undefined;
  const own = ref.namespace === undefined ? 'it may be of another namespace' : 'it is of another namespace';
  return `${own}, which allow-cross-namespace-resources does not allow in ${mapsOf(context)}`;
}

function mapsOf({ configMapNames }: ClassContext): string {
  if (configMapNames.length === 0) return 'any ConfigMap of the input';
  return configMapNames.length === 1 ? `ConfigMap ${configMapNames[0]}` : 'every ConfigMap of the controller';
}
