import type { HTTPRoute } from '../generated/gateway-api.ts';
import { compactList, objectOfParts } from '../model/compact.ts';
import type { Redirect } from '../model/route-plan.ts';
import type { Header, HeaderChanges } from '../model/settings.ts';
import type { Put } from '../model/target.ts';
import type { RuleDraft } from './draft.ts';

export type Rule = NonNullable<HTTPRoute['spec']['rules']>[number];
export type Filter = NonNullable<Rule['filters']>[number];

/** Turns the slots of a rule into its filters: one of each kind, in a fixed order, so none can be written twice. */
export function filtersOf(draft: RuleDraft): readonly Filter[] {
  if (draft.action.kind === 'closed') return [];
  const filters: Filter[] = [];
  const request = headers(draft.puts, 'requestHeaders');
  const response = headers(draft.puts, 'responseHeaders');
  if (request !== undefined) filters.push({ type: 'RequestHeaderModifier', requestHeaderModifier: request });
  if (response !== undefined) filters.push({ type: 'ResponseHeaderModifier', responseHeaderModifier: response });
  filters.push(...corsFilter(draft.puts), ...mirrorFilters(draft));
  if (draft.action.kind === 'redirect') filters.push(redirectFilter(draft.action.redirect, draft.action.statusCode));
  else filters.push(...rewriteFilter(draft.puts));
  return compactList(filters);
}

/** Later puts win over earlier ones of the same header, whatever its letter case. */
function headers(puts: readonly Put[], slot: 'requestHeaders' | 'responseHeaders'): HeaderChanges | undefined {
  const changes = new Map<string, { readonly list: 'set' | 'add' | 'remove'; readonly header: Header }>();
  for (const put of puts) {
    if (put.slot !== slot) continue;
    for (const list of ['set', 'add'] as const)
      for (const { name, value } of put[list] ?? []) changes.set(name.toLowerCase(), { list, header: { name, value } });
    for (const name of put.remove ?? [])
      changes.set(name.toLowerCase(), { list: 'remove', header: { name, value: '' } });
  }
  const of = (wanted: string) =>
    [...changes.values()].filter(({ list }) => list === wanted).map(({ header }) => header);
  const [set, add, remove] = [of('set'), of('add'), of('remove').map(({ name }) => name)];
  if (changes.size === 0) return undefined;
  return {
    ...(set.length === 0 ? {} : { set }),
    ...(add.length === 0 ? {} : { add }),
    ...(remove.length === 0 ? {} : { remove }),
  };
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

function mirrorFilters({ puts, route }: RuleDraft): readonly Filter[] {
  return puts.flatMap((put) => {
    if (put.slot !== 'mirror') return [];
    const { name, namespace } = put.service;
    const foreign = namespace !== undefined && namespace !== route.owner.namespace ? { namespace } : {};
    const share = put.percent === undefined ? {} : { percent: put.percent };
    return [{ type: 'RequestMirror', requestMirror: { backendRef: { name, ...foreign, port: put.port }, ...share } }];
  });
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

function redirectFilter({ scheme, hostname, port, path, prefix }: Redirect, statusCode: number): Filter {
  const code = statusCode as NonNullable<NonNullable<Filter['requestRedirect']>['statusCode']>;
  return {
    type: 'RequestRedirect',
    requestRedirect: objectOfParts<NonNullable<Filter['requestRedirect']>>(
      scheme === undefined ? {} : { scheme },
      hostname === undefined ? {} : { hostname },
      path === undefined ? {} : { path: { type: 'ReplaceFullPath', replaceFullPath: path } },
      path !== undefined || prefix === undefined
        ? {}
        : { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: prefix } },
      port === undefined ? {} : { port },
      { statusCode: code },
    ),
  };
}
