import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Guard } from './access.ts';
import { faultyGuard } from './closing.ts';
import type { ProxyContext } from './context.ts';
import type { Words } from './words.ts';

const reference = /^(?:([a-z0-9.-]+)\/)?([a-z0-9.-]+)$/;

/** Passwords of the key `auth` (behaviour-haproxy 2.17; recorded auth/basic*). Without the Secret everybody gets in today. */
export function basicAuthOf(
  words: Words,
  namespace: string | undefined,
  context: ProxyContext,
  found: Findings,
): Guard {
  const fact = words.fact('auth-secret');
  const realm = words.value('auth-realm');
  if (fact === undefined || fact.value === '') {
    const reason = 'there is no auth-secret';
    found.accounts.push(
      ...words.facts('auth-realm').map((one) => ({ fact: one, outcome: 'no-effect' as const, reason })),
    );
    return { settings: {} };
  }
  const [, stated, name] = reference.exec(fact.value) ?? [];
  const open = 'everybody gets in';
  if (name === undefined) return { settings: {}, closing: faultyGuard(fact, 'names no Secret', open, found) };
  const foreign = stated !== undefined && stated !== namespace;
  if (foreign && !allowsPasswords(context)) {
    const reason = 'names a Secret of another namespace, which nothing allows';
    return { settings: {}, closing: faultyGuard(fact, reason, open, found) };
  }
  const home = stated ?? namespace;
  if (!context.hasSecret(home, name)) {
    const secret = qualifiedName({ ...(home === undefined ? {} : { namespace: home }), name });
    const args = { name: fact.name, secret, today: `Where it is missing, ${open} today` };
    const { at, object, id } = fact;
    found.diagnostics.push(diagnose(codes.secretUnseen, args, { at, object, facts: [id] }));
  }
  const value = {
    scheme: 'basic',
    secret: { ...(foreign ? { namespace: stated } : {}), name },
    secretFormat: 'auth-file',
    ...(realm === undefined ? {} : { realm }),
  } as const;
  const facts = [fact.id];
  const behind = {
    scheme: facts,
    secret: facts,
    secretFormat: facts,
    ...(realm === undefined ? {} : { realm: words.facts('auth-realm') }),
  };
  return { settings: { basicAuth: { group: 'basicAuth', value, origin: 'stated', facts: behind } } };
}

function allowsPasswords({ started, globalWords }: ProxyContext): boolean {
  return started.crossNamespace || globalWords.value('cross-namespace-secrets-passwd') === 'allow';
}
