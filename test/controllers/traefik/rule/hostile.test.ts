import { describe, expect, it } from 'vitest';
import { readRule, readTcpRule } from '../../../../src/controllers/traefik/rule/index.ts';

/** Within this the test environment of a slow machine stays, and a quadratic reader does not. */
const patience = 2000;

function alternatives(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join(' || ');
}

const texts: Readonly<Record<string, string>> = {
  'deep brackets': `${'('.repeat(30_000)}Host(\`a\`)${')'.repeat(30_000)}`,
  'deep negation': `${'!'.repeat(60_000)}Host(\`a\`)`,
  'open brackets': '('.repeat(60_000),
  'a huge text': `Host(\`a\`)${' '.repeat(2_000_000)}`,
  'a huge string': `Path(\`/${'a'.repeat(60_000)}\`)`,
  'a huge escaped string': `Path("/${'\\x61'.repeat(16_000)}")`,
  'open strings': 'Host("'.repeat(10_000),
  'comments behind a bracket': `Host(\`a\`) ${'/* */ '.repeat(10_000)} && Path(\`/\`)`,
  'open comments': `Host(\`a\`)${'/* '.repeat(20_000)}`,
  'many cases': Array.from({ length: 300 }, (_, at) => `(Path(\`/${at}\`) || Method(\`GET\`))`).join(' && '),
  'many never true cases': `(${alternatives(60, (at) => `Path(\`/${at}\`)`)}) && (${alternatives(60, (at) => `Path(\`/x${at}\`)`)})`,
  'many names': alternatives(3000, (at) => `Host(\`h${at}.example\`)`),
  'many regular expressions': `(${alternatives(60, (at) => `PathRegexp(\`^/${at}${'a'.repeat(300)}\`)`)}) && (${alternatives(60, (at) => `PathPrefix(\`/${at}\`)`)})`,
  'nested groups': `HostRegexp(\`${'('.repeat(900)}a${')'.repeat(900)}\`)`,
  'too many nested groups': `HostRegexp(\`${'('.repeat(30_000)}a${')'.repeat(30_000)}\`)`,
  'groups that multiply': `HostRegexp(\`^${'(a|b|c|d)'.repeat(5_000)}$\`)`,
  'optional letters': `HostRegexp(\`^${'a?'.repeat(20_000)}$\`)`,
  'nested repetitions': `PathRegexp(\`${'('.repeat(500)}a${'*)'.repeat(500)}\`)`,
  'brackets of classes': `PathRegexp(\`${'[['.repeat(20_000)}\`)`,
  'half a character': 'Host(`\ud800.example`)',
};

describe('hostile rules', () => {
  it.each(Object.keys(texts))('%s', (name) => {
    const text = texts[name] ?? '';
    const start = performance.now();
    for (const syntax of ['v2', 'v3'] as const) {
      expect(['conjunctions', 'refused', 'broken']).toContain(readRule(text, syntax).kind);
      expect(['hosts', 'refused', 'broken']).toContain(readTcpRule(text, syntax).kind);
    }
    expect(performance.now() - start).toBeLessThan(patience);
  });

  it('refuses, with a cover of everything, what is too large to be read', () => {
    for (const name of ['deep brackets', 'deep negation', 'a huge text']) {
      const reading = readRule(texts[name] ?? '', 'v3');
      expect(reading).toMatchObject({ kind: 'refused', cover: [{ host: { kind: 'any' }, headers: [], query: [] }] });
    }
  });

  it('keeps the hosts in the cover of a rule with too many cases', () => {
    const reading = readRule(`Host(\`a.example\`) && (${texts['many cases']})`, 'v3');
    expect(reading).toMatchObject({ kind: 'refused', cover: [{ host: { kind: 'exact', name: 'a.example' } }] });
  });

  it('takes a hundred hosts before ten paths', () => {
    const hosts = alternatives(100, (at) => `Host(\`h${at}.example\`)`);
    const reading = readRule(`(${hosts}) && (${alternatives(10, (at) => `Path(\`/${at}\`)`)})`, 'v3');
    expect(reading.kind === 'conjunctions' && reading.conjunctions.length).toBe(1000);
  });
});
