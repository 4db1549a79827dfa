import * as codes from '../../diagnostics/traefik-routes.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import type { ReadObject } from './own-route.ts';
import type { Router } from './router.ts';

/** What clients of a host meet before a request: the TLSOption in force, and what it asks of them. */
export interface HostTls {
  readonly option?: ReadObject;
  readonly settings: SettingBag;
}

/**
 * The TLSOption of the routers of a host. Where they name different ones, or some none, all fall back to the one called default
 * (behaviour-traefik 5; recorded tls-options/one-router-without).
 */
export function hostTls(
  hostname: string | undefined,
  routers: readonly Router[],
  context: TraefikContext,
  found: Findings,
): HostTls {
  const naming = routers.filter(({ tlsOptions }) => tlsOptions !== undefined);
  const [first] = naming;
  if (first?.tlsOptions === undefined) return defaultTls(context);
  const facts = [...new Set(naming.flatMap(({ tlsOptions }) => tlsOptions?.facts ?? []))];
  const place = { object: first.owner, facts };
  const ignored = (host: string, why: string, reason: string) => {
    found.diagnostics.push(diagnose(codes.tlsOptionsIgnored, { host, why }, place));
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
    return defaultTls(context);
  };
  // A router without a host is served without them, whatever they ask (recorded tls-options/no-host).
  if (hostname === undefined)
    return ignored('any host', 'its rule names no host', 'Traefik ignores it on a rule without a host');
  const names = new Set(routers.map(({ tlsOptions }) => `${tlsOptions?.namespace ?? ''}/${tlsOptions?.name ?? ''}`));
  if (names.size > 1) {
    const why = 'routes of the host name different ones, or none';
    return ignored(hostname, why, 'Traefik takes the default options for the host');
  }
  const option = first.tlsOptions.never ? undefined : optionOf(first.tlsOptions, context);
  if (option === undefined) {
    found.diagnostics.push(diagnose(codes.tlsOptionMissing, { name: first.tlsOptions.name, host: hostname }, place));
    return { settings: made('denied', { reason: 'tls-option-not-in-input' }, facts) };
  }
  return { option, settings: clientAuth(option, facts) };
}

/** `namespace-name@kubernetescrd`, or a name of an IngressRoute in its own namespace. */
export function optionOf(
  { namespace, name }: NonNullable<Router['tlsOptions']>,
  context: TraefikContext,
): ReadObject | undefined {
  const reference = name.includes('@')
    ? ({ kind: 'joined', text: name } as const)
    : ({ kind: 'named', namespace, name } as const);
  return context.own.use('TLSOption', reference);
}

/** The TLSOption called default holds for everything without options; two of them cancel each other. */
export function defaultTls(context: TraefikContext): HostTls {
  const all = context.own.all('TLSOption').filter(({ source }) => source.ref.name === 'default');
  const [only] = all;
  if (only === undefined || all.length > 1) return { settings: {} };
  const { namespace, name } = only.source.ref;
  context.own.use('TLSOption', { kind: 'named', namespace, name });
  return { option: only, settings: clientAuth(only, []) };
}

/** Which certificates clients have to show (traefik-own-routes 6; recorded tls-options/client-auth-*). */
export function clientAuth({ source: { ref }, interpretation }: ReadObject, naming: readonly FactId[]): SettingBag {
  const about = interpretation.statements.filter(({ row }) => row.name.startsWith('clientAuth'));
  const facts = [...naming, ...about.map(({ fact }) => fact)];
  if (interpretation.dropped !== undefined) return made('denied', { reason: 'tls-option-invalid' }, facts);
  const value = (name: string) => about.find(({ row }) => row.name === name)?.value;
  const names = (value('clientAuth.secretNames') as readonly string[] | undefined) ?? [];
  const stated = value('clientAuth.clientAuthType') as string | undefined;
  const type = stated ?? (names.length > 0 ? 'RequireAndVerifyClientCert' : 'NoClientCert');
  if (type === 'NoClientCert') return {};
  const [name] = names;
  const namespace = ref.namespace === undefined ? {} : { namespace: ref.namespace };
  if (name === undefined || names.length > 1) return made('denied', { reason: 'client-certificates' }, facts);
  const modes = { RequireAndVerifyClientCert: 'on', VerifyClientCertIfGiven: 'optional' } as const;
  const mode = modes[type as keyof typeof modes] ?? 'optional_no_ca';
  return made('clientTls', { authority: { ...namespace, name }, mode }, facts);
}
