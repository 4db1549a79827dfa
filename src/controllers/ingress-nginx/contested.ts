import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import { guardGroups } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import { doubtedLocations } from './doubted-locations.ts';
import type { NginxIngress } from './ingress.ts';
import { locationSettings } from './location-settings.ts';
import { agesKnown } from './order.ts';
import { modeUncertain } from './regex-mode.ts';
import type { NginxLocation, NginxServer } from './servers.ts';
import { twinsOf } from './twins.ts';
import { isCanary } from './upstreams.ts';

export interface Contested {
  /** Locations that are closed, because a guard may be in force there today and the input does not say whether. */
  readonly locations: ReadonlySet<NginxLocation>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Claim {
  readonly ingress: NginxIngress;
  readonly at: Fact['at'];
  readonly facts: readonly string[];
  readonly doubted?: true;
}

/** Conflicts over the locations of one server: by age where it is known, closed where it is not and the sides guard differently. */
export function contestedLocations(server: NginxServer, context: ClassContext): Contested {
  const locations = new Set<NginxLocation>();
  const diagnostics: Diagnostic[] = [];
  const guardOf = (location: NginxLocation, ingress: NginxIngress): string => guards({ ...location, ingress }, context);
  for (const location of server.locations) {
    for (const rival of rivalsOf(server, location)) {
      const same = () => guardOf(location, rival.ingress) === guardOf(location, location.ingress);
      const open = isSettled(location, rival) || same();
      if (!open) locations.add(location);
      if (isTold(location, rival, open)) diagnostics.push(conflictDiagnostic(server, location, rival, open));
    }
  }
  for (const { first, second, ageDecides } of twinsOf(server, (location) => claimsOf(server, location), guardOf)) {
    locations.add(first).add(second);
    if (ageDecides) diagnostics.push(conflictDiagnostic(server, first, claimOf(second), false));
  }
  for (const { location, diagnostic } of doubtedLocations(server, (entry) => claimsOf(server, entry), guardOf)) {
    locations.add(location);
    diagnostics.push(diagnostic);
  }
  if (modeUncertain(server)) closeAll(server, guardOf, locations, diagnostics);
  return { locations, diagnostics };
}

/** Which requests a path takes depends on the age of an Ingress that would switch the mode: a host with guards is closed. */
function closeAll(
  server: NginxServer,
  guardOf: (location: NginxLocation, ingress: NginxIngress) => string,
  locations: Set<NginxLocation>,
  diagnostics: Diagnostic[],
): void {
  const claims = server.locations.flatMap((location) =>
    [location.ingress, ...location.rivals.map(({ ingress }) => ingress)].map((ingress) => ({ location, ingress })),
  );
  const guarded = claims.find(({ location, ingress }) => guardOf(location, ingress) !== '');
  if (guarded === undefined) return;
  for (const location of server.locations) locations.add(location);
  const { ref, source } = guarded.ingress;
  diagnostics.push(diagnose(codes.modeOfUnknownAge, { host: server.host ?? '*' }, { at: source.at, object: ref }));
}

/** What is in force as a guard at a location with the settings of its Ingress; empty: nothing. */
function guards(location: NginxLocation, context: ClassContext): string {
  const { bag, flow } = locationSettings(location, context);
  const inForce: unknown[] = guardGroups.flatMap((group) => {
    const setting = bag[group];
    return setting === undefined ? [] : [[group, setting.value]];
  });
  const goesOn = flow.kind === 'none' || flow.kind === 'rewrite';
  if (!goesOn) inForce.push(location.ingress.record.routing.configurationSnippet);
  return inForce.length === 0 ? '' : JSON.stringify(inForce);
}

/** Of canaries that lose a path canary-findings.ts says more. */
function isTold({ implicit, backend }: NginxLocation, { ingress }: Claim, open: boolean): boolean {
  if (implicit === 'root' && (open || backend === undefined)) return false;
  return !(open && isCanary(ingress));
}

/** It is known which of the two is served. A catch-all is placed before any path, whatever its age (controller.go createServers). */
function isSettled(location: NginxLocation, rival: Claim): boolean {
  if (comesFirst(location, rival)) return true;
  return location.doubted !== true && rival.doubted !== true && agesKnown(location.ingress, rival.ingress);
}

function comesFirst({ implicit }: NginxLocation, { ingress }: Claim): boolean {
  return implicit === 'catch-all' && ingress.rules.length > 0;
}

function claimOf({ ingress, facts }: NginxLocation): Claim {
  return { ingress, at: ingress.source.at, facts };
}

/** Ingresses that named the same path; of the implicit root, those that may have created the server (behaviour 2.4). */
function rivalsOf(server: NginxServer, location: NginxLocation): readonly Claim[] {
  if (location.implicit !== 'root') {
    return location.rivals.map(({ ingress, fact, doubted }) => {
      return { ingress, at: fact.at, facts: [fact.id], ...(doubted === undefined ? {} : { doubted }) };
    });
  }
  return server.ingresses
    .filter((ingress) => ingress !== location.ingress && !agesKnown(ingress, location.ingress))
    .map((ingress) => ({ ingress, at: ingress.source.at, facts: [] }));
}

/** The Ingress of a location and those that may have it instead. */
function claimsOf(server: NginxServer, location: NginxLocation): readonly NginxIngress[] {
  const rivals = rivalsOf(server, location).filter((rival) => !isSettled(location, rival));
  return [location.ingress, ...rivals.map(({ ingress }) => ingress)];
}

function conflictDiagnostic(server: NginxServer, location: NginxLocation, claim: Claim, open: boolean): Diagnostic {
  const winner = qualifiedName(location.ingress.ref);
  const args = { host: server.host ?? '*', path: location.path, type: location.type, winner };
  const context = { at: claim.at, object: claim.ingress.ref, facts: [...claim.facts, ...location.facts] };
  if (!open) return diagnose(codes.guardedConflict, args, context);
  const basis = comesFirst(location, claim)
    ? ' as the default backend of all hosts, whatever its age'
    : agesKnown(location.ingress, claim.ingress)
      ? ' by age'
      : ' by the tie-break of the controller (namespace and name, descending), because no age is known';
  return diagnose(codes.conflict, { ...args, basis }, context);
}
