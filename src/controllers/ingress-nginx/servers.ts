import * as codes from '../../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Split } from './canary-splits.ts';
import { addCatchAll, addImplicitRoot, unusedDefaults } from './default-backends.ts';
import type { IngressPath, IngressRule, NginxIngress, ServiceUse } from './ingress.ts';
import { addLocation, addRival, type Draft, draftOf } from './server-draft.ts';
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
  /** The controller writes it twice, and nginx refuses the file. */
  readonly doubled?: true;
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
  // createServers gives the server `_` its catch-all before any path is placed, so a hostless `/` never takes its place.
  for (const ingress of ordinary) addCatchAll(drafts, ingress, accounts);
  for (const ingress of ordered) {
    if (isCanary(ingress)) addCanary(ingress, false, hosts, work);
    else for (const rule of ingress.rules) addRule(ingress, rule, work);
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
  const doubt: Pick<Rival, 'doubted'> = upstream?.uncertain === true ? { doubted: true } : {};
  const at = draft.positions.get(`${path.type} ${path.path}`);
  const winner = at === undefined ? undefined : draft.locations[at];
  if (at === undefined || winner === undefined) {
    addLocation(draft, { path: path.path, type: path.type, ingress, backend, facts: [fact.id], rivals: [], ...doubt });
    return;
  }
  const reason = `Ingress ${qualifiedName(winner.ingress.ref)} comes first and has the same host, path and type`;
  accounts.push({ fact: fact.id, outcome: 'overridden', reason });
  if (doubt.doubted !== true && isDoubled(draft, winner, at)) draft.locations[at] = { ...winner, doubled: true };
  addRival(draft, at, { ingress, fact, ...doubt });
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

function noPaths(fact: string): Account {
  return { fact, outcome: 'no-effect', reason: 'a rule without paths routes nothing of its own' };
}
