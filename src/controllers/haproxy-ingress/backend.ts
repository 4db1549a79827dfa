import type { Fact, FactId } from '../../model/fact.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Backend } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { withHeaders } from '../haproxy/effect.ts';
import { blueGreenBackends } from './blue-green.ts';
import type { Closing } from './closing.ts';
import type { ProxyContext } from './context.ts';
import { headerParts } from './headers.ts';
import { podTls, proxyProtocolOf } from './pod-tls.ts';
import { healthCheckOf, limitOf, sessionOf, spreadOf, spreadRefused, timesOf } from './pods.ts';
import { backendSnippets } from './snippets.ts';
import type { Words } from './words.ts';

/** What one HAProxy backend does with all requests that are sent to it. */
export interface BackendParts {
  readonly settings: SettingBag;
  readonly closing?: Closing;
  /** In place of the Service as a whole. */
  readonly backends?: readonly Backend[];
  readonly facts: readonly FactId[];
}

export function backendParts(
  words: Words,
  service: ObjectRef,
  plain: Backend,
  context: ProxyContext,
  found: Findings,
): BackendParts {
  const snippets = backendSnippets(words, service, context, found);
  const headers = headerParts(words, service, found);
  const tls = podTls(words, service, found);
  const proxy = proxyProtocolOf(words, service, found);
  const groups = blueGreenBackends(words, service, plain, context, found);
  const spread = spreadRefused(words, found);
  const closing = snippets.closing ?? headers.closing ?? spread ?? tls.closing ?? proxy ?? groups.closing;
  const settings = {
    ...timesOf(words, found),
    ...tls.settings,
    ...sessionOf(words, found),
    ...spreadOf(words, found),
    ...limitOf(words, found),
    ...healthCheckOf(words, found),
    ...headers.settings,
  };
  return {
    settings: withHeaders(settings, snippets.settings),
    ...(closing === undefined ? {} : { closing }),
    ...(groups.backends === undefined ? {} : { backends: groups.backends }),
    facts: groups.facts,
  };
}

/** What a fact says cannot be said of a route. */
export function unsupported(fact: Fact | undefined, reason: string, found: Findings): void {
  if (fact !== undefined) found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason });
}
