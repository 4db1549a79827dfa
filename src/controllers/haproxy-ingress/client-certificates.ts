import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Setting, SettingBag, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { faultyGuard } from './closing.ts';
import type { ProxyContext } from './context.ts';
import type { HostWords } from './host-words.ts';

const names = ['auth-tls-verify-client', 'auth-tls-strict', 'auth-tls-error-page'];

const modes: Readonly<Record<string, Settings['clientTls']['mode']>> = {
  off: 'off',
  optional: 'optional',
  optional_no_ca: 'optional_no_ca',
};

/**
 * What the host asks of clients over TLS (annotations-haproxy-ingress, auth-tls-*; recorded tls/mtls*). A Secret that is not there
 * keeps everybody out, or lets everybody in with auth-tls-strict: "false".
 */
export function clientCertificates(
  { words, ingresses }: HostWords,
  overTls: boolean,
  context: ProxyContext,
  found: Findings,
): SettingBag {
  const fact = words.fact('auth-tls-secret');
  const others = words.facts(...names);
  if (fact === undefined || fact.value === '') return idle(others, 'there is no auth-tls-secret', found);
  if (!overTls) return idle([fact.id, ...others], 'the host is not served over TLS', found);
  const mode = modes[words.value('auth-tls-verify-client') ?? 'on'] ?? 'on';
  if (mode === 'off') return idle([fact.id, ...others], 'it is switched off', found);
  const home = ingresses.find(({ level }) => level.facts.get('auth-tls-secret') === fact)?.source.ref.namespace;
  const strict = words.value('auth-tls-strict') !== false;
  const authority = authorityOf(fact.value, home, context);
  if ('reason' in authority) {
    const today = strict ? 'nobody gets in' : 'everybody gets in';
    const { facts } = faultyGuard(fact, authority.reason, today, found);
    return made('denied', { reason: 'auth-tls-secret' }, [...facts, ...others]);
  }
  if (!strict && !context.hasSecret(authority.namespace, authority.name)) {
    const today = 'Where it is missing, everybody gets in today';
    const args = { name: fact.name, secret: qualifiedName(authority), today };
    found.diagnostics.push(diagnose(codes.secretUnseen, args, { at: fact.at, object: fact.object, facts: [fact.id] }));
  }
  return { clientTls: settingOf(authority, mode, fact.id, words) };
}

type Authority = NonNullable<Settings['clientTls']['authority']>;

/** A Secret of another namespace needs leave. */
function authorityOf(
  text: string,
  home: string | undefined,
  { started, globalWords }: ProxyContext,
): Authority | { readonly reason: string } {
  const [, stated, name] = /^(?:([a-z0-9.-]+)\/)?([a-z0-9.-]+)$/.exec(text) ?? [];
  if (name === undefined) return { reason: 'names no Secret' };
  const allowed = started.crossNamespace || globalWords.value('cross-namespace-secrets-ca') === 'allow';
  if (stated !== undefined && stated !== home && !allowed)
    return { reason: 'names a Secret of another namespace, which nothing allows' };
  const namespace = stated ?? home;
  return { ...(namespace === undefined ? {} : { namespace }), name };
}

function settingOf(
  authority: NonNullable<Settings['clientTls']['authority']>,
  mode: NonNullable<Settings['clientTls']['mode']>,
  fact: string,
  words: HostWords['words'],
): Setting<'clientTls'> {
  const page = words.value('auth-tls-error-page');
  const value: Settings['clientTls'] = {
    authority,
    mode,
    ...(page === undefined ? {} : { errorPage: page }),
    forward: true,
  };
  const facts = {
    authority: [fact, ...words.facts('auth-tls-strict')],
    mode: [fact, ...words.facts('auth-tls-verify-client')],
    ...(page === undefined ? {} : { errorPage: words.facts('auth-tls-error-page') }),
    forward: [fact],
  };
  return { group: 'clientTls', value, origin: 'stated', facts };
}

function idle(facts: readonly string[], reason: string, found: Findings): SettingBag {
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
  return {};
}
