import type { Conversion } from '../../src/model/conversion.ts';
import { listOf, objectOf, pointerKey } from '../../src/model/json.ts';
import { refKey } from '../../src/model/object-ref.ts';
import type { Inventory, SourceObject } from '../../src/model/source-object.ts';

/** Facts of the selected Ingresses, found without the program's help, that have no entry or more than one. */
export function ledgerGaps(conversion: Conversion, inventory: Inventory): readonly string[] {
  const entries = new Map<string, number>();
  for (const { fact } of conversion.ledger) {
    const key = `${refKey(fact.object)}#${fact.pointer}`;
    entries.set(key, (entries.get(key) ?? 0) + 1);
  }
  const selected = new Set(
    conversion.sources.filter(({ verdict }) => verdict !== 'not-selected').map(({ ref }) => refKey(ref)),
  );
  const expected = inventory.objects
    .filter(({ ref }) => ref.kind === 'Ingress' && selected.has(refKey(ref)))
    .flatMap((source) => pointersOf(source).map((pointer) => `${refKey(source.ref)}#${pointer}`));
  const missing = expected.filter((key) => !entries.has(key)).map((key) => `${key} has no entry`);
  return [...missing, ...[...entries].filter(([, count]) => count > 1).map(([key]) => `${key} has several entries`)];
}

function pointersOf({ body }: SourceObject): readonly string[] {
  const spec = objectOf(body.spec);
  const annotations = Object.keys(objectOf(objectOf(body.metadata).annotations));
  return [
    ...annotations.map((name) => `/metadata/annotations/${pointerKey(name)}`),
    ...listOf(spec.tls).map((_, index) => `/spec/tls/${index}`),
    ...(spec.defaultBackend === undefined ? [] : ['/spec/defaultBackend']),
    ...listOf(spec.rules).flatMap((rule, index) => {
      const paths = listOf(objectOf(objectOf(rule).http).paths);
      if (paths.length === 0) return [`/spec/rules/${index}`];
      return paths.map((_, position) => `/spec/rules/${index}/http/paths/${position}`);
    }),
  ];
}
