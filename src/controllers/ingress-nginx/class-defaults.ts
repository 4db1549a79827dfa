import type { PlannedDefault } from '../../model/route-plan.ts';
import type { Settings } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';

/** Defaults that no Ingress states (behaviour 7.5, 10.6, 10.7, 16.2). */
export function defaultsOf({ settings }: ClassContext): readonly PlannedDefault[] {
  const hsts = settings.hsts?.value.on === false ? [] : ['sends Strict-Transport-Security with every answer over TLS'];
  return [
    ...hsts.map(plain),
    plain('refuses request bodies over 1 MiB (413)'),
    silence,
    ...beforeHeaders.map(plain),
    dropped,
    ...others.map(plain),
  ];
}

function plain(words: string): PlannedDefault {
  return { words };
}

const silent = 'cuts a backend that is silent for 60 s (504)';
const silence: PlannedDefault = { words: silent, pieces: [{ group: 'timeouts', part: 'read', words: silent }] };

const beforeHeaders = [
  'tries a failed request on up to 3 endpoints',
  'answers https for every host with its default certificate, also where the Secret of a tls entry is missing',
  'replaces X-Forwarded-For, X-Forwarded-Host, -Port, -Proto, -Scheme, X-Real-IP, X-Scheme and X-Request-ID, and sends the old values in X-Original-Forwarded-*',
];

const dropped: PlannedDefault = {
  words: 'drops request headers whose names have underscores or dots, and the Server header of backends',
  pieces: [
    { group: 'headerNames', part: 'underscores', words: 'drops request headers whose names have underscores' },
    { group: 'headerNames', part: 'dropOdd', words: 'drops request headers whose names have dots' },
    { group: 'serverHeader', part: 'backends', words: 'drops the Server header of backends' },
  ],
};

const others = [
  'matches paths after decoding and merging slashes, sends them on as the client wrote them, and decodes a path before it rewrites it',
  'cuts a slash at the end of the address where it redirects to https',
  'answers 503 where a Service is missing or has no endpoints, and 200 for /healthz of names without a host of their own',
];

/**
 * The same as values: proxy_connect_timeout, proxy_read_timeout and proxy_send_timeout where nothing states them (10.6), headers
 * that do not reach backends, and the Server header that does not reach clients (15).
 */
export const valuesByDefault: Partial<Settings> = {
  timeouts: { connect: 5, read: 60, send: 60 },
  headerNames: { underscores: false, dropOdd: true },
  serverHeader: { own: false, backends: false },
};
