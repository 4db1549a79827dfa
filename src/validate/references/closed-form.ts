import { isObject, listOf, objectOf } from '../../model/json.ts';
import type { Finding } from '../finding.ts';
import { isRoute } from './attachment.ts';
import type { KnownObject } from './known-objects.ts';

/** The backend no implementation knows, by which a rule answers 500 to everybody. */
export const closedGroup = 'ingress2gw.dev';
export const closedKind = 'Closed';

const closedFields = new Set(['group', 'kind', 'name', 'weight']);

/** A closed rule has the closed form alone: no second backend that gets a share, and no filter that answers before it. */
export function* checkClosedForm(route: KnownObject): Iterable<Finding> {
  if (!isRoute(route) || !route.checked) return;
  for (const [index, rule] of listOf(objectOf(route.body.spec).rules).entries()) {
    const { backendRefs, filters } = objectOf(rule);
    const refs = listOf(backendRefs).filter(isObject);
    const closed = refs.filter((ref) => ref.group === closedGroup);
    if (closed.length === 0) continue;
    const found = {
      object: route.ref,
      pointer: `/spec/rules/${index}`,
      rule: 'reference',
      check: 'closed-form',
    } as const;
    if (refs.length > 1) yield { ...found, message: 'a closed rule has another backend beside the closed one' };
    if (listOf(filters).length > 0) yield { ...found, message: 'a closed rule has filters' };
    for (const ref of closed) {
      const other = Object.keys(ref).find((field) => !closedFields.has(field));
      if (ref.kind !== closedKind) yield { ...found, message: `${closedGroup} has no kind ${String(ref.kind)}` };
      if (other !== undefined) yield { ...found, message: `the closed form has no field ${other}` };
    }
  }
}
