import { convertInventory, type Internals, type InventoryRequest } from '../../src/convert.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import { readInputs } from '../../src/read/inputs.ts';
import { controllers } from '../../src/registry.ts';

/** Converts text with a limit that no option sets. */
export async function convertWithin(
  text: string,
  request: InventoryRequest,
  internals: Internals,
): Promise<Conversion> {
  const kinds = controllers.flatMap((controller) => controller.kinds);
  return convertInventory(await readInputs({ paths: ['-'], stdin: bytesOf(text), kinds }), request, internals);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
