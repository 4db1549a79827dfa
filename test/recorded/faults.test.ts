import { describe, expect, it } from 'vitest';
import type { EmittedObject } from '../../src/model/conversion.ts';
import { recordedCases } from '../support/answers.ts';
import type { Aspect } from '../support/compare-backend.ts';
import type { Rule } from '../support/emitted.ts';
import { replay } from '../support/replay.ts';
import { aspectsOf, unexplained } from './judge.ts';

type Spoil = (rule: Rule) => Rule;

/** Applies a fault to every rule of every HTTPRoute. */
function inRoutes(spoil: Spoil): (object: EmittedObject) => EmittedObject {
  return (object) => {
    if (object.ref.kind !== 'HTTPRoute') return object;
    const body = object.body as unknown as { readonly spec: { readonly rules: readonly Rule[] } };
    const spec = { ...body.spec, rules: body.spec.rules.map(spoil) };
    return { ...object, body: { ...body, spec } as unknown as EmittedObject['body'] };
  };
}

const open: Spoil = (rule) => ({
  ...rule,
  ...(rule.backendRefs === undefined ? {} : { backendRefs: [{ name: 'web', port: 80 }] }),
});

const without =
  (type: string): Spoil =>
  ({ filters = [], ...rule }) => ({ ...rule, filters: filters.filter((filter) => filter.type !== type) });

const elsewhere: Spoil = (rule) => ({
  ...rule,
  ...(rule.backendRefs === undefined ? {} : { backendRefs: [{ name: 'elsewhere', port: 80 }] }),
});

const faults: readonly (readonly [string, Spoil, string, Aspect])[] = [
  ['passwords no longer asked', open, 'auth-basic/basic', 'guard-opened'],
  ['address lists opened', open, 'access/allowlist', 'guard-opened'],
  ['external authentication skipped', open, 'auth-external/basic', 'guard-opened'],
  ['another Service', elsewhere, 'paths/prefix', 'backend'],
  ['rewrites lost', without('URLRewrite'), 'rewrite/second-group', 'path'],
  ['CORS lost', without('CORS'), 'cors/settings', 'response-headers'],
  ['header modifiers lost', without('ResponseHeaderModifier'), 'headers/custom-headers', 'response-headers'],
  ['redirects lost', without('RequestRedirect'), 'redirect/ssl', 'answer'],
];

/** A replay that finds nothing wrong proves something only if it would find these. */
describe('faults put into the output', () => {
  it.each(faults)('%s: seen in a replay', async (_name, spoil, name, aspect) => {
    const entry = recordedCases('ingress-nginx').find((item) => item.name === name);
    if (entry === undefined) throw new Error(`no case ${name}`);
    const found = await replay(entry, { spoil: inRoutes(spoil) });
    expect(found.flatMap(aspectsOf)).toContain(aspect);
    expect(found.flatMap((item) => unexplained(item))).toContain(aspect);
  });
});
