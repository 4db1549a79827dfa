import * as codes from '../../diagnostics/traefik-routes.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, qualifiedName } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import type { Router } from './router.ts';

interface Place {
  readonly object: ObjectRef;
  readonly facts: readonly FactId[];
}

/**
 * What a host asks of its clients before a request: the TLSOption of its routers. Where they name different ones, or some none, all fall
 * back to the one called default (behaviour-traefik 5; recorded tls-options/one-router-without).
 */
export function hostTls(
  hostname: string | undefined,
  routers: readonly Router[],
  context: TraefikContext,
  found: Findings,
): SettingBag {
  const naming = routers.filter(({ tlsOptions }) => tlsOptions !== undefined);
  const [first] = naming;
  if (first?.tlsOptions === undefined) return defaultTls(context);
  const facts = [...new Set(naming.flatMap(({ tlsOptions }) => tlsOptions?.facts ?? []))];
  const place = { object: first.owner, facts };
  if (hostname === undefined) {
    // A router without a host is served without them, whatever they ask (recorded tls-options/no-host).
    found.diagnostics.push(
      diagnose(codes.tlsOptionsIgnored, { host: 'any host', why: 'its rule names no host' }, place),
    );
    found.accounts.push(
      ...facts.map((fact) => ({
        fact,
        outcome: 'no-effect' as const,
        reason: 'Traefik ignores it on a rule without a host',
      })),
    );
    return defaultTls(context);
  }
  const names = new Set(routers.map(({ tlsOptions }) => `${tlsOptions?.namespace ?? ''}/${tlsOptions?.name ?? ''}`));
  if (names.size > 1) {
    const why = 'routes of the host name different ones, or none';
    found.diagnostics.push(diagnose(codes.tlsOptionsIgnored, { host: hostname, why }, place));
    found.accounts.push(
      ...facts.map((fact) => ({
        fact,
        outcome: 'no-effect' as const,
        reason: 'Traefik takes the default options for the host',
      })),
    );
    return defaultTls(context);
  }
  const source = first.tlsOptions.never ? undefined : optionOf(first.tlsOptions, context);
  if (source === undefined) {
    found.diagnostics.push(diagnose(codes.tlsOptionMissing, { name: first.tlsOptions.name, host: hostname }, place));
    return made('denied', { reason: 'tls-option-not-in-input' }, facts);
  }
  lostFields(source, hostname, place, found);
  return clientAuth(source, facts);
}

/** `namespace-name@kubernetescrd`, or a name of an IngressRoute in its own namespace. */
function optionOf(
  { namespace, name }: NonNullable<Router['tlsOptions']>,
  context: TraefikContext,
): SourceObject | undefined {
  const joined = /^(.+)@kubernetescrd$/.exec(name)?.[1];
  if (joined === undefined) return context.find('TLSOption', namespace, name);
  return context.inventory.objects.find(
    ({ ref }) => ref.kind === 'TLSOption' && `${ref.namespace ?? 'default'}-${ref.name}` === joined,
  );
}

/** The TLSOption called default holds for everything without options; two of them cancel each other. */
function defaultTls(context: TraefikContext): SettingBag {
  const all = context.inventory.objects.filter(({ ref }) => ref.kind === 'TLSOption' && ref.name === 'default');
  const [only] = all;
  return only !== undefined && all.length === 1 ? clientAuth(only, []) : {};
}

/** Which certificates clients have to show (traefik-own-routes 6; recorded tls-options/client-auth-*). */
function clientAuth({ ref, body }: SourceObject, facts: readonly FactId[]): SettingBag {
  const auth = objectOf(objectOf(body.spec).clientAuth);
  const names = listOf(auth.secretNames).filter((name): name is string => typeof name === 'string');
  const type = textOf(auth.clientAuthType) ?? (names.length > 0 ? 'RequireAndVerifyClientCert' : 'NoClientCert');
  if (type === 'NoClientCert') return {};
  const [name] = names;
  const namespace = ref.namespace === undefined ? {} : { namespace: ref.namespace };
  if (name === undefined || names.length > 1) return made('denied', { reason: 'client-certificates' }, facts);
  const modes = { RequireAndVerifyClientCert: 'on', VerifyClientCertIfGiven: 'optional' } as const;
  const mode = modes[type as keyof typeof modes] ?? 'optional_no_ca';
  return made('clientTls', { authority: { ...namespace, name }, mode }, facts);
}

/** What else a TLSOption says of connections: a listener has no field for it, and the gateway one for all hosts at best. */
function lostFields({ ref, body }: SourceObject, host: string, place: Place, found: Findings): void {
  const fields = Object.entries(objectOf(body.spec)).filter(([name]) => name !== 'clientAuth');
  if (fields.length === 0) return;
  const said = fields.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const args = { name: qualifiedName(ref), host, fields: said.join(', ') };
  found.diagnostics.push(diagnose(codes.tlsFieldsLost, args, place));
  const reason = 'no field of a listener says what the TLSOption says of versions, ciphers and the like';
  found.accounts.push(...place.facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
}
