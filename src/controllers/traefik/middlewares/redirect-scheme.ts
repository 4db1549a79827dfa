import type { FactId } from '../../../model/fact.ts';
import type { Redirect, Scheme } from '../../../model/route-plan.ts';
import { doublesSlash, type PathState, rewriteOf } from './path-state.ts';
import { codeOf, methodDifference } from './redirect-code.ts';

const usualPorts: Readonly<Record<Scheme, string>> = { http: '80', https: '443' };

export interface SchemeRedirect {
  /** Requests that are redirected; the others pass. */
  readonly schemes: readonly Scheme[];
  readonly redirect: Redirect;
}

/** redirectScheme: a request in another scheme is sent to this one (pkg/middlewares/redirect/redirect_scheme.go). */
export function schemeRedirect(
  scheme: string,
  port: string,
  permanent: boolean,
  state: PathState,
  facts: readonly FactId[],
): SchemeRedirect | 'unsayable' {
  if (scheme !== 'http' && scheme !== 'https') return 'unsayable';
  if (port !== '' && !/^[1-9][0-9]{0,4}$/.test(port)) return 'unsayable';
  const path = redirectPath(state);
  if (path === 'unsayable') return path;
  const redirect: Redirect = {
    kind: 'redirect',
    why: 'stated',
    scheme,
    ...(port === '' || port === usualPorts[scheme] ? {} : { port: Number(port) }),
    ...path,
    statusCode: codeOf(permanent),
    facts,
    differs: [methodDifference(permanent, facts)],
  };
  // A request over https to another port is redirected as well today, unless it names that port.
  return { schemes: [scheme === 'https' ? 'http' : 'https'], redirect };
}

/** In the middle of a chain a redirect sees the path that the middlewares before it made (recorded: contradictions B12). */
export function redirectPath(state: PathState): Pick<Redirect, 'path' | 'prefix'> | 'unsayable' {
  const rewrite = rewriteOf(state);
  if (rewrite === undefined) return {};
  if (rewrite === 'unsayable' || rewrite.kind === 'groups' || doublesSlash(state)) return 'unsayable';
  return rewrite.kind === 'full' ? { path: rewrite.value } : { prefix: rewrite.value };
}
