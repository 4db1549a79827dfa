import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { made } from '../../src/interpret/combine.ts';
import { intersection } from '../../src/interpret/networks.ts';
import { strictest } from '../../src/interpret/strictest.ts';
import type { Settings } from '../../src/model/settings.ts';

const access = (value: Settings['access'], fact: string) => made('access', value, [fact], 'configured');
const auth = (value: Settings['externalAuth'], fact: string) => made('externalAuth', value, [fact], 'configured');

describe('guards of several places', () => {
  it('lists that refuse are united, of lists that admit the common part is left', () => {
    const first = access({ allow: ['10.0.0.0/8'], deny: ['192.0.2.7'], agents: ['curl'] }, 'a');
    const second = access({ allow: ['10.1.0.0/16', '172.16.0.0/12'], deny: ['192.0.2.9'], referers: ['x'] }, 'b');
    const expected = {
      allow: ['10.1.0.0/16'],
      deny: ['192.0.2.7', '192.0.2.9'],
      agents: ['curl'],
      referers: ['x'],
    };
    expect(strictest([first, second]).access?.value).toEqual(expected);
    expect(strictest([second, first]).access?.value).toEqual(expected);
    expect(strictest([first, second]).access?.facts.deny).toEqual(['a', 'b']);
  });

  it('a list that only one of them has holds', () => {
    expect(strictest([{}, access({ deny: ['192.0.2.7'] }, 'b')]).access?.value).toEqual({ deny: ['192.0.2.7'] });
    const merged = strictest([access({ deny: ['192.0.2.7'] }, 'a'), access({ allow: ['10.0.0.0/8'] }, 'b')]);
    expect(merged.access?.value).toEqual({ allow: ['10.0.0.0/8'], deny: ['192.0.2.7'] });
  });

  it('lists that admit nobody in common let no client in, and are still a list', () => {
    const merged = strictest([access({ allow: ['10.0.0.0/8'] }, 'a'), access({ allow: ['172.16.0.0/12'] }, 'b')]);
    expect(merged.access?.value.allow).toEqual(['0.0.0.0/32']);
  });

  it('two authentication services have to be passed both; the same one once', () => {
    const [one, two] = [auth({ url: 'http://one/' }, 'a'), auth({ url: 'http://two/' }, 'b')];
    expect(strictest([one, two]).externalAuth).toMatchObject({
      value: { url: 'http://one/', also: ['http://two/'] },
      facts: { url: ['a'], also: ['b'] },
    });
    expect(strictest([one, auth({ url: 'http://one/' }, 'b')]).externalAuth?.value).toEqual({ url: 'http://one/' });
  });

  it('of what is no guard the first counts', () => {
    const bags = [made('timeouts', { read: 1 }, ['a']), made('timeouts', { read: 2, send: 3 }, ['b'])];
    expect(strictest(bags).timeouts?.value).toEqual({ read: 1 });
  });
});

describe('addresses in both lists', () => {
  it('one inside the other', () => {
    expect(intersection(['10.0.0.0/8', '192.0.2.7'], ['10.2.0.0/16', '192.0.2.0/24'])).toEqual([
      '10.2.0.0/16',
      '192.0.2.7',
    ]);
    expect(intersection(['2001:db8::/32'], ['2001:db8::1', '10.0.0.0/8'])).toEqual(['2001:db8::1']);
    expect(intersection(['0.0.0.0/0'], ['::/0'])).toEqual([]);
  });

  const octet = fc.integer({ min: 0, max: 3 });
  const network = fc
    .tuple(octet, octet, fc.constantFrom(6, 7, 8, 14, 15, 16))
    .map(([a, b, length]) => masked([a, b], length));
  const inside = (list: readonly string[], address: readonly number[]) =>
    list.some((text) => text === masked(address, Number(text.split('/')[1])));

  it('an address is in the result exactly if it is in both', () => {
    fc.assert(
      fc.property(fc.array(network), fc.array(network), octet, octet, (first, second, a, b) => {
        const both = inside(first, [a, b]) && inside(second, [a, b]);
        expect(inside(intersection(first, second), [a, b])).toBe(both);
      }),
    );
  });
});

/** The network of an address a.b.0.0, as the value type writes it. */
function masked([a = 0, b = 0]: readonly number[], length: number): string {
  const bits = (((a << 8) | b) >> (16 - length)) << (16 - length);
  return `${bits >> 8}.${bits & 255}.0.0/${length}`;
}
