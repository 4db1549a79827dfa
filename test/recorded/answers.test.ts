import { describe, expect, it } from 'vitest';
import { type RecordedCase, recordedCases, recordedControllers } from '../support/answers.ts';
import { type Replayed, replay } from '../support/replay.ts';
import { counts } from './counts.ts';
import { reasons } from './differences/index.ts';
import { aspectsOf, type Standing, standingOf, unexplained } from './judge.ts';
import { openBugs } from './open-bugs.ts';

const done = new Map<string, Promise<readonly Replayed[]>>();
function replayed(entry: RecordedCase): Promise<readonly Replayed[]> {
  const result = done.get(entry.folder) ?? replay(entry);
  done.set(entry.folder, result);
  return result;
}

function told(item: Replayed): string {
  return `${item.key}: ${unexplained(item).join(', ')}`;
}

/** Fewer equal answers, more bugs, or more that is put down to what no manifest shows. */
function isWorse(
  now: Readonly<Record<Standing, number>>,
  before: Readonly<Record<Standing, number>> | undefined,
): boolean {
  return before === undefined || now.equal < before.equal || now.open > before.open || now.outside > before.outside;
}

// The first test that asks for all cases converts them all.
describe.each(recordedControllers)('recorded answers of %s, replayed through the output', {
  timeout: 120_000,
}, (controller) => {
  const cases = recordedCases(controller).map((entry) => [entry.name, entry] as const);
  const bugs = openBugs.filter((bug) => bug.controller === controller);
  const known = bugs.flatMap(({ exchanges, cause }) => exchanges.map((key) => [key, cause] as const));
  const isKnown = new Map(known);
  const all = async () => (await Promise.all(cases.map(([, entry]) => replayed(entry)))).flat();

  it.each(cases)('%s: equal, or a difference we announce', async (_name, entry) => {
    const bad = (await replayed(entry)).filter((item) => unexplained(item).length > 0 && !isKnown.has(item.key));
    expect(bad.map(told)).toEqual([]);
  });

  it.fails.each(known)('%s (when this passes, take it out of open-bugs.ts)', async (key) => {
    const found = (await all()).find((item) => item.key === key);
    expect(found === undefined ? [] : unexplained(found)).toEqual([]);
  });

  it('needs every reason of the table', async () => {
    const items = new Map((await all()).map((item) => [item.key, item]));
    const idle = reasons[controller].flatMap(({ exchanges, aspects }) =>
      exchanges.filter((key) => {
        const item = items.get(key);
        return item === undefined || !aspectsOf(item).some((aspect) => aspects.includes(aspect));
      }),
    );
    expect(idle).toEqual([]);
  });

  it('keeps or betters the counts', async () => {
    const found: Record<string, Record<Standing, number>> = {};
    for (const item of await all()) {
      found[item.topic] ??= { equal: 0, announced: 0, outside: 0, open: 0 };
      (found[item.topic] as Record<Standing, number>)[standingOf(item)] += 1;
    }
    const before = counts[controller];
    expect(Object.keys(found).sort()).toEqual(Object.keys(before).sort());
    expect(Object.entries(found).filter(([topic, now]) => isWorse(now, before[topic]))).toEqual([]);
  });
});

describe('the table of differences', () => {
  const all = recordedControllers.flatMap((controller) => reasons[controller]);

  it('excuses no opened guard but limits of the number of requests', () => {
    const excusing = all.filter(({ aspects }) => aspects.includes('guard-opened'));
    expect(excusing.map(({ announcedBy }) => announcedBy?.text)).toEqual([
      'limit-rpm was not converted',
      'spec.circuitBreaker.expression was not converted',
      'rate-limit-requests was not converted',
    ]);
    const limits = /^(limits|rate-limit|configmap\/rate-limit|middlewares\/circuit-breaker)/;
    expect(excusing.flatMap(({ exchanges }) => exchanges.filter((key) => !limits.test(key)))).toEqual([]);
  });

  it('excuses no wrong backend but of a canary whose clients had a cookie, and where today is left to chance', () => {
    const excusing = all.filter(({ aspects }) => aspects.includes('backend'));
    expect(excusing.map(({ announcedBy }) => announcedBy?.code)).toEqual(['I2G2047', 'I2G2263', 'I2G2259']);
  });
});
