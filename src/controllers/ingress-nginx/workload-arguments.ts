import { type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import { compareRefs } from '../../model/object-ref.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { stated } from './configuration/stated.ts';
import { controllerArguments } from './controller-arguments.ts';

/** One argument as a container states it. */
export interface WrittenArgument {
  readonly name: string;
  /** Absent where the manifest does not hold it: `$(NAME)` of a variable that something else fills. */
  readonly value?: string;
  readonly written: string;
  readonly pointer: string;
}

/** A Deployment, a DaemonSet or, where it was named, a Pod that runs the controller. */
export interface ControllerWorkload {
  readonly source: SourceObject;
  readonly container: JsonObject;
  readonly hostNetwork: boolean;
  readonly arguments: readonly WrittenArgument[];
}

/** What may run the controller; a Pod is one of many, and only looked at where it was given as configuration. */
export const workloadKinds = [
  { group: 'apps', kind: 'Deployment' },
  { group: 'apps', kind: 'DaemonSet' },
  { group: 'extensions', kind: 'Deployment' },
  { group: 'extensions', kind: 'DaemonSet' },
  { group: '', kind: 'Pod' },
] as const;

const binary = /(^|\/)nginx-ingress-controller$/;
const image = /(^|\/)(ingress-nginx\/controller|nginx-ingress-controller)(-[a-z0-9_]+)*([:@]|$)/;

/** In the order of their names; differing documents of one name all count (DESIGN 2.5). */
export function controllerWorkloads(inventory: Inventory): readonly ControllerWorkload[] {
  const given = new Set(stated(inventory));
  const isWanted = (source: SourceObject) => isWorkload(source) && (source.ref.kind !== 'Pod' || given.has(source));
  const named = inventory.objects.filter(isWanted).sort((a, b) => compareRefs(a.ref, b.ref));
  const all = [...named, ...(inventory.variants ?? []).filter(isWanted)];
  return all.flatMap((source) => workloadOf(source, given.has(source)));
}

function isWorkload({ ref }: SourceObject): boolean {
  return workloadKinds.some(({ group, kind }) => ref.kind === kind && ref.group === group);
}

/** Its containers that run the controller. What was given as its configuration is believed, whatever the image is called. */
export function workloadOf(source: SourceObject, given: boolean): readonly ControllerWorkload[] {
  const [pod, below] = podOf(source);
  const containers = listOf(pod.containers).map(objectOf);
  return containers.flatMap((container, index) => {
    const words = wordsOf(container, `${below}/containers/${index}`);
    const [first] = words;
    const started = first !== undefined && binary.test(first.text);
    // Behind a shell the arguments are text of a script, which is not read.
    const shell = words.some(({ text }) => /(^|\/)(ba|da)?sh$/.test(text));
    const written = argumentsOf(words, variablesOf(container, source));
    const known = given && written.some(({ name }) => name in controllerArguments);
    if (shell || !(started || known || image.test(textOf(container.image) ?? ''))) return [];
    // A patch that only names another image says nothing of how the controller is started.
    if (!started && written.length === 0) return [];
    return [{ source, container, hostNetwork: pod.hostNetwork === true, arguments: written }];
  });
}

function podOf({ ref, body }: SourceObject): readonly [JsonObject, string] {
  if (ref.kind === 'Pod') return [objectOf(body.spec), '/spec'];
  return [objectOf(objectOf(objectOf(body.spec).template).spec), '/spec/template/spec'];
}

interface Word {
  readonly text: string;
  readonly pointer: string;
}

function wordsOf(container: JsonObject, pointer: string): readonly Word[] {
  return ['command', 'args'].flatMap((field) =>
    listOf(container[field]).map((word, index) => ({ text: String(word), pointer: `${pointer}/${field}/${index}` })),
  );
}

/** `--name=value`, `--name value`, and `--name` of a switch, as pflag reads them. */
function argumentsOf(words: readonly Word[], variables: ReadonlyMap<string, string>): readonly WrittenArgument[] {
  const result: WrittenArgument[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const [, name, , stated] = /^--?([a-z][a-z0-9_-]*)(=([\s\S]*))?$/i.exec(word?.text ?? '') ?? [];
    if (word === undefined || name === undefined) continue;
    const apart = stated === undefined && controllerArguments[name]?.switch !== true;
    const written = stated ?? (apart ? words[index + 1]?.text : undefined) ?? 'true';
    if (apart) index += 1;
    const value = expanded(written, variables);
    result.push({ name, written, pointer: word.pointer, ...(value === undefined ? {} : { value }) });
  }
  return result;
}

/** What the kubelet puts for `$(NAME)`, as far as the manifest says it. */
function variablesOf(container: JsonObject, { ref }: SourceObject): ReadonlyMap<string, string> {
  return new Map(
    listOf(container.env)
      .map(objectOf)
      .flatMap((entry): readonly (readonly [string, string])[] => {
        const name = textOf(entry.name) ?? '';
        const path = objectOf(objectOf(entry.valueFrom).fieldRef).fieldPath;
        if (path === 'metadata.namespace') return ref.namespace === undefined ? [] : [[name, ref.namespace]];
        return typeof entry.value === 'string' ? [[name, entry.value]] : [];
      }),
  );
}

function expanded(text: string, variables: ReadonlyMap<string, string>): string | undefined {
  const names = [...text.matchAll(/\$\(([A-Za-z0-9_]+)\)/g)].map(([, name = '']) => name);
  if (names.some((name) => !variables.has(name))) return undefined;
  return text.replace(/\$\(([A-Za-z0-9_]+)\)/g, (_, name: string) => variables.get(name) ?? '');
}
