import type { Controller } from '../../src/model/controller.ts';
import type { Inventory } from '../../src/model/source-object.ts';
import { readInputs } from '../../src/read/inputs.ts';
import { controllers } from '../../src/registry.ts';

/** What a conversion of these files reads. */
export async function readInventory(paths: readonly string[], namespace?: string): Promise<Inventory> {
  const kinds = controllers.flatMap((controller) => controller.kinds);
  const { inventory } = await readInputs({ paths, kinds, namespace });
  return inventory;
}

/** What a conversion of this text reads; with `kinds`, the objects of those alone. */
export async function readInventoryOf(
  text: string,
  kinds: Controller['kinds'] = controllers.flatMap((controller) => controller.kinds),
): Promise<Inventory> {
  const { inventory } = await readInputs({ paths: ['-'], stdin: bytesOf(text), kinds });
  return inventory;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
