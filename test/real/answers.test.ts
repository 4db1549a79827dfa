import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { unexplained } from '../recorded/judge.ts';
import { isExpected } from './expected-complaints.ts';
import { complaintsOf, statusesOf } from './object-status.ts';
import { goldenEntries, knownBugs, type RealEntry, recordedEntries } from './real-entries.ts';
import { RealRun } from './real-run.ts';
import { tell } from './tell.ts';

const entries = [...recordedEntries, ...goldenEntries];
const named = (list: readonly RealEntry[]) => list.map((entry) => [entry.name, entry] as const);

let run: RealRun;
const failed = true;
beforeAll(async () => {
  run = await RealRun.start(inject('components'), entries);
});
afterAll(async () => run?.stop({ keep: failed }));

describe('answers, replayed through Envoy Gateway and Envoy', () => {
  it.each(named(entries))('%s: equal, or a difference we announce', async (_name, entry) => {
    const items = await run.replay(entry);
    const bad = items.filter((item) => unexplained(item, entry.table).length > 0 && !knownBugs.has(item.key));
    expect(bad.map((item) => tell(item, entry))).toEqual([]);
  });
});

describe('status of the objects in Envoy Gateway', () => {
  it('no object lacks anything but what its case means it to', () => {
    const complaints = complaintsOf(statusesOf(run.log()));
    const bad = complaints.filter((complaint) => {
      const found = run.cases.find(({ prefix }) => complaint.key.startsWith(`${prefix}-`));
      return found === undefined || !isExpected(complaint, found);
    });
    expect(bad).toEqual([]);
  });
});
