/** A block of nginx configuration, as the rows of directives name it. */
export type Level =
  | 'main'
  | 'events'
  | 'http'
  | 'server'
  | 'location'
  | 'server-if'
  | 'if'
  | 'limit_except'
  | 'upstream'
  | 'stream'
  | 'stream-server';

/** The blocks that hold lines of their own kind, which are no directives. */
const tables: ReadonlySet<string> = new Set([
  'map',
  'geo',
  'split_clients',
  'types',
  'charset_map',
  'geoip2',
  'upstream',
]);

/** What stands in the braces of a directive; undefined for lines that are no directives. */
export function levelInside(name: string, around: Level): Level | undefined {
  if (tables.has(name)) return undefined;
  if (name === 'if') return around === 'server' ? 'server-if' : 'if';
  if (name === 'server') return around === 'stream' ? 'stream-server' : 'server';
  if (name === 'limit_except') return 'limit_except';
  if (name === 'events') return 'events';
  return 'location';
}

/**
 * Where the template of the controller puts each text (rootfs/etc/nginx/template/nginx.tmpl). That of the firewall is in its own
 * language.
 */
export const levels: Readonly<Record<string, Level>> = {
  'configuration-snippet': 'location',
  'server-snippet': 'server',
  'auth-snippet': 'location',
  'global-auth-snippet': 'location',
  'stream-snippet': 'stream',
  'main-snippet': 'main',
  'http-snippet': 'http',
  'location-snippet': 'location',
};

/** What such a block is called in messages. */
export const levelNames: Readonly<Record<Level, string>> = {
  main: 'outside all blocks',
  events: 'in events',
  http: 'in http',
  server: 'in a server',
  location: 'in a location',
  'server-if': 'in an if of a server',
  if: 'in an if of a location',
  limit_except: 'in limit_except',
  upstream: 'in an upstream',
  stream: 'in stream',
  'stream-server': 'in a server of stream',
};
