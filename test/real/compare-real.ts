import type { RecordedAnswer, Seen } from '../support/answers.ts';
import { type Comparison, compareAnswer, isKeptOut, type Recorded } from '../support/compare-answer.ts';
import { type Aspect, headerAspects } from '../support/compare-backend.ts';
import { type HeaderValues, headerOf } from '../support/header-values.ts';
import type { Replayed } from '../support/replay.ts';
import type { Hit } from './echo-hit.ts';
import type { Observed } from './observe.ts';
import { type RealAnswer, realAnswer } from './real-answer.ts';

/** How the answers of Envoy stand to the recorded ones: by the comparison of the replay, and by what only traffic shows. */
export function compareReal(recorded: Recorded, observed: Observed, modelled: Replayed): Comparison {
  const { ours: model, conversion } = modelled;
  const { answer, request } = recorded.exchange;
  const real = realAnswer(observed, request, model);
  if (real.kind === 'refused') return ofAspects(refusedAspects(recorded, real));
  if (real.kind === 'unreachable') {
    // The objects send it to a backend that fails: whether that is right, the replay knows.
    const reached = answer.backend !== undefined || answer.share !== undefined;
    if (model.kind !== 'backend' || (reached && !recorded.services.fail(model.backend))) return ofAspects(['answer']);
    return compareAnswer(recorded, model, conversion);
  }
  if (real.kind === 'closed' && model.kind !== 'closed')
    return ofAspects(refusedAspects(recorded, { kind: 'refused', status: 500, headers: {} }));
  if (real.kind !== 'backend') return compareAnswer(recorded, real, conversion);
  // Of several backends one has no endpoints today and no traffic tomorrow.
  const isUnanswered =
    modelled.comparison.verdict === 'different' && modelled.comparison.aspects.includes('unanswered');
  if (isUnanswered && answer.status === 503) return ofAspects(['unanswered']);
  // A limit of the number of requests guards nothing.
  const isLimit = conversion.diagnostics.some(({ code }) => code === 'I2G5007') && model.kind === 'backend';
  if (isLimit && answer.status === 503 && model.guards.length === 0) return ofAspects(['limited']);
  const plain = { ...recorded, exchange: { ...recorded.exchange, answer: comparable(answer, observed) } };
  const told = { ...real, headers: withAbsent(real.headers, recorded.services.headersOf(real.backend)) };
  const compared = compareAnswer(plain, told, conversion);
  const known = compared.verdict === 'different' ? compared.aspects : [];
  const isReached = answer.backend !== undefined || answer.share !== undefined;
  // Nothing more to compare where the recorded backend was not asked.
  if (!isReached || known.includes('fallback') || known.includes('backend')) return compared;
  const isCounted = statusesAgree(answer, observed);
  return ofAspects([
    ...known.filter((aspect) => aspect !== 'limited' || !isCounted),
    ...trafficAspects(answer, observed),
  ]);
}

function refusedAspects(recorded: Recorded, real: Extract<RealAnswer, { kind: 'refused' }>): readonly Aspect[] {
  const { answer } = recorded.exchange;
  if (answer.backend !== undefined || answer.share !== undefined || answer.location !== undefined) return ['answer'];
  if (answer.status === real.status) return headerAspects(recorded, real.headers, {});
  return isKeptOut(answer) || (answer.status ?? 0) >= 400 ? ['status'] : ['answer'];
}

/** The recorded answer without what the replay can only work out, and with generated values as they came. */
function comparable(answer: RecordedAnswer, { answering, answers }: Observed): RecordedAnswer {
  const headers = withGenerated(answer.headers, answers[0]?.reply?.headers ?? {});
  if (answer.sees === undefined) return { ...answer, headers };
  const { protocol: _p, tls: _t, sni: _s, clientCertificate: _c, ...sees } = answer.sees;
  return { ...answer, headers, sees: { ...sees, headers: withGenerated(sees.headers, answering[0]?.headers ?? {}) } };
}

/** `<generated>` stands for any value. */
function withGenerated(recorded: HeaderValues, real: HeaderValues): HeaderValues {
  const entries = Object.entries(recorded).map(([name, value]) => {
    const found = headerOf(real, name);
    return [name, value === '<generated>' && found ? found : value] as const;
  });
  return Object.fromEntries(entries);
}

/** Named as the backend wrote them; headers that it sent and nobody got are absent, not untold. */
function withAbsent(real: HeaderValues, sent: HeaderValues): HeaderValues {
  const written = Object.keys(sent).map((name) => [name, headerOf(real, name) ?? null] as const);
  const others = Object.entries(real).filter(([name]) => headerOf(sent, name) === undefined);
  return Object.fromEntries([...others, ...written]);
}

function trafficAspects(answer: RecordedAnswer, observed: Observed): readonly Aspect[] {
  const { sees, statuses } = answer;
  const [first] = observed.answering;
  return [
    // Where some requests are turned away, `limited` says so.
    ...(statuses !== undefined || statusesAgree(answer, observed) ? [] : (['status'] as const)),
    ...(sees === undefined || first === undefined || arrivesAs(sees, first) ? [] : (['transport'] as const)),
  ];
}

/** nginx and Envoy say in their own ways that a backend gives no answer. */
const failing = new Set(['502', '503', '504']);

function statusesAgree({ status, statuses }: RecordedAnswer, { answers }: Observed): boolean {
  const wanted = statuses ?? (status === undefined ? undefined : { [String(status)]: answers.length });
  if (wanted === undefined) return true;
  const total = Object.values(wanted).reduce((sum, count) => sum + count, 0);
  const parts = new Map<string, number>();
  const add = (code: string, part: number) => {
    const name = statuses !== undefined && failing.has(code) ? 'failed' : code;
    parts.set(name, (parts.get(name) ?? 0) + part);
  };
  for (const [code, count] of Object.entries(wanted)) add(code, count / total);
  for (const { reply } of answers) add(String(reply?.status), -1 / answers.length);
  return [...parts.values()].every((part) => Math.abs(part) < (statuses === undefined ? 0.001 : 0.15));
}

/** How the request came to the backend; what the recording does not state is not compared. */
function arrivesAs(sees: Seen, hit: Hit): boolean {
  const { protocol, tls, sni, clientCertificate, method, bodyBytes } = sees;
  const stated = Object.entries({ protocol, tls, sni, clientCertificate, method, bodyBytes });
  return stated.every(([key, value]) => value === undefined || hit[key as keyof Hit] === value);
}

function ofAspects(aspects: readonly Aspect[]): Comparison {
  return aspects.length === 0 ? { verdict: 'same' } : { verdict: 'different', aspects };
}
