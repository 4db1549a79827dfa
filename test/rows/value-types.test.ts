import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ValueOptions, valueTypes } from '../../src/interpret/value-types/index.ts';

function parse(type: string, raw: string, options?: ValueOptions) {
  const found = valueTypes[type];
  if (found === undefined) throw new Error(`no type ${type}`);
  return found.parse(raw, options);
}

function fault(type: string, raw: string, options?: ValueOptions): string {
  const parsed = parse(type, raw, options);
  return parsed.ok ? 'none' : parsed.fault;
}

/** As the controller writes them; only fit for short texts. */
const original = {
  'cors-origins': /^((((([a-z]+:\/\/)?(\*\.)?[A-Za-z0-9\-.]*(:\d+)?,?)|null)+)|\*)?$/,
  'cors-methods': /^([A-Za-z]+,?[\t\n\f\r ]?)+$/,
  'cors-expose-headers': /^(([A-Za-z0-9\-_]+|\*),?[\t\n\f\r ]?)+$/,
  'cipher-list': /^(?:(?:[A-Za-z0-9!:+\-_])*(?:@STRENGTH)*(?:@SECLEVEL=[0-5])*(?:@STRENGTH)*)*$/,
  'status-codes': /^(?:[4,5]\d{2},?)*$/,
  'cookie-age': /(^0|-?[1-9]\d*$)/,
  'tls-protocols': /^(TLSv1\.2|TLSv1\.3| )*$/,
  'retry-conditions':
    /^((error|timeout|invalid_header|http_500|http_502|http_503|http_504|http_403|http_404|http_429|non_idempotent|off)[\t\n\f\r ]?)+$/,
} as const;

const pieces: Readonly<Record<keyof typeof original, readonly string[]>> = {
  'cors-origins': ['https', '://', ':', '/', '*', '.', '*.', 'A', 'null', '80', ',', '-', '_', 'a.b'],
  'cors-methods': ['GET', 'p', ',', ' ', '\t', '1', '\n'],
  'cors-expose-headers': ['X', '-', '_', '*', ',', ' ', '\t', ';', '\n'],
  'cipher-list': ['A', '!', ':', '@', '@STRENGTH', '@SECLEVEL=', '5', '6', '=', '\n'],
  'status-codes': ['4', '5', '0', '404', ',', '3', 'x'],
  'cookie-age': ['0', '1', '-', 'a', '10', '.'],
  'tls-protocols': ['TLSv1.2', 'TLSv1.3', 'TLSv1', '.', ' ', '2'],
  'retry-conditions': ['error', 'off', 'http_500', 'http_', '502', ' ', '\t', 'timeout'],
};

/** Where an empty text is a value like others. */
const empties = ['block', 'kept-list', 'spaced-list'];

describe('value types', () => {
  test.each(
    Object.keys(original) as (keyof typeof original)[],
  )('%s accepts what the original check accepts', (type) => {
    const texts = fc
      .array(fc.constantFrom(...pieces[type]), { minLength: 1, maxLength: 7 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const removesSpaces = type !== 'retry-conditions' && type !== 'cookie-age';
        const checked = removesSpaces ? text.replaceAll(' ', '') : text;
        // A second look at the text itself, spaces and all, is part of what these two do.
        const again =
          type === 'cors-methods' || type === 'cors-expose-headers' ? original[type].test(text.trim()) : true;
        const accepted = original[type].test(checked) && again && !/[\r\n]/.test(text);
        const got = fault(type, text);
        expect(got !== 'refused', JSON.stringify(text)).toBe(accepted);
      }),
      { numRuns: 5000 },
    );
  });

  const hostile: readonly string[] = [
    `${'a'.repeat(200_000)};`,
    `${'a,'.repeat(100_000)};`,
    `${'a '.repeat(100_000)};`,
    `${' '.repeat(200_000)};`,
    `;${' '.repeat(200_000)};`,
    `${'1'.repeat(200_000)}x`,
    `${'404,'.repeat(50_000)}x`,
    `${'https://'.repeat(25_000)};`,
    `${'@STRENGTH'.repeat(20_000)}@`,
    `${'error'.repeat(40_000)}!`,
    `${'TLSv1.2'.repeat(25_000)}!`,
    `CN=${'('.repeat(100_000)}`,
    `CN=${'{1'.repeat(100_000)}`,
    `${':'.repeat(200_000)}/`,
    `${'/a'.repeat(100_000)}@`,
    `${'\n '.repeat(100_000)}x`,
  ];
  // The patterns of rows, and a choice for the types that need one.
  const patterns = [
    '^[/\\-._~a-zA-Z0-9:^$[\\](){}*+?|&=\\\\]*$',
    '^(off|[\\-._~a-zA-Z0-9/:]+\\s+[\\-._~a-zA-Z0-9/:]+)$',
  ];

  test.each(Object.keys(valueTypes))('%s takes linear time for hostile texts', (type) => {
    for (const text of hostile) {
      for (const pattern of type === 'text' ? patterns : [undefined]) {
        const started = performance.now();
        parse(type, text, { values: ['300', '308', '301'], ...(pattern === undefined ? {} : { pattern }) });
        expect(performance.now() - started, `${text.slice(0, 20)}…`).toBeLessThan(1500);
      }
    }
  });

  test.each(
    Object.keys(valueTypes),
  )('%s never throws, and calls no empty text valid where nothing is no value', (type) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        parse(type, text, { values: ['300', '308', '301'] });
      }),
      { numRuns: 200 },
    );
    // A text without items is a list of nothing there, which is not the default.
    if (!empties.includes(type)) expect(fault(type, '', { values: ['a'] })).toBe('empty');
  });

  test('booleans and numbers are not trimmed, texts are, line by line', () => {
    expect(fault('bool', ' true')).toBe('refused');
    expect(fault('bool', 'true\n')).toBe('refused');
    expect(fault('int', '1 ')).toBe('refused');
    expect(fault('int', '1_000')).toBe('refused');
    expect(parse('text', '  a \n b\t\n')).toEqual({ ok: true, value: 'a\nb\n' });
    expect(fault('text', ' \t ')).toBe('empty');
  });

  test('all literals of Go', () => {
    for (const text of ['1', 't', 'T', 'TRUE', 'true', 'True'])
      expect(parse('bool', text)).toEqual({ ok: true, value: true });
    for (const text of ['0', 'f', 'F', 'FALSE', 'false', 'False'])
      expect(parse('bool', text)).toEqual({ ok: true, value: false });
    for (const text of ['yes', 'on', 'tRUE', 'no', '']) expect(parse('bool', text).ok).toBe(false);
  });

  test('numbers end where 64 bits end', () => {
    expect(parse('int', '9223372036854775807').ok).toBe(true);
    expect(parse('int', '-9223372036854775808').ok).toBe(true);
    expect(parse('int', '9223372036854775808').ok).toBe(false);
    expect(parse('int', '-9223372036854775809').ok).toBe(false);
    expect(parse('int', `${'0'.repeat(100)}7`)).toEqual({ ok: true, value: 7 });
    expect(parse('int', '-0')).toEqual({ ok: true, value: 0 });
  });

  test('a pattern refuses line breaks whatever it says', () => {
    expect(fault('text', 'a\nb', { pattern: '^[^x]*$' })).toBe('refused');
    expect(fault('text', 'a\r', { pattern: '^a\\s*$' })).toBe('refused');
    expect(fault('text', 'a', { pattern: '^a$' })).toBe('none');
  });

  test('addresses as Go reads and writes them', () => {
    const list = (text: string) => {
      const parsed = parse('cidr-list', text);
      return parsed.ok ? parsed.value : undefined;
    };
    expect(list('10.1.2.3/8')).toEqual(['10.0.0.0/8']);
    expect(list('10.0.0.1/33')).toBeUndefined();
    expect(list('010.0.0.1')).toBeUndefined();
    expect(list('10.0.0')).toBeUndefined();
    expect(list('10.0.0.0/')).toBeUndefined();
    expect(list('10.0.0.0/8/8')).toBeUndefined();
    expect(list('0.0.0.0/0,::/0')).toEqual(['0.0.0.0/0', '::/0']);
    expect(list('::1, 1::, FE80::1:0:0:1')).toEqual(['1::', '::1', 'fe80::1:0:0:1']);
    expect(list('1:2:3:4:5:6:7:8')).toEqual(['1:2:3:4:5:6:7:8']);
    expect(list('1:0:3:4:5:6:7:8')).toEqual(['1:0:3:4:5:6:7:8']);
    expect(list('1:2:3:4:5:6:7::')).toEqual(['1:2:3:4:5:6:7:0']);
    expect(list('1:2:3:4::5:6:7:8')).toBeUndefined();
    expect(list('1::2::3')).toBeUndefined();
    expect(list(':1')).toBeUndefined();
    expect(list('fe80::1%eth0')).toBeUndefined();
    expect(list('::ffff:10.1.2.3')).toEqual(['10.1.2.3']);
    expect(list('::ffff:10.1.2.3/104')).toEqual(['10.0.0.0/8']);
    expect(list('2001:db8:ffff::/33')).toEqual(['2001:db8:8000::/33']);
    expect(list('1.2.3.4::')).toBeUndefined();
    expect(list('1.2.3.4, 1.2.3.4 ')).toEqual(['1.2.3.4']);
    expect(list('')).toBeUndefined();
    expect(fault('cidr-list', ' ')).toBe('refused');
  });

  test('URLs as Go reads them', () => {
    const ok = ['http://a', 'https://a.example:8080/x?y=$z', 'http://$host/x', 'x://:80/', 'http://a/ b'];
    for (const text of ok) expect(fault('url', text), text).toBe('none');
    const bad = [
      'a',
      '/a',
      '//a',
      'http:',
      'http:a',
      'http:///x',
      '://a',
      'http://a b',
      'http://a:$port',
      'http://a..b',
      '1http://a',
    ];
    for (const text of bad) expect(fault('url', text), text).toBe('malformed');
    for (const text of ['http://a"', 'http://a\n', 'http://a;', 'http://{a}'])
      expect(fault('url', text), text).toBe('refused');
    expect(fault('any-url', 'http://user@a/%41')).toBe('none');
    expect(fault('any-url', 'http://a/%4')).toBe('malformed');
    expect(fault('any-url', 'http://[::1]:80/')).toBe('none');
    expect(fault('any-url', 'http://[::1/')).toBe('malformed');
    expect(fault('redirect-url', 'HTTPS://a', { values: ['http'] })).toBe('none');
    expect(fault('redirect-url', 'httpx://a', { values: ['http'] })).toBe('none');
    expect(fault('redirect-url', 'javascript:alert', { values: ['http'] })).toBe('malformed');
    expect(fault('redirect-url', ' https://a')).toBe('refused');
  });

  test('references', () => {
    expect(parse('secret-ref', ' a/b ')).toEqual({ ok: true, value: { namespace: 'a', name: 'b' } });
    expect(parse('secret-ref', '/b')).toEqual({ ok: true, value: { name: 'b' } });
    expect(fault('secret-ref', 'a/b/c')).toBe('malformed');
    expect(fault('secret-ref', ' ')).toBe('empty');
    for (const text of ['a', '/a', 'a/', 'a/b/c']) expect(fault('namespaced-ref', text), text).toBe('malformed');
    expect(fault('namespaced-ref', 'a/$b')).toBe('refused');
    expect(fault('service-name', 'a-')).toBe('refused');
    expect(fault('service-name', 'a'.repeat(64))).toBe('refused');
    expect(fault('service-name', '1a')).toBe('refused');
  });

  test('origins', () => {
    const origins = (text: string) => {
      const parsed = parse('cors-origins', text);
      return parsed.ok ? parsed.value : parsed.fault;
    };
    expect(origins('*')).toEqual(['*']);
    expect(origins('null, https://a.example')).toEqual(['null', 'https://a.example']);
    expect(origins('https://a.example, nonsense')).toEqual(['https://a.example']);
    expect(origins('a.example, b.example')).toEqual([]);
    expect(origins('https://a.example,*')).toBe('refused');
    expect(origins('HTTPS://a.example')).toBe('refused');
    expect(origins('https://a.example/')).toBe('refused');
    expect(origins('https://a b.example')).toEqual([]);
    expect(origins(' ')).toBe('empty');
  });

  test('subjects are regular expressions in the dialect of Go', () => {
    const ok = [
      'CN=',
      'CN=.*',
      'CN=[a-z(?]+',
      'CN=(?i)shop',
      'CN=(?P<n>a)',
      'CN=a{2,3}',
      'CN=\\bshop\\z',
      'CN=[[:alpha:]]+',
    ];
    for (const text of ok) expect(fault('regex-cn', text), text).toBe('none');
    const bad = [
      'cn=a',
      ' CN=a',
      'CN=(?!a)',
      'CN=(?<=a)b',
      'CN=(a)\\1',
      'CN=[a',
      'CN=*',
      'CN=a{1001}',
      'CN=a\\',
      'CN=\\y',
      'CN=a**',
    ];
    for (const text of bad) expect(fault('regex-cn', text), text).toBe('refused');
  });

  test('status codes outside the range become the default', () => {
    const values = ['300', '307'];
    expect(fault('status-code', '308', { values })).toBe('malformed');
    expect(fault('status-code', '-1', { values })).toBe('malformed');
    expect(parse('status-code', '303', { values })).toEqual({ ok: true, value: 303 });
    expect(fault('status-code', '302 ', { values })).toBe('refused');
  });
});
