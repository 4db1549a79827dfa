import type { PlannedRoute } from '../../model/route-plan.ts';
import { guardGroups } from '../../model/settings.ts';
import type { Site } from '../../model/target.ts';

/** Where an authentication service is asked. */
export interface AuthService {
  readonly path: string;
  readonly at: Place;
}

export type Place =
  | { readonly kind: 'service'; readonly namespace: string | undefined; readonly name: string; readonly port: number }
  /** A name or address outside the objects of the cluster, or a Service that is spoken to over TLS. */
  | {
      readonly kind: 'address';
      readonly host: string;
      readonly port: number;
      readonly tls: 'none' | 'verified' | 'unverified';
    };

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const clusterName = new RegExp(`^(${label})\\.(${label})\\.svc(\\.${label})*$`);
const hostName = new RegExp(`^(${label}\\.)+${label}$`);
const address = /^(\d{1,3}\.){3}\d{1,3}$/;

/** The service that a URL means; undefined where it has variables that no field can follow, or a name nobody can look up. */
export function authService(url: string, site: Site): AuthService | undefined {
  const parts = /^(https?):\/\/([^/?:]+)(?::(\d{1,5}))?(\/[^#]*)?$/.exec(url);
  if (parts === null) return undefined;
  const [, scheme = '', host = '', portText, path = '/'] = parts;
  if (path.includes('$') || /[\s"\\]/.test(path)) return undefined;
  if (host === '$host' || host === '$http_host')
    return portText === undefined ? behindOwnHost(path, scheme, site) : undefined;
  const port = portText === undefined ? (scheme === 'https' ? 443 : 80) : Number(portText);
  if (port < 1 || port > 65_535) return undefined;
  const at = placeOf(host.toLowerCase(), port, scheme === 'https');
  return at === undefined ? undefined : { path, at };
}

/** The source verifies no certificate here. Names inside the cluster rarely have a public one, others nearly always. */
function placeOf(host: string, port: number, encrypted: boolean): Place | undefined {
  const inside = clusterName.exec(host);
  if (inside !== null && !encrypted)
    return { kind: 'service', name: inside[1] ?? '', namespace: inside[3] ?? '', port };
  // A bare name means another thing in the namespace of each proxy.
  // The name of an object is made of it.
  if (host.length > 240 || (!address.test(host) && !hostName.test(host))) return undefined;
  const unverified = inside !== null || address.test(host);
  return { kind: 'address', host, port, tls: encrypted ? (unverified ? 'unverified' : 'verified') : 'none' };
}

/** `$host` leads back to the proxy, and from there to the Service behind the path, as long as nothing stands before that. */
function behindOwnHost(target: string, scheme: string, { host }: Site): AuthService | undefined {
  const path = target.replace(/\?.*$/, '');
  const route = takerOf(
    host.routes.filter((entry) => entry.schemes.some((own) => own === scheme)),
    path,
  );
  if (route === undefined || route.action.kind !== 'forward') return undefined;
  const [backend, ...others] = route.action.backends;
  const plain = [...guardGroups, 'rewrite', 'protocol', 'backendTls'] as const;
  const changed = plain.some((group) => route.settings[group] !== undefined || host.settings[group] !== undefined);
  if (backend?.port === undefined || others.length > 0 || changed) return undefined;
  const { namespace, name } = backend.service;
  return { path: target, at: { kind: 'service', namespace, name, port: backend.port } };
}

/** The route that takes a path; of plain paths the exact one, else the longest, of regular expressions the first. */
function takerOf(routes: readonly PlannedRoute[], path: string): PlannedRoute | undefined {
  const plain = routes.flatMap((route) => {
    const own = route.match.path;
    if (own.kind === 'regex') return [];
    const within = own.kind !== 'exact' && path.startsWith(`${own.value.replace(/\/$/, '')}/`);
    return own.value === path || within ? [{ route, length: own.value.length + (own.kind === 'exact' ? 1 : 0) }] : [];
  });
  const [longest] = plain.sort((a, b) => b.length - a.length);
  if (longest !== undefined) return longest.route;
  const first = routes.find(({ match }) => match.path.kind === 'regex' && mayTake(match.path.pattern, path) !== 'no');
  const matched = first?.match.path;
  return matched?.kind === 'regex' && mayTake(matched.pattern, path) === 'yes' ? first : undefined;
}

/** Text of the input is not run as a regular expression: what is more than plain text may take a path or not. */
function mayTake(pattern: string, path: string): 'yes' | 'no' | 'unknown' {
  const literal = /^[-A-Za-z0-9/_]*/.exec(pattern)?.[0] ?? '';
  const wanted = path.toLowerCase();
  if (literal === pattern) return wanted.startsWith(literal.toLowerCase()) ? 'yes' : 'no';
  const sure = pattern.includes('|') ? '' : literal.slice(0, -1);
  return wanted.startsWith(sure.toLowerCase()) ? 'unknown' : 'no';
}
