import { made } from '../../../interpret/combine.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import type { Setting, SettingBag } from '../../../model/settings.ts';
import { mergedHeaders } from '../header-merge.ts';
import type { NginxIngress } from '../ingress.ts';
import { accessLists } from './access-rules.ts';
import { actingEffect } from './acting.ts';
import { type AuthHeaders, authHeaders } from './auth-headers.ts';
import { type Constants, type Effect, factsOfAll, unsaidAccounts } from './effect.ts';
import { guardFindings, unsaidFindings } from './findings.ts';
import { type Flow, flowOf } from './flow.ts';
import type { HeaderReading, Unsaid } from './header-directives.ts';
import { type HeaderSettings, headerSettings } from './header-settings.ts';
import type { ReadDirective, Snippet } from './read.ts';

/** Directives of the blocks around a location that reach into it. */
export interface Around {
  /** Of each block, outermost first. */
  readonly headers: readonly (readonly HeaderReading[])[];
  readonly rules: readonly ReadDirective[];
  /** Of the ConfigMap, behind those of the Ingress in every location. */
  readonly inside: readonly HeaderReading[];
}

export const nothingAround: Around = { headers: [], rules: [], inside: [] };

export interface AtLocation {
  readonly bag: SettingBag;
  readonly flow: Flow;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What of a location decides how statements act in it. */
export interface LocationKind {
  /** Of a prefix that is plain text. */
  readonly path: string | undefined;
  /** It forwards nothing: whoever a condition lets in is answered 404 (behaviour 2.4). */
  readonly notFound: boolean;
  readonly constants: Constants;
}

/** What texts for nginx do at a location of an Ingress, in the same bag as its annotations. */
export function snippetsAt(
  { snippets, interpretation }: NginxIngress,
  bag: SettingBag,
  around: Around,
  { path, notFound, constants }: LocationKind,
): AtLocation {
  const own = actingEffect(snippets, 'configuration-snippet', interpretation, constants);
  const auth = bag.externalAuth === undefined ? undefined : actingEffect(snippets, 'auth-snippet', interpretation);
  const handed: AuthHeaders = own === undefined ? { headers: [], used: [] } : authHeaders(own, bag.externalAuth);
  const stated = [...handed.headers, ...around.inside];
  const isGrpc = bag.protocol?.value.name === 'grpc' || bag.protocol?.value.name === 'grpcs';
  const headers = headerSettings(
    around.headers,
    isGrpc ? stated.filter(isForAll) : stated,
    bag.externalAuth !== undefined,
  );
  const access = accessAt(bag, own?.rules ?? [], around.rules);
  const flow = reached(flowOf(own?.flow ?? [], path), own?.flow ?? [], notFound);
  const guards = [
    ...(own === undefined ? [] : [...own.guards, ...own.locations, ...own.serverNames]),
    ...access.guards,
    ...(flow.kind === 'unsaid' ? (own?.flow ?? []) : []),
    ...(auth === undefined ? [] : guardsOfAuth(auth)),
  ];
  const unsaid = [
    ...(auth === undefined ? [] : authRequest(auth)),
    ...handed.headers.flatMap((reading) => reading.unsaid),
    ...headers.unsaid,
    ...(isGrpc ? stated.filter((reading) => !isForAll(reading)).flatMap(unusedByGrpc) : []),
    ...(own?.unsaid ?? []).filter(({ directive }) => !handed.used.includes(directive)),
  ];
  const refused = [own, auth].flatMap((effect) =>
    effect?.snippet.fault === undefined ? [] : [effect.snippet.fact.id],
  );
  return {
    bag: {
      ...bag,
      ...withHeaders(bag, headers.bag),
      ...(handed.externalAuth === undefined ? {} : { externalAuth: handed.externalAuth }),
      ...access.bag,
      ...guarded([...factsOfAll(guards), ...refused], [own, auth], bag.ownRules),
    },
    flow,
    accounts: [...headers.accounts, ...access.accounts, ...unsaidAccounts(unsaid)],
    diagnostics: [...told(guards, auth, refused.length > 0), ...unsaidFindings(unsaid)],
  };
}

/** Where nothing is forwarded, only what answers everybody is of weight: conditions and rewrites of the path lead to a 404 or an error. */
function reached(flow: Flow, statements: readonly ReadDirective[], notFound: boolean): Flow {
  const idle = flow.kind === 'rewrite' || flow.kind === 'let-in' || flow.kind === 'kept-out';
  const rewrites = statements.every(({ name, arguments: words }) => name === 'rewrite' && words[2] === 'break');
  return notFound && (idle || (flow.kind === 'unsaid' && rewrites)) ? { kind: 'none' } : flow;
}

/** What shapes the request to the authentication service. */
function authRequest({ headers, unsaid }: Effect): readonly Unsaid[] {
  const reason = 'it shapes the request to the authentication service, which the new gateway makes by itself';
  const changing = headers.flatMap((reading) =>
    [...reading.changes, ...reading.unsaid].map(({ directive }) => directive),
  );
  return [...changing, ...unsaid.map(({ directive }) => directive)].map((directive) => ({
    directive,
    outcome: 'unsupported',
    reason,
  }));
}

/** nginx speaks gRPC with directives of their own (ngx_http_grpc_module). */
function isForAll({ family }: HeaderReading): boolean {
  return family !== 'proxy_set_header';
}

function unusedByGrpc({ changes }: HeaderReading): readonly Unsaid[] {
  const reason = 'it is for backends that speak HTTP, and these speak gRPC';
  return changes.map(({ directive }) => ({ directive, outcome: 'no-effect', reason }));
}

function guardsOfAuth({ guards, rules, flow, locations }: Effect): readonly ReadDirective[] {
  return [...guards, ...rules, ...flow, ...locations];
}

/** Of a text that nginx refuses as a whole, the pieces are not told. */
function told(guards: readonly ReadDirective[], auth: Effect | undefined, refused: boolean): readonly Diagnostic[] {
  if (refused) return [];
  const ofAuth = auth === undefined ? [] : guardsOfAuth(auth);
  const own = guards.filter((directive) => !ofAuth.includes(directive));
  return [
    ...guardFindings(own),
    ...guardFindings(ofAuth, 'it decides about the request to the authentication service'),
  ];
}

/** Headers of blocks around come first. */
function withHeaders(
  bag: SettingBag,
  { requestHeaders: request, responseHeaders: response }: HeaderSettings['bag'],
): SettingBag {
  return {
    ...(request === undefined ? {} : { requestHeaders: mergedHeaders(bag.requestHeaders, request) }),
    ...(response === undefined ? {} : { responseHeaders: mergedHeaders(bag.responseHeaders, response) }),
  };
}

/** Directives that may keep requests out close the location, beside those of the ConfigMap. */
function guarded(
  facts: readonly FactId[],
  texts: readonly ({ readonly snippet: Snippet } | undefined)[],
  known: Setting<'ownRules'> | undefined,
): SettingBag {
  if (facts.length === 0) return {};
  const text = [known?.value.text ?? '', ...texts.map((entry) => entry?.snippet.fact.value ?? '')].join('\n').trim();
  const all = [...new Set([...(known?.facts.text ?? []), ...facts])];
  return made('ownRules', { text }, all, known?.origin ?? 'stated');
}

interface AccessAt {
  readonly bag: SettingBag;
  readonly guards: readonly ReadDirective[];
  readonly accounts: readonly Account[];
}

/**
 * `allow` and `deny` of texts, behind the lists of annotations, which the controller writes first; a location that has any is handed
 * down none (ngx_http_access_module.c merge_loc_conf).
 */
function accessAt({ access }: SettingBag, own: readonly ReadDirective[], server: readonly ReadDirective[]): AccessAt {
  const listed = access?.value.allow !== undefined || access?.value.deny !== undefined;
  const handed = own.length === 0 && !listed ? server : [];
  const rules = own.length > 0 ? own : handed;
  const idle =
    handed.length > 0
      ? []
      : idleRules(server, 'its paths have address rules of their own, so nginx does not hand it down');
  if (rules.length === 0) return { bag: {}, guards: [], accounts: idle };
  // The list of the annotation ends in `deny all`.
  if (access?.value.allow !== undefined) {
    const dead = idleRules(rules, 'the allow list of the annotation decides before it');
    return { bag: {}, guards: [], accounts: [...idle, ...dead] };
  }
  const lists = accessLists(rules);
  if (lists === undefined) return { bag: {}, guards: rules, accounts: idle };
  const facts = factsOfAll(rules);
  if (lists.allow === undefined && lists.deny === undefined)
    return { bag: {}, guards: [], accounts: [...idle, ...idleRules(rules, 'everybody gets in with it')] };
  const deny = [...new Set([...(access?.value.deny ?? []), ...(lists.deny ?? [])])].sort();
  const value = {
    ...access?.value,
    ...(lists.allow === undefined ? {} : { allow: lists.allow }),
    ...(deny.length === 0 ? {} : { deny }),
  };
  const behind = {
    ...access?.facts,
    ...(lists.allow === undefined ? {} : { allow: facts }),
    ...(deny.length === 0 ? {} : { deny: [...new Set([...(access?.facts.deny ?? []), ...facts])] }),
  };
  return { bag: { access: { group: 'access', value, origin: 'stated', facts: behind } }, guards: [], accounts: idle };
}

function idleRules(rules: readonly ReadDirective[], reason: string): readonly Account[] {
  return unsaidAccounts(rules.map((directive) => ({ directive, outcome: 'no-effect', reason })));
}
