import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { unexplained } from '../recorded/judge.ts';
import { recordedCases } from '../support/answers.ts';
import { RealRun } from './real-run.ts';

const cases = recordedCases().filter(({ name }) => name.startsWith(process.env.CASES ?? ''));

describe('recorded answers, replayed through Envoy Gateway and Envoy', () => {
  let run: RealRun;
  beforeAll(async () => {
    run = await RealRun.start(inject('components'), cases);
  });
  afterAll(async () => run?.stop({ keep: true }));

  it.each(cases.map((entry) => [entry.name, entry] as const))('%s', async (_name, entry) => {
    const bad = (await run.replay(entry)).filter((item) => unexplained(item).length > 0);
    expect(bad.map((item) => `${item.key}: ${unexplained(item).join(', ')}`)).toEqual([]);
  });
});
