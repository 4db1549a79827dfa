import { describe, expect, it } from 'vitest';
import { readCondition } from '../../../src/controllers/haproxy/condition.ts';
import { formatText } from '../../../src/controllers/haproxy/log-format.ts';
import { originsOf } from '../../../src/controllers/haproxy/origins.ts';
import { isBroken, pathExpression } from '../../../src/controllers/haproxy/path-expression.ts';
import { linesOf, wordsOfLine } from '../../../src/controllers/haproxy/tokens.ts';

/** Expected values are reasoned from the configuration manual of HAProxy 3.2 (2.2, 7.1, 8.2.6). */
describe('words of a line', () => {
  it.each([
    ['http-request deny if { src 10.0.0.0/8 }', ['http-request', 'deny', 'if', '{', 'src', '10.0.0.0/8', '}']],
    ['set-header X "two words" # rest', ['set-header', 'X', 'two words']],
    ['set-header X \'a \\ b "c"\'', ['set-header', 'X', 'a \\ b "c"']],
    ['a\\ b "c \\" d"', ['a b', 'c " d']],
    ['', []],
    ['   # only a comment', []],
    ['""', ['']],
  ])('%s', (line, words) => expect(wordsOfLine(line)).toEqual(words));

  it.each(['a "b', "a 'b", 'a \\'])('%s is not closed', (line) => expect(wordsOfLine(line)).toBeUndefined());

  it('lines know where they begin, and empty ones are none', () => {
    const lines = linesOf('acl a path /x\n\n  # comment\n  use_backend b if a\n"open');
    expect(lines.map(({ offset, broken = false }) => [offset, broken])).toEqual([
      [0, false],
      [29, false],
      [48, true],
    ]);
  });
});

describe('conditions', () => {
  it.each([
    ['hdr(x-beta) -m found', { headers: [{ name: 'x-beta', text: { kind: 'any' } }] }],
    ['req.hdr(X-Env) -m str dev', { headers: [{ name: 'X-Env', text: { kind: 'exact', value: 'dev' } }] }],
    ['hdr(x) -m reg ^a', { headers: [{ name: 'x', text: { kind: 'regex', pattern: '^a' } }] }],
    ['cookie(canary) -m str always', { cookies: [{ name: 'canary', value: 'always' }] }],
    ['url_param(v) 2', { query: [{ name: 'v', text: { kind: 'exact', value: '2' } }] }],
    ['method POST', { method: 'POST' }],
  ])('%s', (text, match) => expect(readCondition(text)).toEqual({ kind: 'matches', any: [match] }));

  it('of several patterns one has to fit', () => {
    const condition = readCondition('hdr(x) a b');
    expect(condition.kind === 'matches' ? condition.any : []).toHaveLength(2);
  });

  it.each([
    ['rand(100) lt 25', 25],
    ['rand(200) lt 25', undefined],
    ['rand(4) lt 1', 25],
    ['rand(100) le 9', 10],
    ['rand(100) gt 25', undefined],
  ])('%s is a share', (text, percent) => {
    const condition = readCondition(text);
    expect(condition.kind === 'share' ? condition.percent : undefined).toBe(percent);
  });

  it.each([
    'src 10.0.0.0/8',
    'hdr(x) -i a',
    'hdr(x) -m beg a',
    'path_beg /x',
    'hdr(x,2) a',
    'cookie(a) -m reg b',
    'ssl_fc',
    '',
    'hdr(x) "a',
    '{ hdr(x) a }',
    '!hdr(x) a',
  ])('%s is no match', (text) => expect(readCondition(text).kind).toBe('unsayable'));
});

describe('texts with expressions', () => {
  it.each([
    ['two words', { kind: 'text', value: 'two words' }],
    ['50%%', { kind: 'text', value: '50%' }],
    ['50%', { kind: 'refused' }],
    ['50% off', { kind: 'refused' }],
    ['%[src]', { kind: 'expression' }],
    ['%ci', { kind: 'expression' }],
    ['$' + '{HOME}', { kind: 'expression' }],
  ])('%s', (text, expected) => expect(formatText(text)).toMatchObject(expected));
});

describe('expressions of origins', () => {
  it.each([
    ['*', ['*'], true],
    ['^https://app\\.example$', ['https://app.example'], true],
    ['https://app.example', ['https://app.example'], false],
    ['^(https://a\\.example|https://b\\.example:8443)$', ['https://a.example', 'https://b.example:8443'], true],
    ['^https://a\\.example|https://b\\.example$', ['https://a.example', 'https://b.example'], false],
    ['^https://.*\\.example\\.com$', ['https://*.example.com'], true],
    ['^https://(.+\\.)?example\\.com$', ['https://example.com', 'https://*.example.com'], true],
  ])('%s', (text, list, exact) => expect(originsOf(text)).toEqual({ list, exact }));

  it.each(['^https://(?!evil)', 'https://[ab]\\.example', '.*', 'example.com', '^null$'])('%s is no list', (text) =>
    expect(originsOf(text)).toBeUndefined());
});

describe('expressions of paths', () => {
  it.each([
    ['/foo/(.*)', { anchored: false, literal: '/foo/', tail: 'rest', group: 1, ends: false }],
    ['^/foo(/|$)(.*)', { anchored: true, literal: '/foo', tail: 'element', group: 2, ends: false }],
    ['^/v1\\.0/?(.*)$', { anchored: true, literal: '/v1.0', tail: 'element', group: 1, ends: false }],
    ['(.*)', { anchored: false, literal: '', tail: 'rest', group: 1, ends: false }],
    ['/a\\d', undefined],
    ['/v1.0/(.*)', undefined],
    ['/(a|b)/(.*)', undefined],
    ['^/foo$', { anchored: true, literal: '/foo', tail: 'none', group: 0, ends: true }],
  ])('%s', (text, expected) => expect(pathExpression(text)).toEqual(expected));

  it('what cannot be read is known, and what this language does not know is not judged', () => {
    expect(['/a/([a-z', 'https://(a'].map(isBroken)).toEqual([true, true]);
    expect(['(?i)/foo', '/a++', '\\Aa', '/ok/(.*)'].map(isBroken)).toEqual([false, false, false, false]);
  });
});
