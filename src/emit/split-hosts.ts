import * as codes from '../diagnostics/topology.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { compareRefs, compareText, type ObjectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { PlannedHost, Scheme } from '../model/route-plan.ts';
import { namesAround } from '../model/wider-hosts.ts';
import { unconditional } from './conditions.ts';
import { closeDraft, type RuleDraft } from './draft.ts';
import type { GatewayPlan } from './gateway-plan.ts';
import { hasGuard, keepsOut } from './settings-at.ts';
import type { ClassTopology } from './topology.ts';
import { type Unit, unitsOf } from './units.ts';

/** What hosts of one Gateway have on another one. */
export interface Guests {
  /** Their hosts are copies: each is on one Gateway. */
  readonly units: readonly Unit[];
  readonly gateways: ReadonlyMap<PlannedHost, GatewayPlan>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Guest {
  readonly host: PlannedHost;
  readonly drafts: RuleDraft[];
  /** The Gateway has the host itself as well: that is told as a split host. */
  readonly resident: boolean;
}

/** An Ingress with a rule for a host on a Gateway. */
interface Resident {
  readonly gateway: GatewayPlan;
  readonly owner: ObjectRef;
  readonly hostname: string;
}

/**
 * Where one class is on several Gateways, a request can come to another one than its host's, though one proxy serves them all
 * today. What is guarded on one is closed on each other one as well, wherever a rule there would take the request.
 */
export function repeatGuards(drafts: readonly RuleDraft[], topology: ClassTopology): Guests {
  if (topology.gateways.length < 2) return { units: [], gateways: new Map(), diagnostics: [] };
  const residents = residentsOf(drafts, topology);
  const guests = new Map<GatewayPlan, Map<string, Guest>>();
  for (const { draft, scheme, whole } of [...drafts.flatMap(guardsOf), ...guardedHosts(drafts)]) {
    const { host, route } = draft;
    const home = topology.attach(host, scheme, route.owner.namespace)?.gateway;
    for (const { gateway, owner, hostname } of takers(host, scheme, home, residents)) {
      const resident = hostname === (host.hostname ?? '');
      if (checks(gateway, host) || (resident && whole && host.clientCertificates === undefined)) continue;
      if (!resident && !whole) continue;
      const copied = { ...route, owner, schemes: [scheme], id: `${route.id}|guard` };
      const copy = closeDraft({ ...draft, route: copied, accounts: [] }, 'guarded-by-another-ingress');
      addGuest(guests, gateway, copy, resident);
    }
  }
  return joined(guests);
}

interface Guard {
  readonly draft: RuleDraft;
  readonly scheme: Scheme;
  readonly whole: boolean;
}

/** Guards by path: for a Gateway that has rules of the host itself. */
function guardsOf(draft: RuleDraft): readonly Guard[] {
  if (!isGuard(draft)) return [];
  return draft.route.schemes.map((scheme) => ({ draft, scheme, whole: false }));
}

function isGuard(draft: RuleDraft): boolean {
  return keepsOut(draft) && hasGuard(draft.host, draft);
}

/**
 * Hosts with a guard, closed as a whole: for a Gateway that has a wider host alone. There a path by path copy would leave it
 * what the host answers itself (404, or a rule closed for its order), and a certificate is asked for before any path.
 */
function guardedHosts(drafts: readonly RuleDraft[]): readonly Guard[] {
  const guarded = new Set(
    drafts.filter((draft) => isGuard(draft) || draft.host.clientCertificates !== undefined).map(({ host }) => host),
  );
  const found = new Map<string, Guard>();
  for (const entry of drafts) {
    const { host, route } = entry;
    if (!guarded.has(host)) continue;
    const path = { type: 'PathPrefix' as const, value: '/' };
    for (const scheme of route.schemes) {
      const key = `${scheme} ${host.hostname ?? ''}`;
      const draft = { ...entry, path, conditions: unconditional };
      if (!found.has(key)) found.set(key, { draft, scheme, whole: true });
    }
  }
  return [...found.values()];
}

/** The Gateway asks for the same certificate itself. */
function checks({ clientAuthority }: GatewayPlan, { clientCertificates }: PlannedHost): boolean {
  const asked = clientCertificates?.authority;
  return asked !== undefined && clientAuthority?.name === asked.name && clientAuthority.namespace === asked.namespace;
}

function addGuest(
  guests: Map<GatewayPlan, Map<string, Guest>>,
  gateway: GatewayPlan,
  draft: RuleDraft,
  resident: boolean,
): void {
  const own = guests.get(gateway) ?? new Map<string, Guest>();
  guests.set(gateway, own);
  const key = draft.host.hostname ?? '';
  const guest = own.get(key) ?? { host: { ...draft.host }, drafts: [], resident };
  own.set(key, guest);
  guest.drafts.push({ ...draft, host: guest.host });
}

function joined(guests: ReadonlyMap<GatewayPlan, ReadonlyMap<string, Guest>>): Guests {
  const all = [...guests].map(([gateway, own]) => ({ gateway, own: [...own.values()] }));
  return {
    units: all.flatMap(({ own }) => unitsOf(own).map((unit) => ({ ...unit, guest: true as const }))),
    gateways: new Map(all.flatMap(({ gateway, own }) => own.map(({ host }) => [host, gateway] as const))),
    diagnostics: all.flatMap(({ gateway, own }) =>
      repeated(
        gateway,
        own.filter(({ resident }) => !resident),
      ),
    ),
  };
}

function repeated({ ref }: GatewayPlan, guests: readonly Guest[]): readonly Diagnostic[] {
  if (guests.length === 0) return [];
  const names = guests.map(({ host }) => host.hostname ?? '*').sort(compareText);
  const hosts = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  return [diagnose(codes.guardsElsewhere, { gateway: qualifiedName(ref), hosts })];
}

/** By scheme and host name, the first Ingress on each Gateway. */
function residentsOf(drafts: readonly RuleDraft[], topology: ClassTopology): ReadonlyMap<string, readonly Resident[]> {
  const residents = new Map<string, Map<GatewayPlan, Resident>>();
  for (const { host, route } of drafts) {
    for (const scheme of route.schemes) {
      const gateway = topology.attach(host, scheme, route.owner.namespace)?.gateway;
      if (gateway === undefined) continue;
      const key = `${scheme} ${host.hostname ?? ''}`;
      const own = residents.get(key) ?? new Map<GatewayPlan, Resident>();
      residents.set(key, own);
      const known = own.get(gateway);
      if (known === undefined || compareRefs(route.owner, known.owner) < 0)
        own.set(gateway, { gateway, owner: route.owner, hostname: host.hostname ?? '' });
    }
  }
  return new Map([...residents].map(([key, own]) => [key, [...own.values()]]));
}

/** On each other Gateway, the Ingress of the host itself there, or of the nearest wider one: its rules would take the request. */
function takers(
  { hostname = '' }: PlannedHost,
  scheme: Scheme,
  home: GatewayPlan | undefined,
  residents: ReadonlyMap<string, readonly Resident[]>,
): readonly Resident[] {
  const found = new Map<GatewayPlan, Resident>();
  for (const name of namesAround(hostname)) {
    for (const resident of residents.get(`${scheme} ${name}`) ?? [])
      if (resident.gateway !== home && !found.has(resident.gateway)) found.set(resident.gateway, resident);
  }
  return [...found.values()];
}

/** Hosts with rules on several Gateways: each of these lacks the open paths of the others. */
export function splitHosts(drafts: readonly RuleDraft[], topology: ClassTopology): readonly Diagnostic[] {
  if (topology.gateways.length < 2) return [];
  const places = new Map<PlannedHost, Map<GatewayPlan, RuleDraft>>();
  for (const draft of drafts) {
    for (const scheme of draft.route.schemes) {
      const gateway = topology.attach(draft.host, scheme, draft.route.owner.namespace)?.gateway;
      const own = places.get(draft.host) ?? new Map<GatewayPlan, RuleDraft>();
      places.set(draft.host, own);
      if (gateway !== undefined) own.set(gateway, draft);
    }
  }
  return [...places].flatMap(([host, own]) => (own.size < 2 ? [] : [splitHost(host, own)]));
}

function splitHost(host: PlannedHost, places: ReadonlyMap<GatewayPlan, RuleDraft>): Diagnostic {
  const all = [...places].sort(([a], [b]) => compareText(refKey(a.ref), refKey(b.ref)));
  const unstated = all.find(([{ ref }]) => ref.namespace === undefined);
  const [, { route }] = unstated ?? (all[0] as (typeof all)[number]);
  const context = { object: route.owner, facts: route.facts };
  const name = host.hostname ?? '*';
  if (unstated !== undefined && all.length === 2) return diagnose(codes.splitHost, { host: name }, context);
  const gateways = all.map(([{ ref }]) => qualifiedName(ref)).join(', ');
  return diagnose(codes.hostOverGateways, { host: name, gateways }, context);
}
