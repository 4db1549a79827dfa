import * as codes from '../../diagnostics/haproxy.ts';
import { combine, made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { type ObjectRef, qualifiedName } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { balancingOf } from '../haproxy/balancing.ts';
import type { Closing } from './closing.ts';
import type { HaproxyContext } from './context.ts';
import { backendResource } from './custom-resources.ts';
import type { HaproxyIngress } from './ingress.ts';
import { ownAnnotations } from './own-annotations.ts';
import { backendSnippets } from './snippets.ts';
import { type Level, type Name, noLevel, type Words, wordsOf } from './words.ts';

/** What one HAProxy backend does with the requests of an Ingress. */
export interface BackendParts {
  readonly settings: SettingBag;
  /** Behind those of the frontend. */
  readonly headers: SettingBag;
  readonly closing?: Closing;
  readonly facts: readonly FactId[];
}

/** Read of the Service and the ConfigMap alone (recorded affinity/cookie-ingress-ignored). */
const serviceOnly = new Set<string>(['cookie-persistence', 'cookie-persistence-no-dynamic', 'route-acl']);

/** Names of the backend: the Service, then the Ingress, then the ConfigMap (behaviour-haproxy 1.12). */
export function backendLevels(ingress: HaproxyIngress, service: ObjectRef, context: HaproxyContext): readonly Level[] {
  const own = without(ingress.level);
  return [context.serviceFacts(service)?.level ?? noLevel, own, ...context.configured];
}

function without({ statements, facts }: Level): Level {
  const kept = <V>(map: ReadonlyMap<string, V>) => new Map([...map].filter(([name]) => !serviceOnly.has(name)));
  return { statements: kept(statements), facts: kept(facts) };
}

export function backendParts(
  ingress: HaproxyIngress,
  service: ObjectRef,
  context: HaproxyContext,
  found: Findings,
): BackendParts {
  const levels = backendLevels(ingress, service, context);
  const words = wordsOf(levels, context.tally);
  const snippets = backendSnippets(levels, service, ingress.source.ref, context, found);
  const serviceFacts = context.serviceFacts(service);
  const denied = serviceFacts?.interpretation.routesDenied;
  const unread = denied === undefined ? undefined : { reason: denied.reason, facts: [denied.fact] };
  const own = ownAnnotations(
    [serviceFacts?.source, ingress.source, ...context.configMaps],
    ingress.source.ref,
    context,
    found,
  );
  const resource = backendResource(words, service, ingress.source.ref, context, found);
  if (resource !== undefined) {
    const closing = unread ?? own ?? snippets.closing ?? resource.closing;
    return {
      ...resource,
      settings: { ...resource.settings, ...snippets.settings },
      ...(closing === undefined ? {} : { closing }),
    };
  }
  const tls = backendTls(words, service, ingress.source.ref, found);
  const proxy = proxyProtocol(words, service, ingress.source.ref, found);
  const closing = unread ?? own ?? snippets.closing ?? tls.closing ?? proxy;
  return {
    settings: {
      ...combine([timesOf(words)], ['service', 'class']),
      ...tls.settings,
      ...session(words),
      ...spread(words, found),
    },
    headers: snippets.settings,
    facts: forwarded(words, found),
    ...(closing === undefined ? {} : { closing }),
  };
}

function timesOf({ statements }: Words) {
  return statements.filter(({ row }) => row.destination.kind === 'setting' && row.destination.group === 'timeouts');
}

/** Without a namespace in its name a Secret is looked for in none, and nothing comes of it (recorded backend/server-ca-unqualified). */
function secretOf(words: Words, name: Name & ('server-ca' | 'server-crt')) {
  const [namespace = '', secret = '', ...more] = (words.value(name) ?? '').split('/');
  return namespace === '' || secret === '' || more.length > 0 ? undefined : { namespace, name: secret };
}

/** TLS to pods: never with a name to check, with an authority only by server-ca (behaviour-haproxy 1.18; recorded backend/server-*). */
function backendTls(
  words: Words,
  service: ObjectRef,
  owner: ObjectRef,
  found: Findings,
): { readonly settings: SettingBag; readonly closing?: Closing } {
  const authority = secretOf(words, 'server-ca');
  const certificate = secretOf(words, 'server-crt');
  const isTls = words.value('server-ssl') === true || authority !== undefined || certificate !== undefined;
  const h2 = words.value('server-proto') === 'h2';
  idleSecrets(words, authority, certificate, found);
  if (!isTls) return { settings: h2 ? made('protocol', { name: 'h2c' }, words.facts('server-proto')) : {} };
  const facts = words.facts('server-ssl', 'server-ca', 'server-crt', 'server-proto');
  if (certificate !== undefined) {
    found.diagnostics.push(
      diagnose(codes.certificateToPods, { service: qualifiedName(service) }, { object: owner, facts }),
    );
    return { settings: {}, closing: { reason: 'server-crt', facts } };
  }
  if (authority !== undefined) {
    const emitted = 'The routes were emitted closed where the target needs the name';
    found.diagnostics.push(
      diagnose(codes.authorityName, { emitted }, { object: owner, facts: words.facts('server-ca') }),
    );
  }
  const tls = authority === undefined ? { verify: false } : { secret: authority, verify: true };
  const asking = authority === undefined ? words.facts('server-ssl') : words.facts('server-ca');
  return { settings: { ...made('protocol', { name: 'https' }, facts), ...made('backendTls', tls, asking) } };
}

function idleSecrets(words: Words, authority: unknown, certificate: unknown, found: Findings): void {
  const reason = 'without a namespace in the name the controller finds no Secret, and does nothing';
  const idle = [
    ...(authority === undefined ? words.facts('server-ca') : []),
    ...(certificate === undefined ? words.facts('server-crt') : []),
  ];
  found.accounts.push(...idle.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
}

function proxyProtocol(words: Words, service: ObjectRef, owner: ObjectRef, found: Findings): Closing | undefined {
  const facts = words.facts('send-proxy-protocol');
  if (words.value('send-proxy-protocol') === undefined) return undefined;
  found.diagnostics.push(
    diagnose(codes.proxyProtocolTo, { service: qualifiedName(service) }, { object: owner, facts }),
  );
  return { reason: 'send-proxy-protocol', facts };
}

/** `cookie NAME insert indirect nocache dynamic`; both names together are an error, and neither acts. */
function session(words: Words): SettingBag {
  const [dynamic, plain] = [words.value('cookie-persistence'), words.value('cookie-persistence-no-dynamic')];
  const cookie = (dynamic ?? plain ?? '').trim().split(/\s+/)[0] ?? '';
  if (cookie === '' || (dynamic !== undefined && plain !== undefined)) return {};
  return made('session', { by: 'cookie', cookie }, words.facts('cookie-persistence', 'cookie-persistence-no-dynamic'));
}

function spread(words: Words, found: Findings): SettingBag {
  const text = words.value('load-balance');
  const facts = words.facts('load-balance');
  if (text === undefined) return {};
  const value = balancingOf(text);
  if (value !== undefined) return made('balancing', value, facts);
  const reason = 'no setting spreads requests in this way';
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  return {};
}

/** Gateways add the address whatever is said. */
function forwarded(words: Words, found: Findings): readonly FactId[] {
  const facts = words.facts('forwarded-for');
  if (words.value('forwarded-for') !== false) return facts;
  const reason = 'gateways add X-Forwarded-For by themselves';
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  return [];
}
