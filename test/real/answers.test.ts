import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { aspectsOf } from '../recorded/judge.ts';
import { counts } from './counts.ts';
import { envoyDifferences } from './differences/index.ts';
import { isExpected } from './expected-complaints.ts';
import { fidelityPage, type Judged } from './fidelity.ts';
import { complaintsOf, statusesOf } from './object-status.ts';
import { goldenEntries, knownBugs, type RealEntry, recordedEntries, unansweredEntries } from './real-entries.ts';
import { type RealReplayed, RealRun } from './real-run.ts';
import { idleDifferences, type RealStanding, steadyStanding, unexplainedReal } from './real-standing.ts';
import { tell } from './tell.ts';

const answered = [...recordedEntries, ...goldenEntries];
const served = [...answered, ...unansweredEntries];
const named = (list: readonly RealEntry[]) => list.map((entry) => [entry.name, entry] as const);

let run: RealRun;
let hasFailed = false;
beforeAll(async () => {
  run = await RealRun.start(inject('components'), served);
});
afterEach(({ task }) => {
  hasFailed ||= task.result?.state === 'fail';
});
afterAll(async () => run?.stop({ keep: hasFailed }));

async function all(): Promise<readonly RealReplayed[]> {
  const items: RealReplayed[] = [];
  for (const entry of answered) items.push(...(await run.replay(entry)));
  return items;
}

describe('answers, replayed through Envoy Gateway and Envoy', () => {
  it.each(named(answered))('%s: equal, or a difference we announce', async (_name, entry) => {
    const items = await run.replay(entry);
    const bad = items.filter((item) => unexplainedReal(item, entry).length > 0 && !knownBugs.has(item.key));
    expect(bad.map((item) => tell(item, entry))).toEqual([]);
  });

  it('open no guard', async () => {
    const opened = (await all()).filter((item) => aspectsOf(item).includes('guard-opened'));
    expect(opened.map(({ key }) => key)).toEqual([]);
  });
});

describe('without credentials, nobody reaches a backend behind a guard', () => {
  it.each(named(served))('%s', async (_name, entry) => {
    const reached: string[] = [];
    for (const request of run.probesOf(entry)) {
      const { answering, others } = await run.probe(entry, request);
      if (answering.length + others.length > 0) reached.push(`${request.scheme}://${request.host}${request.path}`);
    }
    expect(reached).toEqual([]);
  });
});

describe('the status of the objects', () => {
  it('lacks nothing but what their case means it to', () => {
    const complaints = complaintsOf(statusesOf(run.log()));
    const bad = complaints.filter((complaint) => {
      const found = run.cases.find(({ prefix }) => complaint.key.startsWith(`${prefix}-`));
      return found === undefined || !isExpected(complaint, found);
    });
    expect(bad).toEqual([]);
  });

  it('is told of every route', () => {
    const told = statusesOf(run.log());
    // Where somebody else's Gateway is named, none is served.
    const routes = run.cases
      .filter(({ ports }) => ports.length > 0)
      .flatMap(({ objects }) => objects)
      .filter(({ kind }) => String(kind).endsWith('Route'))
      .map(({ kind, metadata }) => {
        const { namespace, name } = metadata as { readonly namespace: string; readonly name: string };
        return `${kind} ${namespace}/${name}`;
      });
    expect(routes.filter((id) => told.get(id)?.parents === undefined)).toEqual([]);
  });
});

describe.skipIf(process.env.CASES !== undefined)('the figures', () => {
  it('need every difference of the table', async () => expect(idleDifferences(await all())).toEqual([]));

  it('keep or better the counts', async () => {
    const found: Record<RealStanding, number> = { equal: 0, announced: 0, outside: 0, envoy: 0, open: 0 };
    for (const entry of recordedEntries)
      for (const item of await run.replay(entry)) found[steadyStanding(item, entry)] += 1;
    console.log('recorded answers through Envoy:', JSON.stringify(found));
    const { equal, outside, envoy, open } = counts;
    expect(found.equal).toBeGreaterThanOrEqual(equal);
    expect(found.outside).toBeLessThanOrEqual(outside);
    expect(found.envoy).toBeLessThanOrEqual(envoy);
    expect(found.open).toBeLessThanOrEqual(open);
  });
});

describe.skipIf(process.env.CASES !== undefined)('docs/fidelity.md', () => {
  it('says what the requests showed (WRITE=1 writes it)', async () => {
    const judged: Judged[] = [];
    for (const entry of answered) for (const item of await run.replay(entry)) judged.push({ entry, item });
    const page = fidelityPage(run, judged, ({ topic }) =>
      topic.startsWith('ingress-nginx/') ? 'golden fixtures' : topic,
    );
    if (process.env.WRITE !== undefined) writeFileSync('docs/fidelity.md', page);
    expect(readFileSync('docs/fidelity.md', 'utf8')).toBe(page);
  });
});

describe('the table of differences of Envoy', () => {
  it('excuses no opened guard and no other backend', () => {
    const never = ['guard-opened', 'backend'];
    expect(envoyDifferences.filter(({ aspects }) => aspects.some((aspect) => never.includes(aspect)))).toEqual([]);
  });
});
