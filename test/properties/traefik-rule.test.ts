import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RuleReading, readRule } from '../../src/controllers/traefik/rule/index.ts';
import { firstConditions, secondConditions } from '../support/traefik-rule/conditions.ts';
import { matches } from '../support/traefik-rule/conjunction.ts';
import { type Condition, evaluate, type RuleTree } from '../support/traefik-rule/evaluate.ts';
import { Choices, render } from '../support/traefik-rule/render.ts';
import type { RuleRequest } from '../support/traefik-rule/request.ts';

const runs = { numRuns: 1500, seed: Number(process.env.FUZZ_SEED ?? 1) };

function trees(conditions: readonly Condition[], negations: number): fc.Arbitrary<RuleTree> {
  const leaf = fc.constantFrom(...conditions).map((condition): RuleTree => ({ kind: 'condition', condition }));
  return fc.letrec<{ tree: RuleTree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      { weight: negations, arbitrary: tie('tree').map((inner): RuleTree => ({ kind: 'not', inner })) },
      {
        weight: 5,
        arbitrary: fc
          .tuple(fc.constantFrom('and' as const, 'or' as const), tie('tree'), tie('tree'))
          .map(([kind, left, right]): RuleTree => ({ kind, left, right })),
      },
    ),
  })).tree;
}

/** v2 looks at the first value of a key alone, so there each key has one. */
const some = (most: number) => fc.array(fc.constantFrom('', '1', '2', '12'), { minLength: 1, maxLength: most });

function requests(values: number): fc.Arbitrary<RuleRequest> {
  return fc.record({
    host: fc.constantFrom(
      'a.example',
      'b.example',
      'x.a.example',
      'x-1.a.example',
      'y.x.a.example',
      'c.test',
      'example',
    ),
    path: fc.constantFrom('/', '/a', '/A', '/a/', '/ab', '/a/b', '/a/1', '/a/1/b', '/b', '/b/1'),
    method: fc.constantFrom('GET', 'GET', 'POST', 'DELETE', 'PURGE'),
    headers: fc.record({ 'x-a': some(2), 'x-b': some(2) }, { requiredKeys: [] }),
    query: fc.record({ v: some(values), w: some(values) }, { requiredKeys: [] }),
    client: fc.constantFrom('192.0.2.1', '203.0.113.9'),
  });
}

const standard = ['GET', 'POST', 'DELETE'];

/** What is wrong with the reading of a rule, for a request; undefined where nothing is. */
function wrong(tree: RuleTree, reading: RuleReading, request: RuleRequest): string | undefined {
  if (reading.kind === 'broken') return `broken: ${reading.reason}`;
  const truth = evaluate(tree, request);
  const covered = reading.cover?.some((one) => matches(one, request));
  if (truth && covered === false) return 'the cover lets it through';
  if (reading.kind === 'refused') return branchesWrong(reading, truth, request);
  const taken = reading.conjunctions.some((one) => matches(one, request));
  if (taken && !truth) return 'wider';
  const mayMiss = reading.cover !== undefined && !standard.includes(request.method);
  return truth && !taken && !mayMiss ? 'narrower' : undefined;
}

/** Of a rule without a form: the branches that are said are true, and with the others nothing gets through. */
function branchesWrong(
  { said, rest }: RuleReading & { kind: 'refused' },
  truth: boolean,
  request: RuleRequest,
): string | undefined {
  const taken = said.some((one) => matches(one, request));
  if (taken && !truth) return 'a branch is wider';
  return truth && !taken && !rest.some((one) => matches(one, request)) ? 'the rest lets it through' : undefined;
}

describe.each([
  ['v3', firstConditions, 2],
  ['v2', secondConditions, 1],
] as const)('a random rule of the syntax %s', (syntax, conditions, values) => {
  it.each([
    ['without negation', 0],
    ['with negation', 1],
  ])('%s takes the requests that its conjunctions take', (_, negations) => {
    let said = 0;
    fc.assert(
      fc.property(
        trees(conditions, negations),
        fc.array(fc.nat({ max: 59 }), { minLength: 40, maxLength: 40 }),
        fc.array(requests(values), { minLength: 25, maxLength: 25 }),
        (tree, numbers, list) => {
          const text = render(tree, new Choices(numbers));
          const reading = readRule(text, syntax);
          if (reading.kind === 'conjunctions') said += 1;
          const found = list.map((request) => [wrong(tree, reading, request), request] as const);
          expect(found.filter(([reason]) => reason !== undefined)).toEqual([]);
        },
      ),
      runs,
    );
    // The property means little where nearly every rule is refused.
    expect(said).toBeGreaterThan(runs.numRuns / 10);
  });
});
