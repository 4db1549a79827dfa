import { made } from '../../../interpret/combine.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Scheme } from '../../../model/route-plan.ts';
import type { Header, SettingBag } from '../../../model/settings.ts';
import { corsOf } from './cors.ts';
import { headerChanges } from './headers-merge.ts';
import { joined } from './join.ts';
import {
  allFacts,
  factsOf,
  fieldOf,
  type Notes,
  type Passing,
  type Site,
  type Step,
  type StepReader,
} from './passing.ts';
import { securityHeaders, strictTransport } from './security-headers.ts';

/** headers: custom headers both ways, CORS, and headers that browsers act on. */
export const headers: StepReader = (passing, step, site, notes) => {
  if (step.fields.has('headers')) return { reason: 'middleware-without-headers', facts: allFacts(step) };
  const answers = securityHeaders(step, notes);
  const custom = fieldOf<readonly Header[]>(step, 'customResponseHeaders') ?? [];
  // The custom ones are written last (pkg/middlewares/headers/headers.go: secure inside of header).
  const settings = [
    hostsOf(step, site, notes),
    requestHeadersOf(step),
    responseHeadersOf(answers.headers, answers.facts),
    corsOf(step, notes),
  ].reduce(joined, passing.settings);
  const outer = responseHeadersOf(custom, factsOf(step, 'customResponseHeaders'));
  return withStrictTransport({ ...passing, settings: over(outer, settings) }, step, notes);
};

/** What an inner part adds to answers gives way to an outer one. */
function over(outer: SettingBag, inner: SettingBag): SettingBag {
  const { responseHeaders, ...others } = inner;
  const first = responseHeaders === undefined ? {} : { responseHeaders };
  return outer.responseHeaders === undefined ? inner : { ...others, ...joined(first, outer) };
}

function responseHeadersOf(list: readonly Header[], facts: readonly FactId[]): SettingBag {
  return list.length === 0 ? {} : made('responseHeaders', headerChanges(list), facts);
}

function requestHeadersOf(step: Step): SettingBag {
  const list = fieldOf<readonly Header[]>(step, 'customRequestHeaders') ?? [];
  const facts = factsOf(step, 'customRequestHeaders');
  const host = list.find(({ name }) => name.toLowerCase() === 'host');
  const others = list.filter((header) => header !== host);
  return {
    ...(others.length === 0 ? {} : made('requestHeaders', headerChanges(others), facts)),
    ...(host === undefined || host.value === '' ? {} : made('rewrite', { hostname: host.value }, facts)),
  };
}

/** allowedHosts refuses what names another host, with the port it names (recorded: middlewares/headers-allowed-hosts). */
function hostsOf(step: Step, { hostname }: Site, notes: Notes): SettingBag {
  const facts = factsOf(step, 'allowedHosts', 'hostsProxyHeaders');
  const list = fieldOf<string>(step, 'allowedHosts');
  const hosts =
    list === undefined ? [] : (JSON.parse(list) as readonly string[]).map((host) => String(host).toLowerCase());
  const exact = hostname !== undefined && !hostname.startsWith('*');
  const account = (outcome: 'no-effect' | 'approximate', reason: string) => {
    notes.accounts.push(...[...facts, ...factsOf(step, 'isDevelopment')].map((fact) => ({ fact, outcome, reason })));
    return {};
  };
  if (hosts.length === 0) return account('no-effect', 'no host is left out');
  if (fieldOf<boolean>(step, 'isDevelopment') === true) return account('no-effect', 'isDevelopment switches it off');
  if (factsOf(step, 'hostsProxyHeaders').length > 0 || !exact)
    return made('ownRules', { text: 'hosts by allowedHosts' }, facts);
  if (hosts.includes(hostname.toLowerCase()))
    return account('approximate', 'the route is of an allowed host; requests that name its port are no longer refused');
  return made('denied', { reason: 'host-not-allowed', status: 500 }, facts);
}

function withStrictTransport(passing: Passing, step: Step, notes: Notes): readonly Passing[] {
  const sts = strictTransport(step, notes);
  if (sts === undefined) return [passing];
  const added = responseHeadersOf(sts.headers, sts.facts);
  const over = (schemes: readonly Scheme[]) => ({ ...passing, schemes, settings: joined(passing.settings, added) });
  if (sts.forced) return [over(passing.schemes)];
  const plain = passing.schemes.filter((scheme) => scheme === 'http');
  const secure = passing.schemes.filter((scheme) => scheme === 'https');
  if (secure.length === 0) {
    const reason = 'it is not sent over plain HTTP';
    notes.accounts.push(...sts.facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
  }
  return [
    ...(secure.length === 0 ? [] : [over(secure)]),
    ...(plain.length === 0 ? [] : [{ ...passing, schemes: plain }]),
  ];
}
