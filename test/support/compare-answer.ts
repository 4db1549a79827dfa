import type { Conversion } from '../../src/model/conversion.ts';
import { refKey } from '../../src/model/object-ref.ts';
import type { Exchange, RecordedAnswer, RecordedRequest } from './answers.ts';
import type { Answer } from './route-request.ts';

/**
 * `same`, or the same but for details that every report states (`approximate`); `closed`: our rule is closed and a finding on
 * its Ingress says so; `different` needs an entry in the table of differences; the last two may never happen.
 */
export type Verdict = 'same' | 'approximate' | 'closed' | 'different' | 'guard-opened' | 'wrong-backend';

export function compareAnswer({ request, answer }: Exchange, ours: Answer, conversion: Conversion): Verdict {
  if (ours.kind === 'closed') return isKeptOut(answer) ? 'same' : announced(ours, conversion);
  if (ours.kind === 'backend' && isKeptOut(answer)) return 'guard-opened';
  if (answer.backend !== undefined || answer.share !== undefined || answer.status === undefined)
    return compareBackend(answer, ours);
  if (answer.location !== undefined) return compareRedirect(request, answer, answer.location, ours);
  if (ours.kind !== 'none') return 'different';
  return answer.status === 404 ? 'same' : 'different';
}

/** The proxy itself turned the request away. Answers of Services without endpoints are no guard: see hasNoEndpoints. */
export function isKeptOut({ status, backend, location }: RecordedAnswer): boolean {
  return backend === undefined && location === undefined && (status === 401 || status === 403 || status === 503);
}

/** `shop/web:80#2` and `shop/web:80@clusterIP` name endpoints of `shop/web:80`. */
function serviceOf(backend: string): string {
  return backend.replace(/[#@].*$/, '');
}

function compareBackend({ backend, share, statuses, sees }: RecordedAnswer, ours: Answer): Verdict {
  const known = backend === undefined ? Object.keys(share ?? {}) : [backend];
  if (ours.kind !== 'backend') return known.length === 0 && statuses === undefined ? 'same' : 'different';
  if (known.length === 0) return statuses === undefined ? 'different' : 'same';
  if (!known.some((name) => serviceOf(name) === ours.backend)) return 'wrong-backend';
  return sees === undefined || sees.path === ours.sees.path ? 'same' : 'different';
}

function compareRedirect(
  request: RecordedRequest,
  { status }: RecordedAnswer,
  location: string,
  ours: Answer,
): Verdict {
  if (ours.kind !== 'redirect' || ours.status !== status) return 'different';
  if (ours.location === location) return 'same';
  return essential(ours.location, location, request) === essential(location, location, request)
    ? 'approximate'
    : 'different';
}

/** Without what the reports say of redirects: a kept trailing slash, a kept query, a port that is the usual or the client's one. */
function essential(location: string, recorded: string, { path }: RecordedRequest): string {
  const query = recorded.includes('?') || !path.includes('?') ? location : location.replace(/\?.*$/, '');
  return query
    .replace(/^(https?:\/\/[^/:?]+):\d+/, '$1')
    .replace(/\/$/, '')
    .replace(/\/\?/, '?');
}

function announced(ours: Extract<Answer, { kind: 'closed' }>, { diagnostics }: Conversion): Verdict {
  const sources = new Set(ours.by.route.object.sources.map(refKey));
  const said = diagnostics.some(
    ({ object, severity }) => object !== undefined && severity !== 'info' && sources.has(refKey(object)),
  );
  return said ? 'closed' : 'different';
}
