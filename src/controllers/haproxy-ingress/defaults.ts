import type { PlannedDefault } from '../../model/route-plan.ts';
import type { Settings } from '../../model/settings.ts';

/** What the controller does by default and the routes do not repeat (behaviour-haproxy 2.3, 2.8, 2.10, 2.11, 2.14). */
const sentences = [
  'cuts a backend that is silent for 50 s (504), waits 5 s for a connection to a pod and 5 s for the headers of a request',
  'sends Strict-Transport-Security: max-age=15768000 with every answer of a backend over TLS, unless hsts is false',
  'tries a connection to each pod every 2 s, and sends nothing to one that does not answer',
  'has no limit on the size of a body',
  'compares paths as clients write them, without decoding them or joining slashes, and sends them on unchanged',
  'replaces X-Forwarded-For by the address of the client, keeps what clients wrote in X-Original-Forwarded-For, and sets X-Real-IP and X-Forwarded-Proto',
  'takes X-SSL-Client-* out of all requests, where backends may trust it',
  'keeps a port of the Host header where it redirects to https, and leaves paths below /.well-known/acme-challenge alone',
  'answers clients that send no server name with its default certificate, and 421 where the Host header is not the server name of a host with client certificates',
  'answers OPTIONS requests of paths with CORS by itself, before it asks for anything',
  'passes over paths whose Service is missing, answers 404 where no rule matches, and 503 where a Service has no endpoints',
  'counts limits in each of its replicas',
];

export const proxyDefaults: readonly PlannedDefault[] = sentences.map((words) => ({ words }));

/** The same as values (pkg/converters/ingress/defaults.go). */
export const valuesByDefault: Partial<Settings> = { timeouts: { connect: 5, read: 50, send: 50 } };
