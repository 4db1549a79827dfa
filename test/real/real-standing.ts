import type { Reason } from '../recorded/differences/reason.ts';
import { aspectsOf, type Standing, unexplained } from '../recorded/judge.ts';
import type { Aspect } from '../support/compare-backend.ts';
import { envoyDifferences } from './differences/index.ts';
import type { RealEntry } from './real-entries.ts';
import type { RealReplayed } from './real-run.ts';

/** As in the replay without components; `envoy`: no finding announces it, and it is in the table of what Envoy does by itself. */
export type RealStanding = Standing | 'envoy';

export function realStanding(item: RealReplayed, entry: RealEntry): RealStanding {
  const { comparison } = item;
  if (comparison.verdict === 'same') return 'equal';
  if (comparison.verdict === 'closed') return 'announced';
  if (unexplainedReal(item, entry).length > 0) return 'open';
  const announced = [...entry.reasons, ...envoyDifferences].filter(isAnnounced);
  if (unexplained(item, announced).length === 0) return 'announced';
  return unexplained(item, [...announced, ...envoyDifferences]).length === 0 ? 'envoy' : 'outside';
}

/** What depends on chance is counted as if it differed, so that figures are the same for every run. */
export function steadyStanding(item: RealReplayed, entry: RealEntry): RealStanding {
  const standing = realStanding(item, entry);
  const isChance = envoyDifferences.some(
    ({ sometimes, exchanges }) => sometimes === true && exchanges.includes(item.key),
  );
  return isChance && standing !== 'open' ? 'announced' : standing;
}

function isAnnounced({ announcedBy }: Reason): boolean {
  return announcedBy !== undefined;
}

export function unexplainedReal(item: RealReplayed, { reasons }: RealEntry): readonly Aspect[] {
  return unexplained(item, [...reasons, ...envoyDifferences]);
}

/** Requests of the table of differences that it need not name: what differs is something else, or nothing. */
export function idleDifferences(items: readonly RealReplayed[]): readonly string[] {
  const found = new Map(items.map((item) => [item.key, item]));
  return envoyDifferences
    .filter(({ sometimes }) => sometimes !== true)
    .flatMap(({ exchanges, aspects }) =>
      exchanges.filter((key) => {
        const item = found.get(key);
        return item === undefined || !aspectsOf(item).some((aspect) => aspects.includes(aspect));
      }),
    );
}
