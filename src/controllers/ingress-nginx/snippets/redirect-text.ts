import type { FactId } from '../../../model/fact.ts';
import type { Redirect } from '../../../model/route-plan.ts';

/**
 * The target of a redirect as nginx text with variables: what the redirect filter keeps of the request when it says nothing. The rest
 * is a text that has to be fixed.
 */
export interface RedirectText {
  readonly scheme?: 'http' | 'https';
  /** Absent: that of the request. */
  readonly host?: string;
  readonly port?: number;
  /** Absent: path and query of the request. */
  readonly path?: string;
  /** What the filter does besides. */
  readonly differs?: string;
}

const text = /^(?:(https?|\$scheme):\/\/([^/$:?]+|\$host|\$http_host|\$server_name)(?::(\d{1,5}))?)?(.*)$/s;
const hostname = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Undefined where the redirect filter cannot say it. */
export function redirectText(target: string): RedirectText | undefined {
  const [, scheme, host, port, rest = ''] = text.exec(target) ?? [];
  if (target.length > 1024 || (host === undefined && !rest.startsWith('/') && rest !== '$request_uri'))
    return undefined;
  const path = pathOf(rest, host !== undefined);
  const named = host === undefined || host.startsWith('$') ? undefined : host.toLowerCase();
  if (path === undefined || (named !== undefined && (!hostname.test(named) || named.length > 253))) return undefined;
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) return undefined;
  return {
    ...(scheme === 'http' || scheme === 'https' ? { scheme } : {}),
    ...(named === undefined ? {} : { host: named }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...path,
  };
}

const keepsQuery = 'the query of the request is kept, where today it is dropped';

function pathOf(rest: string, absolute: boolean): Pick<RedirectText, 'path' | 'differs'> | undefined {
  if (rest === '$request_uri') return {};
  if (rest === '$uri$is_args$args') return {};
  if (rest === '$uri') return { differs: keepsQuery };
  if (/[$?]/.test(rest)) return undefined;
  if (rest === '' && absolute) return { path: '/', differs: keepsQuery };
  return rest.startsWith('/') && !rest.startsWith('//') ? { path: rest, differs: keepsQuery } : undefined;
}

/** The redirect of the route plan that keeps of the request what the text does not say. */
export function redirectTo(
  { scheme, host, port, path }: RedirectText,
  statusCode: number,
  facts: readonly FactId[],
): Redirect {
  return {
    kind: 'redirect',
    why: 'stated',
    ...(scheme === undefined ? {} : { scheme }),
    ...(host === undefined ? {} : { hostname: host }),
    ...(port === undefined ? {} : { port }),
    ...(path === undefined ? {} : { path }),
    statusCode,
    facts,
  };
}
