import { basicText, passes } from './characters.ts';
import { trimLines } from './go-text.ts';
import { empty, malformed, type Parsed, plainType, refused, type ValueType, value } from './value-type.ts';

/** Structurally the ResourceName of the settings. */
export interface Reference {
  readonly namespace?: string;
  readonly name: string;
}

function parts(raw: string): Parsed<readonly string[]> {
  if (!passes(raw, basicText)) return refused('holds characters that are not allowed in a reference');
  const text = trimLines(raw);
  return text === '' ? empty : value(text.split('/'));
}

/** `name` or `namespace/name`, as client-go splits a key: `/name` counts as a bare name. */
function optionallyNamespaced(raw: string): Parsed<Reference> {
  const split = parts(raw);
  if (!split.ok) return split;
  const [first = '', second] = split.value;
  if (split.value.length > 2) return malformed('has more than one slash');
  if (second === undefined) return value({ name: first });
  return value(first === '' ? { name: second } : { namespace: first, name: second });
}

function namespaced(raw: string): Parsed<Reference> {
  const split = parts(raw);
  if (!split.ok) return split;
  const [namespace = '', name = ''] = split.value;
  if (split.value.length !== 2 || namespace === '' || name === '') return malformed('is not namespace/name');
  return value({ namespace, name });
}

/** A Secret, in the namespace of whoever names it unless it says another. */
export const secretRef: ValueType<Reference> = plainType('name', optionallyNamespaced);

/** Exactly namespace/name. */
export const namespacedRef: ValueType<Reference> = plainType('name', namespaced);

/** A ConfigMap, exactly namespace/name: a bare name is not found. */
export const configMapRef: ValueType<Reference> = plainType('name', namespaced);

/** A ConfigMap by name; a namespace before it is not looked at. */
export const localConfigMapRef: ValueType<Reference> = plainType('name', (raw) => {
  const parsed = optionallyNamespaced(raw);
  return parsed.ok ? value({ name: parsed.value.name }) : parsed;
});

/** A Service of the same namespace: a DNS label of at most 63 characters that starts with a letter. */
export const serviceName: ValueType<string> = plainType('text', (raw) => {
  const fits = raw.length <= 63 && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(raw);
  return fits ? value(raw) : refused('is no name of a Service');
});
