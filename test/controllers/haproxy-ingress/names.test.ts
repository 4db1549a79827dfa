import { describe, expect, it } from 'vitest';
import { namesOfExpression, wildcardOf } from '../../../src/controllers/haproxy-ingress/host-names.ts';
import { typeOrder } from '../../../src/controllers/haproxy-ingress/path-order.ts';

describe('names that an expression for hosts stands for', () => {
  it.each([
    ['^www\\.shop\\.example$', ['www.shop.example']],
    ['^(a|b)\\.shop\\.example$', ['a.shop.example', 'b.shop.example']],
    ['^[^.]+\\.shop\\.example$', ['*.shop.example']],
    // Searched for anywhere, with a dot for any character, or with what is no list.
    ['www\\.shop\\.example', undefined],
    ['^www.shop.example$', undefined],
    ['^a[0-9]+\\.example$', undefined],
    ['^.*\\.example$', undefined],
  ])('%s', (expression, names) => {
    expect(namesOfExpression(expression)).toEqual(names);
  });

  it('a wildcard takes one label', () => {
    expect(wildcardOf('a.shop.example')).toBe('*.shop.example');
    expect(wildcardOf('*.shop.example')).toBeUndefined();
    expect(wildcardOf('localhost')).toBeUndefined();
  });
});

describe('path-type-order', () => {
  it.each([
    [undefined, ['exact', 'prefix', 'begin', 'regex']],
    ['exact,regex,prefix,begin', ['exact', 'regex', 'prefix', 'begin']],
    ['regex,glob', ['exact', 'prefix', 'begin', 'regex']],
    ['exact,exact,prefix,begin', ['exact', 'prefix', 'begin', 'regex']],
  ])('%s', (text, order) => {
    expect(typeOrder(text)).toEqual(order);
  });
});
