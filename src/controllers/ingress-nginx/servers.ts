import * as codes from '../../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Split } from './canary-splits.ts';
import type { IngressPath, IngressRule, NginxIngress, ServiceUse } from './ingress.ts';
import { isCanary, type Upstreams, upstreamKey } from './upstreams.ts';

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
  /** A canary of unknown age names its Service as well: if it was first, the location does not exist (behaviour 24.68). */
  readonly doubted?: true;
  /** What a canary takes of its requests (canary-splits.ts). */
  readonly split?: Split;
}

export interface Rival {
  readonly ingress: NginxIngress;
  readonly fact: Fact;
  /** It may not stand for the path at all, or before all others: see `doubted`. */
  readonly doubted?: true;
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
  readonly diagnostics: readonly Diagnostic[];
}

interface Building {
  readonly upstreams: Upstreams;
  readonly drafts: Map<string, Draft>;
  readonly accounts: Account[];
  readonly diagnostics: Diagnostic[];
}

/** Servers and locations of one controller (controller.go createServers, getBackendServers; behaviour 2.1 to 2.6). */
export function buildServers(ordered: readonly NginxIngress[], upstreams: Upstreams): Servers {
  const work: Building = { upstreams, drafts: new Map(), accounts: [], diagnostics: [] };
  const { drafts, accounts, diagnostics } = work;
  const ordinary = ordered.filter((ingress) => !isCanary(ingress));
  const hosts = new Set(ordinary.flatMap(({ rules }) => rules.map(({ host }) => host)));
  for (const ingress of ordered) {
    if (isCanary(ingress)) addCanary(ingress, false, hosts, work);
    else {
      for (const rule of ingress.rules) addRule(ingress, rule, work);
      addCatchAll(drafts, ingress, accounts);
    }
  }
  for (const ingress of ordered.filter(isCanary)) addCanary(ingress, true, hosts, work);
  for (const draft of drafts.values()) addImplicitRoot(draft, accounts);
  const servers = [...drafts.values()];
  return { servers, accounts: [...accounts, ...unusedDefaults(ordinary, servers)], diagnostics };
}

function addRule(ingress: NginxIngress, { host, paths, fact }: IngressRule, work: Building): void {
  const draft = draftOf(work.drafts, host);
  if (draft.ingresses.at(-1) !== ingress) draft.ingresses.push(ingress);
  for (const path of paths) addPath(draft, ingress, path, work);
  if (paths.length === 0) work.accounts.push(noPaths(fact.id));
}

/**
 * A canary whose Service an ordinary Ingress named first is served like an ordinary one, but that it makes no server: without
 * one its paths go to the server without a name (controller.go getBackendServers). `uncertain`: who was first is not known.
 */
function addCanary(
  ingress: NginxIngress,
  uncertain: boolean,
  hosts: ReadonlySet<string | undefined>,
  work: Building,
): void {
  for (const { host, paths } of ingress.rules) {
    for (const path of paths) {
      const upstream = upstreamAt(ingress, path, work);
      if (upstream?.kind !== 'ordinary' || upstream.uncertain !== uncertain) continue;
      addPath(draftOf(work.drafts, hosts.has(host) ? host : undefined), ingress, path, work);
    }
  }
}

function upstreamAt({ ref }: NginxIngress, { backend }: IngressPath, { upstreams }: Building) {
  return backend === undefined ? undefined : upstreams.get(upstreamKey(ref.namespace, backend));
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

function addPath(draft: Draft, ingress: NginxIngress, path: IngressPath, work: Building): void {
  const { accounts } = work;
  const { backend, fact } = path;
  if (backend === undefined) {
    const reason = 'the controller skips paths with a resource backend';
    accounts.push({ fact: fact.id, outcome: 'no-effect', reason });
    return;
  }
  const upstream = upstreamAt(ingress, path, work);
  if (upstream?.kind === 'alternative') {
    refusePath(draft, ingress, path, upstream.creator, work);
    return;
  }
  const doubt = upstream?.uncertain === true ? { doubted: true as const } : {};
  const at = draft.positions.get(`${path.type} ${path.path}`);
  const winner = at === undefined ? undefined : draft.locations[at];
  if (at === undefined || winner === undefined) {
    addLocation(draft, { path: path.path, type: path.type, ingress, backend, facts: [fact.id], rivals: [], ...doubt });
    return;
  }
  const reason = `Ingress ${qualifiedName(winner.ingress.ref)} comes first and has the same host, path and type`;
  accounts.push({ fact: fact.id, outcome: 'overridden', reason });
  addRival(draft, at, { ingress, fact, ...doubt });
}

/** The Service belongs to a canary, so no path leads to it (behaviour 24.68; recorded canary/service-used-by-later-ingress). */
function refusePath(
  draft: Draft,
  { ref, source }: NginxIngress,
  { path, type, backend, fact }: IngressPath,
  creator: NginxIngress,
  { accounts, diagnostics }: Building,
): void {
  const canary = qualifiedName(creator.ref);
  const service = backend === undefined ? '' : upstreamKey(ref.namespace, backend);
  accounts.push({ fact: fact.id, outcome: 'overridden', reason: `canary Ingress ${canary} named its Service first` });
  const args = { place: `host ${draft.host ?? '*'} path ${path} (${type})`, service, canary };
  diagnostics.push(diagnose(codes.pathWithoutLocation, args, { at: source.at, object: ref, facts: [fact.id] }));
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
