import type { ParentReference } from '../generated/gateway-api.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { EmitOptions } from './options.ts';
import type { ClassTopology } from './topology.ts';
import type { Unit } from './units.ts';

/** By sectionName where the Gateway is ours; by port where it is not, because its listener names are not known. */
export function parentRefs(unit: Unit, topology: ClassTopology, options: EmitOptions): readonly ParentReference[] {
  const { owner, schemes } = unit;
  if (options.gateway !== undefined) return [foreignParent(unit, options.gateway, options)];
  const refs = new Map<string, ParentReference>();
  for (const host of unit.hosts) {
    for (const scheme of schemes) {
      const attachment = topology.attach(host, scheme, owner.namespace);
      if (attachment === undefined) continue;
      const { parent, listener } = attachment;
      refs.set(`${refKey(parent)} ${listener.name}`, parentRef(parent, owner, listener.name));
    }
  }
  return [...refs.values()];
}

function parentRef({ kind, name, namespace }: ObjectRef, owner: ObjectRef, sectionName: string): ParentReference {
  const near = namespace === undefined || namespace === owner.namespace;
  if (kind === 'Gateway') return near ? { name, sectionName } : { name, namespace, sectionName };
  return near ? { kind, name, sectionName } : { kind, name, namespace, sectionName };
}

function foreignParent(
  { owner, schemes }: Unit,
  gateway: NonNullable<EmitOptions['gateway']>,
  { httpPort, httpsPort }: EmitOptions,
): ParentReference {
  const port = schemes.length > 1 ? {} : { port: schemes[0] === 'http' ? httpPort : httpsPort };
  return { ...namesOf(gateway, owner), ...port };
}

/** The namespace is said only where it is not the route's own. */
function namesOf({ name, namespace }: Pick<ObjectRef, 'name' | 'namespace'>, owner: ObjectRef) {
  return namespace === undefined || namespace === owner.namespace ? { name } : { name, namespace };
}
