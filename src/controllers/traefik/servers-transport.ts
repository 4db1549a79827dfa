import * as codes from '../../diagnostics/traefik-services.ts';
import { combine, made } from '../../interpret/combine.ts';
import type { Statement } from '../../interpret/statement.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { ResourceName, SettingBag } from '../../model/settings.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import type { OwnReference } from './own-objects.ts';

/** How a Service is reached: by which ServersTransport, and the facts that say so. */
export interface TransportUse {
  readonly reference: OwnReference;
  readonly facts: readonly FactId[];
}

/** What a ServersTransport says, or why a route that uses it is closed. */
export type Transport =
  | { readonly kind: 'settings'; readonly settings: SettingBag; readonly notes: Findings }
  | { readonly kind: 'closed'; readonly reason: string; readonly notes: Findings };

/**
 * The settings of connections to pods. Traefik serves no route whose ServersTransport does not exist (recorded
 * backends/serverstransport-missing); one that is not in the input is not known to be missing.
 */
export function transportOf(
  { reference, facts }: TransportUse,
  scheme: string,
  service: string,
  context: TraefikContext,
): Transport {
  const found = context.own.use('ServersTransport', reference);
  const transport = reference.kind === 'joined' ? reference.text : nameOf(reference);
  if (found === undefined) {
    const diagnostic = diagnose(codes.transportMissing, { service, transport }, { facts });
    const reason = 'servers-transport-not-in-input';
    const accounts = facts.map((fact) => ({ fact, outcome: 'closed' as const, reason: 'it is not in the input' }));
    return { kind: 'closed', reason, notes: { accounts, diagnostics: [diagnostic] } };
  }
  const { source, interpretation } = found;
  if (interpretation.dropped !== undefined)
    return { kind: 'closed', reason: 'servers-transport-invalid', notes: { accounts: [], diagnostics: [] } };
  const { namespace } = source.ref;
  const { statements } = interpretation;
  const timeouts = connectTimeout(statements);
  if (scheme === 'https')
    return {
      kind: 'settings',
      settings: { ...timeouts, ...tlsSettings(statements, namespace, facts) },
      notes: { accounts: [], diagnostics: [] },
    };
  const reason = 'the pods are spoken to in clear text';
  const idle = statements.filter(({ row }) => !row.name.startsWith('forwardingTimeouts') && isTls(row.name));
  const accounts = idle.map(({ fact }) => ({ fact, outcome: 'no-effect' as const, reason }));
  return { kind: 'settings', settings: timeouts, notes: { accounts, diagnostics: [] } };
}

function nameOf({ namespace, name }: Extract<OwnReference, { kind: 'named' }>): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/** Fields that no row without an outcome of its own reads. */
function isTls(name: string): boolean {
  return /^(serverName|insecureSkipVerify|rootCAs|certificatesSecrets|peerCert|spiffe)/.test(name);
}

/** 0 is no limit (net.Dialer.Timeout). */
function connectTimeout(statements: readonly Statement[]): SettingBag {
  const [stated] = statements.filter(({ row }) => row.name === 'forwardingTimeouts.dialTimeout');
  const connect = stated?.value;
  return stated === undefined || typeof connect !== 'number' || connect === 0
    ? {}
    : made('timeouts', { connect }, [stated.fact]);
}

/**
 * Of several authorities any may have issued a certificate, and that of a ConfigMap is none that a Secret holds: both stay unsaid, so that
 * the group is not whole and its route is closed.
 */
function tlsSettings(
  statements: readonly Statement[],
  namespace: string | undefined,
  naming: readonly FactId[],
): SettingBag {
  const values = (name: string) => statements.filter(({ row }) => row.name === name);
  const named = (name: string): ResourceName => (namespace === undefined ? { name } : { namespace, name });
  const insecure = values('insecureSkipVerify').some(({ value }) => value === true);
  const secrets = [...values('rootCAs.secret'), ...values('rootCAsSecrets')].flatMap(({ value }) => value as string[]);
  const [secret] = secrets;
  const [client] = values('certificatesSecrets').flatMap(({ value }) => value as readonly string[]);
  const alone = secrets.length === 1 && values('rootCAs.configMap').length === 0;
  const facts = [...naming, ...statements.flatMap(({ row, fact }) => (isTls(row.name) ? [fact] : []))];
  const { backendTls: stated } = combine([statements], ['route']);
  return made(
    'backendTls',
    {
      ...stated?.value,
      verify: !insecure,
      ...(alone && secret !== undefined ? { secret: named(secret) } : {}),
      ...(client === undefined ? {} : { clientCertificate: named(client) }),
    },
    [...new Set(facts)],
  );
}
