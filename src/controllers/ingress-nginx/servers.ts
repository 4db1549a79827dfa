import type { Fact } from '../../model/fact.ts';
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
  /** Other Ingresses with the same host, path and type, which lost it by age or by the tie-break. */
  readonly rivals: readonly Rival[];
  /** The controller writes it twice, and nginx refuses the file. */
  readonly doubled?: true;
}

export interface Rival {
  readonly ingress: NginxIngress;
  readonly fact: Fact;
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
  readonly host?: string;
  readonly ingresses: NginxIngress[];
  readonly locations: NginxLocation[];
  /** Position of each type and path in `locations`, so that a host of many paths costs no search. */
  readonly positions: Map<string, number>;
}

export interface Servers {
  readonly servers: readonly NginxServer[];
  readonly accounts: readonly Account[];
}

/** Servers and locations of one controller (controller.go createServers, getBackendServers; behaviour 2.1 to 2.6). */
export function buildServers(ordered: readonly NginxIngress[]): Servers {
  const drafts = new Map<string, Draft>();
  const accounts: Account[] = [];
  // createServers gives the server `_` its catch-all before any path is placed, so a hostless `/` never takes its place.
  for (const ingress of ordered) addCatchAll(drafts, ingress, accounts);
  for (const ingress of ordered) {
    for (const rule of ingress.rules) {
      const draft = draftOf(drafts, rule.host);
      if (draft.ingresses.at(-1) !== ingress) draft.ingresses.push(ingress);
      for (const path of rule.paths) addPath(draft, ingress, path, accounts);
      if (rule.paths.length === 0) accounts.push(noPaths(rule.fact.id));
    }
  }
  for (const draft of drafts.values()) addImplicitRoot(draft, accounts);
  const servers = [...drafts.values()];
  return { servers, accounts: [...accounts, ...unusedDefaults(ordered, servers)] };
}

function draftOf(drafts: Map<string, Draft>, host: string | undefined): Draft {
  const key = host ?? '';
  const draft = drafts.get(key) ?? {
    ...(host === undefined ? {} : { host }),
    ingresses: [],
    locations: [],
    positions: new Map(),
  };
  drafts.set(key, draft);
  return draft;
}

function addPath(draft: Draft, ingress: NginxIngress, path: IngressPath, accounts: Account[]): void {
  const { backend, fact } = path;
  if (backend === undefined) {
    const reason = 'the controller skips paths with a resource backend';
    accounts.push({ fact: fact.id, outcome: 'no-effect', reason });
    return;
  }
  const at = draft.positions.get(`${path.type} ${path.path}`);
  const winner = at === undefined ? undefined : draft.locations[at];
  if (at === undefined || winner === undefined) {
    addLocation(draft, { path: path.path, type: path.type, ingress, backend, facts: [fact.id], rivals: [] });
    return;
  }
  const reason = `Ingress ${qualifiedName(winner.ingress.ref)} comes first and has the same host, path and type`;
  accounts.push({ fact: fact.id, outcome: 'overridden', reason });
  if (isDoubled(draft, winner, at)) draft.locations[at] = { ...winner, doubled: true };
  addRival(draft, at, { ingress, fact });
}

/**
 * The controller looks for an earlier claim only as far as the first location of that path. Where that one is of the other
 * type, as the `/` that every server has, the claim is taken for new (behaviour 2.6; recorded conflict/three-ingresses,
 * conflict/exact-root-twice).
 */
function isDoubled({ positions }: Draft, { path, type }: NginxLocation, at: number): boolean {
  if (path === '/' && type === 'Exact') return true;
  const other = positions.get(`${type === 'Exact' ? 'Prefix' : 'Exact'} ${path}`);
  return other !== undefined && other < at && path !== '/';
}

function addLocation(draft: Draft, location: NginxLocation): void {
  draft.positions.set(`${location.type} ${location.path}`, draft.locations.length);
  draft.locations.push(location);
}

function addRival(draft: Draft, at: number, rival: Rival): void {
  const winner = draft.locations[at];
  if (winner === undefined || winner.ingress === rival.ingress) return;
  draft.locations[at] = { ...winner, rivals: [...winner.rivals, rival] };
}

/** A spec.defaultBackend without rules is the `/` of the server `_`; the first one wins (behaviour 10.5). */
function addCatchAll(drafts: Map<string, Draft>, ingress: NginxIngress, accounts: Account[]): void {
  const { defaultBackend } = ingress;
  if (ingress.rules.length > 0 || defaultBackend === undefined) return;
  const draft = draftOf(drafts, undefined);
  const at = draft.positions.get('Prefix /');
  const taken = at !== undefined;
  if (taken || defaultBackend.backend === undefined) {
    if (taken && defaultBackend.backend !== undefined) addRival(draft, at, { ingress, fact: defaultBackend.fact });
    const reason = taken ? 'another Ingress comes first as catch-all' : 'the controller skips resource backends';
    accounts.push({ fact: defaultBackend.fact.id, outcome: taken ? 'overridden' : 'no-effect', reason });
    return;
  }
  draft.ingresses.push(ingress);
  const facts = [defaultBackend.fact.id];
  addLocation(draft, {
    path: '/',
    type: 'Prefix',
    ingress,
    backend: defaultBackend.backend,
    facts,
    implicit: 'catch-all',
    rivals: [],
  });
}

/** Every server has a Prefix `/` from the start, with the annotations of the Ingress that created it (behaviour 2.4). */
function addImplicitRoot(draft: Draft, accounts: Account[]): void {
  const [creator] = draft.ingresses;
  if (creator === undefined || draft.host === undefined) return;
  const { defaultBackend } = creator;
  if (draft.positions.has('Prefix /')) {
    const claimed = 'every host of this Ingress has a rule for / already';
    if (defaultBackend !== undefined)
      accounts.push({ fact: defaultBackend.fact.id, outcome: 'overridden', reason: claimed });
    return;
  }
  addLocation(draft, {
    path: '/',
    type: 'Prefix',
    ingress: creator,
    ...(defaultBackend?.backend === undefined ? {} : { backend: defaultBackend.backend }),
    facts: defaultBackend === undefined ? [] : [defaultBackend.fact.id],
    implicit: 'root',
    rivals: [],
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
