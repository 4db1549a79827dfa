import { parseAllDocuments } from 'yaml';
import { isObject, type JsonObject, listOf, objectOf } from '../../src/model/json.ts';

/** The objects of an input that are no routes: what stands behind the gateway. */
export class InputObjects {
  private readonly objects: readonly JsonObject[];

  constructor(text: string) {
    const values: readonly unknown[] = parseAllDocuments(text).map((document) => document.toJS());
    this.objects = values.filter(isObject);
  }

  has(kind: string, key: string): boolean {
    return this.find(kind, key) !== undefined;
  }

  /** A Service of a cluster, with the port; one of type ExternalName names a host elsewhere. */
  hasPort(service: string, port: number): boolean {
    const spec = objectOf(this.find('Service', service)?.spec);
    return listOf(spec.ports).some((entry) => objectOf(entry).port === port);
  }

  private find(kind: string, key: string): JsonObject | undefined {
    return this.objects.find((object) => {
      const { namespace, name } = objectOf(object.metadata);
      return object.kind === kind && `${namespace}/${name}` === key;
    });
  }
}
