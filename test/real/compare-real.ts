import type { RecordedAnswer, Seen } from '../support/answers.ts';
import { type Comparison, compareAnswer, isKeptOut, type Recorded } from '../support/compare-answer.ts';
import { type Aspect, headerAspects } from '../support/compare-backend.ts';
import { type HeaderValues, headerOf } from '../support/header-values.ts';
import type { Replayed } from '../support/replay.ts';
import type { Hit } from './echo-hit.ts';
import type { Observed } from './observe.ts';
import { type RealAnswer, realAnswer } from './real-answer.ts';

/** How the answers of Envoy stand to the recorded ones: by the comparison of the replay, and by what only traffic shows. */
export function compareReal(recorded: Recorded, observed: Observed, { ours: model, conversion }: Replayed): Comparison {
  const { answer, request } = recorded.exchange;
  const real = realAnswer(observed, request, model);
  if (real.kind === 'refused') return ofAspects(refusedAspects(recorded, real));
  if (real.kind === 'unreachable') {
    // The objects send it to a backend that fails: whether that is right, the replay knows.
    const reached = answer.backend !== undefined || answer.share !== undefined;
    if (model.kind !== 'backend' || (reached && !recorded.services.fail(model.backend))) return ofAspects(['answer']);
    return compareAnswer(recorded, model, conversion);
  }
  if (real.kind === 'closed' && model.kind !== 'closed') return ofAspects(['answer']);
  if (real.kind !== 'backend') return compareAnswer(recorded, real, conversion);
  const plain = { ...recorded, exchange: { ...recorded.exchange, answer: comparable(answer, observed) } };
  const told = { ...real, headers: withAbsent(real.headers, recorded.services.headersOf(real.backend)) };
  const compared = compareAnswer(plain, told, conversion);
  const known = compared.verdict === 'different' ? compared.aspects : [];
  // Nothing more to compare where the recorded backend was not asked.
  if (answer.backend === undefined || known.includes('fallback') || known.includes('backend')) return compared;
  return ofAspects([...known, ...trafficAspects(answer, observed)]);
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

function trafficAspects({ status, sees }: RecordedAnswer, { answers, answering }: Observed): readonly Aspect[] {
  const statuses = new Set(answers.map(({ reply }) => reply?.status));
  const [first] = answering;
  return [
    ...(status === undefined || (statuses.size === 1 && statuses.has(status)) ? [] : (['status'] as const)),
    ...(sees === undefined || first === undefined || arrivesAs(sees, first) ? [] : (['transport'] as const)),
  ];
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
