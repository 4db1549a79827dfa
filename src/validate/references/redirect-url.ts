import type { HTTPPathMatch, HTTPRequestRedirect } from '../../generated/gateway-api.ts';

/** A request as far as routing looks at it. */
export interface Request {
  readonly host: string;
  readonly path: string;
}

/** True where a path of this kind matches; undefined for regular expressions, whose dialect is the implementation's. */
export function pathMatches(match: HTTPPathMatch | undefined, path: string): boolean | undefined {
  const { type = 'PathPrefix', value = '/' } = match ?? {};
  if (type === 'RegularExpression') return undefined;
  if (type === 'Exact') return path === value;
  const prefix = withoutSlash(value);
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** Where the filter sends a request that came by `match` (gateway-api-rules C7). */
export function redirected(request: Request, redirect: HTTPRequestRedirect, match: HTTPPathMatch | undefined): Request {
  return { host: redirect.hostname ?? request.host, path: replacedPath(request.path, redirect, match) };
}

function replacedPath(path: string, redirect: HTTPRequestRedirect, match: HTTPPathMatch | undefined): string {
  const { replaceFullPath, replacePrefixMatch } = redirect.path ?? {};
  if (replaceFullPath !== undefined) return withSlash(replaceFullPath.split(/[?#]/)[0] ?? '');
  if (replacePrefixMatch === undefined) return path;
  const rest = path.slice(withoutSlash(match?.value ?? '/').length);
  return withSlash(`${withoutSlash(replacePrefixMatch)}${rest}`);
}

/** Scheme and port of the target, for a request that came in by this listener. */
export function targetPort(redirect: HTTPRequestRedirect, listenerPort: number): number {
  if (redirect.port !== undefined) return redirect.port;
  if (redirect.scheme === undefined) return listenerPort;
  return redirect.scheme === 'https' ? 443 : 80;
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
