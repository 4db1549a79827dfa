import type { PathMatch, Redirect, Scheme } from '../../model/route-plan.ts';

export type RedirectTarget =
  | {
      readonly kind: 'target';
      readonly scheme?: Scheme;
      readonly hostname?: string;
      readonly port?: number;
      readonly path: string;
    }
  | { readonly kind: 'unsayable'; readonly reason: string };

const hostnamePattern = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Takes the text of a redirect annotation apart, as far as a RequestRedirect can say it. */
export function redirectTarget(text: string): RedirectTarget {
  if (text.length > 1024) return unsayable('it is longer than 1024 characters');
  if (text.includes('?')) return unsayable('its target has a query of its own');
  if (text.startsWith('/') && !text.startsWith('//')) return { kind: 'target', path: text };
  const parts = /^(https?):\/\/([^/:]+)(?::(\d{1,5}))?(\/.*)?$/i.exec(text);
  if (parts === null) return unsayable('it is neither a URL of http or https nor an absolute path');
  const hostname = (parts[2] ?? '').toLowerCase();
  const port = parts[3] === undefined ? undefined : Number(parts[3]);
  if (!hostnamePattern.test(hostname) || hostname.length > 253) return unsayable('its host is no DNS name');
  if (port !== undefined && (port < 1 || port > 65535)) return unsayable('its port is out of range');
  return {
    kind: 'target',
    scheme: parts[1]?.toLowerCase() === 'http' ? 'http' : 'https',
    hostname,
    ...(port === undefined ? {} : { port }),
    path: parts[4] ?? '/',
  };
}

function unsayable(reason: string): RedirectTarget {
  return { kind: 'unsayable', reason };
}

/** What the controller does and a RequestRedirect does not (behaviour 7.4, 8; catalogue, app-root and from-to-www-redirect). */
export const redirectDifferences = {
  query: 'the query of the request is kept, where today it is dropped',
  slash: 'a slash at the end of the path is kept, where today it is dropped',
  port: 'a usual port is not written and a slash at the end of the path is kept, where today the port is always written and the slash dropped',
} as const;

/** Whether a request that follows the redirect meets the same route again over the scheme given; `names` are all hosts there are. */
export function loops(
  redirect: Redirect,
  path: PathMatch,
  host: string | undefined,
  scheme: Scheme,
  names: ReadonlySet<string>,
): boolean {
  const sameHost = redirect.hostname === undefined || takes(host, redirect.hostname, names);
  const sameScheme = redirect.scheme === undefined || redirect.scheme === scheme;
  if (!sameHost || !sameScheme || redirect.port !== undefined) return false;
  if (redirect.path === undefined) return true;
  return matches(path, redirect.path);
}

/** A host without a name, and a wildcard, take the target's name as well where no nearer host does (behaviour 2.2, 2.3). */
function takes(host: string | undefined, name: string, names: ReadonlySet<string>): boolean {
  if (host === name) return true;
  if (names.has(name)) return false;
  const wildcard = `*${name.slice(name.indexOf('.'))}`;
  if (host === undefined) return !names.has(wildcard);
  return host.startsWith('*.') && name.endsWith(host.slice(1));
}

function matches(match: PathMatch, path: string): boolean {
  switch (match.kind) {
    case 'exact':
      return match.value === path;
    case 'string-prefix':
      return path.startsWith(match.value);
    case 'element-prefix': {
      const prefix = match.value.replace(/\/$/, '');
      return path === prefix || path.startsWith(`${prefix}/`);
    }
    // A regular expression is not run on text of the input; closing too much is the safe side.
    case 'regex':
      return true;
  }
}
