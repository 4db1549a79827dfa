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

/** What the controller does and a RequestRedirect does not, for a redirect to a fixed text. */
export const fixedTargetDiffers = 'the query of the request is kept, where today it is dropped';

/** Whether a request that follows the redirect meets the same route again over the scheme given. */
export function loops(redirect: Redirect, path: PathMatch, host: string | undefined, scheme: Scheme): boolean {
  const sameHost = redirect.hostname === undefined || takes(host, redirect.hostname);
  const sameScheme = redirect.scheme === undefined || redirect.scheme === scheme;
  if (!sameHost || !sameScheme || redirect.port !== undefined) return false;
  if (redirect.path === undefined) return true;
  return matches(path, redirect.path);
}

/** A host without a name, and a wildcard, take the target's name as well where it leads here. */
function takes(host: string | undefined, name: string): boolean {
  if (host === undefined || host === name) return true;
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
