import * as codes from '../../../diagnostics/snippets.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import type { AliasPattern } from '../alias-patterns.ts';
import type { NginxIngress } from '../ingress.ts';
import { agesKnown } from '../order.ts';
import type { NginxServer } from '../servers.ts';
import { mayKeepOut } from '../snippets.ts';
import { actingEffect } from './acting.ts';
import { factsOfAll, unsaidAccounts } from './effect.ts';
import { answerFinding, leavesFinding, namesOf, placeOf, unsaidFindings } from './findings.ts';
import { type Answered, answerOf } from './flow.ts';
import type { HeaderReading, Unsaid } from './header-directives.ts';
import { exactLocations, type OwnLocation } from './own-locations.ts';
import type { ReadDirective } from './read.ts';

/** What the text for a server does: for all its locations, and beside them. */
export interface OfServer {
  readonly owner?: NginxIngress;
  readonly headers: readonly HeaderReading[];
  readonly rules: readonly ReadDirective[];
  /** All requests of the host get it, before anything else of the host. */
  readonly answer?: Answered;
  readonly locations: readonly OwnLocation[];
  /** It keeps requests out of the host in a way that cannot be said. */
  readonly guards: readonly FactId[];
  readonly names: readonly AliasPattern[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: OfServer = {
  headers: [],
  rules: [],
  locations: [],
  guards: [],
  names: [],
  accounts: [],
  diagnostics: [],
};

/** The first server-snippet of a host acts (recorded snippets/server). `regex`: its paths are regular expressions. */
export function snippetsOfServer(server: NginxServer, regex: boolean): OfServer {
  const { chosen, accounts } = chosenSnippet(server.ingresses);
  const leaving = leavesOf(server);
  const base: OfServer = { ...nothing, accounts, guards: leaving.facts, diagnostics: leaving.diagnostics };
  const effect =
    chosen === undefined ? undefined : actingEffect(chosen.snippets, 'server-snippet', chosen.interpretation);
  if (chosen === undefined || effect === undefined) return base;
  const { snippet, flow, headers } = effect;
  const answer = flow[0] === undefined ? undefined : answerOf(flow[0]);
  const { locations, others } = exactLocations(effect.locations, server, regex);
  const guards = [...effect.guards, ...others, ...(answer === undefined ? flow : [])];
  const unsaid = [...headers.flatMap((reading) => reading.unsaid), ...effect.unsaid, ...notHandedDown(headers)];
  return {
    ...base,
    owner: chosen,
    headers: snippet.fault === undefined ? headers : [],
    rules: effect.rules,
    ...(answer === undefined ? {} : { answer: { ...answer, facts: factsOfAll(flow) } }),
    locations,
    guards: [...base.guards, ...factsOfAll(guards), ...(snippet.fault === undefined ? [] : [snippet.fact.id])],
    names: namesIn(effect.serverNames, chosen, server.host),
    accounts: [...accounts, ...unsaidAccounts(unsaid), ...nameAccounts(effect.serverNames)],
    diagnostics: [
      ...base.diagnostics,
      ...unsaidFindings(unsaid),
      ...(answer === undefined ? [] : answerFinding(answer, 'all requests of the host')),
      ...effect.serverNames.map((directive) => nameFinding(directive, server.host)),
    ],
  };
}

/** Where ages are unknown, the text of any of them may be the one in force, so one that keeps requests out counts. */
function chosenSnippet(ingresses: readonly NginxIngress[]): {
  readonly chosen?: NginxIngress;
  readonly accounts: readonly Account[];
} {
  const stating = ingresses.filter((ingress) => textOf(ingress) !== '');
  const [first] = stating;
  if (first === undefined) return { accounts: [] };
  const candidates = stating.filter((ingress) => ingress === first || !agesKnown(first, ingress));
  const chosen = candidates.find((ingress) => mayKeepOut(textOf(ingress))) ?? first;
  const reason = 'the text of another Ingress of the host comes first';
  const accounts = stating
    .filter((ingress) => ingress !== chosen)
    .flatMap(({ record }) => record.facts.serverSnippet ?? [])
    .map((fact): Account => ({ fact, outcome: 'overridden', reason }));
  return { chosen, accounts };
}

function textOf({ record }: NginxIngress): string {
  return record.routing.serverSnippet ?? '';
}

/** A text that closes its location may do anything to the server around it. */
function leavesOf({ host, ingresses }: NginxServer) {
  const leaving = ingresses.flatMap(({ snippets, interpretation }) =>
    snippets.filter(
      ({ leaves, fact }) => leaves === true && interpretation.statements.some((entry) => entry.fact === fact.id),
    ),
  );
  return {
    facts: leaving.map(({ fact }) => fact.id),
    diagnostics: leaving.map((snippet) => leavesFinding(snippet, host)),
  };
}

/** The controller writes such headers into every location, so those out here do nothing (ngx_http_proxy_module.c). */
export function notHandedDown(headers: readonly HeaderReading[]): readonly Unsaid[] {
  const reason = 'every path has such headers from the controller, so nginx does not hand it down';
  return headers
    .filter(({ family }) => family === 'proxy_set_header')
    .flatMap(({ changes }) => changes.map(({ directive }) => ({ directive, outcome: 'no-effect' as const, reason })));
}

function namesIn(
  directives: readonly ReadDirective[],
  ingress: NginxIngress,
  host: string | undefined,
): readonly AliasPattern[] {
  return directives.flatMap((directive) =>
    directive.arguments.map((name) => ({
      alias: name.toLowerCase(),
      ingress,
      facts: [directive.fact.id],
      ...(host === undefined ? {} : { host }),
    })),
  );
}

function nameAccounts(directives: readonly ReadDirective[]): readonly Account[] {
  const reason = 'no route was emitted for these names';
  return unsaidAccounts(directives.map((directive) => ({ directive, outcome: 'unsupported', reason })));
}

function nameFinding(directive: ReadDirective, host: string | undefined): Diagnostic {
  return diagnose(codes.snippetServerName, { ...namesOf(directive), host: host ?? '*' }, placeOf(directive));
}
