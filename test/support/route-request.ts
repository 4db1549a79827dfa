import type { EmittedObject } from '../../src/model/conversion.ts';
import type { RecordedRequest } from './answers.ts';
import { holderOf, type Listener, listenersOf, type ParentRef, type Route, type Rule, routesOf } from './emitted.ts';
import { compareSpecific, hostMatches, intersection } from './hostnames.ts';
import { type HeaderFields, headersMatch, type QueryFields, queryMatches } from './match-headers.ts';
import { comparePaths, type PathRule, pathMatches, pathRuleOf, type RegexRank } from './match-path.ts';
import { OwnPolicies } from './own-policies.ts';
import { decoded, decodedUnreserved, normalise, splitTarget } from './request-path.ts';
import { type Answered, answerOf } from './rule-answer.ts';

export interface Request {
  readonly scheme: RecordedRequest['scheme'];
  /** May carry a port, which decides nothing. */
  readonly host: string;
  /** Raw request target: path and query. */
  readonly path: string;
  readonly port?: number;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Server name of the TLS handshake, where it is not the host. Empty: none is sent. */
  readonly sni?: string;
}

const comparisons = {
  raw: (path: string) => path,
  normalised: normalise,
  unreserved: decodedUnreserved,
  decoded,
} as const;

export interface RouterOptions {
  /** Where the gateway ranks regular expressions: the API leaves it open. */
  readonly regexes?: RegexRank;
  /**
   * What is compared: the path as it was sent, normalised (the default; I2G3013 asks it of a gateway), decoded but for
   * reserved characters, as Traefik does, or decoded altogether, as nginx does.
   */
  readonly paths?: keyof typeof comparisons;
  /** Regular expressions of headers are found anywhere in the value. */
  readonly searchesHeaders?: boolean;
}

/** A rule that can answer, where it stands. */
export interface Candidate {
  readonly route: Route;
  readonly rule: Rule;
  readonly position: number;
  readonly path: PathRule;
  readonly headers: HeaderFields;
  readonly query: QueryFields;
  readonly method?: string;
  readonly hostname: string | undefined;
}

export type Answer =
  | (Answered & {
      readonly by: Candidate;
      readonly rivals: readonly Candidate[];
      readonly listener: Listener;
      /** Policies of the target's own that keep requests out of the rule. */
      readonly guards: readonly string[];
    })
  | { readonly kind: 'none' };

/** Routes requests over emitted objects as the Gateway API says (gateway-api-rules C1 to C5). */
export class Router {
  private readonly routes: readonly Route[];
  private readonly listeners: readonly Listener[];
  private readonly policies: OwnPolicies;
  private readonly options: RouterOptions;

  constructor(objects: readonly EmittedObject[], options: RouterOptions = {}) {
    this.routes = routesOf(objects);
    for (const route of this.routes) refuseOtherMatches(route);
    this.listeners = listenersOf(objects, this.routes);
    this.policies = new OwnPolicies(objects);
    this.options = options;
  }

  /** What each Gateway answers; where none has a rule for the request, nothing. */
  answers(request: Request): readonly Answer[] {
    const gateways = [...new Set(this.listeners.map(({ gateway }) => gateway))];
    return gateways.map((gateway) => this.ask(gateway, request)).filter(({ kind }) => kind !== 'none');
  }

  /** The answer of the one Gateway that serves the request. */
  route(request: Request): Answer {
    return this.answers(request)[0] ?? { kind: 'none' };
  }

  private ask(gateway: string, request: Request): Answer {
    const host = hostOf(request);
    const listener = this.listeners
      .filter((entry) => entry.gateway === gateway && entry.scheme === request.scheme)
      .filter((entry) => request.port === undefined || entry.port === request.port)
      .filter((entry) => hostMatches(entry.hostname, request.scheme === 'https' ? (request.sni ?? host) : host))
      .sort((a, b) => compareSpecific(a.hostname, b.hostname))[0];
    if (listener === undefined) return { kind: 'none' };
    const [best, ...others] = this.candidates(listener, host, request);
    if (best === undefined) return { kind: 'none' };
    const rivals = others.filter(
      (other) =>
        other.hostname === best.hostname &&
        compareConditions(best, other) === 0 &&
        comparePaths(best.path, other.path, this.options.regexes) === 0,
    );
    const guards = this.policies.guardsOf(best.route, best.rule, listener);
    return { ...answerOf(best, request, listener), by: best, rivals, listener, guards };
  }

  private compared(path: string): string {
    return comparisons[this.options.paths ?? 'normalised'](path);
  }

  /** Rules that take the request, the winner first. */
  private candidates(listener: Listener, host: string, request: Request): readonly Candidate[] {
    const { path, query } = splitTarget(request.path);
    const compared = this.compared(path);
    return this.routes
      .filter((route) => route.parents.some((parent) => isAttached(parent, route, listener)))
      .flatMap((route) => candidatesOf(route, listener, host, (path) => this.compared(path)))
      .filter((candidate) => pathMatches(candidate.path, compared))
      .filter(({ method }) => method === undefined || method === (request.method ?? 'GET'))
      .filter(({ headers }) => headersMatch(headers, request.headers ?? {}, this.options.searchesHeaders))
      .filter((candidate) => queryMatches(candidate.query, query, this.options.searchesHeaders))
      .sort((a, b) => compareCandidates(a, b, this.options.regexes));
  }
}

/** One request over objects: see Router, which prepares them once for many. */
export function routeRequest(objects: readonly EmittedObject[], request: Request, options: RouterOptions = {}): Answer {
  return new Router(objects, options).route(request);
}

export function hostOf({ host }: Request): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** A kind of match that is not looked at would make every answer here wrong. */
const knownMatches = new Set(['path', 'headers', 'method', 'queryParams']);

function refuseOtherMatches({ rules, name }: Route): void {
  for (const match of rules.flatMap((rule) => rule.matches ?? [])) {
    const other = Object.keys(match).find((key) => !knownMatches.has(key));
    if (other !== undefined) throw new Error(`the router does not know ${other} matches (HTTPRoute ${name})`);
  }
}

function candidatesOf(
  route: Route,
  listener: Listener,
  host: string,
  read: (path: string) => string,
): readonly Candidate[] {
  const names = intersection(listener.hostname, route.hostnames).filter((name) => hostMatches(name, host));
  const [hostname] = [...names].sort(compareSpecific);
  if (names.length === 0) return [];
  return route.rules.flatMap((rule, position) =>
    (rule.matches ?? [{}]).map((match) => ({
      route,
      rule,
      position,
      path: pathRuleOf(match.path, read),
      headers: match.headers ?? [],
      query: match.queryParams ?? [],
      ...(match.method === undefined ? {} : { method: match.method }),
      hostname,
    })),
  );
}

function isAttached(parent: ParentRef, route: Route, listener: Listener): boolean {
  if (holderOf(parent, route) !== listener.holder) return false;
  if (parent.sectionName !== undefined && parent.sectionName !== listener.name) return false;
  if (parent.port !== undefined && parent.port !== listener.port) return false;
  return isAdmitted(route, listener);
}

function isAdmitted(route: Route, { allowedRoutes, namespace }: Listener): boolean {
  const { from = 'Same', selector } = allowedRoutes?.namespaces ?? {};
  if (from === 'All') return true;
  if (from === 'Same') return route.namespace === namespace;
  const { matchExpressions = [], matchLabels = {} } = selector ?? {};
  const byName = matchLabels['kubernetes.io/metadata.name'];
  if (byName !== undefined && byName !== route.namespace) return false;
  return matchExpressions.every(({ operator, values = [] }) => operator === 'In' && values.includes(route.namespace));
}

/** A method before none, then the number of headers, then that of query parameters. */
function compareConditions(a: Candidate, b: Candidate): number {
  return (
    Number(b.method !== undefined) - Number(a.method !== undefined) ||
    b.headers.length - a.headers.length ||
    b.query.length - a.query.length
  );
}

/** Host, then path, then the other conditions, then `namespace/name`, then list order (gateway-api-rules C5; objects written together are of one age). */
function compareCandidates(a: Candidate, b: Candidate, regexes: RegexRank | undefined): number {
  return (
    compareSpecific(a.hostname, b.hostname) ||
    comparePaths(a.path, b.path, regexes) ||
    compareConditions(a, b) ||
    compareNames(`${a.route.namespace}/${a.route.name}`, `${b.route.namespace}/${b.route.name}`) ||
    a.position - b.position
  );
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
