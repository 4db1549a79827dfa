import type { Inventory } from '../../src/model/source-object.ts';
import { readInputs } from '../../src/read/inputs.ts';
import { controllers } from '../../src/registry.ts';

/** What a conversion of these files reads. */
export async function readInventory(paths: readonly string[], namespace?: string): Promise<Inventory> {
  const kinds = controllers.flatMap((controller) => controller.kinds);
  const { inventory } = await readInputs({ paths, kinds, namespace });
  return inventory;
}
