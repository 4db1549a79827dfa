import type { GRPCRoute, HTTPRoute } from './generated/gateway-api.ts';
import type { EmittedObject } from './model/conversion.ts';
import { compareText, refText } from './model/object-ref.ts';
import { everyHost, namesFor } from './validate/references/hostnames.ts';
import { pathMatches } from './validate/references/redirect-url.ts';

type Rule = NonNullable<HTTPRoute['spec']['rules']>[number];
type Path = NonNullable<NonNullable<Rule['matches']>[number]['path']>;

interface Candidate {
  readonly route: string;
  readonly path: Path;
  readonly closed: boolean;
  /** It only sends plain http to https, where another rule decides. */
  readonly toHttps: boolean;
}

const ranks: Readonly<Record<NonNullable<Path['type']>, number>> = { Exact: 2, PathPrefix: 1, RegularExpression: 0 };

/** Which rules of the output a request meets: by host, then by path (gateway-api-rules C4, C5). */
export class Catchers {
  private readonly byHost = new Map<string, Candidate[]>();
  private readonly answers = new Map<string, string>();

  constructor(objects: readonly EmittedObject[]) {
    for (const object of objects.filter(({ ref }) => ref.kind === 'HTTPRoute' || ref.kind === 'GRPCRoute')) {
      const { spec } = object.body as unknown as HTTPRoute | GRPCRoute;
      const candidates = candidatesOf(object);
      for (const host of spec.hostnames ?? [everyHost]) {
        const known = this.byHost.get(host);
        if (known === undefined) this.byHost.set(host, [...candidates]);
        else known.push(...candidates);
      }
    }
  }

  /** The rule that answers, in words. A host with rules keeps its requests: they do not go on to a wider host. */
  find(host: string, path: string): string {
    const name = namesFor(host).find((entry) => this.byHost.has(entry));
    if (name === undefined) return 'no rule of the output';
    const key = `${name} ${path}`;
    const answer = this.answers.get(key) ?? describe(name, best(this.byHost.get(name) ?? [], path));
    this.answers.set(key, answer);
    return answer;
  }
}

function candidatesOf({ ref, body }: EmittedObject): readonly Candidate[] {
  const { spec } = body as unknown as HTTPRoute | GRPCRoute;
  const route = refText(ref);
  return (spec.rules ?? []).flatMap((rule) => {
    const { filters = [], backendRefs = [], matches = [] } = rule as Rule;
    const closed = backendRefs.some(({ kind }) => kind === 'Closed');
    const toHttps = filters.some(({ requestRedirect }) => requestRedirect?.scheme === 'https');
    // A match with conditions answers beside the one of the same path that answers all others.
    const general = matches.filter(isGeneral);
    const paths = matches.length === 0 ? [{}] : general.map((match) => pathOf(match));
    return paths.map((path) => ({ route, path, closed, toHttps }));
  });
}

/** Whether a match takes every request of its path; the method match of a GRPCRoute is a path. */
function isGeneral(match: object): boolean {
  const { headers, queryParams, method } = match as { headers?: unknown; queryParams?: unknown; method?: unknown };
  return headers === undefined && queryParams === undefined && typeof method !== 'string';
}

/** A method match of a GRPCRoute is a path as well: `/service/method`. */
function pathOf(match: object): Path {
  const { path, method } = match as { path?: Path; method?: string | { service?: string; method?: string } };
  if (path !== undefined) return path;
  if (typeof method !== 'object') return {};
  const { service = '', method: call } = method;
  return call === undefined
    ? { type: 'PathPrefix', value: `/${service}` }
    : { type: 'Exact', value: `/${service}/${call}` };
}

/** The rules that may answer: those of the best rank among them, and regular expressions, whose rank is not known. */
function best(candidates: readonly Candidate[], path: string): readonly Candidate[] {
  const able = candidates.filter((candidate) => pathMatches(candidate.path, path) !== false);
  const serving = able.some(({ toHttps }) => !toHttps) ? able.filter(({ toHttps }) => !toHttps) : able;
  const sure = serving.filter((candidate) => typeOf(candidate) !== 'RegularExpression').sort(byRank);
  const winners = sure.filter((candidate) => byRank(candidate, sure[0] as Candidate) === 0);
  return [...serving.filter((candidate) => typeOf(candidate) === 'RegularExpression'), ...winners];
}

function byRank(a: Candidate, b: Candidate): number {
  return ranks[typeOf(b)] - ranks[typeOf(a)] || textOfPath(b).length - textOfPath(a).length;
}

function typeOf({ path }: Candidate): NonNullable<Path['type']> {
  return path.type ?? 'PathPrefix';
}

function textOfPath({ path }: Candidate): string {
  return path.value ?? '/';
}

const shown = 3;

function describe(name: string, found: readonly Candidate[]): string {
  const host = name === everyHost ? 'the rules without a host' : `host ${name}`;
  if (found.length === 0) return `no rule of ${host}`;
  const rules = found.map((entry) => {
    const closed = entry.closed ? ', which is closed' : '';
    return `${typeOf(entry)} ${textOfPath(entry)} of ${entry.route}${closed}`;
  });
  const distinct = [...new Set(rules)].sort(compareText);
  const more = distinct.length > shown ? ` or ${distinct.length - shown} more` : '';
  return `${host}: ${distinct.slice(0, shown).join(' or ')}${more}`;
}
