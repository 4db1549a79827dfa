import { made } from '../../interpret/combine.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { accessOf } from './access.ts';
import { basicAuthOf } from './basic-auth.ts';
import type { Closing } from './closing.ts';
import { ofRoutes, type ProxyContext } from './context.ts';
import { corsOf } from './cors.ts';
import type { Entry } from './entries.ts';
import { externalAuthOf } from './external-auth.ts';
import { oauthOf } from './oauth.ts';
import { noLevel, type Words, wordsOf } from './words.ts';

/** What is said of the requests of one path: the Service, the Ingress, the class, the ConfigMap (behaviour-haproxy 2.12). */
export interface PathParts {
  readonly guards: SettingBag;
  readonly settings: SettingBag;
  /** Over TLS alone. */
  readonly overTls: SettingBag;
  readonly closing?: Closing;
  readonly rewrite?: Fact;
  /** Plain http goes to https, where there is https. */
  readonly toHttps: boolean;
  readonly redirectFacts: readonly FactId[];
  readonly facts: readonly FactId[];
}

export function pathWords({ ingress, target }: Entry, context: ProxyContext): Words {
  const ofService = target.service === undefined ? noLevel : (context.serviceFacts(target.service)?.level ?? noLevel);
  const ofClass = ofRoutes(context.ofClass(ingress.className), context.index);
  return wordsOf([ofService, ingress.level, ofClass, context.global], context.hidden);
}

export function pathParts(entry: Entry, all: readonly Entry[], context: ProxyContext, found: Findings): PathParts {
  const words = pathWords(entry, context);
  const { namespace } = entry.ingress.source.ref;
  const guards = [
    accessOf(words, found),
    basicAuthOf(words, namespace, context, found),
    externalAuthOf(words, namespace, context, found),
    oauthOf(words, entry, all, found),
  ];
  const closing = guards.flatMap((guard) => guard.closing ?? [])[0];
  const rewrite = words.fact('rewrite-target');
  const merged: SettingBag = Object.assign({}, ...guards.map(({ settings }) => settings));
  const used = rewrite !== undefined && rewrite.value !== '' && !words.isBad('rewrite-target');
  return {
    guards: merged,
    settings: { ...corsOf(words, found), ...bodyOf(words) },
    overTls: hstsOf(words, context, found),
    ...(closing === undefined ? {} : { closing }),
    ...(used ? { rewrite } : {}),
    toHttps: words.value('ssl-redirect') ?? true,
    redirectFacts: words.facts('ssl-redirect'),
    facts: [],
  };
}

/** `unlimited` takes a limit of the ConfigMap away (recorded limits/body-size-unlimited). */
function bodyOf(words: Words): SettingBag {
  const size = words.value('proxy-body-size');
  return size === undefined
    ? {}
    : made('body', { limit: size === 'unlimited' ? '0' : size }, words.facts('proxy-body-size'));
}

const hstsNames = ['hsts', 'hsts-max-age', 'hsts-include-subdomains', 'hsts-preload'];

/** What a path says of its own; what the ConfigMap says is for the whole gateway (recorded tls/hsts). */
function hstsOf(words: Words, { global }: ProxyContext, found: Findings): SettingBag {
  const ofAll = new Set([...global.facts.values()].map(({ id }) => id));
  const own = words.facts(...hstsNames).filter((fact) => !ofAll.has(fact));
  if (own.length === 0) return {};
  if (words.value('hsts') === false) {
    const reason = 'no header is set for the route; a policy for the whole gateway would set it all the same';
    found.accounts.push(...own.map((fact) => ({ fact, outcome: 'approximate' as const, reason })));
    return {};
  }
  const value = [
    `max-age=${words.value('hsts-max-age') ?? 15_768_000}`,
    ...(words.value('hsts-include-subdomains') === true ? ['includeSubDomains'] : []),
    ...(words.value('hsts-preload') === true ? ['preload'] : []),
  ].join('; ');
  return made('responseHeaders', { set: [{ name: 'Strict-Transport-Security', value }] }, own);
}
