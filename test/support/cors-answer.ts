import type { Rule } from './emitted.ts';
import { type HeaderValues, headerOf } from './header-values.ts';
import type { Request } from './route-request.ts';

type Cors = NonNullable<NonNullable<Rule['filters']>[number]['cors']>;

export function isPreflight({ method, headers = {} }: Request): boolean {
  return method === 'OPTIONS' && headerOf(headers, 'Origin') !== undefined && hasRequestMethod(headers);
}

function hasRequestMethod(headers: HeaderValues): boolean {
  return headerOf(headers, 'Access-Control-Request-Method') !== undefined;
}

/** Headers a CORS filter adds to an answer (gateway-api-fields, HTTPCORSFilter). An origin it does not allow gets none. */
export function corsAnswer(cors: Cors, request: Request): HeaderValues {
  const origin = headerOf(request.headers ?? {}, 'Origin');
  if (origin === undefined || origin === null) return {};
  const all = cors.allowOrigins?.includes('*') === true;
  if (!all && !cors.allowOrigins?.some((pattern) => originMatches(pattern, origin))) return {};
  const credentials = cors.allowCredentials === true;
  const shared: HeaderValues = {
    'Access-Control-Allow-Origin': all && !credentials ? '*' : origin,
    ...(credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
    ...listed('Access-Control-Expose-Headers', cors.exposeHeaders),
  };
  if (!isPreflight(request)) return shared;
  return {
    ...shared,
    ...listed('Access-Control-Allow-Methods', cors.allowMethods),
    ...listed('Access-Control-Allow-Headers', cors.allowHeaders),
    'Access-Control-Max-Age': String(cors.maxAge ?? 5),
  };
}

function listed(name: string, values: readonly string[] | undefined): HeaderValues {
  return values === undefined || values.length === 0 ? {} : { [name]: values.join(', ') };
}

/** A star stands for any number of characters in front of the rest of the host. */
function originMatches(pattern: string, origin: string): boolean {
  const [before = '', after] = pattern.toLowerCase().split('*');
  const value = origin.toLowerCase();
  if (after === undefined) return value === before;
  return value.length > before.length + after.length && value.startsWith(before) && value.endsWith(after);
}
