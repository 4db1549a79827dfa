import { made } from '../../../interpret/combine.ts';
import type { FactId } from '../../../model/fact.ts';
import type { SettingBag, Settings } from '../../../model/settings.ts';
import { guarded } from './guards.ts';
import { allFacts, factsOf, fieldOf, type Notes, type StepReader } from './passing.ts';

function unsaid(notes: Notes, facts: readonly FactId[], reason: string): void {
  notes.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
}

const otherSources = [
  'sourceCriterion.requestHeaderName',
  'sourceCriterion.requestHost',
  'sourceCriterion.ipStrategy.depth',
  'sourceCriterion.ipStrategy.excludedIPs',
];
const subnet = 'sourceCriterion.ipStrategy.ipv6Subnet';
const rateFields = ['average', 'period', 'burst'];

/** rateLimit: `average` requests in a `period` from one address (recorded: middlewares/rate-limit-*). */
export const rateLimit: StepReader = (passing, step, _site, notes) => {
  const average = fieldOf<number>(step, 'average') ?? 0;
  const facts = factsOf(step, ...rateFields, ...otherSources, subnet);
  if (average <= 0) {
    notes.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason: 'there is no limit' })));
    return [passing];
  }
  const rate = rateOf(average, fieldOf<number>(step, 'period') ?? 1);
  if (rate === undefined || factsOf(step, ...otherSources).length > 0) {
    unsaid(notes, facts, 'requests are no longer limited, because no setting counts them in this way');
    return [passing];
  }
  unsaid(notes, factsOf(step, subnet), 'each address is counted for itself');
  const burst = fieldOf<number>(step, 'burst');
  const value = { ...rate, ...(burst === undefined ? {} : { burst: burst / average }) };
  return guarded(passing, made('rateLimit', value, factsOf(step, ...rateFields)));
};

/** Whole requests by the second or by the minute. */
function rateOf(average: number, period: number): Settings['rateLimit'] | undefined {
  const [second, minute] = [average / period, (60 * average) / period];
  if (Number.isInteger(second)) return { perSecond: second };
  return Number.isInteger(minute) ? { perMinute: minute } : undefined;
}

/** inFlightReq counts for each host, unless it says otherwise; with an amount of 0 nobody gets in (contradictions B15). */
export const inFlightReq: StepReader = (passing, step, _site, notes) => {
  const amount = fieldOf<number>(step, 'amount') ?? 0;
  const facts = allFacts(step);
  if (amount <= 0) return guarded(passing, made('denied', { reason: 'no-requests-in-flight', status: 429 }, facts));
  const byAddress = step.fields.has('inFlightReq.sourceCriterion.ipStrategy');
  if (byAddress) return guarded(passing, made('rateLimit', { connections: amount }, facts));
  const own = ['amount', ...otherSources, subnet];
  unsaid(
    notes,
    factsOf(step, ...own),
    'any number of requests is worked on at a time, because no setting counts those of a host',
  );
  return [passing];
};

/** retry: `attempts` counts all tries (recorded: middlewares/retry-status-*). */
export const retry: StepReader = (passing, step) => {
  const tries = fieldOf<number>(step, 'attempts') ?? 0;
  if (tries <= 0) return { reason: 'middleware-without-tries', facts: allFacts(step) };
  const timeout = fieldOf<number>(step, 'timeout');
  const network = fieldOf<boolean>(step, 'disableRetryOnNetworkError') !== true;
  const idempotent = fieldOf<boolean>(step, 'retryNonIdempotentMethod') !== true;
  const conditions = [
    ...(network ? ['error'] : []),
    ...(fieldOf<readonly string[]>(step, 'status') ?? []).map((status) => `http_${status}`),
    ...(idempotent ? [] : ['non_idempotent']),
  ];
  const how = ['status', 'disableRetryOnNetworkError', 'retryNonIdempotentMethod'];
  const setting: SettingBag = {
    retry: {
      group: 'retry',
      origin: 'stated',
      value: { conditions, tries, ...(timeout === undefined ? {} : { timeout }) },
      facts: {
        conditions: factsOf(step, 'attempts', ...how),
        tries: factsOf(step, 'attempts'),
        ...(timeout === undefined ? {} : { timeout: factsOf(step, 'timeout') }),
      },
    },
  };
  return guarded(passing, setting);
};

export const buffering: StepReader = (passing, step, _site, notes) => {
  const limit = fieldOf<string>(step, 'maxRequestBodyBytes');
  const facts = factsOf(step, 'maxRequestBodyBytes');
  if (limit === undefined) return [passing];
  if (Number(limit) > 0) return guarded(passing, made('body', { limit }, facts));
  notes.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason: 'there is no limit' })));
  return [passing];
};
