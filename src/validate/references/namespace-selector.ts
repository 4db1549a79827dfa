import { type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import type { KnownObjects } from './known-objects.ts';

/** `unknown` where only a cluster could say: labels of a Namespace nobody showed us. */
export type Admission = boolean | 'unknown';

const nameLabel = 'kubernetes.io/metadata.name';

/** Whether `namespaces: {from, selector}` of an object in `home` admits objects of `guest`. */
export function namespaceAdmits(
  namespaces: JsonObject,
  fallback: 'Same' | 'None',
  home: string | undefined,
  guest: string | undefined,
  objects: KnownObjects,
): Admission {
  const from = textOf(namespaces.from) ?? fallback;
  if (from === 'All') return true;
  if (from === 'Same') return home === guest;
  if (from !== 'Selector') return false;
  return selectorAdmits(objectOf(namespaces.selector), guest, objects);
}

function selectorAdmits(selector: JsonObject, guest: string | undefined, objects: KnownObjects): Admission {
  if (guest === undefined) return 'unknown';
  const shown = objects.get({ group: '', kind: 'Namespace', name: guest });
  const known = new Map(Object.entries(objectOf(objectOf(shown?.body.metadata).labels)));
  known.set(nameLabel, guest);
  // Labels of a Namespace that we emit ourselves are all there are; of any other only its name is sure.
  const sure = (key: string): boolean => key === nameLabel || shown !== undefined;
  const equalities = Object.entries(objectOf(selector.matchLabels)).map(([key, value]) =>
    sure(key) ? known.get(key) === value : 'unknown',
  );
  const expressions = listOf(selector.matchExpressions).map((item) => {
    const { key, operator, values } = objectOf(item);
    const label = textOf(key) ?? '';
    return sure(label) ? expressionHolds(String(operator), known.get(label), listOf(values)) : 'unknown';
  });
  const answers: readonly Admission[] = [...equalities, ...expressions];
  if (answers.includes(false)) return false;
  return answers.includes('unknown') ? 'unknown' : true;
}

/** Lists of namespaces by name are long, and each route is asked about. */
const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

function isAmong(value: unknown, values: readonly unknown[]): boolean {
  if (values.length < 16) return values.includes(value);
  const known = sets.get(values) ?? new Set(values);
  sets.set(values, known);
  return known.has(value);
}

function expressionHolds(operator: string, value: unknown, values: readonly unknown[]): boolean {
  if (operator === 'In') return value !== undefined && isAmong(value, values);
  if (operator === 'NotIn') return value === undefined || !isAmong(value, values);
  if (operator === 'Exists') return value !== undefined;
  return operator === 'DoesNotExist' && value === undefined;
}
