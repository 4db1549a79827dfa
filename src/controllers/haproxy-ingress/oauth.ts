import type { FactId } from '../../model/fact.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Setting, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Guard } from './access.ts';
import type { Entry } from './entries.ts';
import { refusesAll } from './external-auth.ts';
import type { Words } from './words.ts';

const names = ['oauth-uri-prefix', 'oauth-headers'];

/** A shortcut for oauth2-proxy, which some Ingress of the namespace serves below a prefix (recorded auth/oauth). */
export function oauthOf(words: Words, entry: Entry, all: readonly Entry[], found: Findings): Guard {
  const fact = words.fact('oauth');
  if (fact === undefined || fact.value === '') {
    idle(words.facts(...names), 'there is no oauth', found);
    return { settings: {} };
  }
  if ((words.fact('auth-url')?.value ?? '') !== '') {
    idle(words.facts('oauth', ...names), 'auth-url is stated too and wins', found);
    return { settings: {} };
  }
  const prefix = words.value('oauth-uri-prefix') ?? '/oauth2';
  if (fact.value !== 'oauth2_proxy' && fact.value !== 'oauth2-proxy')
    return refusesAll(fact, 'is no proxy that is known', words.facts(...names), found);
  const proxy = all.find(
    ({ ingress, path }) =>
      ingress.source.ref.namespace === entry.ingress.source.ref.namespace && path.replace(/\/$/, '') === prefix,
  );
  const port = proxy?.target.action.kind === 'forward' ? proxy.target.action.backends[0]?.port : undefined;
  if (proxy?.target.service === undefined || port === undefined)
    return refusesAll(fact, `finds no path ${prefix} in the namespace`, words.facts(...names), found);
  // Requests below the prefix pass.
  if (below(entry.path, prefix)) {
    idle(words.facts('oauth', ...names), 'requests to the proxy itself pass', found);
    return { settings: {} };
  }
  const lost = 'backends get no headers under other names than those of oauth2-proxy';
  found.accounts.push(
    ...words.facts('oauth-headers').map((one) => ({ fact: one, outcome: 'unsupported' as const, reason: lost })),
  );
  return {
    settings: {
      externalAuth: settingOf(proxy.target.service, port, prefix, [fact.id, ...words.facts('oauth-uri-prefix')]),
    },
  };
}

function below(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

function settingOf(
  { namespace, name }: ObjectRef,
  port: number,
  prefix: string,
  facts: readonly FactId[],
): Setting<'externalAuth'> {
  const host = namespace === undefined ? name : `${name}.${namespace}.svc.cluster.local`;
  const value: Settings['externalAuth'] = {
    url: `http://${host}:${port}${prefix}/auth`,
    method: 'HEAD',
    responseHeaders: ['X-Auth-Request-Email'],
    signIn: `${prefix}/start?rd=%[path]`,
  };
  const behind = { url: facts, method: facts, responseHeaders: facts, signIn: facts };
  return { group: 'externalAuth', value, origin: 'stated', facts: behind };
}

function idle(facts: readonly FactId[], reason: string, found: Findings): void {
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
}
