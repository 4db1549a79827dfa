import { parseAllDocuments } from 'yaml';
import type { Prerequisite } from '../../src/model/conversion.ts';
import { isObject, type JsonObject, listOf, objectOf } from '../../src/model/json.ts';

interface Circumstances {
  readonly reasoned: boolean;
  readonly prerequisites: readonly Prerequisite[];
}

/** The objects of an input that are no routes: what stands behind the gateway. */
export class InputObjects {
  private readonly objects: readonly JsonObject[];
  private readonly reasoned: boolean;
  private readonly promised: readonly string[];

  constructor(text: string, { reasoned, prerequisites }: Circumstances) {
    this.reasoned = reasoned;
    this.promised = prerequisites.flatMap((prerequisite) => [prerequisite.text, ...prerequisite.commands]);
    const values: readonly unknown[] = parseAllDocuments(text).map((document) => document.toJS());
    this.objects = values.filter(isObject);
  }

  /** There, or among the objects that the report asks a person to make first. */
  has(kind: string, key: string): boolean {
    return this.holds(kind, key) || this.promised.some((text) => namesObject(text, key));
  }

  holds(kind: string, key: string): boolean {
    return this.isTakenAsThere(kind) || this.find(kind, key) !== undefined;
  }

  /** A Service of a cluster, with the port; one of type ExternalName names a host elsewhere. */
  hasPort(service: string, port: number): boolean {
    const spec = objectOf(this.find('Service', service)?.spec);
    return this.isTakenAsThere('Service') || listOf(spec.ports).some((entry) => objectOf(entry).port === port);
  }

  /** Golden cases leave out what does not matter to them; a recording that has no Service had none. */
  private isTakenAsThere(kind: string): boolean {
    return this.reasoned && !this.objects.some((object) => object.kind === kind);
  }

  private find(kind: string, key: string): JsonObject | undefined {
    return this.objects.find((object) => {
      const { namespace, name } = objectOf(object.metadata);
      return object.kind === kind && `${namespace ?? 'default'}/${name}` === key;
    });
  }
}

/** Written `namespace/name`, or as kubectl takes it. */
function namesObject(text: string, key: string): boolean {
  const [namespace = '', name = ''] = key.split('/');
  const words = text.split(/[\s:,]+/);
  return words.includes(key) || (words.includes(name) && words.includes(namespace));
}
