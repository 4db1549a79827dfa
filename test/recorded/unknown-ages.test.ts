import { describe, expect, it } from 'vitest';
import { recordedCases } from '../support/answers.ts';
import { replay } from '../support/replay.ts';
import { aspectsOf } from './judge.ts';

/** Topics of guards, where whatever the proxy answers by itself (400, 401, 403, a login page) keeps a request out. */
const guardTopics = ['access', 'auth-basic', 'auth-external', 'client-cert'];

// Requests over a rate limit get 503 as well; limits are no guard.
const cases = recordedCases().filter(({ topic }) => topic !== 'limits');

/** Files hold no creationTimestamp, so which Ingress came first is not known; whatever was kept out stays out. */
describe('recorded answers, replayed without the ages of the Ingresses', () => {
  it.each(cases.map((entry) => [entry.name, entry] as const))('%s opens no guard', async (_name, entry) => {
    const opened = (await replay(entry, 'unknown')).filter((item) => {
      const aspects = aspectsOf(item);
      return aspects.includes('guard-opened') || (guardTopics.includes(entry.topic) && aspects.includes('opened'));
    });
    expect(opened.map(({ key }) => key)).toEqual([]);
  });
});
