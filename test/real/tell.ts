import type { RealEntry } from './real-entries.ts';
import type { RealReplayed } from './real-run.ts';
import { unexplainedReal } from './real-standing.ts';

/** One line for a person: in what an answer differs, and what it was. */
export function tell(item: RealReplayed, entry: RealEntry): string {
  const { key, observed, modelled, exchange } = item;
  const { answers, answering, others } = observed;
  const [first] = answers;
  const [hit] = answering;
  const parts = {
    recorded: exchange.answer,
    model: modelled.verdict === 'different' ? modelled.aspects : modelled.verdict,
    status: first?.reply?.status ?? first?.failure ?? 'not sent',
    headers: first?.reply?.headers,
    hit: hit === undefined ? undefined : { backend: hit.backend, path: hit.path, headers: hit.headers },
    others: others.map(({ backend, path }) => `${backend}${path}`),
  };
  return `${key}: ${unexplainedReal(item, entry).join(', ')} ${JSON.stringify(parts)}`;
}
