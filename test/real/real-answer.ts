import type { RecordedRequest } from '../support/answers.ts';
import { isPreflight } from '../support/cors-answer.ts';
import type { Listener } from '../support/emitted.ts';
import type { HeaderValues } from '../support/header-values.ts';
import type { Answer, Candidate } from '../support/route-request.ts';
import { hitHeader } from './echo-hit.ts';
import type { HttpReply } from './http-text.ts';
import type { Observed } from './observe.ts';

/** An answer as the comparison takes it, or one that only a real gateway gives. */
export type RealAnswer =
  | Answer
  /** A gateway that turns the request away by itself. */
  | { readonly kind: 'refused'; readonly status: number; readonly headers: HeaderValues }
  /** A backend that does not answer. */
  | { readonly kind: 'unreachable'; readonly status: number };

const unreachable = new Set([502, 503, 504]);
const redirects = new Set([301, 302, 303, 307, 308]);

/** `model`: what the objects should answer; it tells which rule stands behind an answer. */
export function realAnswer(observed: Observed, request: RecordedRequest, model: Answer): RealAnswer {
  const [first] = observed.answers;
  const reply = first?.reply;
  if (observed.answering.length > 0) return backendAnswer(observed, model);
  // nginx answers 400 or 495 with a page, Envoy with an alert of TLS.
  if (reply === undefined && first?.failure?.startsWith('ERR_SSL') === true)
    return { kind: 'refused', status: 495, headers: {} };
  if (reply === undefined || reply.status === 404) return { kind: 'none' };
  const { status, headers } = reply;
  const by = whence(observed, model);
  if (isPreflight(request) && status === 200) return { kind: 'preflight', headers, ...by };
  if (redirects.has(status)) return { kind: 'redirect', status, location: statedLocation(reply, observed), ...by };
  // A filter that answers, as against a backend that fails.
  if (model.kind === 'closed' && model.status === status) return { kind: 'refused', status, headers };
  if (status === 500 && model.kind === 'backend' && observed.isMissing(model.backend))
    return { kind: 'unreachable', status };
  if (status === 500) return { kind: 'closed', reason: '', ...by };
  return unreachable.has(status) ? { kind: 'unreachable', status } : { kind: 'refused', status, headers };
}

function backendAnswer(observed: Observed, model: Answer): Answer {
  const { answering, others, checks, answers } = observed;
  const [first] = answering;
  if (first === undefined) throw new Error('no backend answered');
  const reply = answers.find((answer) => answer.reply?.headers[hitHeader] === first.id)?.reply;
  const backends = [...new Set(answering.map(({ backend }) => backend))];
  const shareOf = (name: string) => answering.filter(({ backend }) => backend === name).length / answering.length;
  return {
    kind: 'backend',
    backend: first.backend,
    backends,
    shares: Object.fromEntries(backends.map((name) => [name, shareOf(name)])),
    sees: { path: first.path, host: first.host, headers: first.headers },
    headers: reply?.headers ?? {},
    mirrors: [...others, ...checks].map(({ backend }) => backend),
    ...whence(observed, model),
  };
}

const unknownRule = { route: { object: { ref: { kind: 'HTTPRoute' }, sources: [] } } } as unknown as Candidate;
const unknownListener: Listener = { gateway: '', holder: '', namespace: '', name: '', scheme: 'http', port: 0 };

/** The listener as it was seen: with the certificate that it showed. */
function whence(
  { secret }: Observed,
  model: Answer,
): Pick<Extract<Answer, { by: Candidate }>, 'by' | 'rivals' | 'listener' | 'guards'> {
  const { by, rivals, listener, guards } =
    model.kind === 'none' ? { by: unknownRule, rivals: [], listener: unknownListener, guards: [] } : model;
  return { by, rivals, guards, listener: { ...listener, certificates: secret === undefined ? [] : [secret] } };
}

/** With the port as stated, where Envoy writes the one that it is served on. */
function statedLocation({ headers }: HttpReply, { port }: Observed): string {
  const location = headers.location ?? '';
  return port === undefined ? location : location.replace(`:${port.served}`, `:${port.stated}`);
}
