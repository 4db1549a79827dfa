import * as planCodes from '../../diagnostics/plan.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Setting, SettingBag, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ProxyContext } from './context.ts';
import { frontendSnippets, guardOf } from './snippets.ts';
import { levelOf, type Words } from './words.ts';

/** What holds for all hosts: on the Gateway, and on every route. */
export interface ClassSettings {
  readonly ofClass: SettingBag;
  readonly ofHosts: SettingBag;
  readonly headers: SettingBag;
}

export function classSettings(context: ProxyContext, found: Findings): ClassSettings {
  const { globalWords: words } = context;
  const frontend = frontendSnippets(context, found);
  return {
    ofClass: { ...clientAddress(words), ...connections(words), ...hsts(words) },
    ofHosts: { ...guardOf(frontend), ...closure(context, found) },
    headers: frontend.settings,
  };
}

function clientAddress(words: Words): SettingBag {
  const facts = words.facts('use-proxy-protocol');
  return words.value('use-proxy-protocol') === true
    ? made('clientAddress', { proxyProtocol: true }, facts, 'configured')
    : {};
}

function connections(words: Words): SettingBag {
  const [headerTimeout, idle] = [words.value('timeout-http-request'), words.value('timeout-keep-alive')];
  const value: Settings['connections'] = {
    ...(headerTimeout === undefined ? {} : { headerTimeout }),
    ...(idle === undefined ? {} : { idle }),
  };
  if (Object.keys(value).length === 0) return {};
  const facts = {
    ...(headerTimeout === undefined ? {} : { headerTimeout: words.facts('timeout-http-request') }),
    ...(idle === undefined ? {} : { idle: words.facts('timeout-keep-alive') }),
  };
  return { connections: { group: 'connections', value, origin: 'configured', facts } };
}

const parts = {
  on: 'hsts',
  maxAge: 'hsts-max-age',
  subdomains: 'hsts-include-subdomains',
  preload: 'hsts-preload',
} as const;

/** Where the ConfigMap says anything of it; else it is a default of the controller, told once. */
function hsts(words: Words): SettingBag {
  if (words.facts(...Object.values(parts)).length === 0) return {};
  const value: Settings['hsts'] = {
    on: words.value('hsts') ?? true,
    maxAge: words.value('hsts-max-age') ?? 15_768_000,
    subdomains: words.value('hsts-include-subdomains') ?? false,
    preload: words.value('hsts-preload') ?? false,
  };
  const all = words.facts(...Object.values(parts));
  const facts = Object.fromEntries(
    Object.entries(parts).map(([part, name]) => [part, words.facts(name).length === 0 ? all : words.facts(name)]),
  ) as Setting<'hsts'>['facts'];
  return { hsts: { group: 'hsts', value, origin: 'configured', facts } };
}

/** A guard of the ConfigMap that cannot be used, or guards of a further ConfigMap that may be the right one. */
function closure({ interpretations, configMaps, global, index }: ProxyContext, found: Findings): SettingBag {
  const closed = interpretations.flatMap(({ classClosed }) => classClosed ?? []);
  const [first] = closed;
  const behind = closed.map(({ fact }) => fact);
  if (first !== undefined) return made('denied', { reason: first.reason, status: 403 }, behind, 'configured');
  if (configMaps.length < 2) return {};
  const names = configMaps.map(({ ref }) => qualifiedName(ref)).join(', ');
  found.diagnostics.push(diagnose(planCodes.severalConfigMaps, { names }));
  const used = new Set([...global.facts.values()].map(({ id }) => id));
  const guards = interpretations
    .map((one) => levelOf(one, index))
    .flatMap(({ statements }) => [...statements.values()])
    .filter(({ row, fact }) => row.guards && !used.has(fact));
  if (guards.length === 0) return {};
  const facts = guards.map(({ fact }) => fact);
  return made('denied', { reason: 'several-config-maps', status: 403 }, facts, 'configured');
}
