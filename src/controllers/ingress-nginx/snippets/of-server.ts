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
import {
  answerFinding,
  guardFindings,
  leavesFinding,
  namesOf,
  placeOf,
  told,
  twiceFinding,
  unsaidFindings,
} from './findings.ts';
import { type Answered, answerOf } from './flow.ts';
import type { HeaderReading } from './header-directives.ts';
import { notHandedDown } from './header-settings.ts';
import type { OfClass } from './of-class.ts';
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

type Acting = NonNullable<ReturnType<typeof actingEffect>>;

/**
 * The first server-snippet of a host acts (recorded snippets/server). Where the input does not say which that is, the guards of all
 * that may be it hold. `regex`: the paths of the host are regular expressions.
 */
export function snippetsOfServer(server: NginxServer, regex: boolean, ofClass: OfClass): OfServer {
  const base = withoutOwn(server, regex, ofClass);
  const { acting, accounts } = actingTexts(server.ingresses);
  const [first] = acting;
  if (first === undefined) return { ...base, accounts };
  const { effect, ingress } = first;
  const { flow, headers } = effect;
  const alone = acting.length === 1;
  const found = alone && flow[0] !== undefined ? answerOf(flow[0]) : undefined;
  const everyone = 'all requests of the host';
  const answer = found === undefined ? undefined : told({ ...found, facts: factsOfAll(flow) }, everyone);
  const stated = acting.flatMap((entry) => entry.effect.locations);
  const { locations, others, twice } = exactLocations(stated, server, regex, base.locations);
  const guards = [
    ...acting.flatMap((entry) => entry.effect.guards),
    ...others,
    ...(answer === undefined ? acting.flatMap((entry) => entry.effect.flow) : []),
    ...(alone ? [] : acting.flatMap((entry) => entry.effect.rules)),
  ];
  const refused = acting.filter((entry) => entry.effect.snippet.fault !== undefined);
  const unsaid = [...headers.flatMap((reading) => reading.unsaid), ...effect.unsaid, ...notHandedDown(headers)];
  const names = acting.flatMap((entry) => entry.effect.serverNames);
  return {
    owner: ingress,
    headers,
    rules: alone ? effect.rules : [],
    ...(answer === undefined ? {} : { answer }),
    locations: [...locations, ...base.locations],
    guards: [...base.guards, ...factsOfAll(guards), ...refused.map((entry) => entry.effect.snippet.fact.id)],
    names: acting.flatMap((entry) => namesIn(entry.effect.serverNames, entry.ingress, server.host)),
    accounts: [...accounts, ...unsaidAccounts(unsaid), ...nameAccounts(names)],
    diagnostics: [
      ...base.diagnostics,
      ...unsaidFindings(unsaid),
      ...twice.map(twiceFinding),
      ...(refused.length === 0 ? guardFindings(guards.filter((directive) => !twice.includes(directive))) : []),
      ...(answer === undefined ? [] : answerFinding(answer, everyone)),
      ...names.map((directive) => nameFinding(directive, server.host)),
    ],
  };
}

/** What the ConfigMap adds to the server, and texts of locations that break out into it. */
function withoutOwn(server: NginxServer, regex: boolean, ofClass: OfClass): OfServer {
  const shared = exactLocations(ofClass.locations, server, regex);
  const leaving = leavesOf(server);
  const [owner] = server.ingresses;
  return {
    ...nothing,
    ...(owner === undefined ? {} : { owner }),
    locations: shared.locations,
    guards: [...leaving.facts, ...factsOfAll(shared.others)],
    diagnostics: [...leaving.diagnostics, ...guardFindings(shared.others)],
  };
}

interface ActingText {
  readonly ingress: NginxIngress;
  readonly effect: Acting;
}

/** The text in force, and where ages are unknown all that may be it, if one of them keeps requests out. */
function actingTexts(ingresses: readonly NginxIngress[]): {
  readonly acting: readonly ActingText[];
  readonly accounts: readonly Account[];
} {
  const stating = ingresses.filter((ingress) => textOf(ingress) !== '');
  const [first] = stating;
  if (first === undefined) return { acting: [], accounts: [] };
  const candidates = stating.filter((ingress) => ingress === first || !agesKnown(first, ingress));
  const guarding = candidates.filter((ingress) => mayKeepOut(textOf(ingress)));
  const chosen = candidates.length > 1 && guarding.length > 0 ? guarding : [first];
  const reason = 'the text of another Ingress of the host comes first';
  return {
    acting: chosen.flatMap((ingress) => {
      const effect = actingEffect(ingress.snippets, 'server-snippet', ingress.interpretation);
      return effect === undefined ? [] : [{ ingress, effect }];
    }),
    accounts: stating
      .filter((ingress) => !chosen.includes(ingress))
      .flatMap(({ record }) => record.facts.serverSnippet ?? [])
      .map((fact): Account => ({ fact, outcome: 'overridden', reason })),
  };
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
