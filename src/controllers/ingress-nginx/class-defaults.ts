import type { Settings } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';

/** Defaults that no Ingress states and no target shares (behaviour 7.5, 10.6, 10.7, 16.2). */
export function defaultsOf({ settings }: ClassContext): readonly string[] {
  const hsts = settings.hsts?.value.on === false ? [] : ['sends Strict-Transport-Security with every answer over TLS'];
  return [
    ...hsts,
    'refuses request bodies over 1 MiB (413)',
    'cuts a backend that is silent for 60 s (504)',
    'tries a failed request on up to 3 endpoints',
    'answers https for every host with its default certificate, also where the Secret of a tls entry is missing',
    'replaces X-Forwarded-For, X-Forwarded-Host, -Port, -Proto, -Scheme, X-Real-IP, X-Scheme and X-Request-ID, and sends the old values in X-Original-Forwarded-*',
    'drops request headers whose names have underscores or dots, and the Server header of backends',
    'matches paths after decoding and merging slashes, sends them on as the client wrote them, and decodes a path before it rewrites it',
    'cuts a slash at the end of the address where it redirects to https',
    'answers 503 where a Service is missing or has no endpoints, and 200 for /healthz of names without a host of their own',
  ];
}

/**
 * The same as values: proxy_connect_timeout, proxy_read_timeout and proxy_send_timeout where nothing states them (10.6), headers
 * that do not reach backends, and the Server header that does not reach clients (15).
 */
export const valuesByDefault: Partial<Settings> = {
  timeouts: { connect: 5, read: 60, send: 60 },
  headerNames: { underscores: false, dropOdd: true },
  serverHeader: { own: false, backends: false },
};
