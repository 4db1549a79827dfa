import { parse } from 'yaml';
import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';

/** A condition of an object that does not hold. */
export interface Complaint {
  readonly kind: string;
  /** `namespace/name`. */
  readonly key: string;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
}

/** Of the classes of a run, not of objects under test. */
const others = new Set(['GatewayClass', 'Unknown', 'EnvoyProxy']);

/** The last status of every object, out of the log of Envoy Gateway, by `Kind namespace/name`. */
export function statusesOf(log: string): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const [, kind = '', text = '', key = ''] of log.matchAll(
    /Got new status for (\w+)\n([\s\S]*?)\n\t\{"runner": "provider", "key": "([^"]+)"\}/g,
  ))
    if (!others.has(kind)) found.set(`${kind} ${key}`, objectOf(parse(text)));
  return found;
}

export function complaintsOf(statuses: ReadonlyMap<string, JsonObject>): readonly Complaint[] {
  return [...statuses].flatMap(([id, status]) => {
    const [kind = '', key = ''] = id.split(' ');
    const places = ['parents', 'ancestors', 'listeners'].flatMap((name) => listOf(status[name]).map(objectOf));
    return [status, ...places]
      .flatMap(({ conditions }) => listOf(conditions).map(objectOf))
      .filter((condition) => condition.status !== 'True' && condition.reason !== 'AddressNotAssigned')
      .map(({ type, reason, message }) => ({
        kind,
        key,
        type: String(type),
        reason: String(reason),
        message: String(message),
      }));
  });
}
