import type { FactId } from '../../../model/fact.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import type { StaticOption } from './static-options.ts';

/** Where Traefik listens, and what it does to every route there (behaviour-traefik 4). */
export interface EntryPoint {
  readonly name: string;
  /** The port that clients connect to. */
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
  /** Routes on it answer TLS unless they say otherwise. */
  readonly tls: boolean;
  readonly asDefault: boolean;
  /** It has none of the routes: each request is sent to this entry point. */
  readonly redirect?: { readonly to: string; readonly permanent: boolean; readonly facts: readonly FactId[] };
  /** Run before the middlewares of a route. */
  readonly middlewares: readonly { readonly name: string; readonly fact: FactId }[];
  readonly facts: readonly FactId[];
}

/** What the chart sets up where nobody said anything else (traefik/traefik-helm-chart: traefik/values.yaml). */
export const usualEntryPoints: readonly EntryPoint[] = [
  { name: 'web', port: 80, protocol: 'tcp', tls: false, asDefault: false, middlewares: [], facts: [] },
  { name: 'websecure', port: 443, protocol: 'tcp', tls: true, asDefault: false, middlewares: [], facts: [] },
];

const prefix = 'entrypoints.';

/** The entry points that options name; undefined where they name none. `chart`: over those that the chart has anyway. */
export function entryPointsOf(
  options: readonly StaticOption[],
  service: SourceObject | undefined,
  chart: boolean,
): readonly EntryPoint[] | undefined {
  const groups = new Map<string, StaticOption[]>(chart ? usualEntryPoints.map(({ name }) => [name, []]) : []);
  for (const option of options) {
    if (!option.name.startsWith(prefix)) continue;
    const name = option.name.slice(prefix.length).split('.')[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  if (groups.size === 0) return undefined;
  return [...groups].flatMap(([name, own]) => entryPoint(name, own, service, chart) ?? []);
}

function entryPoint(
  name: string,
  options: readonly StaticOption[],
  service: SourceObject | undefined,
  chart: boolean,
): EntryPoint | undefined {
  const usual = chart ? usualEntryPoints.find((entry) => entry.name === name) : undefined;
  const option = (key: string) => options.filter((entry) => entry.name === `${prefix}${name}.${key}`).at(-1);
  const below = (key: string) => options.filter((entry) => `${entry.name}.`.startsWith(`${prefix}${name}.${key}.`));
  const written = /:(\d+)(?:\/(udp|tcp))?$/.exec(option('address')?.value ?? '');
  const port = written === null ? usual?.port : publicPort(name, Number(written[1]), service);
  if (port === undefined || name === 'traefik' || option('exposed')?.value === 'false') return undefined;
  const tls = below('http.tls').at(-1);
  const to = option('http.redirections.entrypoint.to');
  const permanent = option('http.redirections.entrypoint.permanent')?.value !== 'false';
  return {
    name,
    port,
    protocol: written?.[2] === 'udp' ? 'udp' : 'tcp',
    tls: tls === undefined ? (usual?.tls ?? false) : tls.value !== 'false',
    asDefault: option('asdefault')?.value === 'true',
    ...(to === undefined ? {} : { redirect: { to: to.value, permanent, facts: [to.fact.id] } }),
    middlewares: below('http.middlewares').flatMap(({ value, fact }) =>
      value
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .map((one) => ({ name: one, fact: fact.id })),
    ),
    facts: options.map(({ fact }) => fact.id),
  };
}

/** The ports of the chart inside its container, where no Service shows what they are outside. */
const containerPorts: ReadonlyMap<number, number> = new Map([
  [8000, 80],
  [8443, 443],
]);

function publicPort(name: string, port: number, service: SourceObject | undefined): number {
  const ports = (service?.body.spec as { ports?: readonly Record<string, unknown>[] } | undefined)?.ports ?? [];
  const found = ports.find(({ targetPort, name: own }) => targetPort === name || targetPort === port || own === name);
  return typeof found?.port === 'number' ? found.port : (containerPorts.get(port) ?? port);
}
