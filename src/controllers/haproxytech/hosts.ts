import * as haproxyCodes from '../../diagnostics/haproxy.ts';
import * as codes from '../../diagnostics/plan.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { compareText, refKey } from '../../model/object-ref.ts';
import type { PlannedHost, PlannedRoute, Scheme } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import { namesAround } from '../../model/wider-hosts.ts';
import type { Findings } from '../../plan/findings.ts';
import { type BackendParts, backendParts } from './backend.ts';
import { byRank, type Winner, winners } from './conflicts.ts';
import type { HaproxyContext } from './context.ts';
import type { Entry } from './entries.ts';
import type { HostCertificates } from './host-certificates.ts';
import type { HaproxyIngress } from './ingress.ts';
import type { Passthrough } from './passthrough.ts';
import type { RequestParts } from './request.ts';
import { withConditions } from './route-acl.ts';
import { everyPath, type RouteDraft, routesOf } from './routes.ts';

/** All that hosts are made of. */
export interface HostMaterial {
  readonly context: HaproxyContext;
  readonly certificates: HostCertificates;
  readonly passthrough: Passthrough;
  readonly parts: (ingress: HaproxyIngress) => RequestParts;
  readonly backends: (entry: Entry) => BackendParts;
  readonly settings: SettingBag;
  /** What catches requests that no rule matches, with the guards of the ConfigMap. */
  readonly fallback?: { readonly entry: Entry; readonly request: RequestParts };
  readonly found: Findings;
}

/** Every entry of every host; `conditional` ones are tried by a condition first (route-acl). */
export function plannedHosts(entries: readonly Entry[], material: HostMaterial): readonly PlannedHost[] {
  const byHost = new Map<string, Entry[]>();
  for (const entry of entries) byHost.set(entry.host, [...(byHost.get(entry.host) ?? []), entry]);
  if (material.fallback !== undefined && !byHost.has('')) byHost.set('', []);
  const taken = new Set(byHost.keys());
  return [...byHost]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([host, own]) => hostOf(host, own, material, taken) ?? []);
}

/** Backends are read once for each Ingress and Service. */
export function backendReader(context: HaproxyContext, found: Findings): (entry: Entry) => BackendParts {
  const read = new Map<string, BackendParts>();
  return ({ ingress, target }) => {
    const key = `${refKey(ingress.source.ref)} ${refKey(target.service)}`;
    const known = read.get(key) ?? backendParts(ingress, target.service, context, found);
    read.set(key, known);
    return known;
  };
}

function hostOf(
  host: string,
  entries: readonly Entry[],
  material: HostMaterial,
  taken: ReadonlySet<string>,
): PlannedHost | undefined {
  const { certificates, passthrough, parts, found, fallback, context } = material;
  const stream = passthrough.streams.get(host);
  const owners = new Set(entries.map(({ ingress }) => refKey(ingress.source.ref)));
  const redirected = entries.some(({ ingress }) => parts(ingress).toHttps !== undefined);
  const certificate =
    stream === undefined && !context.started.withoutHttps ? certificates.of(host, owners, redirected) : undefined;
  const schemes = schemesOf(certificate !== undefined, context);
  const isPlain = (entry: Entry) =>
    material.context.serviceFacts(entry.target.service)?.level.facts.has('route-acl') !== true;
  const rows = winners(entries.filter(isPlain), ({ ingress }) => parts(ingress), found);
  const sorted = [...rows].sort((a, b) => byRank(a.entry, b.entry));
  const drafts = sorted.flatMap((winner) => draftsOf(winner, host, schemes, taken, material));
  const last = fallback === undefined || hasRoot(sorted) ? [] : fallbackDrafts(fallback, schemes, material);
  const all = withConditions(
    [...drafts, ...last],
    entries.filter((entry) => !isPlain(entry)),
    schemes,
    material,
  );
  if (all.length === 0 && stream === undefined) return undefined;
  const owner = entries[0]?.ingress.source.ref ?? fallback?.entry.ingress.source.ref;
  if (host.startsWith('*.') && owner !== undefined) {
    const facts = entries.flatMap((entry) => entry.facts);
    found.diagnostics.push(diagnose(codes.wildcardWider, { host }, { object: owner, facts }));
  }
  return {
    ...(host === '' ? {} : { hostname: host }),
    fallsThrough: false,
    ...(stream === undefined ? {} : { unopenedTls: true as const }),
    ...(certificate === undefined ? {} : { certificate }),
    settings: material.settings,
    routes: all.map(
      (draft, at): PlannedRoute => ({ id: `${host === '' ? '*' : host}|${at}`, ...draft, facts: unique(draft.facts) }),
    ),
  };
}

function unique(facts: readonly FactId[]): readonly FactId[] {
  return [...new Set(facts)];
}

/** Every route is on both ports, whatever the Ingress says of tls (behaviour-haproxy 1.7). */
function schemesOf(encrypted: boolean, { started }: HaproxyContext): readonly Scheme[] {
  return [...(started.withoutHttp ? [] : (['http'] as const)), ...(encrypted ? (['https'] as const) : [])];
}

function hasRoot(rows: readonly Winner[]): boolean {
  return rows.some(({ entry: { path } }) => path.kind === 'string-prefix' && path.value === '/');
}

function draftsOf(
  { entry, undecided }: Winner,
  host: string,
  schemes: readonly Scheme[],
  taken: ReadonlySet<string>,
  { parts, backends, passthrough, found }: HostMaterial,
): readonly RouteDraft[] {
  const request = parts(entry.ingress);
  if (undecided !== undefined) {
    const facts = [...entry.facts, ...undecided.flatMap((other) => other.facts)];
    const contributors = undecided.map((other) => other.ingress.source.ref);
    const action = { kind: 'refuse', reason: 'same-path', guard: true } as const;
    return [
      {
        owner: entry.ingress.source.ref,
        contributors,
        schemes,
        match: { path: entry.path },
        action,
        settings: {},
        facts,
      },
    ];
  }
  const site = {
    schemes,
    leadsBack: (scheme: Scheme) => leadsBack(request, host, scheme, taken),
    unsayable: (reason: string) => tellRewrite(entry, reason, found),
  };
  const drafts = routesOf(entry, request, backends(entry), site);
  if (!passthrough.isOf(entry)) return drafts;
  // Over plain http the frontend closes the connection, where no redirect comes first (recorded tls/passthrough).
  return drafts.map((draft) =>
    draft.action.kind === 'forward'
      ? { ...draft, action: { kind: 'refuse', reason: 'tls-passthrough' } as const }
      : draft,
  );
}

function leadsBack({ stated }: RequestParts, host: string, scheme: Scheme, taken: ReadonlySet<string>): boolean {
  if (stated?.kind !== 'said' || stated.scheme !== scheme || stated.port !== undefined || stated.prefix !== '')
    return false;
  const nearest = namesAround(stated.hostname).find((name) => taken.has(name));
  return nearest === host;
}

function tellRewrite({ ingress, path, facts }: Entry, reason: string, found: Findings): void {
  const value = ingress.level.facts.get('path-rewrite')?.value ?? 'of the ConfigMap';
  const args = { value, path: path.kind === 'regex' ? path.pattern : path.value, reason };
  const own = ingress.level.facts.get('path-rewrite');
  const place = { object: ingress.source.ref, facts: [...(own === undefined ? [] : [own.id]), ...facts] };
  found.diagnostics.push(diagnose(haproxyCodes.rewriteUnsayable, args, place));
}

/** Annotations of the frontend hold for rules alone; the guards of the ConfigMap hold for all traffic (contradictions, configmap/basic-auth). */
function fallbackDrafts(
  { entry, request }: NonNullable<HostMaterial['fallback']>,
  schemes: readonly Scheme[],
  { backends }: HostMaterial,
): readonly RouteDraft[] {
  const { rewrites: _rewrites, toHttps: _toHttps, stated: _stated, ...rest } = request;
  const plain = { ...rest, settings: {}, rewrites: [], rewriteFacts: [] };
  const site = { schemes, leadsBack: () => false, unsayable: () => undefined };
  return routesOf({ ...entry, path: everyPath }, plain, backends(entry), site);
}
