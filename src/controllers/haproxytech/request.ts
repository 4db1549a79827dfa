import * as codes from '../../diagnostics/haproxy.ts';
import { made } from '../../interpret/combine.ts';
import { ownName } from '../../interpret/row-index.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { addressLists } from './address-lists.ts';
import { clientHeader } from './client-header.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import type { HaproxyContext } from './context.ts';
import { corsOf } from './cors.ts';
import { headerLines } from './header-lines.ts';
import type { HaproxyIngress } from './ingress.ts';
import { passwords } from './passwords.ts';
import { type RewriteRule, refusedRules, rewriteRules } from './path-rewrite.ts';
import { rateLimit } from './rate-limits.ts';
import { type Redirects, redirectsOf } from './redirects.ts';
import { guardedVariant } from './variants.ts';
import { noLevel, type Words, wordsOf } from './words.ts';

/** What the frontend does with all requests that an Ingress routes (behaviour-haproxy 1.9). */
export interface RequestParts extends Redirects {
  /** Looked at before a redirect. */
  readonly guards: SettingBag;
  /** After it. */
  readonly settings: SettingBag;
  readonly rewrites: readonly RewriteRule[];
  readonly rewriteFacts: readonly FactId[];
  readonly closing?: Closing;
  /** Its rows in the maps carry the numbers of rules. */
  readonly hasRules: boolean;
}

const names = [
  'allow-list',
  'whitelist',
  'deny-list',
  'blacklist',
  'src-ip-header',
  'auth-type',
  'request-redirect',
  'path-rewrite',
  'set-host',
  'request-set-header',
  'response-set-header',
  'cors-enable',
  'rate-limit-requests',
  'request-capture',
];

/** Names of the frontend: the Ingress, then the ConfigMap. */
export function requestWords({ level }: HaproxyIngress, { configured, tally }: HaproxyContext): Words {
  return wordsOf([level, ...configured], tally);
}

/** What holds for requests that no Ingress routes: the ConfigMap alone. */
export function withoutIngress(ingress: HaproxyIngress, context: HaproxyContext, found: Findings): RequestParts {
  const { fields, ...rest } = ingress;
  return requestParts({ ...rest, level: noLevel, fields: { ...fields, tls: [] } }, context, found);
}

export function requestParts(ingress: HaproxyIngress, context: HaproxyContext, found: Findings): RequestParts {
  const words = requestWords(ingress, context);
  const lists = addressLists(words, context, found);
  const users = passwords(words, found);
  const shared = wordsOf(context.configured).value('src-ip-header') ?? '';
  const header = clientHeader(words, shared, lists.settings, found);
  const redirects = redirectsOf(ingress, words, found);
  const limits = rateLimit(words, found);
  const texts = headerSettings(words, found);
  const rules = rewriteRules(words.value('path-rewrite') ?? '');
  const refused = refusedRewrite(words, rules, found);
  const cors = corsOf(words, found);
  const closings = [
    unreadable(ingress),
    guardedVariant(ingress, context, found),
    twoSpellings(ingress, context, found),
    lists.closing,
    users.closing,
    header,
    redirects.closing,
    limits.closing,
    texts.closing,
    cors.closing,
    refused,
  ];
  const closing = closings.find((one) => one !== undefined);
  return {
    ...redirects,
    guards: { ...lists.settings, ...users.settings },
    settings: { ...limits.settings, ...texts.settings, ...cors.settings },
    rewrites: rules,
    rewriteFacts: words.facts('path-rewrite'),
    ...(closing === undefined ? {} : { closing }),
    hasRules: redirects.toHttps !== undefined || names.some((name) => (words.fact(name)?.value ?? '') !== ''),
  };
}

/** Annotations that are no mapping, and name guards. */
function unreadable({ interpretation: { routesDenied } }: HaproxyIngress): Closing | undefined {
  return routesDenied === undefined ? undefined : { reason: routesDenied.reason, facts: [routesDenied.fact] };
}

function refusedRewrite(words: Words, rules: readonly RewriteRule[], found: Findings): Closing | undefined {
  const fact = words.fact('path-rewrite');
  const reason = refusedRules(rules);
  return fact === undefined || reason === undefined ? undefined : refusedConfiguration(fact, reason, found);
}

const hostName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/i;

interface HeaderSettings {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

/** Headers and the Host that backends see: the later of set-host and a line for Host holds. */
function headerSettings(words: Words, found: Findings): HeaderSettings {
  const request = words.fact('request-set-header');
  const response = words.fact('response-set-header');
  const asked = request === undefined ? { set: [] } : headerLines(request, found);
  const answered = response === undefined ? { set: [] } : headerLines(response, found);
  const host = words.fact('set-host');
  for (const [fact, reason] of [
    [request, asked.refused],
    [response, answered.refused],
    [host, blank(host?.value)],
  ] as const) {
    if (fact !== undefined && reason !== undefined)
      return { settings: {}, closing: refusedConfiguration(fact, reason, found) };
  }
  const line = asked.set.find(({ name }) => name.toLowerCase() === 'host');
  const hostname = (host?.value ?? '') === '' ? line?.value : host?.value;
  const hostFacts = [...words.facts('set-host'), ...(line === undefined ? [] : words.facts('request-set-header'))];
  const set = asked.set.filter((header) => header !== line);
  const settings = {
    ...(set.length === 0 ? {} : made('requestHeaders', { set }, words.facts('request-set-header'))),
    ...(answered.set.length === 0
      ? {}
      : made('responseHeaders', { set: answered.set }, words.facts('response-set-header'))),
    ...(hostname === undefined ? {} : made('rewrite', { hostname: hostname.toLowerCase() }, hostFacts)),
  };
  return hostname === undefined || hostName.test(hostname)
    ? { settings }
    : { settings, closing: { reason: 'set-host', facts: hostFacts } };
}

function blank(value: string | undefined): string | undefined {
  return value !== undefined && /\s/.test(value) ? 'holds a blank' : undefined;
}

/** Several spellings of one name: which of them counts is left to chance (annotations-haproxytech, head). */
function twoSpellings(
  { interpretation, source }: HaproxyIngress,
  { index }: HaproxyContext,
  found: Findings,
): Closing | undefined {
  const spellings = new Map<string, { name: string; value: string; id: FactId }[]>();
  for (const { name, value, id } of interpretation.facts) {
    const own = ownName(name, index.prefixes) ?? (index.annotations.has(name) ? name : undefined);
    if (own !== undefined) spellings.set(own, [...(spellings.get(own) ?? []), { name, value, id }]);
  }
  const odd = [...spellings.values()].find((list) => new Set(list.map(({ value }) => value)).size > 1);
  if (odd === undefined) return undefined;
  const facts = odd.map(({ id }) => id);
  const args = { names: odd.map(({ name }) => name).join(', ') };
  found.diagnostics.push(diagnose(codes.twoSpellings, args, { at: source.at, object: source.ref, facts }));
  return { reason: 'two-spellings', facts };
}
