import type { Conversion } from '../../src/model/conversion.ts';
import type { RecordedAnswer, RecordedRequest, Seen } from './answers.ts';
import { backendTransport } from './backend-transport.ts';
import type { Recorded } from './compare-answer.ts';
import { isPreflight } from './cors-answer.ts';
import { type HeaderValues, headerOf } from './header-values.ts';
import { serviceOf } from './recorded-services.ts';
import type { Answer } from './route-request.ts';

/** In what an answer of the output can differ from the recorded one. */
export type Aspect =
  /** Another kind of answer: nothing, a redirect, a status. */
  | 'answer'
  /** The proxy turned the request away (401, 403, 503); ours lets it through. May never happen. */
  | 'guard-opened'
  /** The proxy answered by itself in another way; ours lets the request through. */
  | 'opened'
  /** The proxy asked a backend that failed (502, 504); ours asks it as well. */
  | 'unanswered'
  /** Another backend. */
  | 'backend'
  /** A Service that stands in for a failing backend is not asked. */
  | 'fallback'
  | 'share'
  /** Some of several requests were turned away. */
  | 'limited'
  | 'status'
  | 'location'
  /** Details of the address a redirect leads to. */
  | 'location-slash'
  | 'location-query'
  | 'location-port'
  /** Path, Host and headers the backend receives. */
  | 'path'
  | 'host'
  | 'request-headers'
  | 'response-headers'
  /** Fewer requests reach backends: copies and retries. */
  | 'copies'
  | 'certificate'
  /** Protocol and TLS to the backend. */
  | 'transport'
  /** All requests of a client go to one pod. */
  | 'affinity';

type Ours = Extract<Answer, { kind: 'backend' }>;

export function backendAspects(recorded: Recorded, ours: Ours, conversion: Conversion): readonly Aspect[] {
  const { answer } = recorded.exchange;
  const known = Object.keys(servicesOf(answer));
  if (answer.distinctBackends !== undefined) return answer.distinctBackends === 1 ? ['affinity'] : [];
  if (!known.includes(ours.backend)) return [isFallback(recorded, ours) ? 'fallback' : 'backend'];
  const { sees } = answer;
  return [
    ...(sharesAgree(answer, ours) ? [] : (['share'] as const)),
    ...(isLimited(answer) ? (['limited'] as const) : []),
    ...(sees === undefined ? [] : seenAspects(sees, ours, conversion)),
    ...headerAspects(recorded, ours.headers, recorded.services.headersOf(ours.backend)),
    ...(copiesAgree(recorded, ours) ? [] : (['copies'] as const)),
    ...(certificatesAgree(answer, ours) ? [] : (['certificate'] as const)),
  ];
}

/** Share of the requests by Service. */
function servicesOf({ backend, share }: RecordedAnswer): Readonly<Record<string, number>> {
  const sums: Record<string, number> = backend === undefined ? {} : { [serviceOf(backend)]: 1 };
  // `none`: no backend was asked.
  for (const [name, part] of Object.entries(share ?? {}).filter(([key]) => key !== 'none'))
    sums[serviceOf(name)] = (sums[serviceOf(name)] ?? 0) + part;
  return sums;
}

/** Asked because the Service of the path failed: ours asks that very Service. */
function isFallback({ services, exchange: { request } }: Recorded, ours: Ours): boolean {
  return services.fail(ours.backend) || asksForError(request);
}

/** The test server answers with the status that it is asked for (fixtures/recorded/traefik/README.md). */
function asksForError({ headers, path }: RecordedRequest): boolean {
  const status = headers['X-Echo-Status'] ?? /echo-status=(\d+)/.exec(path)?.[1] ?? '200';
  return Number(status) >= 400;
}

function sharesAgree(answer: RecordedAnswer, ours: Ours): boolean {
  const services = servicesOf(answer);
  const total = Object.values(services).reduce((sum, part) => sum + part, 0);
  // One answer tells little of a share: it may come from the smaller one as well.
  const tolerance = answer.share === undefined ? 0.2 : 0.1;
  const names = new Set([...Object.keys(services), ...Object.keys(ours.shares)]);
  return [...names].every((name) => Math.abs((services[name] ?? 0) / total - (ours.shares[name] ?? 0)) < tolerance);
}

function isLimited({ statuses = {} }: RecordedAnswer): boolean {
  return '503' in statuses || '429' in statuses;
}

function seenAspects(sees: Seen, ours: Ours, conversion: Conversion): readonly Aspect[] {
  return [
    ...(sees.path === ours.sees.path ? [] : (['path'] as const)),
    ...(sees.host === undefined || [ours.sees.host, withoutAddress(ours.sees.host)].includes(sees.host)
      ? []
      : (['host'] as const)),
    ...(headersAgree(sees.headers, { Host: ours.sees.host, ...ours.sees.headers })
      ? []
      : (['request-headers'] as const)),
    ...(ours.listener.passthrough === true || backendTransport(ours, conversion).agrees(sees)
      ? []
      : (['transport'] as const)),
  ];
}

/** A recorder may write ADDRESS for an address. */
function withoutAddress(host: string): string {
  return host.replace(/^\d+\.\d+\.\d+\.\d+$/, 'ADDRESS');
}

function headersAgree(recorded: HeaderValues, ours: HeaderValues): boolean {
  return Object.entries(recorded).every(([name, value]) => listOf(value) === listOf(headerOf(ours, name)));
}

/** Lists are compared without their spaces and letter case. */
function listOf(value: string | null | undefined): string {
  return (value ?? '').toLowerCase().replace(/\s*,\s*/g, ',');
}

/** What the proxy says of CORS on other answers than preflights, browsers do not read. */
const preflightOnly = ['Access-Control-Allow-Methods', 'Access-Control-Allow-Headers', 'Access-Control-Max-Age'];

/** `sent`: what the backend itself answers. */
export function headerAspects({ exchange }: Recorded, ours: HeaderValues, sent: HeaderValues): readonly Aspect[] {
  const { answer, request } = exchange;
  const location = answer.location === undefined ? {} : { Location: answer.location };
  const recorded = Object.entries({ ...answer.headers, ...location }).filter(
    ([name]) => isPreflight(request) || !preflightOnly.includes(name),
  );
  return headersAgree(Object.fromEntries(recorded), { ...sent, ...ours }) ? [] : ['response-headers'];
}

/** Copies, retries and calls of an authentication service: each is a request the output has to cause as well. */
function copiesAgree({ exchange: { answer, request } }: Recorded, { mirrors }: Ours): boolean {
  const more = answer.requests === undefined ? 0 : answer.requests - (request.repeat ?? 1);
  const copies = answer.also.map(({ backend }) => serviceOf(backend));
  return more <= mirrors.length && copies.every((name) => mirrors.includes(name));
}

function certificatesAgree({ tls }: RecordedAnswer, { listener }: Ours): boolean {
  const { certificate } = tls ?? {};
  if (certificate === undefined) return true;
  if (/^(that of the backend|of the pod)/.test(certificate)) return listener.passthrough === true;
  const shown = listener.certificates ?? [];
  if (certificate.startsWith('default (')) return shown.some((name) => name.endsWith('/default-certificate'));
  return shown.includes(certificate);
}
