import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import { objectRef, refKey } from '../../model/object-ref.ts';
import type { Setting, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Guard } from './access.ts';
import { faultyGuard } from './closing.ts';
import type { ProxyContext } from './context.ts';
import { portByTarget } from './targets.ts';
import type { Words } from './words.ts';

const address = /^([a-z]+):\/\/([-a-z0-9]+\/)?([^\][/: ]+)(:[-a-z0-9]+)?(\/[^"' ]*)?$/;

const names = [
  'auth-method',
  'auth-headers-request',
  'auth-headers-succeed',
  'auth-headers-fail',
  'auth-signin',
  'auth-external-placement',
];

/**
 * A question to an auth service (behaviour-haproxy 2.17; recorded auth/external-*). One that cannot be asked lets nobody in, but
 * before the backend is chosen it lets everybody in.
 */
export function externalAuthOf(
  words: Words,
  namespace: string | undefined,
  context: ProxyContext,
  found: Findings,
): Guard {
  const fact = words.fact('auth-url');
  if (fact === undefined || fact.value === '') {
    const reason = 'there is no auth-url';
    found.accounts.push(...words.facts(...names).map((one) => ({ fact: one, outcome: 'no-effect' as const, reason })));
    return { settings: {} };
  }
  const placement = words.fact('auth-external-placement');
  const place = (placement?.value ?? 'backend').toLowerCase();
  if (placement !== undefined && place !== 'backend' && place !== 'frontend') {
    const closing = faultyGuard(placement, 'is neither backend nor frontend', 'nobody is asked', found);
    return { settings: {}, closing: { ...closing, facts: [...closing.facts, fact.id] } };
  }
  const url = addressOf(fact.value, namespace, context);
  if ('reason' in url) {
    if (place === 'frontend')
      return { settings: {}, closing: faultyGuard(fact, url.reason, 'everybody gets in', found) };
    return refusesAll(fact, url.reason, words.facts(...names), found);
  }
  unsaid(words, found);
  return { settings: { externalAuth: settingOf(url.url, fact, words) } };
}

/** Everybody is answered 403. */
export function refusesAll(fact: Fact, reason: string, others: readonly FactId[], found: Findings): Guard {
  const { name, value, at, object, id } = fact;
  found.diagnostics.push(diagnose(codes.authRefuses, { name, value, reason }, { at, object, facts: [id] }));
  return { settings: made('denied', { reason: 'auth-url', status: 403 }, [id, ...others]) };
}

/** `http` and `https` are asked as they are; a port of `svc` is one of the pods (contradictions 1). */
function addressOf(
  text: string,
  home: string | undefined,
  { services, started, globalWords }: ProxyContext,
): { readonly url: string } | { readonly reason: string } {
  const [, scheme = '', space, host = '', port, path = '/'] = address.exec(text) ?? [];
  if (scheme === 'http' || scheme === 'https') return space === undefined ? { url: text } : { reason: 'is no address' };
  if (scheme !== 'svc' && scheme !== 'service') return { reason: 'is no address of a known scheme' };
  if (port === undefined) return { reason: 'names no port' };
  const namespace = space === undefined ? home : space.slice(0, -1);
  const allowed = started.crossNamespace || globalWords.value('cross-namespace-services') === 'allow';
  if (namespace !== home && !allowed) return { reason: 'names a Service of another namespace, which nothing allows' };
  const wanted = port.slice(1);
  const service = objectRef('', 'Service', namespace, host);
  if (!/^\d+$/.test(wanted)) return { reason: 'names a port by its name, which the controller does not look up' };
  const found = portByTarget(service, wanted, services);
  if (found === undefined && services.has(refKey(service)))
    return { reason: `names no port of the pods of Service ${host}` };
  const dotted = namespace === undefined ? host : `${host}.${namespace}.svc.cluster.local`;
  return { url: `http://${dotted}:${found ?? wanted}${path}` };
}

function settingOf(url: string, fact: Fact, words: Words): Setting<'externalAuth'> {
  const method = words.value('auth-method') ?? 'GET';
  const signIn = words.value('auth-signin');
  const copied = copiedHeaders(words.value('auth-headers-succeed'));
  const value: Settings['externalAuth'] = {
    url,
    ...(method === '*' || words.facts('auth-method').length === 0 ? {} : { method }),
    ...(copied === undefined ? {} : { responseHeaders: copied }),
    ...(signIn === undefined ? {} : { signIn }),
  };
  const facts = {
    url: [fact.id, ...words.facts('auth-external-placement')],
    ...(value.method === undefined ? {} : { method: words.facts('auth-method') }),
    ...(copied === undefined ? {} : { responseHeaders: words.facts('auth-headers-succeed') }),
    ...(signIn === undefined ? {} : { signIn: words.facts('auth-signin') }),
  };
  return { group: 'externalAuth', value, origin: 'stated', facts };
}

/** Names of headers; those with wildcards cannot be named. */
function copiedHeaders(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const items = text.split(',').map((item) => item.trim());
  const plain = items.filter((item) => item !== '' && item !== '-' && !/[*?]/.test(item));
  return plain.length === 0 ? undefined : plain;
}

function unsaid(words: Words, found: Findings): void {
  const lost: readonly (readonly [string, string])[] = [
    ['auth-headers-request', 'which headers the auth service gets is for the policy of the gateway to say'],
    ['auth-headers-fail', 'which headers a refused client gets is for the gateway to say'],
  ];
  for (const [name, reason] of lost)
    found.accounts.push(...words.facts(name).map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  const reason = 'headers with wildcards, or none at all, cannot be named in a policy';
  if (copiedHeaders(words.value('auth-headers-succeed')) === undefined)
    found.accounts.push(
      ...words.facts('auth-headers-succeed').map((fact) => ({ fact, outcome: 'unsupported' as const, reason })),
    );
  if (words.value('auth-method') === '*')
    found.accounts.push(...words.facts('auth-method').map((fact) => ({ fact, outcome: 'exact' as const })));
}
