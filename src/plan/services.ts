import { refKey } from '../model/object-ref.ts';
import type { Inventory, SourceObject } from '../model/source-object.ts';

/** Services by their key. */
export type Services = ReadonlyMap<string, SourceObject>;

export function servicesOf(inventory: Inventory): Services {
  const services = inventory.objects.filter(({ ref }) => ref.group === '' && ref.kind === 'Service');
  return new Map(services.map((source) => [refKey(source.ref), source]));
}
