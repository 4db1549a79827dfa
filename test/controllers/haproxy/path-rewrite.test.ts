import { describe, expect, it } from 'vitest';
import { rewriteRules, rewriting } from '../../../src/controllers/haproxytech/path-rewrite.ts';
import type { PathMatch } from '../../../src/model/route-plan.ts';

const element = (value: string): PathMatch => ({ kind: 'element-prefix', value, ignoreCase: false });
const characters = (value: string): PathMatch => ({ kind: 'string-prefix', value, ignoreCase: false });
const root: PathMatch = { kind: 'string-prefix', value: '/', ignoreCase: false };
const exact = (value: string): PathMatch => ({ kind: 'exact', value, ignoreCase: false });

function parts(value: string, path: PathMatch): unknown {
  const result = rewriting(rewriteRules(value), path);
  if (result.kind === 'unsayable') return 'unsayable';
  return result.parts.map(({ path: part, rewrite }) => [
    part.kind === 'regex' ? part.pattern : `${part.kind} ${part.value}`,
    rewrite === undefined
      ? undefined
      : rewrite.kind === 'groups'
        ? rewrite.replacement
        : `${rewrite.kind} ${rewrite.value}`,
  ]);
}

/** Reasoned from fixtures/recorded/haproxytech/rewrite/*: a hit replaces the whole path, and is looked for anywhere. */
describe('path-rewrite', () => {
  it.each([
    ['/static', element('/a'), [['element-prefix /a', 'full /static']]],
    ['/static', exact('/a'), [['exact /a', 'full /static']]],
    [
      '/foo/(.*) /\\1',
      element('/foo'),
      [
        ['exact /foo', undefined],
        ['element-prefix /foo', 'prefix /'],
      ],
    ],
    [
      '/foo/(.*) /bar/\\1',
      element('/foo'),
      [
        ['exact /foo', undefined],
        ['element-prefix /foo', 'prefix /bar'],
      ],
    ],
    ['/foo(.*) /bar\\1', element('/foo'), [['element-prefix /foo', 'prefix /bar']]],
    ['/foo(.*) \\1', element('/foo'), [['element-prefix /foo', 'prefix /']]],
    ['^/foo(/|$)(.*) /\\2', element('/foo'), [['element-prefix /foo', 'prefix /']]],
    ['(.*) /api\\1', root, [['string-prefix /', 'prefix /api']]],
    ['(.*) /api\\1', element('/x'), [['element-prefix /x', 'prefix /api/x']]],
    ['(.*) /api\\1', exact('/x'), [['exact /x', 'full /api/x']]],
    ['/foo /bar', element('/foo'), [['element-prefix /foo', 'full /bar']]],
    ['/foo /bar', element('/x/foo'), [['element-prefix /x/foo', 'full /bar']]],
    [
      '^/foo/(.*) /\\1',
      root,
      [
        ['exact /foo', undefined],
        ['element-prefix /foo', 'prefix /'],
        ['string-prefix /', undefined],
      ],
    ],
    ['^/other/(.*) /\\1', element('/foo'), [['element-prefix /foo', undefined]]],
    [
      '/foo/(.*) /\\1',
      characters('/foo'),
      [
        ['exact /foo', undefined],
        ['element-prefix /foo', 'prefix /'],
        ['string-prefix /foo', undefined],
      ],
    ],
    ['/a /b /c', element('/a'), [['element-prefix /a', undefined]]],
    ['/foo/(.*) /\\1', exact('/x/foo/y'), [['exact /x/foo/y', 'full /y']]],
    ['/foo/(.*) /\\1', exact('/other'), [['exact /other', undefined]]],
  ])('%s on %o', (value, path, expected) => expect(parts(value, path)).toEqual(expected));

  it.each([
    ['/foo/(.*) /\\1', root],
    ['/foo /bar', root],
    ['/u/%[src]', root],
    ['/foo(/|$)(.*) /\\2', characters('/foo')],
    ['/one/(.*) /two/\\1\n/two/(.*) /three/\\1', root],
    ['/(a|b)/(.*) /\\2', element('/a')],
    ['/foo/(.*) /q\\1', element('/foo')],
    ['(.*) static', element('/foo')],
    ['/foo(.*)x /\\1', element('/foo')],
  ])('%s on %o cannot be said', (value, path) => expect(parts(value, path)).toBe('unsayable'));
});
