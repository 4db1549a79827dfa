import { isObject, type JsonObject, listOf, objectOf, pointerKey } from '../../../model/json.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { leaves, option, optionOfArgument, type StaticOption } from './static-options.ts';

const names: ReadonlySet<string> = new Set([
  'ports',
  'providers',
  'additionalArguments',
  'ingressClass',
  'ingressRoute',
  'globalArguments',
  'entryPoints',
  'gatewayClass',
  'core',
]);

/** Where the values of the chart begin in a document, and how many of its names are known there. */
export function chartRoot({
  ref,
  body,
}: SourceObject): { pointer: string; values: JsonObject; known: number } | undefined {
  if (ref.kind !== '') return undefined;
  const below = Object.entries(body).map(([key, value]) => ({ pointer: `/${pointerKey(key)}`, values: value }));
  const [best] = [{ pointer: '', values: body as unknown }, ...below]
    .flatMap(({ pointer, values }) => {
      if (!isObject(values)) return [];
      const own = Object.keys(values).filter((key) => names.has(key));
      const known = own.length === 0 ? 0 : own.length + (pointer === '/traefik' ? 1 : 0);
      // A file of Traefik's own has entry points and providers as well; the ports are the chart's.
      const chart = isObject(values.ports) || values.additionalArguments !== undefined || pointer === '/traefik';
      return known > 0 && chart ? [{ pointer, values: values as JsonObject, known }] : [];
    })
    .sort((a, b) => b.known - a.known);
  return best;
}

/** Values of the chart as the options it starts Traefik with (traefik/traefik-helm-chart: templates/_podtemplate.tpl). */
export function optionsOfChart(document: SourceObject): readonly StaticOption[] {
  const root = chartRoot(document);
  if (root === undefined) return [];
  const { pointer, values } = root;
  return [
    ...Object.entries(objectOf(values.ports)).flatMap(([name, port]) => {
      return portOptions(document, name, objectOf(port), `${pointer}/ports/${pointerKey(name)}`);
    }),
    ...['providers', 'core'].flatMap((key) => leaves(document, key.toLowerCase(), values[key], `${pointer}/${key}`)),
    ...['globalArguments', 'additionalArguments'].flatMap((key) =>
      listOf(values[key]).flatMap((argument, at) => optionOfArgument(document, argument, `${pointer}/${key}/${at}`)),
    ),
  ];
}

/** Entry points of the chart: what clients connect to is the port of its Service. */
function portOptions(document: SourceObject, name: string, port: JsonObject, pointer: string): readonly StaticOption[] {
  const prefix = `entrypoints.${name}`;
  const http = objectOf(port.http);
  const options: StaticOption[] = [];
  const add = (key: string, value: unknown, at: string) => {
    if (value !== undefined && value !== null)
      options.push(option(document, `${prefix}.${key}`, String(value), `${pointer}${at}`));
  };
  add('address', port.exposedPort === undefined ? undefined : `:${String(port.exposedPort)}`, '/exposedPort');
  add(
    'exposed',
    objectOf(port.expose).default ?? (typeof port.expose === 'boolean' ? port.expose : undefined),
    '/expose',
  );
  add('asdefault', port.asDefault, '/asDefault');
  add('http.tls', objectOf(port.tls).enabled, '/tls/enabled');
  add('http.tls', objectOf(http.tls).enabled, '/http/tls/enabled');
  for (const [at, section] of [
    ['/redirections', port.redirections],
    ['/http/redirections', http.redirections],
  ] as const)
    options.push(...leaves(document, `${prefix}.http.redirections`, section, `${pointer}${at}`));
  const { redirectTo } = port;
  const to = isObject(redirectTo) ? redirectTo.port : redirectTo;
  add('http.redirections.entrypoint.to', to, '/redirectTo');
  for (const [at, list] of [
    ['/middlewares', port.middlewares],
    ['/http/middlewares', http.middlewares],
  ] as const)
    options.push(...leaves(document, `${prefix}.http.middlewares`, list, `${pointer}${at}`));
  options.push(...leaves(document, `${prefix}.forwardedheaders`, port.forwardedHeaders, `${pointer}/forwardedHeaders`));
  options.push(...leaves(document, `${prefix}.proxyprotocol`, port.proxyProtocol, `${pointer}/proxyProtocol`));
  options.push(...leaves(document, `${prefix}.transport`, port.transport, `${pointer}/transport`));
  return options;
}
