import type { FactId } from '../../../model/fact.ts';
import type { Difference } from '../../../model/route-plan.ts';

/**
 * GET is answered 302 or 301, every other method 307 or 308, HEAD and OPTIONS among them (recorded: contradictions B7). A filter
 * has one code: that of GET.
 */
export function codeOf(permanent: boolean): number {
  return permanent ? 301 : 302;
}

/** What the one code changes for other methods. */
export function methodDifference(permanent: boolean, facts: readonly FactId[]): Difference {
  const [today, then] = permanent ? [308, 301] : [307, 302];
  return {
    words: `methods other than GET are answered ${today} today and ${then} then, so a client may follow with GET`,
    facts,
  };
}
