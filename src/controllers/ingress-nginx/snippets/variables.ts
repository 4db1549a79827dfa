import type { ReadDirective } from './read.ts';

/**
 * Variables that nginx or the controller acts on: by setting one, a text changes where a request goes or how it is redirected
 * (rootfs/etc/nginx/template/nginx.tmpl and rootfs/etc/nginx/lua of controller 1.15.1, ngx_http_variables.c).
 */
const acting: ReadonlySet<string> = new Set([
  'args',
  'auth_cookie',
  'auth_keepalive_share_vars',
  'auth_path',
  'auth_response_headers',
  'balancer_ewma_score',
  'best_http_host',
  'block_ref',
  'block_ua',
  'cache_key',
  'connection_upgrade',
  'cors',
  'escaped_request_uri',
  'force_no_ssl_redirect',
  'force_ssl_redirect',
  'full_x_forwarded_for',
  'ingress_name',
  'limit_rate',
  'location_path',
  'loggable',
  'namespace',
  'pass_access_scheme',
  'pass_port',
  'pass_server_port',
  'preserve_trailing_slash',
  'proxy_alternative_upstream_name',
  'proxy_host',
  'proxy_upstream_name',
  'req_id',
  'service_name',
  'service_port',
  'ssl_redirect',
  'target',
  'tmp_cache_key',
  'use_port_in_redirects',
]);

/** Variables with these beginnings are pieces of the request or of answers. */
const builtIn = /^(http|arg|cookie|sent_http|upstream|authHeader|denylist|allowlist|limit)_?/;

/** Which argument of a directive is the variable it sets: the first, the last, or the only one. */
const lastNames: ReadonlySet<string> = new Set(['map', 'geo', 'split_clients']);

/** Whether a directive sets a variable that the controller or nginx itself uses, or perhaps does. */
export function isOfTheController({ name, arguments: words }: ReadDirective): boolean {
  if (name === 'geoip2') return false;
  const variable = lastNames.has(name) ? words.at(-1) : words[0];
  const bare = variable?.startsWith('$') === true ? variable.slice(1) : undefined;
  return bare === undefined || acting.has(bare) || builtIn.test(bare);
}
