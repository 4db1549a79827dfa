import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../src/emit/conditions.ts';
import type { Match } from '../../src/model/route-plan.ts';
import { standard } from '../../src/targets/standard/index.ts';
import { headersMatch } from '../support/match-headers.ts';

const path = { kind: 'element-prefix', value: '/', ignoreCase: false } as const;

function byPattern(pattern: string): Match {
  return { path, headers: [{ name: 'X-Canary', text: { kind: 'regex', pattern }, facts: [] }] };
}

const byCookie: Match = { path, cookies: [{ name: 'b.c', value: 'always', facts: [] }] };

/** Engines that match the whole value, and engines that search in it. */
const engines = [false, true];

describe.each(engines)('a header pattern, where the gateway searches: %s', (search) => {
  it.each([
    ['^(a|b)[0-9]+', ['a1', 'b22x'], ['xa1', 'c1', '']],
    ['eu', ['eu', 'neutral'], ['us', 'EU']],
    ['a|b$', ['xay', 'xb'], ['bc']],
    ['^a|b', ['ac', 'cb'], ['ca']],
    ['end$', ['the end'], ['end of it']],
    ['costs\\$', ['it costs$ 5'], ['it costs 5']],
    ['^$', [''], ['a']],
  ])('%s', (pattern, found, others) => {
    const headers = conditionsOf(byPattern(pattern), standard)?.headers ?? [];
    const matches = (value: string) => headersMatch(headers, { 'X-Canary': value }, search);
    expect(headers).toHaveLength(1);
    expect(found.filter((value) => !matches(value))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  it('finds a cookie among others, and no other cookie', () => {
    const headers = conditionsOf(byCookie, standard)?.headers ?? [];
    const matches = (value: string) => headersMatch(headers, { Cookie: value }, search);
    expect(['b.c=always', 'a=1; b.c=always', 'b.c=always; a=1', 'a=1;b.c=always;d=2'].every(matches)).toBe(true);
    expect(['b.c=never', 'xb.c=always', 'bxc=always', 'b.c=alwaysx', 'a=b.c=always'].filter(matches)).toEqual([]);
  });
});

describe('a header pattern not every engine reads alike', () => {
  it.each(['(?=eu)', '(?i)eu', 'a++', '(a)\\1', '[[:alpha:]]', '(a'])('%s cannot be said', (pattern) => {
    expect(conditionsOf(byPattern(pattern), standard)).toBeUndefined();
  });
});
