import type { ParentReference, PolicyTargetReference } from '../generated/gateway-api.ts';
import { allDistinct, type FieldRule, fieldRule, routeKinds } from './field-rule.ts';

function parentOf(ref: ParentReference): string {
  return [ref.group, ref.kind, ref.namespace ?? '', ref.name].join('/');
}

function targetOf(ref: PolicyTargetReference): string {
  return [ref.group, ref.kind, ref.name].join('/');
}

/** True where references to one object either all have a part or all lack it. */
function agree<Ref>(refs: readonly Ref[], object: (ref: Ref) => string, part: (ref: Ref) => unknown): boolean {
  const given = new Map<string, boolean>();
  return refs.every((ref) => {
    const has = Boolean(part(ref));
    const before = given.get(object(ref)) ?? has;
    given.set(object(ref), before);
    return before === has;
  });
}

/** References to one object must be told apart: by sectionName, and in the experimental channel by port as well. */
export const parentRules: readonly FieldRule[] = [
  fieldRule<readonly ParentReference[]>({
    numbers: [17],
    kinds: routeKinds,
    at: ['spec.parentRefs'],
    channel: 'standard',
    message: 'of several references to the same parent either all have a sectionName or none',
    holds: (refs) => agree(refs, parentOf, (ref) => ref.sectionName),
  }),
  fieldRule<readonly ParentReference[]>({
    numbers: [18],
    kinds: routeKinds,
    at: ['spec.parentRefs'],
    channel: 'standard',
    message: 'several references to the same parent must differ in sectionName',
    holds: (refs) => allDistinct(refs, (ref) => `${parentOf(ref)}#${ref.sectionName ?? ''}`),
  }),
  fieldRule<readonly ParentReference[]>({
    numbers: [65],
    kinds: routeKinds,
    at: ['spec.parentRefs'],
    channel: 'experimental',
    message: 'of several references to the same parent all must have a sectionName, a port, or both, or none',
    holds: (refs) => agree(refs, parentOf, (ref) => ref.sectionName) && agree(refs, parentOf, (ref) => ref.port),
  }),
  fieldRule<readonly ParentReference[]>({
    numbers: [66],
    kinds: routeKinds,
    at: ['spec.parentRefs'],
    channel: 'experimental',
    message: 'several references to the same parent must differ in sectionName or port',
    holds: (refs) => allDistinct(refs, (ref) => `${parentOf(ref)}#${ref.sectionName ?? ''}#${ref.port ?? ''}`),
  }),
  fieldRule<readonly PolicyTargetReference[]>({
    numbers: [83, 84],
    kinds: ['BackendTLSPolicy'],
    at: ['spec.targetRefs'],
    message: 'several references to the same target must differ in sectionName, and all have one',
    holds: (refs) =>
      agree(refs, targetOf, (ref) => ref.sectionName) &&
      allDistinct(refs, (ref) => `${targetOf(ref)}#${ref.sectionName ?? ''}`),
  }),
];
