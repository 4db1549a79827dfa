import type { EmittedObject } from '../model/conversion.ts';
import { contentOf } from './content.ts';
import { jsonParts } from './json.ts';
import { writeYaml } from './yaml.ts';

export type OutputFormat = 'yaml' | 'json' | 'name';

/** The objects as one text, in the order given. */
export function renderObjects(objects: readonly EmittedObject[], format: OutputFormat): string {
  return [...partsOf(objects, format)].join('');
}

/** The same text in pieces. */
export function renderedObjects(objects: readonly EmittedObject[], format: OutputFormat): Iterable<string> {
  return contentOf(() => partsOf(objects, format));
}

function* partsOf(objects: readonly EmittedObject[], format: OutputFormat): Generator<string> {
  if (format === 'json') yield* listParts(objects);
  else if (format === 'name') for (const object of objects) yield `${nameOf(object)}\n`;
  else {
    for (const [index, object] of objects.entries()) {
      if (index > 0) yield '---\n';
      yield yamlDocument(object);
    }
  }
}

function yamlDocument(object: EmittedObject): string {
  const text = writeYaml(object.body, object.comments);
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** A List, as `kubectl get -o json` gives one. Comments have no place in JSON. */
function listParts(objects: readonly EmittedObject[]): Iterable<string> {
  return jsonParts({ apiVersion: 'v1', kind: 'List', items: objects.map((object) => object.body) });
}

/** As `kubectl get -o name`: `httproute.gateway.networking.k8s.io/web`. */
function nameOf({ ref }: EmittedObject): string {
  const kind = ref.kind.toLowerCase();
  return `${ref.group === '' ? kind : `${kind}.${ref.group}`}/${ref.name}`;
}
