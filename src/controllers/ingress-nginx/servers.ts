import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Account } from '../../model/ledger.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { IngressPath, NginxIngress, ServiceUse } from './ingress.ts';

/** One nginx location: the Ingress that won it gives backend and annotations. */
export interface NginxLocation {
  readonly path: string;
  readonly type: 'Prefix' | 'Exact';
  readonly ingress: NginxIngress;
  readonly backend?: ServiceUse;
  readonly facts: readonly string[];
  /** `root`: the `/` every server has from the start. `catch-all`: made of a spec.defaultBackend without rules. */
  readonly implicit?: 'root' | 'catch-all';
  /** An Ingress of unknown age claims it too, and one of the two guards it: closed, because the guarded one may be the older. */
  readonly contested?: true;
}

/** One nginx server: a host over all Ingresses and namespaces. */
export interface NginxServer {
  /** Absent: the server `_` for every name no other server has. */
  readonly host?: string;
  /** All Ingresses that name the host, in the controller's order; the first one created the server. */
  readonly ingresses: readonly NginxIngress[];
  readonly locations: readonly NginxLocation[];
}

interface Draft {
  host?: string;
  ingresses: NginxIngress[];
  locations: NginxLocation[];
}

export interface Servers {
  readonly servers: readonly NginxServer[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Servers and locations of one controller (controller.go createServers, getBackendServers; behaviour 2.1 to 2.6). */
export function buildServers(ordered: readonly NginxIngress[]): Servers {
  const drafts = new Map<string, Draft>();
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const ingress of ordered) {
    for (const rule of ingress.rules) {
      const draft = draftOf(drafts, rule.host);
      if (!draft.ingresses.includes(ingress)) draft.ingresses.push(ingress);
      for (const path of rule.paths) addPath(draft, ingress, path, accounts, diagnostics);
      if (rule.paths.length === 0) accounts.push(noPaths(rule.fact.id));
    }
    addCatchAll(drafts, ingress, accounts);
  }
  const servers = [...drafts.values()];
  for (const draft of servers) addImplicitRoot(draft, accounts);
  return { servers, accounts: [...accounts, ...unusedDefaults(ordered, servers)], diagnostics };
}

function draftOf(drafts: Map<string, Draft>, host: string | undefined): Draft {
  const key = host ?? '';
  const draft = drafts.get(key) ?? { ...(host === undefined ? {} : { host }), ingresses: [], locations: [] };
  drafts.set(key, draft);
  return draft;
}

function addPath(
  draft: Draft,
  ingress: NginxIngress,
  path: IngressPath,
  accounts: Account[],
  diagnostics: Diagnostic[],
): void {
  const { backend, fact } = path;
  if (backend === undefined) {
    accounts.push({
      fact: fact.id,
      outcome: 'no-effect',
      reason: 'the controller skips paths with a resource backend',
    });
    return;
  }
  const winner = draft.locations.find((entry) => entry.path === path.path && entry.type === path.type);
  if (winner === undefined) {
    draft.locations.push({ path: path.path, type: path.type, ingress, backend, facts: [fact.id] });
    return;
  }
  const reason = `Ingress ${qualifiedName(winner.ingress.ref)} comes first and has the same host, path and type`;
  accounts.push({ fact: fact.id, outcome: 'overridden', reason });
  if (winner.ingress === ingress) return;
  const unknownAge = ingress.created === winner.ingress.created;
  const context = { at: fact.at, object: ingress.ref, facts: [fact.id, ...winner.facts] };
  const args = { host: draft.host ?? '*', path: path.path, type: path.type, winner: qualifiedName(winner.ingress.ref) };
  if (unknownAge && isGuarded(ingress) !== isGuarded(winner.ingress)) {
    draft.locations[draft.locations.indexOf(winner)] = { ...winner, contested: true };
    diagnostics.push(diagnose(codes.guardedConflict, args, context));
    return;
  }
  const basis = unknownAge
    ? ' by the tie-break of the controller (namespace and name, descending), because no age is known'
    : ' by age';
  diagnostics.push(diagnose(codes.conflict, { ...args, basis }, context));
}

function isGuarded({ interpretation }: NginxIngress): boolean {
  return interpretation.routesDenied !== undefined || interpretation.statements.some(({ row }) => row.guards);
}

/** A spec.defaultBackend without rules is the `/` of the server `_`; the first one wins (behaviour 10.5). */
function addCatchAll(drafts: Map<string, Draft>, ingress: NginxIngress, accounts: Account[]): void {
  const { defaultBackend } = ingress;
  if (ingress.rules.length > 0 || defaultBackend === undefined) return;
  const draft = draftOf(drafts, undefined);
  const taken = draft.locations.some((entry) => entry.path === '/' && entry.type === 'Prefix');
  if (taken || defaultBackend.backend === undefined) {
    const reason = taken ? 'another Ingress comes first as catch-all' : 'the controller skips resource backends';
    accounts.push({ fact: defaultBackend.fact.id, outcome: taken ? 'overridden' : 'no-effect', reason });
    return;
  }
  draft.ingresses.push(ingress);
  const facts = [defaultBackend.fact.id];
  draft.locations.push({
    path: '/',
    type: 'Prefix',
    ingress,
    backend: defaultBackend.backend,
    facts,
    implicit: 'catch-all',
  });
}

/** Every server has a Prefix `/` from the start, with the annotations of the Ingress that created it (behaviour 2.4). */
function addImplicitRoot(draft: Draft, accounts: Account[]): void {
  const [creator] = draft.ingresses;
  if (creator === undefined || draft.host === undefined) return;
  const { defaultBackend } = creator;
  if (draft.locations.some((entry) => entry.path === '/' && entry.type === 'Prefix')) {
    const claimed = 'every host of this Ingress has a rule for / already';
    if (defaultBackend !== undefined)
      accounts.push({ fact: defaultBackend.fact.id, outcome: 'overridden', reason: claimed });
    return;
  }
  draft.locations.push({
    path: '/',
    type: 'Prefix',
    ingress: creator,
    ...(defaultBackend?.backend === undefined ? {} : { backend: defaultBackend.backend }),
    facts: defaultBackend === undefined ? [] : [defaultBackend.fact.id],
    implicit: 'root',
  });
}

/** A default backend only serves hosts whose server its Ingress created (recorded hosts/default-backend-with-rules). */
function unusedDefaults(ordered: readonly NginxIngress[], servers: readonly NginxServer[]): readonly Account[] {
  const creators = new Set(servers.filter(({ host }) => host !== undefined).map(({ ingresses }) => ingresses[0]));
  const reason = 'another Ingress came first on every host of this one';
  return ordered.flatMap((ingress) => {
    const { defaultBackend, rules } = ingress;
    if (defaultBackend === undefined || rules.length === 0 || creators.has(ingress)) return [];
    return [{ fact: defaultBackend.fact.id, outcome: 'overridden' as const, reason }];
  });
}

function noPaths(fact: string): Account {
  return { fact, outcome: 'no-effect', reason: 'a rule without paths routes nothing of its own' };
}
