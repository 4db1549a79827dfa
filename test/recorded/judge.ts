import { messageOf } from '../../src/report/messages.ts';
import type { Aspect } from '../support/compare-backend.ts';
import type { Replayed } from '../support/replay.ts';
import { reasons } from './differences/index.ts';
import type { Reason } from './differences/reason.ts';

/**
 * `equal`; `announced`: another answer, and the report says so; `outside`: no manifest can show the difference; `open`: a bug
 * of ours.
 */
export type Standing = 'equal' | 'announced' | 'outside' | 'open';

export function standingOf(replayed: Replayed, table = reasons[replayed.controller]): Standing {
  const { comparison } = replayed;
  if (comparison.verdict === 'same') return 'equal';
  if (comparison.verdict === 'closed') return 'announced';
  if (unexplained(replayed, table).length > 0) return 'open';
  return reasonsOf(replayed, table).every(({ announcedBy }) => announcedBy !== undefined) ? 'announced' : 'outside';
}

/** In what the answers differ without a reason in the table, or with one whose finding this conversion does not give. */
export function unexplained(replayed: Replayed, table = reasons[replayed.controller]): readonly Aspect[] {
  const given = reasonsOf(replayed, table).filter((reason) => isGiven(reason, replayed));
  const explained = new Set(given.flatMap(({ aspects }) => aspects));
  return aspectsOf(replayed).filter((aspect) => !explained.has(aspect));
}

export function aspectsOf({ comparison }: Replayed): readonly Aspect[] {
  return comparison.verdict === 'different' ? comparison.aspects : [];
}

function reasonsOf({ key }: Replayed, table: readonly Reason[]): readonly Reason[] {
  return table.filter(({ exchanges }) => exchanges.includes(key));
}

function isGiven({ announcedBy }: Reason, { conversion }: Replayed): boolean {
  if (announcedBy === undefined) return true;
  return conversion.diagnostics.some(
    (diagnostic) => diagnostic.code === announcedBy.code && messageOf(diagnostic).includes(announcedBy.text),
  );
}
