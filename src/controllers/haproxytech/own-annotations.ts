import * as codes from '../../diagnostics/haproxy.ts';
import { factAt } from '../../interpret/fact-at.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { objectOf, pointerKey } from '../../model/json.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Closing } from './closing.ts';
import type { HaproxyContext } from './context.ts';

const userDefined = /^(backend|frontend)\.[^/]+\//;

/**
 * Names that a ValidationRules object defines (`backend.acme.com/limit`): a template makes lines of HAProxy configuration of them. They
 * do nothing where the controller is known to run without such an object.
 */
export function ownAnnotations(
  sources: readonly (SourceObject | undefined)[],
  owner: ObjectRef,
  { started, textFacts }: HaproxyContext,
  found: Findings,
): Closing | undefined {
  const facts = sources.flatMap((source) => (source === undefined ? [] : factsOf(source)));
  if (facts.length === 0) return undefined;
  textFacts.push(...facts);
  if (started.shown && !started.customRules) {
    const reason = 'the controller runs without rules for names of this kind';
    found.accounts.push(...facts.map(({ id }) => ({ fact: id, outcome: 'no-effect' as const, reason })));
    return undefined;
  }
  for (const { name, value, at, id } of facts) {
    const reason = 'a ValidationRules object makes lines of HAProxy configuration of it';
    const args = { name, directive: value, reason, emitted: 'The routes were emitted closed' };
    found.diagnostics.push(diagnose(codes.snippetGuard, args, { at, object: owner, facts: [id] }));
  }
  return { reason: 'own-annotation', facts: facts.map(({ id }) => id) };
}

function factsOf(source: SourceObject) {
  return Object.entries(objectOf(objectOf(source.body.metadata).annotations))
    .filter(([name]) => userDefined.test(name))
    .sort()
    .map(([name, value]) => factAt(source, `/metadata/annotations/${pointerKey(name)}`, name, String(value)));
}
