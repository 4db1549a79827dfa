import { stringify } from 'yaml';
import { writeYaml } from '../../src/write/yaml.ts';
import type { Manifest } from './model.ts';

/** A manifest as its tool prints it. Only Ingresses are worth the library, which takes its time. */
export function yamlOf({ body, style }: Manifest): string {
  if (body.kind !== 'Ingress') return writeYaml(body, []);
  const helm = style.tool === 'helm';
  const head = helm ? '# Source: service/templates/ingress.yaml\n' : '';
  const options = { lineWidth: 0, indentSeq: helm, aliasDuplicateObjects: false, version: '1.1' } as const;
  return head + stringify(body, options);
}

/** A file of several documents. */
export function documents(manifests: readonly Manifest[]): string {
  return manifests.map(yamlOf).join('---\n');
}

/** A List, as an export of a namespace is one. */
export function jsonList(manifests: readonly Manifest[]): string {
  return `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests.map(({ body }) => body) }, null, 4)}\n`;
}
