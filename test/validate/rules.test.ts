import { describe, expect, test } from 'vitest';
import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import type { Channel, Release } from '../../src/model/target.ts';
import { loadSchemas } from '../../src/validate/index.ts';
import { schemaOf } from '../../src/validate/schemas.ts';
import { check, object } from './objects.ts';
import { type RuleCase, ruleCases } from './rule-cases.ts';

function bodyOf({ kind, spec }: RuleCase): JsonObject {
  if (kind.startsWith('X')) return { ...object(kind, 'x', spec), apiVersion: 'gateway.networking.x-k8s.io/v1alpha1' };
  return object(kind, 'x', spec);
}

async function messagesOf(one: RuleCase, release: Release = '1.6', channel: Channel = one.channel ?? 'standard') {
  const { violations, unchecked } = await check([bodyOf(one)], { references: false }, release, channel);
  expect(unchecked).toEqual([]);
  return violations.filter(({ rule }) => rule === 'cel').map(({ message }) => message);
}

describe('rules in CEL', () => {
  test.each(
    ruleCases.map((one) => [`${one.number} of ${one.kind}: ${one.message}`, one] as const),
  )('%s', async (_, one) => {
    expect((await messagesOf(one)).join('\n')).toContain(`: ${one.message}`);
  });

  test('are those of the release and channel', async () => {
    const route = (message: string) => ruleCases.find((one) => one.message.startsWith(message)) as RuleCase;
    expect(await messagesOf(route('CORS filter cannot'), '1.4', 'experimental')).toEqual([]);
    expect(await messagesOf(route('sectionName must be unique when'), '1.6', 'experimental')).toEqual([]);
    expect(await messagesOf(route('cookieConfig can only'), '1.4')).toEqual([]);
  });

  test('have the words of the API server, with the value where it is one', async () => {
    const said = async (message: string) =>
      messagesOf(ruleCases.find((one) => one.message.startsWith(message)) as RuleCase);
    expect(await said('RequestRedirect filter must not')).toEqual([
      'spec.rules[0]: Invalid value: RequestRedirect filter must not be used together with backendRefs',
    ]);
    expect((await said('interval cannot be greater than one hour or')).join()).toMatch(
      /^spec\.retryConstraint\.budget\.interval: Invalid value: "2h": interval/,
    );
    expect((await said('certificateRefs or options')).join()).toMatch(/no such key: certificateRefs evaluating rule: /);
  });
});

/** Rules the table cannot refuse anything with, and why. */
const beyond: readonly string[] = [
  // A change, tested in transitions.test.ts.
  'Value is immutable',
  // Status, tested there too.
  'Hostname value must only contain valid characters',
  // The schema refuses what these would.
  "type must be one of ['Exact', 'PathPrefix', 'RegularExpression']",
  'Hostnames must be valid based on RFC-1123',
  // How 1.4 spells the two rules about intervals.
  'interval can not be greater than one hour',
  // Not decided by us: `not-checked` below.
  'Name must be a valid DNS label',
];

/** Messages by rule: rules that only differ in their message are one expression. */
async function allRules(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    for (const entry of listOf(objectOf(value)['x-kubernetes-validations'])) {
      const { rule, message, ...rest } = objectOf(entry);
      // Nothing else of a rule is understood: a CRD that brings more has to be looked at.
      expect(rest).toEqual({});
      const messages = found.get(String(rule)) ?? new Set();
      found.set(String(rule), messages.add(String(message)));
    }
    Object.values(objectOf(value)).forEach(walk);
  };
  for (const release of ['1.4', '1.5', '1.6'] as const) {
    for (const channel of ['standard', 'experimental'] as const) {
      const schemas = await loadSchemas(release, channel);
      for (const kind of schemas.kinds) for (const { name } of kind.versions) walk(schemaOf(kind, name));
    }
  }
  return found;
}

describe('every rule of every release', () => {
  test('is refused by a case of ours, or is listed', async () => {
    const rules = await allRules();
    expect(rules.size).toBe(96);
    const covered = [...ruleCases.map(({ message }) => message), ...beyond];
    const open = [...rules.values()]
      .flatMap((messages) => [...messages])
      .filter((message) => !covered.some((text) => message.startsWith(text)));
    expect(open).toEqual([]);
  });

  test('what cannot be evaluated is told as not checked: the name of a port of XBackend (rule 95)', async () => {
    const spec = { type: 'ExternalHostname', externalHostname: { hostname: 'a.b' }, port: { port: 443, name: 'x' } };
    const body = { ...object('XBackend', 'x', spec), apiVersion: 'gateway.networking.x-k8s.io/v1alpha1' };
    const { violations, unchecked } = await check([body], { references: false }, '1.6', 'experimental');
    expect(violations).toEqual([]);
    expect(unchecked.map(({ message }) => message)).toEqual([
      expect.stringMatching(/Name must be a valid DNS label" could not be evaluated/),
    ]);
  });
});
