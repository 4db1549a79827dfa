import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ProxyContext } from './context.ts';
import { isHostName, namesOfExpression } from './host-names.ts';
import type { HostWords } from './host-words.ts';
import type { RouteDraft } from './routes.ts';

/** A name whose requests are sent to a host, where no path of its own takes them. */
export interface RedirectedName {
  readonly name: string;
  readonly overTls: boolean;
  readonly draft: RouteDraft;
}

/** redirect-from and redirect-from-regex: to the host, with the path and the scheme (behaviour-haproxy 2.13; recorded redirects/redirect-from*). */
export function redirectedNames(
  hosts: readonly string[],
  wordsOf: (host: string) => HostWords,
  overTls: (host: string) => boolean,
  context: ProxyContext,
  found: Findings,
): readonly RedirectedName[] {
  const taken = new Map<string, RedirectedName>();
  for (const host of hosts.filter((one) => one !== '' && !one.startsWith('*.'))) {
    const { words, ingresses } = wordsOf(host);
    const owner = ingresses[0]?.source.ref;
    for (const key of ['redirect-from', 'redirect-from-regex'] as const) {
      const fact = words.fact(key);
      if (fact === undefined || fact.value === '' || owner === undefined) continue;
      for (const name of namesOf(fact, key, host, found)) {
        if (taken.has(name)) {
          const args = { name: fact.name, source: name, host: hostOf(taken.get(name)) };
          found.diagnostics.push(diagnose(codes.redirectedFromSeveral, args, { object: owner, facts: [fact.id] }));
          continue;
        }
        const draft = draftOf(fact, host, owner, context);
        taken.set(name, { name, overTls: overTls(host), draft });
      }
    }
  }
  return [...taken.values()];
}

function hostOf(entry: RedirectedName | undefined): string {
  return entry?.draft.action.kind === 'redirect' ? (entry.draft.action.hostname ?? '') : '';
}

function draftOf(fact: Fact, hostname: string, owner: RouteDraft['owner'], { globalWords }: ProxyContext): RouteDraft {
  const statusCode = globalWords.value('redirect-from-code') ?? 302;
  const facts = [fact.id, ...globalWords.facts('redirect-from-code')];
  const differs = [{ words: 'its address names the scheme, where today it begins with //', facts }];
  const action = { kind: 'redirect', why: 'www', hostname, statusCode, facts, differs } as const;
  const match = { path: { kind: 'string-prefix', value: '/', ignoreCase: false } } as const;
  return { owner, schemes: ['http'], match, action, settings: {}, facts };
}

function namesOf(
  fact: Fact,
  key: 'redirect-from' | 'redirect-from-regex',
  host: string,
  found: Findings,
): readonly string[] {
  const text = fact.value.toLowerCase();
  const names = key === 'redirect-from' ? (isHostName(text) ? [text] : undefined) : namesOfExpression(fact.value);
  if (names !== undefined) return names;
  const { name, value, at, object, id } = fact;
  found.diagnostics.push(diagnose(codes.aliasUnsayable, { name, value, host }, { at, object, facts: [id] }));
  found.accounts.push({ fact: id, outcome: 'unsupported', reason: 'no host of a route can say these names' });
  return [];
}
