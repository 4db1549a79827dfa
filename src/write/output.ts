import type { EmittedObject } from '../model/conversion.ts';
import { writeJson } from './json.ts';
import { writeYaml } from './yaml.ts';

export type OutputFormat = 'yaml' | 'json' | 'name';

/** The objects as one text, in the order given. */
export function renderObjects(objects: readonly EmittedObject[], format: OutputFormat): string {
  if (format === 'json') return jsonList(objects);
  if (format === 'name') return objects.map((object) => `${nameOf(object)}\n`).join('');
  return objects.map(yamlDocument).join('---\n');
}

function yamlDocument(object: EmittedObject): string {
  const text = writeYaml(object.body, object.comments);
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** A List, as `kubectl get -o json` gives one. Comments have no place in JSON. */
function jsonList(objects: readonly EmittedObject[]): string {
  return writeJson({ apiVersion: 'v1', kind: 'List', items: objects.map((object) => object.body) });
}

/** As `kubectl get -o name`: `httproute.gateway.networking.k8s.io/web`. */
function nameOf({ ref }: EmittedObject): string {
  const kind = ref.kind.toLowerCase();
  return `${ref.group === '' ? kind : `${kind}.${ref.group}`}/${ref.name}`;
}
