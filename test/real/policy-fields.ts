import { type JsonObject, objectOf } from '../../src/model/json.ts';

const besides = new Set(['targetRefs', 'mergeType']);

/** Which fields of policies and filters of the target's own objects state: `SecurityPolicy.basicAuth`. */
export function policyFields(objects: readonly JsonObject[]): ReadonlySet<string> {
  return new Set(
    objects
      .filter(({ apiVersion }) => String(apiVersion).startsWith('gateway.envoyproxy.io/'))
      .filter(({ kind }) => kind !== 'Backend')
      .flatMap(({ kind, spec }) => fieldsOf(objectOf(spec)).map((field) => `${kind}.${field}`)),
  );
}

function fieldsOf(spec: JsonObject): readonly string[] {
  return Object.entries(spec)
    .filter(([field]) => !besides.has(field))
    .flatMap(([field, value]) => {
      if (field === 'loadBalancer') return [`loadBalancer (${objectOf(value).type})`];
      const inner = objectOf(value as JsonObject);
      return field === 'tls' ? Object.keys(inner).map((part) => `tls.${part}`) : [field];
    });
}
