import { made } from '../../interpret/combine.ts';
import { cidrList } from '../../interpret/value-types/cidr-list.ts';
import type { FactId } from '../../model/fact.ts';
import type { Outcome } from '../../model/ledger.ts';
import type { SettingBag, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { balancingOf } from '../haproxy/balancing.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import type { Words } from './words.ts';

function tell(facts: readonly FactId[], outcome: Outcome, reason: string, found: Findings): void {
  found.accounts.push(...facts.map((fact) => ({ fact, outcome, reason })));
}

/** Silence of a pod, and the time to connect (behaviour-haproxy 2.11; recorded limits/timeout-server). */
export function timesOf(words: Words, found: Findings): SettingBag {
  const [read, connect] = [words.value('timeout-server'), words.value('timeout-connect')];
  const ofFrontend = words.statements.filter(
    ({ row, origin }) => ['timeout-http-request', 'timeout-keep-alive'].includes(row.name) && origin === 'stated',
  );
  tell(
    ofFrontend.map(({ fact }) => fact),
    'no-effect',
    'only the ConfigMap decides it for connections of clients',
    found,
  );
  const value: Settings['timeouts'] = {
    ...(read === undefined ? {} : { read }),
    ...(connect === undefined ? {} : { connect }),
  };
  if (Object.keys(value).length === 0) return {};
  const facts = {
    ...(read === undefined ? {} : { read: words.facts('timeout-server') }),
    ...(connect === undefined ? {} : { connect: words.facts('timeout-connect') }),
  };
  return { timeouts: { group: 'timeouts', value, origin: 'stated', facts } };
}

const cookieNames = [
  'session-cookie-name',
  'session-cookie-domain',
  'session-cookie-same-site',
  'session-cookie-strategy',
];

/** `cookie NAME insert indirect nocache httponly dynamic` (behaviour-haproxy 2.18; recorded affinity/*). */
export function sessionOf(words: Words, found: Findings): SettingBag {
  if (words.value('affinity') !== 'cookie') {
    tell(words.facts(...cookieNames), 'no-effect', 'it does nothing without affinity', found);
    return {};
  }
  const own = words.facts('affinity');
  const strategy = words.value('session-cookie-strategy') ?? 'insert';
  if (strategy !== 'insert') {
    const reason = 'a gateway makes a cookie of its own and does not change one of the application';
    tell([...own, ...words.facts(...cookieNames)], 'unsupported', reason, found);
    return {};
  }
  const [domain, foreign] = [words.value('session-cookie-domain'), words.value('session-cookie-same-site') === true];
  const value: Settings['session'] = {
    by: 'cookie',
    cookie: words.value('session-cookie-name') ?? 'INGRESSCOOKIE',
    ...(domain === undefined ? {} : { domain }),
    ...(foreign ? { sameSite: 'None', secure: true } : {}),
  };
  const facts = {
    by: [...own, ...words.facts('session-cookie-strategy')],
    cookie: [...own, ...words.facts('session-cookie-name')],
    ...(domain === undefined ? {} : { domain: words.facts('session-cookie-domain') }),
    ...(foreign
      ? { sameSite: words.facts('session-cookie-same-site'), secure: words.facts('session-cookie-same-site') }
      : {}),
  };
  if (!foreign) tell(words.facts('session-cookie-same-site'), 'exact', 'it is switched off', found);
  return { session: { group: 'session', value, origin: 'stated', facts } };
}

const algorithms = new Set([
  'roundrobin',
  'static-rr',
  'leastconn',
  'first',
  'hash',
  'source',
  'uri',
  'url_param',
  'hdr',
  'random',
  'rdp-cookie',
  'log-hash',
  'log-sticky',
]);

/** A word that HAProxy does not know spoils the whole configuration (recorded affinity/balance-invalid). */
export function spreadRefused(words: Words, found: Findings): Closing | undefined {
  const fact = words.fact('balance-algorithm');
  const [, name = ''] = /^\s*([a-z-]+(?:_[a-z]+)?)/.exec(fact?.value ?? '') ?? [];
  if (fact === undefined || fact.value.trim() === '' || algorithms.has(name)) return undefined;
  return refusedConfiguration(fact, 'is no way of HAProxy to spread requests', found);
}

export function spreadOf(words: Words, found: Findings): SettingBag {
  const text = words.value('balance-algorithm');
  const address = words.value('service-upstream');
  if (address === false) tell(words.facts('service-upstream'), 'exact', 'it is switched off', found);
  const spread = text === undefined || text.startsWith('random') ? undefined : balancingOf(text);
  const value: Settings['balancing'] = { ...spread, ...(address === true ? { serviceAddress: true } : {}) };
  const facts = words.facts('balance-algorithm');
  if (text !== undefined && spread === undefined) {
    if (text.startsWith('random')) tell(facts, 'exact', 'gateways choose pods at random or in turn', found);
    else tell(facts, 'unsupported', 'no setting spreads requests in this way', found);
  }
  if (Object.keys(value).length === 0) return {};
  const behind = Object.fromEntries(
    Object.keys(value).map((part) => [part, part === 'serviceAddress' ? words.facts('service-upstream') : facts]),
  );
  return { balancing: { group: 'balancing', value, origin: 'stated', facts: behind } };
}

/** For each client address and Service (behaviour-haproxy 2.16; recorded limits/rps*). */
export function limitOf(words: Words, found: Findings): SettingBag {
  const [perSecond = 0, connections = 0] = [words.value('limit-rps'), words.value('limit-connections')];
  const rest = words.facts('limit-whitelist');
  if (perSecond <= 0 && connections <= 0) {
    tell([...words.facts('limit-rps', 'limit-connections'), ...rest], 'no-effect', 'there is no limit', found);
    return {};
  }
  const items = (words.value('limit-whitelist') ?? '').split(',').map((item) => item.trim());
  const except = items.flatMap((item) => {
    const read = cidrList.parse(item);
    return read.ok ? read.value : [];
  });
  const value: Settings['rateLimit'] = {
    ...(perSecond > 0 ? { perSecond, burst: 1 } : {}),
    ...(connections > 0 ? { connections } : {}),
    ...(except.length === 0 ? {} : { except: [...new Set(except)].sort() }),
  };
  if (except.length === 0) tell(rest, 'no-effect', 'it holds no address or network', found);
  const facts = {
    ...(perSecond > 0 ? { perSecond: words.facts('limit-rps'), burst: words.facts('limit-rps') } : {}),
    ...(connections > 0 ? { connections: words.facts('limit-connections') } : {}),
    ...(except.length === 0 ? {} : { except: rest }),
  };
  return { rateLimit: { group: 'rateLimit', value, origin: 'stated', facts } };
}

const checkNames = ['health-check-port', 'health-check-interval', 'health-check-fall-count', 'health-check-rise-count'];

/** Without a path pods are only connected to, which is told once as a default. */
export function healthCheckOf(words: Words, found: Findings): SettingBag {
  const path = words.value('health-check-uri');
  if (path === undefined) {
    tell(words.facts(...checkNames), 'unsupported', 'the readiness probe of the pod decides who gets requests', found);
    return {};
  }
  const value: Settings['healthCheck'] = {
    protocol: 'http',
    path,
    method: 'OPTIONS',
    interval: words.value('health-check-interval') ?? 2,
    unhealthy: words.value('health-check-fall-count') ?? 3,
    healthy: words.value('health-check-rise-count') ?? 2,
    statuses: ['200-399'],
    ...(words.value('health-check-port') === undefined ? {} : { port: words.value('health-check-port') as number }),
  };
  return made('healthCheck', value, words.facts('health-check-uri', ...checkNames));
}
