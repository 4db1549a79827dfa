import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { PlannedHost, Scheme } from '../model/route-plan.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import { hasConditions } from './conditions.ts';
import type { RuleDraft } from './draft.ts';
import { closedGroup, type RuleEntry, rulesOf, ruleText } from './rules.ts';

/** What becomes one route object (or several, where limits split it): an Ingress on hosts with equal rules. */
export interface Unit {
  readonly owner: ObjectRef;
  readonly kind: 'HTTPRoute' | 'GRPCRoute';
  readonly schemes: readonly Scheme[];
  readonly hosts: readonly PlannedHost[];
  readonly rules: readonly RuleEntry[];
  /** Guards repeated on a Gateway that does not serve their host. */
  readonly guest?: true;
}

interface HostDraft {
  readonly host: PlannedHost;
  readonly drafts: readonly RuleDraft[];
}

/** Groups drafts by Ingress, and within an Ingress by hosts with equal rules over the same schemes. */
export function unitsOf(hosts: readonly HostDraft[]): readonly Unit[] {
  const units = new Map<string, { unit: Unit; hosts: PlannedHost[] }>();
  const grpcHosts = apartFromHttp(hosts);
  for (const { host, drafts } of hosts) {
    const grpc = grpcHosts.has(host);
    for (const [owner, own] of byOwner(drafts)) {
      for (const { schemes, rules } of bySchemes(own)) {
        const kind = grpc && rules.every((entry) => entry.drafts.every(isGrpc)) ? 'GRPCRoute' : 'HTTPRoute';
        // A route without hostnames takes every name: one with names beside it would lose the others.
        const any = host.hostname === undefined;
        const authority = JSON.stringify(host.clientCertificates?.authority ?? null);
        const key = `${refKey(owner)} ${kind} ${any} ${authority} ${schemes.join()} ${rules.map(ruleText).join()}`;
        const known = units.get(key);
        if (known === undefined) units.set(key, { unit: { owner, kind, schemes, hosts: [], rules }, hosts: [host] });
        else {
          known.hosts.push(host);
          known.unit = { ...known.unit, rules: joinDrafts(known.unit.rules, rules) };
        }
      }
    }
  }
  return [...units.values()].map(({ unit, hosts: all }) => ({ ...unit, hosts: all }));
}

/** Equal rules of several hosts or schemes become one rule: its accounts are those of all. */
function joinDrafts(known: readonly RuleEntry[], more: readonly RuleEntry[]): readonly RuleEntry[] {
  return known.map((entry, index) => ({
    ...entry,
    drafts: [...new Set([...entry.drafts, ...(more[index]?.drafts ?? [])])],
  }));
}

function byOwner(drafts: readonly RuleDraft[]): ReadonlyMap<ObjectRef, readonly RuleDraft[]> {
  const owners = new Map<string, { owner: ObjectRef; drafts: RuleDraft[] }>();
  let last: { owner: ObjectRef; drafts: RuleDraft[] } | undefined;
  for (const draft of drafts) {
    const { owner } = draft.route;
    if (last?.owner !== owner) {
      const key = refKey(owner);
      last = owners.get(key) ?? { owner, drafts: [] };
      owners.set(key, last);
    }
    last.drafts.push(draft);
  }
  return new Map([...owners.values()].map((entry) => [entry.owner, entry.drafts]));
}

const both: readonly Scheme[] = ['http', 'https'];

/** One set of rules where both schemes have the same, else one a scheme. */
function bySchemes(
  drafts: readonly RuleDraft[],
): readonly { schemes: readonly Scheme[]; rules: readonly RuleEntry[] }[] {
  const own = (scheme: Scheme) => drafts.filter((draft) => draft.route.schemes.includes(scheme));
  const [overHttp, overHttps] = [own('http'), own('https')];
  if (drafts.length > 0 && overHttp.length === drafts.length && overHttps.length === drafts.length)
    return [{ schemes: both, rules: rulesOf(drafts) }];
  const [http, https] = [rulesOf(overHttp), rulesOf(overHttps)];
  const text = (entries: readonly RuleEntry[]) => entries.map(ruleText).join();
  if (http.length > 0 && http.length === https.length && text(http) === text(https))
    return [{ schemes: both, rules: joinDrafts(http, https) }];
  return [
    { schemes: ['https'] as const, rules: https },
    { schemes: ['http'] as const, rules: http },
  ].filter((entry) => entry.rules.length > 0);
}

/**
 * Hosts of gRPC alone that share no name with a host of HTTP: of a GRPCRoute and an HTTPRoute with overlapping names on one
 * listener only one is accepted (gateway-api-rules C6), and the other's guards would be gone with it.
 */
function apartFromHttp(hosts: readonly HostDraft[]): ReadonlySet<PlannedHost> {
  const grpc = new Map(hosts.filter(({ drafts }) => isGrpcOnly(drafts)).map(({ host }) => [host.hostname ?? '', host]));
  const http = hosts.filter(({ host }) => !grpc.has(host.hostname ?? '')).map(({ host }) => host.hostname ?? '');
  for (let news = http; news.length > 0; ) {
    const [wider, above] = [new WiderHosts(news), new WiderHosts(grpc.keys())];
    const below = [...grpc.keys()].filter((name) => name !== '' && wider.has(name));
    const over = news.flatMap((name) => (name === '' ? [] : (above.find(name) ?? [])));
    news = [...new Set([...below, ...over])].filter((name) => grpc.delete(name));
  }
  return new Set(grpc.values());
}

/** GRPCRoute only where all routes of the host are gRPC and need nothing it lacks (DESIGN 7). */
function isGrpcOnly(drafts: readonly RuleDraft[]): boolean {
  const served = drafts.filter((draft) => !(draft.action.kind === 'redirect' && draft.action.redirect.why === 'https'));
  return served.length > 0 && served.every((draft) => isGrpc(draft) && grpcMatch(draft) !== undefined);
}

function isGrpc(draft: RuleDraft): boolean {
  // HTTP/2 in clear text may carry anything: what is no gRPC needs an HTTPRoute.
  if (draft.route.settings.protocol?.value.name === 'h2c') return false;
  return draft.action.kind === 'forward' && draft.puts.length > 0 && draft.puts.every((put) => put.slot === 'protocol');
}

export type GrpcMatch = { readonly service?: string; readonly method?: string };

/** `/package.Service` and `/package.Service/Method` as a method match; `/` takes every call. */
export function grpcMatch({ path, conditions }: RuleDraft): GrpcMatch | undefined {
  if (hasConditions(conditions)) return undefined;
  if (path.type === 'PathPrefix' && path.value === '/') return {};
  const parts = /^\/([A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*)(?:\/([A-Za-z_]\w*))?\/?$/.exec(path.value);
  if (parts === null) return undefined;
  const [, service = '', method] = parts;
  if (path.type === 'Exact') return method === undefined ? undefined : { service, method };
  return path.type === 'PathPrefix' && method === undefined ? { service } : undefined;
}

/** Whether a unit holds nothing but the redirect of plain http. */
export function isHttpsRedirect(unit: Unit): boolean {
  return unit.rules.every(({ drafts }) =>
    drafts.every(({ action }) => action.kind === 'redirect' && action.redirect.why === 'https'),
  );
}

export function hasClosedRule(unit: Unit): boolean {
  return unit.rules.some(({ rule }) => rule.backendRefs?.some((backend) => backend.group === closedGroup) === true);
}
