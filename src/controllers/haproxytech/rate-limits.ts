import * as codes from '../../diagnostics/haproxy.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { SettingBag, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import type { Words } from './words.ts';

const names = ['rate-limit-requests', 'rate-limit-period', 'rate-limit-whitelist'];

/** Requests of one address in a sliding window (behaviour-haproxy 1.16; recorded rate-limit/*). */
export function rateLimit(
  words: Words,
  found: Findings,
): { readonly settings: SettingBag; readonly closing?: Closing } {
  const requests = words.value('rate-limit-requests') ?? 0;
  const fact = words.fact('rate-limit-requests');
  const facts = words.facts(...names, 'rate-limit-status-code');
  if (fact === undefined || requests <= 0) {
    const reason = 'there is no limit of requests';
    found.accounts.push(...facts.map((one) => ({ fact: one, outcome: 'no-effect' as const, reason })));
    return { settings: {} };
  }
  const period = words.value('rate-limit-period');
  if (period === undefined)
    return { settings: {}, closing: refusedConfiguration(fact, 'comes without rate-limit-period', found) };
  const { at, object } = fact;
  const rate = rateOf(requests, period);
  const except = words.value('rate-limit-whitelist');
  const unread = except?.some((item) => item.startsWith('patterns/')) === true;
  const status = words.value('rate-limit-status-code') ?? 403;
  const lost = 'the status of refused requests is for the new gateway to say';
  found.accounts.push(
    ...words
      .facts('rate-limit-status-code')
      .map((one) => ({ fact: one, outcome: 'unsupported' as const, reason: lost })),
  );
  if (rate === undefined || unread) {
    const reason = unread ? 'whom it exempts stands in a list that was not read' : 'no setting counts in such a period';
    found.diagnostics.push(diagnose(codes.rateUnsayable, { requests, period, reason }, { at, object, facts }));
    found.accounts.push(
      ...words.facts(...names).map((one) => ({ fact: one, outcome: 'unsupported' as const, reason })),
    );
    return { settings: {} };
  }
  // Without the facts: a finding that names them would stand for their loss.
  found.diagnostics.push(diagnose(codes.rateDiffers, { status }, { at, object }));
  const value = { ...rate, burst: 1, ...(except === undefined ? {} : { except }) };
  return { settings: made('rateLimit', value, words.facts(...names)) };
}

/** By the second or by the minute; a shorter period with the same average. */
function rateOf(requests: number, period: number): Settings['rateLimit'] | undefined {
  if (period === 1) return { perSecond: requests };
  const perMinute = (60 * requests) / period;
  return period > 0 && period <= 60 && Number.isInteger(perMinute) ? { perMinute } : undefined;
}
