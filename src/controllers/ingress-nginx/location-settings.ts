import { combine, made, nest, without } from '../../interpret/combine.ts';
import type { Denial } from '../../interpret/statement.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import type { SettingBag } from '../../model/settings.ts';
import { settingFacts } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import { readCustomHeaders } from './custom-headers.ts';
import { errorPages } from './error-pages.ts';
import { mergedHeaders } from './header-merge.ts';
import type { NginxIngress } from './ingress.ts';
import { referenceDenial } from './reference-denials.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation } from './servers.ts';
import { type Around, nothingAround, snippetsAt } from './snippets/at-location.ts';
import { firewallGuard, isFirewallOn } from './snippets/firewall.ts';
import type { Flow } from './snippets/flow.ts';

export interface LocationSettings {
  readonly bag: SettingBag;
  readonly accounts: readonly Account[];
  /** What texts for nginx do with requests before they are forwarded. */
  readonly flow: Flow;
  readonly diagnostics: readonly Diagnostic[];
}

type Step = (bag: SettingBag, location: NginxLocation, context: ClassContext, accounts: Account[]) => SettingBag;

/** The settings that really act at a location: those of the Ingress that won it, over those of the class. */
export function locationSettings(
  location: NginxLocation,
  context: ClassContext,
  around: Around = nothingAround,
  regex = false,
): LocationSettings {
  const accounts: Account[] = [];
  const own = combine([location.ingress.interpretation.statements], ['route', 'use', 'service']);
  let bag = nest(context.routeSettings, own);
  for (const step of before) bag = step(bag, location, context, accounts);
  const plain = !regex && location.type === 'Prefix' && effectiveRewrite(location) === undefined;
  const kind = {
    path: plain ? location.path : undefined,
    notFound: location.backend === undefined,
    constants: constantsOf(location),
  };
  const found = snippetsAt(location.ingress, bag, around, kind);
  bag = found.bag;
  for (const step of after) bag = step(bag, location, context, accounts);
  return { ...found, bag, accounts: [...accounts, ...found.accounts] };
}

/** Denied routes answer before anything else of theirs can act (behaviour 6, step 4). */
const denyRoutes: Step = (bag, { ingress }, context) => {
  const denial =
    ingress.interpretation.routesDenied ?? referenceDenial(ingress, context, 'route') ?? missingSecret(ingress);
  if (denial === undefined) return bag;
  const status = denial.answered === true ? { status: 503 } : {};
  return { ...bag, ...made('denied', { reason: denial.reason, ...status }, [denial.fact]) };
};

/** auth-type without a Secret gives 503 (catalogue, auth-type). */
function missingSecret(ingress: NginxIngress): Denial | undefined {
  const statements = ingress.interpretation.statements;
  const type = statements.find(({ row }) => row.name === 'auth-type');
  const secret = statements.some(({ row }) => row.name === 'auth-secret');
  return type === undefined || secret ? undefined : { reason: 'auth-secret', fact: type.fact, answered: true };
}

/** The realm `off` switches basic authentication off (recorded auth-basic/realm-off). */
const realmOff: Step = (bag, _location, _context, accounts) =>
  bag.basicAuth?.value.realm === 'off' ? drop(bag, ['basicAuth'], accounts, 'the realm "off" switches it off') : bag;

/** Paths under no-auth-locations need no authentication (behaviour 13.4; recorded redirect/acme). */
const noAuthLocations: Step = (bag, { path }, { noAuthLocations: exempt }, accounts) =>
  exempt.some((prefix) => path.startsWith(prefix))
    ? drop(bag, ['basicAuth', 'externalAuth'], accounts, 'the path is one of no-auth-locations')
    : bag;

/** enable-global-auth: "false" skips the authentication of the ConfigMap, not the Ingress's own. */
const globalAuth: Step = (bag, { ingress }, _context, accounts) => {
  const off = ingress.record.routing.enableGlobalAuth === false && bag.externalAuth?.origin === 'configured';
  const facts = factsOf(ingress.record, 'enableGlobalAuth');
  accounts.push(...facts.map((fact) => ({ fact, outcome: off ? ('exact' as const) : ('no-effect' as const) })));
  return off ? without(bag, ['externalAuth']) : bag;
};

/** Groups that their values switch off. */
const switchedOff: Step = (bag, _location, _context, accounts) => {
  let next = bag;
  if (bag.cors !== undefined && bag.cors.value.enabled !== true)
    next = drop(next, ['cors'], accounts, 'CORS is switched off');
  if (bag.protocol?.value.name === 'http') next = settle(next, 'protocol', accounts, 'exact');
  const encrypted = ['https', 'grpcs'].includes(bag.protocol?.value.name ?? 'http');
  if (bag.backendTls !== undefined && !encrypted)
    next = drop(next, ['backendTls'], accounts, 'the backend is spoken to in clear');
  return next;
};

/** `satisfy` chooses between checks: with one of them or none it does nothing, and `all` is what holds without it. */
const satisfyAlone: Step = (bag, _location, _context, accounts) => {
  const { access } = bag;
  if (access?.value.satisfy === undefined) return bag;
  const { satisfy, ...value } = access.value;
  const listed = value.allow !== undefined || value.deny !== undefined;
  const checks = [listed, ...[bag.basicAuth, bag.externalAuth, bag.ownRules].map((setting) => setting !== undefined)];
  if (satisfy === 'any' && checks.filter(Boolean).length > 1) return bag;
  const reason = satisfy === 'all' ? 'it is what holds without it' : 'it does nothing with fewer than two checks';
  accounts.push(...noEffect(access.facts.satisfy ?? [], reason));
  const { satisfy: _facts, ...facts } = access.facts;
  return Object.keys(value).length === 0 ? without(bag, ['access']) : { ...bag, access: { ...access, value, facts } };
};

/** ConfigMap of custom-headers (recorded headers/custom-headers, custom-headers-not-allowed). */
const customHeaders: Step = (bag, { ingress }, context) => {
  const found = readCustomHeaders(ingress, context);
  if (found === undefined) return bag;
  const facts = factsOf(ingress.record, 'customHeaders');
  if (found.kind === 'denied') return { ...bag, ...made('denied', { reason: 'custom-headers', status: 503 }, facts) };
  const { responseHeaders } = made('responseHeaders', { set: found.headers }, facts);
  return responseHeaders === undefined
    ? bag
    : { ...bag, responseHeaders: mergedHeaders(bag.responseHeaders, responseHeaders) };
};

/** The header goes only with a rewrite that does something (behaviour 9). */
const prefixHeader: Step = (bag, location, _context, accounts) => {
  const { rewrite } = bag;
  if (rewrite?.value.prefixHeader === undefined || effectiveRewrite(location) !== undefined) return bag;
  accounts.push(...noEffect(rewrite.facts.prefixHeader ?? [], 'it acts only with a rewrite-target'));
  const { prefixHeader: _value, ...value } = rewrite.value;
  const { prefixHeader: _facts, ...facts } = rewrite.facts;
  if (Object.keys(value).length === 0) return without(bag, ['rewrite']);
  return { ...bag, rewrite: { ...rewrite, value, facts } };
};

/** What the controller sets at the beginning of each location, as far as the input shows it (nginx.tmpl, `set $namespace`). */
function constantsOf({ ingress, backend }: NginxLocation): Readonly<Record<string, string>> {
  const { namespace, name } = ingress.ref;
  return {
    ingress_name: name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(backend === undefined ? {} : { service_name: backend.service, service_port: backend.port }),
  };
}

const replacedErrors: Step = (bag, { ingress }, context, accounts) => errorPages(bag, ingress, context, accounts);

/** Rules of the firewall that an Ingress writes itself. */
const firewallRules: Step = (bag, { ingress: { interpretation } }, { interpretations }) => {
  const guard = firewallGuard(interpretation, interpretations.some(isFirewallOn));
  const known = bag.ownRules?.facts.text ?? [];
  return guard === undefined ? bag : { ...bag, ...made('ownRules', { text: guard.value }, [...known, guard.id]) };
};

const before: readonly Step[] = [
  firewallRules,
  denyRoutes,
  realmOff,
  noAuthLocations,
  globalAuth,
  switchedOff,
  prefixHeader,
  replacedErrors,
];

/** The controller writes custom-headers behind the texts of snippets, and `satisfy` chooses between the checks of all. */
const after: readonly Step[] = [customHeaders, satisfyAlone];

/**
 * The rewrite-target where it acts: not empty and not the path itself (template.go needsRewrite; behaviour 3.1, 9). A Prefix
 * path without use-regex is rendered with a slash as well, which an equal target does replace (3.4; recorded
 * rewrite/equal-to-prefix-path).
 */
export function effectiveRewrite({ ingress, path, type, implicit }: NginxLocation): string | undefined {
  const { rewriteTarget: target, useRegex } = ingress.record.routing;
  if (target === undefined || target === '' || implicit === 'catch-all') return undefined;
  const split = type === 'Prefix' && useRegex !== true && path !== '/' && !path.endsWith('/');
  return target === path && !split ? undefined : target;
}

function drop(bag: SettingBag, groups: readonly (keyof SettingBag)[], accounts: Account[], reason: string): SettingBag {
  for (const group of groups) {
    const setting = bag[group];
    if (setting !== undefined) accounts.push(...noEffect(settingFacts(setting), reason));
  }
  return without(bag, groups);
}

function settle(bag: SettingBag, group: keyof SettingBag, accounts: Account[], outcome: 'exact'): SettingBag {
  const setting = bag[group];
  if (setting !== undefined) accounts.push(...settingFacts(setting).map((fact) => ({ fact, outcome })));
  return without(bag, [group]);
}

function noEffect(facts: readonly FactId[], reason: string): readonly Account[] {
  return facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason }));
}
