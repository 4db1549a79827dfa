import { listOf, objectOf, textOf } from '../../model/json.ts';
import { objectRef, refText } from '../../model/object-ref.ts';
import type { Finding } from '../finding.ts';
import { closedGroup } from './closed-form.ts';
import type { Reference } from './crossings.ts';
import { gatewayGroup, type KnownObject, type KnownObjects } from './known-objects.ts';

/** What references name: of what is not in the input nothing is said, and of a Service that is, its ports. */
export function* checkNamedObjects(objects: KnownObjects, references: readonly Reference[]): Iterable<Finding> {
  for (const reference of references) {
    if (reference.from.checked && reference.from.sound) yield* checkReference(reference, objects);
  }
  for (const object of objects.all) yield* checkClass(object, objects);
}

/** A Gateway whose GatewayClass is shown nowhere may still have one. */
function* checkClass({ ref, body, checked, sound }: KnownObject, objects: KnownObjects): Iterable<Finding> {
  if (!checked || !sound || ref.group !== gatewayGroup || ref.kind !== 'Gateway') return;
  const name = textOf(objectOf(body.spec).gatewayClassName) ?? '';
  const gatewayClass = objectRef(gatewayGroup, 'GatewayClass', undefined, name);
  if (objects.get(gatewayClass) !== undefined) return;
  const message = `${refText(gatewayClass)} is not in the input`;
  const found = { object: ref, pointer: '/spec/gatewayClassName', rule: 'reference' } as const;
  yield { ...found, check: 'not-in-input', message, level: 'absent' };
}

function* checkReference({ from, pointer, ref, to }: Reference, objects: KnownObjects): Iterable<Finding> {
  if (to.group === closedGroup || objects.isOutside(to)) return;
  const found = { object: from.ref, pointer, rule: 'reference' } as const;
  const named = objects.get(to);
  if (named === undefined) {
    return yield { ...found, check: 'not-in-input', message: `${refText(to)} is not in the input`, level: 'absent' };
  }
  if (to.group !== '' || to.kind !== 'Service') return;
  yield* checkService(named, ref.port, found);
}

type Place = Pick<Finding, 'object' | 'pointer' | 'rule'>;

/** gateway-api-rules C8: a port number of the Service; ExternalName should not be supported. Whose fault it is the caller knows. */
function* checkService(service: KnownObject, port: unknown, found: Place): Iterable<Finding> {
  const spec = objectOf(service.body.spec);
  if (spec.type === 'ExternalName') {
    const message = `${refText(service.ref)} is an ExternalName, which implementations should not take as a backend`;
    return yield { ...found, check: 'backend-external-name', message, level: 'warning' };
  }
  const ports = listOf(spec.ports).map((entry) => objectOf(entry).port);
  if (typeof port !== 'number' || ports.length === 0 || ports.includes(port)) return;
  const message = `${refText(service.ref)} has no port ${port}, only ${ports.map(String).join(', ')}: its share answers 500`;
  yield { ...found, check: 'backend-port', message, level: 'warning' };
}

/** Names of the ports of a Service. */
export function portNames(service: KnownObject): readonly string[] {
  return listOf(objectOf(service.body.spec).ports).flatMap((entry) => textOf(objectOf(entry).name) ?? []);
}
