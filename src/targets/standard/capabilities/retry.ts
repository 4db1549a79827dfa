import * as codes from '../../../diagnostics/standard.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { settingFacts } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';

/**
 * retry of a rule, in the experimental channel of all releases. It goes by status codes and knows no methods, where the source sends
 * POST again only with `non_idempotent`: without that word a request could be worked on twice, so nothing is emitted. Whether
 * connection errors are tried again is the implementation's own affair (gateway-api-fields).
 */
export const retry: Capability<'retry'> = {
  name: 'retry',
  realize({ conditions = [], tries = 3, timeout }, { route, channel }) {
    const statuses = codesOf(conditions);
    if (channel !== 'experimental' || !conditions.includes('non_idempotent') || statuses.length === 0 || tries < 2)
      return undefined;
    const { retry: setting } = route.settings;
    const facts = setting === undefined ? [] : settingFacts(setting);
    const others = conditions.filter((word) => !word.startsWith('http_') && word !== 'non_idempotent');
    const args = { codes: statuses.join(', '), others: others.join(', ') || 'nothing else' };
    return {
      parts: {
        conditions: 'approximate',
        ...(setting?.value.tries === undefined ? {} : { tries: 'exact' }),
        ...(timeout === undefined ? {} : { timeout: 'unsupported' }),
      },
      puts: [{ slot: 'retry', codes: statuses, attempts: tries - 1 }],
      requires: ['HTTPRouteRetry'],
      diagnostics: [diagnose(codes.retryByCode, args, { object: route.owner, facts })],
    };
  },
};

function codesOf(conditions: readonly string[]): readonly number[] {
  const found = conditions.flatMap((word) => /^http_([45]\d\d)$/.exec(word)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
}
