import type { Conversion } from '../../src/model/conversion.ts';
import { refKey } from '../../src/model/object-ref.ts';
import type { Exchange, RecordedAnswer, RecordedRequest } from './answers.ts';
import { backendTransport } from './backend-transport.ts';
import { type Aspect, backendAspects, headerAspects } from './compare-backend.ts';
import { locationAspects } from './compare-location.ts';
import type { RecordedServices } from './recorded-services.ts';
import type { Answer } from './route-request.ts';

/**
 * How an answer of the output stands to the recorded one: `same`; `closed`: our rule is closed and a finding on its Ingress
 * says so; `different` in the aspects named, each of which needs a reason in the table of differences.
 */
export type Comparison =
  | { readonly verdict: 'same' | 'closed' }
  | { readonly verdict: 'different'; readonly aspects: readonly Aspect[] };

export interface Recorded {
  readonly exchange: Exchange;
  readonly services: RecordedServices;
}

const same: Comparison = { verdict: 'same' };

export function compareAnswer(recorded: Recorded, ours: Answer, conversion: Conversion): Comparison {
  const { answer, request } = recorded.exchange;
  if (ours.kind === 'closed') return compareClosed(answer, ours, conversion);
  if (isAnyBackend(answer) && ours.kind === 'backend') return same;
  if (reachesBackend(answer)) return compareReached(recorded, ours, conversion);
  if (ours.kind === 'backend') return compareOpened(recorded, ours, conversion);
  if (ours.kind === 'preflight')
    return ofAspects(answer.status === 204 ? headerAspects(recorded, ours.headers, {}) : ['answer']);
  if (answer.location !== undefined) return compareRedirect(request, answer, answer.location, ours);
  if (ours.kind === 'redirect') return unlike('answer');
  return answer.status === 404 || answer.status === undefined ? same : unlike('answer');
}

function compareClosed(
  answer: RecordedAnswer,
  ours: Extract<Answer, { kind: 'closed' }>,
  conversion: Conversion,
): Comparison {
  if (ours.status !== undefined && !reachesBackend(answer) && answer.location === undefined)
    return answer.status === ours.status ? same : unlike('status');
  return isKeptOut(answer) || answer.connection !== undefined || isAnnounced(ours, conversion)
    ? verdictOfClosed(answer)
    : unlike('answer');
}

function verdictOfClosed(answer: RecordedAnswer): Comparison {
  // Nobody was answered at all.
  if (answer.connection !== undefined) return { verdict: 'closed' };
  return isKeptOut(answer) || (answer.status === 500 && answer.backend === undefined) ? same : { verdict: 'closed' };
}

/** The proxy itself turned the request away. */
export function isKeptOut({ status, statuses, backend, location }: RecordedAnswer): boolean {
  if (backend !== undefined || location !== undefined) return false;
  const codes = status === undefined ? Object.keys(statuses ?? {}) : [String(status)];
  return codes.length > 0 && codes.every((code) => keepsOut.has(code));
}

const keepsOut = new Set(['401', '403', '503']);

/** All of several requests were answered, and nobody noted by whom. */
function isAnyBackend({ status, statuses }: RecordedAnswer): boolean {
  return status === undefined && Object.keys(statuses ?? {}).join() === '200';
}

function reachesBackend({ backend, share, distinctBackends }: RecordedAnswer): boolean {
  return backend !== undefined || share !== undefined || distinctBackends !== undefined;
}

function compareReached(recorded: Recorded, ours: Answer, conversion: Conversion): Comparison {
  return ours.kind === 'backend' ? ofAspects(backendAspects(recorded, ours, conversion)) : unlike('answer');
}

/** Today the proxy answers by itself; ours lets the request through. */
function compareOpened(
  { exchange: { answer }, services }: Recorded,
  ours: Extract<Answer, { kind: 'backend' }>,
  conversion: Conversion,
): Comparison {
  const { status } = answer;
  const { backend } = ours;
  // Today and tomorrow the proxy speaks plain http to a Service that wants TLS.
  const plain = ours.listener.passthrough !== true && backendTransport(ours, conversion).agrees({ tls: false });
  if ((status === 502 || status === 400) && plain && services.speaksTls(backend)) return same;
  if (status === 503 && services.lackEndpoints(backend)) return same;
  // A certificate of the pod that does not pass the check: the gateway makes it as well.
  if (status === 503 && backendTransport(ours, conversion).checks) return same;
  // Of several backends one has no endpoints: that is what failed today, and no guard.
  // Or all of them, and the source has no such route at all.
  const lacking = [...ours.backends, ...ours.mirrors].some((name) => services.lackEndpoints(name));
  if ((status === 503 || status === 404) && lacking) return unlike('unanswered');
  // Whoever keeps requests out does not try for seconds before.
  if (status === 502 || status === 504 || (status === 503 && (answer.tookSeconds ?? 0) > 1))
    return unlike('unanswered');
  return unlike(isKeptOut(answer) ? 'guard-opened' : 'opened');
}

function compareRedirect(
  request: RecordedRequest,
  { status }: RecordedAnswer,
  location: string,
  ours: Answer,
): Comparison {
  if (ours.kind !== 'redirect') return unlike('answer');
  if (ours.status !== status) return unlike('status');
  return ofAspects(locationAspects(ours.location, location, request));
}

/** Findings that say a rule was closed; another finding on the same Ingress explains nothing. */
const closingCodes = new Set([
  'I2G1205',
  'I2G1206',
  'I2G2001',
  'I2G2005',
  'I2G2007',
  'I2G2016',
  'I2G2017',
  'I2G2060',
  'I2G2062',
  'I2G2201',
  'I2G2202',
  'I2G2204',
  'I2G2206',
  'I2G2207',
  'I2G2208',
  'I2G2253',
  'I2G2256',
  'I2G2261',
  'I2G2262',
  'I2G2264',
  'I2G2265',
  'I2G2303',
  'I2G2304',
  'I2G2305',
  'I2G2306',
  'I2G2307',
  'I2G2309',
  'I2G2310',
  'I2G2317',
  'I2G2318',
  'I2G2319',
  'I2G2320',
  'I2G2321',
  'I2G2324',
  'I2G2325',
  'I2G2326',
  'I2G2329',
  'I2G2332',
  'I2G2333',
  'I2G2335',
  'I2G2401',
  'I2G2405',
  'I2G2408',
  'I2G2410',
  'I2G2419',
  'I2G2421',
  'I2G2424',
  'I2G3001',
  'I2G3002',
  'I2G3004',
  'I2G3008',
  'I2G3014',
  'I2G3016',
  'I2G3072',
]);

function isAnnounced(ours: Extract<Answer, { kind: 'closed' }>, { diagnostics }: Conversion): boolean {
  const sources = new Set(ours.by.route.object.sources.map(refKey));
  return diagnostics.some(
    ({ object, code }) => object !== undefined && closingCodes.has(code) && sources.has(refKey(object)),
  );
}

function unlike(...aspects: readonly Aspect[]): Comparison {
  return { verdict: 'different', aspects };
}

function ofAspects(aspects: readonly Aspect[]): Comparison {
  return aspects.length === 0 ? same : unlike(...aspects);
}
