import { factAt } from '../../../interpret/fact-at.ts';
import type { Fact } from '../../../model/fact.ts';
import { isObject, type JsonObject, listOf, objectOf, pointerKey, textOf } from '../../../model/json.ts';
import type { SourceObject } from '../../../model/source-object.ts';

/** An option of the static configuration, as `entrypoints.web.address`: in lower case but for the name of an entry point. */
export interface StaticOption {
  readonly name: string;
  readonly value: string;
  readonly fact: Fact;
}

/** A file of Traefik's own, in YAML: the options are its paths (docs/content/reference/install-configuration). */
export function optionsOfFile(document: SourceObject): readonly StaticOption[] {
  return leaves(document, '', document.body, '');
}

/** What stands below a pointer of an object, as options below a name. */
export function leaves(document: SourceObject, name: string, value: unknown, pointer: string): readonly StaticOption[] {
  if (isObject(value)) {
    const entries = Object.entries(value as JsonObject);
    if (entries.length === 0 && name !== '') return [option(document, name, 'true', pointer)];
    return entries.flatMap(([key, inner]) =>
      leaves(document, optionName(name === '' ? key : `${name}.${key}`), inner, `${pointer}/${pointerKey(key)}`),
    );
  }
  if (value === null || value === undefined) return [];
  const text = Array.isArray(value) ? value.map(String).join(',') : String(value);
  return [option(document, name, text, pointer)];
}

/** Names of entry points are compared as they are (recorded entrypoints/capitals), all others in any letter case. */
export function optionName(name: string): string {
  const [first = '', second, ...others] = name.split('.');
  const start = first.toLowerCase();
  const own = start === 'entrypoints' ? second : second?.toLowerCase();
  return [start, ...(own === undefined ? [] : [own]), ...others.map((part) => part.toLowerCase())].join('.');
}

export function option(document: SourceObject, name: string, value: string, pointer: string): StaticOption {
  return { name, value, fact: factAt(document, pointer, name, value) };
}

const workloads: ReadonlySet<string> = new Set(['Deployment', 'DaemonSet', 'Pod']);

export function isWorkload({ ref }: SourceObject): boolean {
  return workloads.has(ref.kind);
}

/** Arguments of the containers that run Traefik: `--entryPoints.web.address=:80`; one without a value means true. */
export function optionsOfWorkload(workload: SourceObject): readonly StaticOption[] {
  const inPod = workload.ref.kind === 'Pod';
  const spec = objectOf(workload.body.spec);
  const pod = inPod ? spec : objectOf(objectOf(spec.template).spec);
  const start = inPod ? '/spec/containers' : '/spec/template/spec/containers';
  return listOf(pod.containers).flatMap((entry, position) => {
    const container = objectOf(entry);
    if (!/(^|[/:_-])traefik([:@/_-]|$)/.test(textOf(container.image) ?? '')) return [];
    return ['command', 'args'].flatMap((field) =>
      listOf(container[field]).flatMap((argument, index) =>
        optionOfArgument(workload, argument, `${start}/${position}/${field}/${index}`),
      ),
    );
  });
}

/** `--name=value`; undefined for what is no option. */
export function optionOfArgument(document: SourceObject, argument: unknown, pointer: string): readonly StaticOption[] {
  const parts = /^--?([A-Za-z][^=]*)(?:=(.*))?$/s.exec(textOf(argument) ?? '');
  if (parts === null) return [];
  const [, name = '', value = 'true'] = parts;
  return [option(document, optionName(name).replaceAll(/\[(\d+)\]/g, '.$1'), value, pointer)];
}
