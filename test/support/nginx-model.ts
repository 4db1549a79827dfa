import { creatorsOf, isCanary, sharesOf, takersOf, upstreamOf } from './nginx-canary-model.ts';
import { guards, type RandomIngress, type RandomPath } from './random-ingress.ts';

interface Location {
  readonly path: string;
  readonly exact: boolean;
  readonly ingress: RandomIngress;
  /** Absent: the implicit root, which leads to the default backend. */
  readonly service?: string;
}

interface Claim {
  readonly ingress: RandomIngress;
  readonly path: RandomPath;
}

interface Server {
  readonly host: string | undefined;
  readonly locations: readonly Location[];
  readonly regex: boolean;
}

export type Expected =
  | { readonly kind: 'backend'; readonly shares: Readonly<Record<string, number>> }
  /** `guard`: the annotation that keeps the request out. */
  | { readonly kind: 'guarded'; readonly guard: string }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'none' };

/**
 * What ingress-nginx does with a request, written once more from the behaviour page alone (1.4, 2, 3, 6) and only as far as the
 * random manifests go: so that the planner is compared with something that does not share its code.
 */
export class NginxModel {
  private readonly servers: readonly Server[];
  /** By Service: the canary that takes from it. */
  private readonly takers: ReadonlyMap<string, string>;
  private readonly creators: ReadonlyMap<string, RandomIngress>;

  constructor(ingresses: readonly RandomIngress[]) {
    const ordered = [...ingresses].sort(byAge);
    const ordinary = ordered.filter((ingress) => !isCanary(ingress));
    const hosts = new Set(ordinary.flatMap(({ paths }) => paths.map(({ host }) => host)));
    this.creators = creatorsOf(ordered);
    const claims = ordered.flatMap((ingress) => this.claimsOf(ingress, hosts));
    // Paths of canaries on hosts of nobody go to the server without a name, which is always there.
    if (claims.some(({ path }) => path.host === undefined)) hosts.add(undefined);
    this.servers = [...hosts].map((host) => serverOf(host, claims, ordinary));
    this.takers = takersOf(
      ordered,
      new Map(
        this.servers.map(({ host, locations }) => [
          host,
          locations.map(({ path, exact, ingress, service }) => ({
            path,
            exact,
            upstream: service === undefined ? undefined : upstreamOf(ingress, service),
          })),
        ]),
      ),
    );
  }

  /** The paths of an Ingress that become locations: those whose Service an ordinary Ingress named first. */
  private claimsOf(ingress: RandomIngress, hosts: ReadonlySet<string | undefined>): readonly Claim[] {
    return ingress.paths.flatMap((path) => {
      const creator = this.creators.get(upstreamOf(ingress, path.service));
      if (creator !== undefined && isCanary(creator)) return [];
      return [{ ingress, path: hosts.has(path.host) ? path : { ...path, host: undefined } }];
    });
  }

  isRegexHost(host: string): boolean {
    return this.serverFor(host)?.regex === true;
  }

  /** Prefix `/a` beside Prefix `/a/`, or two Exact `/`: nginx refuses the file, and nothing is served as written (2.6). */
  isRefused(): boolean {
    return this.servers.some(({ locations, regex }) => {
      const prefixes = locations.filter(({ exact }) => !exact).map(({ path }) => path);
      return !regex && prefixes.some((path) => path !== '/' && prefixes.includes(`${path}/`));
    });
  }

  expected(host: string, path: string, headers: Readonly<Record<string, string>> = {}): Expected {
    const server = this.serverFor(host);
    if (server === undefined) return { kind: 'none' };
    if (path === '/' && server.locations.some(({ ingress }) => ingress.annotations['app-root'] !== undefined)) {
      return { kind: 'redirect' };
    }
    const location = server.regex ? regexLocation(server, path) : plainLocation(server, path);
    if (location === 'slash') return { kind: 'redirect' };
    if (location === undefined) return { kind: 'none' };
    const { annotations } = location.ingress;
    if (annotations['permanent-redirect'] !== undefined) return { kind: 'redirect' };
    const guard = guards.find((entry) => Object.keys(entry).every((key) => annotations[key] !== undefined));
    if (guard !== undefined) return { kind: 'guarded', guard: guardName(Object.keys(guard)[0] ?? '', annotations) };
    if (location.service === undefined) return { kind: 'none' };
    const primary = upstreamOf(location.ingress, location.service);
    const taker = this.takers.get(primary);
    const creator = taker === undefined ? undefined : this.creators.get(taker);
    return { kind: 'backend', shares: sharesOf(primary, taker, creator, headers) };
  }

  private serverFor(host: string): Server | undefined {
    const wildcard = host.replace(/^[^.]+/, '*');
    return [host, wildcard, undefined]
      .map((name) => this.servers.find((server) => server.host === name))
      .find((server) => server !== undefined);
  }
}

/** What a text keeps out hangs on what it says. */
function guardName(name: string, annotations: Readonly<Record<string, string>>): string {
  return name.endsWith('-snippet') ? `${name}: ${annotations[name]}` : name;
}

/** Oldest first; of one second, namespace and name descending. */
function byAge(a: RandomIngress, b: RandomIngress): number {
  const [first, second] = [`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`];
  return (a.age ?? 0) - (b.age ?? 0) || (first < second ? 1 : -1);
}

function serverOf(host: string | undefined, claims: readonly Claim[], ordinary: readonly RandomIngress[]): Server {
  const locations: Location[] = [];
  const naming = claims.filter(({ path }) => path.host === host);
  for (const { ingress, path } of naming) {
    const exact = path.type === 'Exact';
    const taken = locations.some((other) => other.path === path.path && other.exact === exact);
    const location = { path: path.path, exact, ingress, service: path.service };
    // The root is there from the start, and an Ingress only fills it.
    if (!taken && path.path === '/' && !exact) locations.unshift(location);
    else if (!taken) locations.push(location);
  }
  const creator = ordinary.find(({ paths }) => paths.some((path) => path.host === host));
  const rooted = locations.some(({ path, exact }) => path === '/' && !exact);
  // The server of hostless rules belongs to the controller: its own root carries no annotations of an Ingress.
  if (!rooted && creator !== undefined && host !== undefined)
    locations.unshift({ path: '/', exact: false, ingress: creator });
  return { host, locations, regex: locations.some(isRegex) };
}

function isRegex({ path, ingress, exact }: Location): boolean {
  const target = ingress.annotations['rewrite-target'];
  return (
    ingress.annotations['use-regex'] === 'true' ||
    (target !== undefined && (target !== path || (!exact && path !== '/')))
  );
}

function plainLocation({ locations }: Server, path: string): Location | 'slash' | undefined {
  const exact =
    locations.find((location) => location.path === path && location.exact) ??
    locations.find((location) => location.path === path);
  if (exact !== undefined) return exact;
  if (locations.some((location) => location.path === `${path}/` && !isDenied(location))) return 'slash';
  const prefixes = locations.filter(
    (location) => !location.exact && path.startsWith(location.path.replace(/\/?$/, '/')),
  );
  return [...prefixes].sort((a, b) => b.path.length - a.path.length)[0];
}

/** A route that answers 503 by itself redirects nothing. */
function isDenied({ ingress }: Location): boolean {
  return ingress.annotations['custom-headers'] !== undefined;
}

/** Longest text first, then descending, then as created; anchored at the start, letter case ignored (2.8, 3.1, 3.3). */
function regexLocation({ locations }: Server, path: string): Location | undefined {
  const ordered = [...locations].sort((a, b) => b.path.length - a.path.length || descending(a.path, b.path));
  return ordered.find((location) => new RegExp(`^${regexOf(location, locations)}`, 'i').test(path));
}

/** A plain Prefix beside an Exact of the same text keeps only its half below the slash. */
function regexOf({ path, exact, ingress }: Location, locations: readonly Location[]): string {
  const plain = ingress.annotations['use-regex'] === undefined && ingress.annotations['rewrite-target'] === undefined;
  const halved =
    plain && !exact && !path.endsWith('/') && locations.some((other) => other.exact && other.path === path);
  return halved ? `${path}/` : path;
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** Requests around every path of every Ingress: itself, below it, more text, a slash, another letter case, doubled slashes. */
export function requestsAround(
  ingresses: readonly RandomIngress[],
  hosts: readonly string[] = ['one.example', 'two.example', 'three.example', 'other.invalid'],
): readonly { readonly host: string; readonly path: string }[] {
  const paths = [...new Set(ingresses.flatMap((ingress) => ingress.paths.flatMap(variants)))];
  return hosts.flatMap((host) => paths.map((path) => ({ host, path })));
}

function variants({ path: text }: RandomPath): readonly string[] {
  // Of a regular expression, the literal text it begins with.
  const path = text.replace(/[([|.?].*$/, '') || '/';
  const bare = path.replace(/\/$/, '');
  return [
    path,
    bare === '' ? '/' : bare,
    `${bare}/`,
    `${bare}/below`,
    `${bare}more`,
    bare.toUpperCase() || '/',
    '/unclaimed',
  ].map((text) => (text.startsWith('/') ? text : `/${text}`));
}

/** The models of every order in which Ingresses of unknown age may have been created; one model where ages are known. */
export function possibleModels(ingresses: readonly RandomIngress[]): readonly NginxModel[] {
  if (ingresses.every(({ age }) => age !== undefined)) return [new NginxModel(ingresses)];
  return permutations(ingresses).map((order) => new NginxModel(order.map((ingress, age) => ({ ...ingress, age }))));
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
