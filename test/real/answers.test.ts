import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { unexplained } from '../recorded/judge.ts';
import { openBugs } from '../recorded/open-bugs.ts';
import { recordedCases } from '../support/answers.ts';
import { RealRun } from './real-run.ts';
import { tell } from './tell.ts';

const wanted = new RegExp(process.env.CASES ?? '');
const cases = recordedCases().filter(({ name }) => wanted.test(name));
const known = new Set(openBugs.flatMap(({ exchanges }) => exchanges));

describe('recorded answers, replayed through Envoy Gateway and Envoy', () => {
  let run: RealRun;
  beforeAll(async () => {
    run = await RealRun.start(inject('components'), cases);
  });
  afterAll(async () => run?.stop({ keep: true }));

  it.each(cases.map((entry) => [entry.name, entry] as const))('%s', async (_name, entry) => {
    const bad = (await run.replay(entry)).filter((item) => unexplained(item).length > 0 && !known.has(item.key));
    expect(bad.map(tell)).toEqual([]);
  });
});
