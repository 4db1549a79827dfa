import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aspectsOf, unexplained } from '../recorded/judge.ts';
import { readRecording } from '../support/answers.ts';
import { type GoldenCase, goldenCases } from '../support/golden.ts';
import { type Replayed, replay } from '../support/replay.ts';
import { differences } from './differences.ts';
import { pending } from './pending.ts';

/** Golden cases with answers we reasoned out; their inputs hold the ages of their Ingresses themselves. */
const cases = goldenCases('ingress-nginx').filter(
  ({ name, folder }) => pending[name] === undefined && existsSync(join(folder, 'answers.yaml')),
);

function answered({ name, folder, settings }: GoldenCase): Promise<readonly Replayed[]> {
  return replay({ controller: 'ingress-nginx', name, topic: name, folder }, { ages: 'unknown', settings });
}

/** Whom a policy in front of the backend lets in, and what it tells the backend, only traffic shows (test/real). */
function isKnown({ ours }: Replayed): (aspect: string) => boolean {
  const hasGuard = ours.kind === 'backend' && ours.guards.length > 0;
  return (aspect) => !(hasGuard && ['guard-opened', 'request-headers'].includes(aspect));
}

describe('answers of golden cases, replayed through the output', () => {
  it.each(
    cases.map((entry) => [entry.name, entry] as const),
  )('%s: equal, or a difference we announce', async (_name, entry) => {
    const bad = (await answered(entry)).map((item) => [item.key, unexplained(item, differences).filter(isKnown(item))]);
    expect(bad.filter(([, aspects]) => aspects?.length !== 0)).toEqual([]);
  });

  it('are marked as reasoned', () => {
    expect(cases.filter(({ folder }) => !readRecording(folder).reasoned).map(({ name }) => name)).toEqual([]);
  });

  it('need every reason of the table', async () => {
    const items = new Map((await Promise.all(cases.map(answered))).flat().map((item) => [item.key, item]));
    const idle = differences.flatMap(({ exchanges, aspects }) =>
      exchanges.filter((key) => {
        const item = items.get(key);
        return item === undefined || !aspectsOf(item).some((aspect) => aspects.includes(aspect));
      }),
    );
    expect(idle).toEqual([]);
  });

  it('differ nowhere by an opened guard or another backend, and nowhere unsaid', () => {
    const excused = differences.filter(
      ({ aspects, announcedBy }) =>
        announcedBy === undefined || aspects.some((aspect) => aspect === 'guard-opened' || aspect === 'backend'),
    );
    expect(excused).toEqual([]);
  });
});
