import type { HTTPRoute } from '../generated/gateway-api.ts';
import type { Redirect } from '../model/route-plan.ts';
import type { Header } from '../model/settings.ts';
import type { Put } from '../model/target.ts';
import type { RuleDraft } from './draft.ts';

export type Rule = NonNullable<HTTPRoute['spec']['rules']>[number];
export type Filter = NonNullable<Rule['filters']>[number];

/** Turns the slots of a rule into its filters: one of each kind, in a fixed order, so none can be written twice. */
export function filtersOf(draft: RuleDraft): readonly Filter[] {
  if (draft.action.kind === 'closed') return [];
  const filters: Filter[] = [];
  const response = headers(draft.puts, 'responseHeaders');
  filters.push(...requestHeaders(draft.puts));
  if (response.length > 0) filters.push({ type: 'ResponseHeaderModifier', responseHeaderModifier: { set: response } });
  filters.push(...corsFilter(draft.puts), ...mirrorFilters(draft));
  if (draft.action.kind === 'redirect') filters.push(redirectFilter(draft.action.redirect, draft.action.statusCode));
  else filters.push(...rewriteFilter(draft.puts));
  return filters;
}

function requestHeaders(puts: readonly Put[]): readonly Filter[] {
  const set = headers(puts, 'requestHeaders');
  const remove = [...new Set(puts.flatMap((put) => (put.slot === 'requestHeaders' ? (put.remove ?? []) : [])))];
  if (set.length + remove.length === 0) return [];
  const modifier = { ...(set.length === 0 ? {} : { set }), ...(remove.length === 0 ? {} : { remove }) };
  return [{ type: 'RequestHeaderModifier', requestHeaderModifier: modifier }];
}

/** Later puts win over earlier ones of the same header, whatever its letter case. */
function headers(puts: readonly Put[], slot: 'requestHeaders' | 'responseHeaders'): readonly Header[] {
  const byName = new Map<string, Header>();
  for (const put of puts)
    if (put.slot === slot) for (const header of put.set ?? []) byName.set(header.name.toLowerCase(), header);
  return [...byName.values()].map(({ name, value }) => ({ name, value }));
}

function corsFilter(puts: readonly Put[]): readonly Filter[] {
  const put = puts.find((entry) => entry.slot === 'cors');
  if (put === undefined) return [];
  return [
    {
      type: 'CORS',
      cors: {
        allowOrigins: put.origins,
        ...(put.credentials ? { allowCredentials: true } : {}),
        ...(put.methods.length === 0
          ? {}
          : { allowMethods: put.methods as NonNullable<Filter['cors']>['allowMethods'] }),
        ...(put.requestHeaders.length === 0 ? {} : { allowHeaders: put.requestHeaders }),
        ...(put.exposeHeaders.length === 0 ? {} : { exposeHeaders: put.exposeHeaders }),
        maxAge: put.maxAge,
      },
    } as Filter,
  ];
}

/** To Services of the namespace of the route; a redirect sends nothing on. */
function mirrorFilters({ puts, action }: RuleDraft): readonly Filter[] {
  if (action.kind === 'redirect') return [];
  const mirrors = puts.flatMap((put) => (put.slot === 'mirror' ? [{ name: put.name, port: put.port }] : []));
  return mirrors.map((backendRef) => ({ type: 'RequestMirror', requestMirror: { backendRef } }) as Filter);
}

function rewriteFilter(puts: readonly Put[]): readonly Filter[] {
  const rewrites = puts.filter((entry) => entry.slot === 'rewrite');
  if (rewrites.length === 0) return [];
  const hostname = rewrites.find((entry) => entry.hostname !== undefined)?.hostname;
  const path = rewrites.find((entry) => entry.path !== undefined)?.path;
  return [
    {
      type: 'URLRewrite',
      urlRewrite: {
        ...(hostname === undefined ? {} : { hostname }),
        ...(path === undefined
          ? {}
          : {
              path:
                path.kind === 'full'
                  ? { type: 'ReplaceFullPath', replaceFullPath: path.value }
                  : { type: 'ReplacePrefixMatch', replacePrefixMatch: path.value },
            }),
      },
    },
  ];
}

function redirectFilter({ scheme, hostname, port, path }: Redirect, statusCode: number): Filter {
  const code = statusCode as NonNullable<NonNullable<Filter['requestRedirect']>['statusCode']>;
  return {
    type: 'RequestRedirect',
    requestRedirect: {
      ...(scheme === undefined ? {} : { scheme }),
      ...(hostname === undefined ? {} : { hostname }),
      ...(path === undefined ? {} : { path: { type: 'ReplaceFullPath', replaceFullPath: path } }),
      ...(port === undefined ? {} : { port }),
      statusCode: code,
    },
  };
}
