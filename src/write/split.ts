import type { EmittedObject } from '../model/conversion.ts';
import { compareText } from '../model/object-ref.ts';
import type { Content } from './content.ts';
import { fileNameOf } from './file-name.ts';
import { type OutputFormat, renderedObjects } from './output.ts';

export type Split = 'none' | 'source' | 'namespace' | 'kind' | 'role';

/** A file to be, its path relative to the directory of the output, with `/` between elements. */
export interface OutputFile {
  readonly path: string;
  readonly content: Content;
}

/** Objects of no namespace; no Kubernetes name starts with `_`, so these meet no other file. */
const noNamespace = '_no-namespace';
const shared = '_shared';

/** Which file each object goes to. Files in order of their path, objects in the order given. */
export function splitObjects(
  objects: readonly EmittedObject[],
  split: Split,
  format: OutputFormat,
): readonly OutputFile[] {
  const files = new Map<string, EmittedObject[]>();
  const place = placeBy(split, objects);
  for (const object of objects) {
    const path = `${place(object)}.${format === 'json' ? 'json' : 'yaml'}`;
    const members = files.get(path);
    if (members === undefined) files.set(path, [object]);
    else members.push(object);
  }
  return [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, members]) => ({ path, content: renderedObjects(members, format) }));
}

function placeBy(split: Split, objects: readonly EmittedObject[]): (object: EmittedObject) => string {
  switch (split) {
    case 'none':
      return () => 'gateway-api';
    case 'source':
      return sourcePlace;
    case 'namespace':
      return ({ ref }) => (ref.namespace === undefined ? noNamespace : fileNameOf(ref.namespace));
    case 'kind':
      return kindPlace(objects);
    case 'role':
      return ({ role }) => role.replaceAll(' ', '-');
  }
}

/** What one Ingress alone made lies beside its namespace; what serves several belongs to none of them. */
function sourcePlace({ sources, role }: EmittedObject): string {
  const [source] = sources;
  if (source === undefined || sources.length > 1 || role !== 'application developer') return shared;
  const name = fileNameOf(source.name);
  return source.namespace === undefined ? name : `${fileNameOf(source.namespace)}/${name}`;
}

/** The kind alone where it is clear, else with its group. */
function kindPlace(objects: readonly EmittedObject[]): (object: EmittedObject) => string {
  const groups = new Map<string, Set<string>>();
  for (const { ref } of objects) groups.set(ref.kind, (groups.get(ref.kind) ?? new Set()).add(ref.group));
  return ({ ref }) => {
    const kind = fileNameOf(ref.kind.toLowerCase());
    return groups.get(ref.kind)?.size === 1 ? kind : `${kind}.${fileNameOf(ref.group)}`;
  };
}
