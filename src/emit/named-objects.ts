import type { EmittedObject } from '../model/conversion.ts';
import type { JsonObject } from '../model/json.ts';
import { compareRefs, type ObjectRef, objectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { OwnKind } from '../model/target.ts';
import { metadata } from './gateways.ts';

interface NamedObject {
  readonly ref: ObjectRef;
  readonly of: OwnKind;
  readonly spec: JsonObject;
  readonly sources: Map<string, ObjectRef>;
}

/** Objects that parts of policies name, in the namespace of the Ingress: one of a name for all classes. */
export class NamedObjects {
  private readonly objects = new Map<string, NamedObject>();

  /** Capabilities give one name to one spec: two specs under a name would send the requests of one guard to another. */
  add(owner: ObjectRef, of: OwnKind, name: string, spec: JsonObject): void {
    const ref = objectRef(of.group, of.kind, owner.namespace, name);
    const known = this.objects.get(refKey(ref));
    if (known !== undefined && JSON.stringify(known.spec) !== JSON.stringify(spec))
      throw new Error(`two capabilities say different things of ${of.kind} ${qualifiedName(ref)}`);
    const object = known ?? { ref, of, spec, sources: new Map() };
    object.sources.set(refKey(owner), owner);
    this.objects.set(refKey(ref), object);
  }

  emitted(): readonly EmittedObject[] {
    return [...this.objects.values()].map(({ ref, of, spec, sources }) => {
      const owners = [...sources.values()].sort(compareRefs);
      return {
        ref,
        body: { apiVersion: `${of.group}/${of.version}`, kind: of.kind, metadata: metadata(ref), spec },
        comments: [`For Ingress ${owners.map(qualifiedName).join(', ')}.`],
        sources: owners,
        role: 'application developer',
      };
    });
  }
}
