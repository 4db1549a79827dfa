import { describe, expect, it } from 'vitest';
import { onlySyntax, readRule } from '../../../../src/controllers/traefik/rule/index.ts';
import { conjunctionText, matches } from '../../../support/traefik-rule/conjunction.ts';
import { requestOf } from '../../../support/traefik-rule/request.ts';
import type { RuleCase } from './cases/case.ts';
import { grammar } from './cases/grammar.ts';
import { hosts } from './cases/hosts.ts';
import { others } from './cases/others.ts';
import { paths } from './cases/paths.ts';
import { secondSyntax } from './cases/second-syntax.ts';

const table: Readonly<Record<string, readonly RuleCase[]>> = {
  grammar,
  hosts,
  paths,
  others,
  'syntax v2': secondSyntax,
};

function check(one: RuleCase): void {
  const reading = readRule(one.rule, one.syntax ?? 'v3');
  if ('broken' in one) {
    expect(reading).toMatchObject({ kind: 'broken', reason: expect.stringContaining(one.broken) });
    return;
  }
  if ('refused' in one) {
    expect(reading).toMatchObject({ kind: 'refused', reason: expect.stringContaining(one.refused) });
  } else {
    expect(reading.kind).toBe('conjunctions');
  }
  if (reading.kind === 'broken') return;
  const found = reading.kind === 'conjunctions' ? reading.conjunctions : reading.cover;
  expect(found.map(conjunctionText)).toEqual('refused' in one ? one.cover : one.form);
  const notes = reading.kind === 'conjunctions' ? reading.notes : [];
  expect([...new Set(notes.map(({ kind }) => kind))]).toEqual(one.notes ?? []);
  const taken = (text: string) => found.some((conjunction) => matches(conjunction, requestOf(text)));
  expect((one.yes ?? []).filter((text) => !taken(text))).toEqual([]);
  expect((one.no ?? []).filter(taken)).toEqual([]);
}

describe.each(Object.keys(table))('rules: %s', (topic) => {
  it.each((table[topic] ?? []).map((one) => [one.rule, one] as const))('%s', (_, one) => check(one));
});

describe('a rule that is read', () => {
  it('says where it cannot be read', () => {
    expect(readRule('Host(`a.example`) && hOst(`b.example`)', 'v3')).toMatchObject({ kind: 'broken', at: 21 });
    expect(readRule('Host(`a.example`) && !Path(`/x`)', 'v3')).toMatchObject({ kind: 'refused', at: 22 });
  });

  it('keeps the branches apart that a route can say', () => {
    const reading = readRule('Host(`a.example`) || Host(`b.example`) && ClientIP(`192.0.2.1`)', 'v3');
    const found = reading.kind === 'refused' ? [reading.said, reading.rest] : [];
    expect(found.map((list) => list.map(conjunctionText))).toEqual([['a.example'], ['b.example']]);
    const other = readRule('!Method(`GET`) && Path(`/a`) || ClientIP(`192.0.2.1`) && Path(`/b`)', 'v3');
    expect(other.kind === 'refused' && other.rest.map(conjunctionText)).toEqual(['* path=/a', '* path=/b']);
  });

  it('has a cover where its routes leave out methods', () => {
    const reading = readRule('Path(`/x`) && !Method(`GET`)', 'v3');
    expect(reading.kind === 'conjunctions' && reading.cover?.map(conjunctionText)).toEqual(['* path=/x']);
    const named = readRule('Path(`/x`) && !Method(`GET`) && Method(`POST`)', 'v3');
    expect(named).not.toHaveProperty('cover');
  });

  it.each([
    ['Host(`a.example`, `b.example`)', 'v2'],
    ['Headers(`X-A`, `1`)', 'v2'],
    ['Header(`X-A`, `1`)', 'v3'],
    ['PathRegexp(`^/a`)', 'v3'],
    ['Host(`a.example`)', undefined],
    ['Host(', undefined],
  ])('%s is of the syntax %s alone', (rule, syntax) => {
    expect(onlySyntax(rule)).toBe(syntax);
  });
});
